#include "ui/charts/chart_range.h"

#include <algorithm>
#include <cmath>

namespace loupe {
namespace {

constexpr double kLeastLogarithm = -12; ///< of what is shown on a logarithmic axis
constexpr double kRoundSteps[] = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

} // namespace

double ChartRange::scaled(double y) const
{
    return m_logarithmic ? std::max(kLeastLogarithm, std::log10(std::max(y, 1e-300))) : y;
}

double ChartRange::unscaled(double y) const
{
    return m_logarithmic ? std::pow(10.0, y) : y;
}

QPointF ChartRange::center() const
{
    return {m_values.center().x(), unscaled((scaled(m_values.top()) + scaled(m_values.bottom())) / 2)};
}

ChartRange ChartRange::zoomed(double factor, const QPointF &around) const
{
    const double y = scaled(around.y());
    const double low = y + (scaled(m_values.top()) - y) / factor;
    const double high = y + (scaled(m_values.bottom()) - y) / factor;
    const double left = around.x() + (m_values.left() - around.x()) / factor;
    const double right = around.x() + (m_values.right() - around.x()) / factor;
    return {QRectF(QPointF(left, unscaled(low)), QPointF(right, unscaled(high))), m_logarithmic};
}

ChartRange ChartRange::moved(double x, double y) const
{
    const double low = scaled(m_values.top());
    const double high = scaled(m_values.bottom());
    const double by = y * (high - low);
    return {QRectF(QPointF(m_values.left() + x * m_values.width(), unscaled(low + by)),
                   QPointF(m_values.right() + x * m_values.width(), unscaled(high + by))),
            m_logarithmic};
}

double roundEnd(double value)
{
    constexpr int kSteps = 4;
    constexpr double kSame = 1 - 1e-9; // what is a round number but for rounding
    const double step = value / kSteps;
    const double unit = std::pow(10.0, std::floor(std::log10(step)));
    const auto *round = std::find_if(std::begin(kRoundSteps), std::end(kRoundSteps) - 1,
                                     [&](double candidate) { return candidate * unit >= step * kSame; });
    return kSteps * *round * unit;
}

} // namespace loupe
