#pragma once

#include <QList>
#include <QPointF>
#include <QtCharts/QChartView>

#include <optional>

class QValueAxis;
class QXYSeries;

namespace loupe {

/**
 * Curves over two named axes, in the palette's colours. Pointing at a curve gives its values, a click on a name in the
 * legend hides it. More points than a screen can show are averaged.
 */
class LineChart : public QChartView {
    Q_OBJECT

public:
    enum class Style { Line, Dashed, Points };

    LineChart(const QString &title, const QString &xTitle, const QString &yTitle, QWidget *parent = nullptr);

    /** @param color of theme::series() @return its number */
    int addCurve(const QString &name, int color, Style style = Style::Line);
    int curves() const { return int(m_curves.size()); }
    /** -1 when there is none of the name. */
    int curve(const QString &name) const;
    void setPoints(int curve, const QList<QPointF> &points);
    void addPoints(int curve, const QList<QPointF> &points);
    /** As it was set, not averaged. */
    const QList<QPointF> &points(int curve) const { return m_curves[curve].points; }
    void removeCurves();
    /** Fixed ends of the axes; without them the axes fit what is visible. */
    void setRange(const QRectF &range);
    /** curve, x, y: one line a point. */
    QString csv() const;
    QSize minimumSizeHint() const override { return {160, 120}; }
    QSize sizeHint() const override { return {360, 240}; }

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Curve {
        QXYSeries *series;
        int color;
        Style style;
        QList<QPointF> points;
    };
    void applyPalette();
    void applyPalette(const Curve &curve);
    void fitAxes();
    void toggle(QXYSeries *series);

    QList<Curve> m_curves;
    std::optional<QRectF> m_range;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

} // namespace loupe
