#include "ui/charts/line_chart.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QChart>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr qsizetype kMostPoints = 400; ///< of a curve that are drawn
constexpr double kNear = 24;           ///< pixels from a point at which its values are told

/** Means of neighbours, so that no more than kMostPoints stay; the first and the last stay as they are. */
QList<QPointF> thinned(const QList<QPointF> &points)
{
    if (points.size() <= kMostPoints)
        return points;
    QList<QPointF> result{points.front()};
    for (qsizetype part = 0; part < kMostPoints; ++part) {
        const qsizetype from = points.size() * part / kMostPoints;
        const qsizetype to = points.size() * (part + 1) / kMostPoints;
        QPointF sum;
        for (qsizetype i = from; i < to; ++i)
            sum += points[i];
        result << sum / double(to - from);
    }
    result << points.back();
    return result;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

} // namespace

LineChart::LineChart(const QString &title, const QString &xTitle, const QString &yTitle, QWidget *parent)
    : QChartView(parent), m_x(new QValueAxis), m_y(new QValueAxis)
{
    setAccessibleName(title);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // its values are in the tables
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({2, 2, 2, 2});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    m_x->setTitleText(xTitle);
    m_y->setTitleText(yTitle);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setTickCount(5);
        axis->setLabelFormat(u"%.4g"_s);
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    applyPalette();
}

int LineChart::addCurve(const QString &name, int color, Style style)
{
    QXYSeries *series = nullptr;
    if (style == Style::Points)
        series = new QScatterSeries;
    else
        series = new QLineSeries;
    series->setName(name);
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    const QList<QLegendMarker *> markers = chart()->legend()->markers(series);
    for (const QLegendMarker *marker : markers)
        connect(marker, &QLegendMarker::clicked, this, [this, series] { toggle(series); });
    m_curves << Curve{series, color, style, {}};
    applyPalette(m_curves.back());
    chart()->legend()->setVisible(m_curves.size() > 1);
    return curves() - 1;
}

int LineChart::curve(const QString &name) const
{
    const auto found = std::find_if(m_curves.begin(), m_curves.end(),
                                    [&name](const Curve &curve) { return curve.series->name() == name; });
    return found == m_curves.end() ? -1 : int(found - m_curves.begin());
}

void LineChart::setPoints(int curve, const QList<QPointF> &points)
{
    m_curves[curve].points = points;
    m_curves[curve].series->replace(thinned(points));
    fitAxes();
}

void LineChart::addPoints(int curve, const QList<QPointF> &points)
{
    Curve &grown = m_curves[curve];
    grown.points += points;
    grown.series->replace(thinned(grown.points));
    fitAxes();
}

void LineChart::removeCurves()
{
    chart()->removeAllSeries();
    m_curves.clear();
}

void LineChart::setRange(const QRectF &range)
{
    m_range = range;
    fitAxes();
}

QString LineChart::csv() const
{
    QString text = u"curve,x,y\r\n"_s;
    for (const Curve &curve : m_curves) {
        const QString name = u'"' + curve.series->name().replace(u'"', u"\"\""_s) + u'"';
        for (const QPointF &point : curve.points)
            text += u"%1,%2,%3\r\n"_s.arg(name, QString::number(point.x(), 'g', 9), QString::number(point.y(), 'g', 9));
    }
    return text;
}

void LineChart::toggle(QXYSeries *series)
{
    series->setVisible(!series->isVisible());
    const QList<QLegendMarker *> markers = chart()->legend()->markers(series);
    for (QLegendMarker *marker : markers) {
        marker->setVisible(true); // or nothing could be clicked to get it back
        marker->setLabelBrush(
            palette().color(series->isVisible() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    }
    fitAxes();
}

void LineChart::fitAxes()
{
    QRectF range = m_range.value_or(QRectF());
    if (!m_range) {
        double low = 0;
        double high = 0;
        double right = 0;
        bool any = false;
        for (const Curve &curve : std::as_const(m_curves)) {
            if (!curve.series->isVisible())
                continue;
            for (const QPointF &point : curve.points) {
                low = any ? std::min(low, point.y()) : point.y();
                high = any ? std::max(high, point.y()) : point.y();
                right = std::max(right, point.x());
                any = true;
            }
        }
        low = std::min(low, 0.0);
        range = QRectF(0, low, std::max(right, 1.0), std::max(high - low, 1e-9) * 1.05);
    }
    m_x->setRange(range.left(), range.right());
    m_y->setRange(range.top(), range.bottom());
}

void LineChart::applyPalette(const Curve &curve)
{
    const QColor color = theme::series(curve.color, palette());
    if (auto *scatter = qobject_cast<QScatterSeries *>(curve.series)) {
        scatter->setMarkerSize(8);
        scatter->setColor(color);
        scatter->setBorderColor(color);
        return;
    }
    QPen pen(color, 1.75);
    pen.setStyle(curve.style == Style::Dashed ? Qt::DashLine : Qt::SolidLine);
    curve.series->setPen(pen);
}

void LineChart::applyPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QFont bold = font();
    bold.setBold(true);
    chart()->setBackgroundBrush(palette().color(QPalette::Window));
    chart()->setPlotAreaBackgroundBrush(palette().color(QPalette::Base));
    chart()->setPlotAreaBackgroundVisible(true);
    chart()->setTitleBrush(text);
    chart()->setTitleFont(bold);
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(small);
    QColor grid = theme::controlLine(palette(), false);
    grid.setAlphaF(0.5F);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setTitleBrush(text);
        axis->setTitleFont(small);
        axis->setLabelsBrush(text);
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(theme::controlLine(palette(), true)));
        axis->setGridLinePen(QPen(grid));
    }
    setBackgroundBrush(palette().color(QPalette::Window));
    for (const Curve &curve : std::as_const(m_curves))
        applyPalette(curve);
}

void LineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    double best = kNear;
    QString text;
    for (const Curve &curve : std::as_const(m_curves)) {
        if (!curve.series->isVisible())
            continue;
        const QList<QPointF> points = curve.series->points();
        for (const QPointF &point : points) {
            const QPointF at = chart()->mapToPosition(point, curve.series);
            const double distance = std::hypot(at.x() - event->position().x(), at.y() - event->position().y());
            if (distance >= best)
                continue;
            best = distance;
            text = tr("%1: %2 at %3").arg(curve.series->name(), number(point.y()), number(point.x()));
        }
    }
    QToolTip::showText(event->globalPosition().toPoint(), text, this);
}

} // namespace loupe
