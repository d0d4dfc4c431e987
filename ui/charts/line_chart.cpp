#include "ui/charts/line_chart.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_menu.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr qsizetype kMostPoints = 400; ///< of a curve that are drawn
constexpr double kNear = 24;           ///< pixels from a point at which its values are told
constexpr int kSmallestDrag = 8;       ///< pixels of a rectangle that is meant
constexpr double kMove = 0.1;          ///< of what is seen, for an arrow key

/** Exponential means with the bias of their beginning taken out (Kingma and Ba 2015). */
QList<QPointF> smoothed(const QList<QPointF> &points, double share)
{
    if (share <= 0)
        return points;
    QList<QPointF> result;
    double mean = 0;
    double weight = 0;
    for (const QPointF &point : points) {
        mean = share * mean + (1 - share) * point.y();
        weight = share * weight + (1 - share);
        result << QPointF(point.x(), mean / weight);
    }
    return result;
}

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
    : QChartView(parent),
      m_x(new QValueAxis),
      m_y(new QValueAxis),
      m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setAccessibleName(title);
    setToolTip(tr("Wheel: zoom; drag: look closer; 0: everything; the menu has more"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({2, 2, 2, 2});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    m_x->setTitleText(xTitle);
    m_y->setTitleText(yTitle);
    for (auto *axis : {m_x, static_cast<QValueAxis *>(m_y)}) {
        axis->setTickCount(5);
        axis->setLabelFormat(u"%.4g"_s);
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    applyPalette();
    addChartMenu(this);
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
    draw(m_curves[curve]);
    fitAxes();
}

void LineChart::addPoints(int curve, const QList<QPointF> &points)
{
    m_curves[curve].points += points;
    draw(m_curves[curve]);
    fitAxes();
}

void LineChart::draw(const Curve &curve)
{
    QList<QPointF> points = thinned(smoothed(curve.points, m_smoothing));
    if (m_logarithmic)
        points.removeIf([](const QPointF &point) { return !(point.y() > 0); });
    curve.series->replace(points);
    curve.series->setPointsVisible(points.size() == 1); // no line yet
}

void LineChart::redraw()
{
    for (const Curve &curve : std::as_const(m_curves))
        draw(curve);
    fitAxes();
}

void LineChart::setSmoothing(double share)
{
    m_smoothing = std::clamp(share, 0.0, 0.999);
    redraw();
}

void LineChart::setLogarithmic(bool on)
{
    if (on == m_logarithmic)
        return;
    m_logarithmic = on;
    m_zoom.reset();
    const QString title = m_y->titleText();
    chart()->removeAxis(m_y);
    delete m_y;
    if (on) {
        auto *axis = new QLogValueAxis;
        axis->setBase(10);
        axis->setMinorTickCount(-1); // as many as there are
        axis->setLabelFormat(u"%.4g"_s);
        m_y = axis;
    } else {
        auto *axis = new QValueAxis;
        axis->setTickCount(5);
        axis->setLabelFormat(u"%.4g"_s);
        m_y = axis;
    }
    m_y->setTitleText(title);
    for (const Curve &curve : std::as_const(m_curves)) // what a logarithm cannot show goes before the axis comes
        draw(curve);
    if (on)
        m_y->setRange(0.1, 1.0);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (const Curve &curve : std::as_const(m_curves))
        curve.series->attachAxis(m_y);
    applyPalette();
    fitAxes();
}

void LineChart::zoom(double factor)
{
    const ChartRange now(shown(), m_logarithmic);
    showRange(now.zoomed(factor, now.center()));
}

void LineChart::resetZoom()
{
    m_zoom.reset();
    fitAxes();
}

void LineChart::showRange(const ChartRange &range)
{
    const QRectF values = range.values();
    if (!(values.width() > 0) || !(values.height() > 0))
        return;
    m_zoom = range;
    fitAxes();
}

QRectF LineChart::shown() const
{
    if (m_zoom)
        return m_zoom->values();
    return fitting();
}

QString LineChart::title() const
{
    return chart()->title();
}

QImage LineChart::picture()
{
    return grab().toImage();
}

void LineChart::removeCurves()
{
    chart()->removeAllSeries();
    m_curves.clear();
    m_zoom.reset();
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

/** What holds all that is visible. */
QRectF LineChart::fitting() const
{
    if (m_range && !m_logarithmic)
        return *m_range;
    double low = 0;
    double high = 0;
    double right = 0;
    bool any = false;
    for (const Curve &curve : m_curves) {
        if (!curve.series->isVisible())
            continue;
        const QList<QPointF> points = curve.series->points();
        for (const QPointF &point : points) {
            low = any ? std::min(low, point.y()) : point.y();
            high = any ? std::max(high, point.y()) : point.y();
            right = std::max(right, point.x());
            any = true;
        }
    }
    if (m_logarithmic)
        return any ? QRectF(QPointF(0, low / 1.2), QPointF(std::max(right, 1.0), high * 1.2))
                   : QRectF(QPointF(0, 0.1), QPointF(1, 1));
    low = std::min(low, 0.0);
    const double top = low < 0 ? (high - low) * 1.05 : roundEnd(std::max(high, 1e-9));
    return QRectF(0, low, roundEnd(std::max(right, 1.0)), top);
}

void LineChart::fitAxes()
{
    const QRectF range = shown();
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
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_x), m_y}) {
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

// --- mouse and keys -----------------------------------------------------------------------------------------------

QPointF LineChart::valueAt(const QPointF &position) const
{
    return chart()->mapToValue(position, m_curves.isEmpty() ? nullptr : m_curves.front().series);
}

void LineChart::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    m_pressed = event->pos();
    const bool inside = chart()->plotArea().contains(event->position());
    if (event->button() == Qt::LeftButton && inside && !m_curves.isEmpty()) {
        m_band->setGeometry(QRect(m_pressed, QSize()));
        m_band->show();
    }
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_band->isVisible())
        m_band->setGeometry(QRect(m_pressed, event->pos()).normalized());
    else
        showAt(event->position(), event->globalPosition().toPoint());
}

void LineChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_band->isVisible())
        return;
    m_band->hide();
    const QRect area = QRect(m_pressed, event->pos()).normalized() & chart()->plotArea().toRect();
    if (area.width() < kSmallestDrag || area.height() < kSmallestDrag)
        return;
    const QPointF lowest = valueAt(area.bottomLeft());
    const QPointF highest = valueAt(area.topRight());
    showRange(ChartRange(QRectF(lowest, highest), m_logarithmic));
}

void LineChart::wheelEvent(QWheelEvent *event)
{
    if (m_curves.isEmpty() || event->angleDelta().y() == 0)
        return QChartView::wheelEvent(event);
    const double factor = std::pow(kZoomStep, event->angleDelta().y() / 120.0);
    showRange(ChartRange(shown(), m_logarithmic).zoomed(factor, valueAt(event->position())));
    event->accept();
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const ChartRange now(shown(), m_logarithmic);
    switch (event->key()) {
    case Qt::Key_Left:
        return showRange(now.moved(-kMove, 0));
    case Qt::Key_Right:
        return showRange(now.moved(kMove, 0));
    case Qt::Key_Up:
        return showRange(now.moved(0, kMove));
    case Qt::Key_Down:
        return showRange(now.moved(0, -kMove));
    default:
        QChartView::keyPressEvent(event);
    }
}

/** The values of the nearest point, in a tooltip. */
void LineChart::showAt(const QPointF &position, const QPoint &onScreen)
{
    double best = kNear;
    QString text;
    for (const Curve &curve : std::as_const(m_curves)) {
        if (!curve.series->isVisible())
            continue;
        const QList<QPointF> points = curve.series->points();
        for (const QPointF &point : points) {
            const QPointF at = chart()->mapToPosition(point, curve.series);
            const double distance = std::hypot(at.x() - position.x(), at.y() - position.y());
            if (distance >= best)
                continue;
            best = distance;
            text = tr("%1: %2 at %3").arg(curve.series->name(), number(point.y()), number(point.x()));
        }
    }
    QToolTip::showText(onScreen, text, this);
}

} // namespace loupe
