#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace loupe {

/** The upright line of a swipe: overlays lie to the right of it. Knows no widget. GUI thread. */
class SwipeDivider {
public:
    void setOn(bool on);
    bool isOn() const { return m_on; }
    /** Of the view's width, 0..1. */
    double share() const { return m_share; }
    void setShare(double share);

    /** The part of the view that has overlays; empty = all of it. */
    QRectF overlays(QSize view) const;
    bool isAt(const QPointF &position, QSize view) const;
    /** Takes hold of it, if it is there. */
    bool press(const QPointF &position, QSize view);
    /** Moves it, if it is held. */
    bool drag(const QPointF &position, QSize view);
    void release() { m_held = false; }

    void paint(QPainter &painter, QSize view) const;

private:
    bool m_on = false;
    bool m_held = false;
    double m_share = 0.5;
};

} // namespace loupe
