#pragma once

#include <QPointF>
#include <QRectF>

namespace loupe {

/**
 * What part of the plane a chart shows. With a logarithmic y axis, zooming works on the logarithms: a rectangle holds
 * values, its distances on the screen are those of their logarithms.
 */
class ChartRange {
public:
    ChartRange() = default;
    /** @param values left, top (lowest y), right, bottom (highest y) */
    ChartRange(const QRectF &values, bool logarithmic) : m_values(values), m_logarithmic(logarithmic) {}

    const QRectF &values() const { return m_values; }
    /** Everything `factor` times as large on the screen, the point stays where it is. @param factor > 0 */
    ChartRange zoomed(double factor, const QPointF &around) const;
    /** Moved by parts of what is seen. */
    ChartRange moved(double x, double y) const;
    QPointF center() const;

private:
    double scaled(double y) const;
    double unscaled(double y) const;

    QRectF m_values{0, 0, 1, 1};
    bool m_logarithmic = false;
};

/**
 * Where an axis from 0 ends, so that four steps of round numbers lead to `value` or a little beyond.
 * @param value above 0
 */
double roundEnd(double value);

} // namespace loupe
