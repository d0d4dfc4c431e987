#include "ui/viewer/swipe_divider.h"

#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace loupe {

namespace {

constexpr double kGrip = 9; // radius of the handle, logical pixels

} // namespace

void SwipeDivider::setOn(bool on)
{
    m_on = on;
    m_held = false;
}

void SwipeDivider::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
}

QRectF SwipeDivider::overlays(QSize view) const
{
    if (!m_on)
        return {};
    const double x = std::floor(m_share * view.width());
    return {x, 0, std::max(0.5, view.width() - x), double(view.height())}; // empty would mean all of it
}

bool SwipeDivider::isAt(const QPointF &position, QSize view) const
{
    return m_held || (m_on && std::abs(position.x() - m_share * view.width()) <= kGrip);
}

bool SwipeDivider::press(const QPointF &position, QSize view)
{
    m_held = isAt(position, view);
    return m_held;
}

bool SwipeDivider::drag(const QPointF &position, QSize view)
{
    if (m_held)
        setShare(position.x() / std::max(1, view.width()));
    return m_held;
}

void SwipeDivider::paint(QPainter &painter, QSize view) const
{
    if (!m_on)
        return;
    const double x = std::floor(m_share * view.width()) + 0.5;
    const QPointF grip(x, view.height() / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::plate());
    for (const auto &[color, width] : {std::pair(theme::contourHalo(), 3), std::pair(theme::plateText(), 1)}) {
        painter.setPen(QPen(color, width));
        painter.drawLine(QPointF(x, 0), QPointF(x, view.height()));
    }
    painter.drawEllipse(grip, kGrip, kGrip);
    for (const double side : {-1.0, 1.0})
        painter.drawPolyline(
            QPolygonF{grip + QPointF(side * 2, -3), grip + QPointF(side * 5, 0), grip + QPointF(side * 2, 3)});
}

} // namespace loupe
