#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QtCharts/QChartView>

#include <optional>

#include "ui/charts/chart_range.h"

class QAbstractAxis;
class QRubberBand;
class QValueAxis;
class QXYSeries;

namespace loupe {

/**
 * Curves over two named axes, in the palette's colours. Pointing at a curve gives its values, a click on a name in the
 * legend hides it. More points than a screen can show are averaged. The wheel zooms at the pointer, a dragged rectangle
 * becomes the whole, plus, minus, arrows and 0 do the same by key; a menu has all of it.
 */
class LineChart : public QChartView {
    Q_OBJECT

public:
    enum class Style { Line, Dashed, Points };
    static constexpr double kZoomStep = 1.25; ///< of one notch of the wheel, one press of a key

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
    /** Each point a mean of those before it, which count this much less at every step back; 0: as it is. */
    void setSmoothing(double share);
    /** Of y; values of 0 and less are not shown then. */
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }
    void zoom(double factor);
    /** Shows everything again. */
    void resetZoom();
    bool isZoomed() const { return m_zoom.has_value(); }
    /** What the axes show. */
    QRectF shown() const;
    QString title() const;
    /** As it is seen. */
    QImage picture();
    /** curve, x, y: one line a point. */
    QString csv() const;
    QSize minimumSizeHint() const override { return {160, 120}; }
    QSize sizeHint() const override { return {360, 240}; }

Q_SIGNALS:
    /** A file was written, or could not be. */
    void told(const QString &sentence, bool bad);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Curve {
        QXYSeries *series;
        int color;
        Style style;
        QList<QPointF> points;
    };
    void applyPalette();
    void applyPalette(const Curve &curve);
    void draw(const Curve &curve);
    void redraw();
    QRectF fitting() const;
    void fitAxes();
    void showRange(const ChartRange &range);
    void showAt(const QPointF &position, const QPoint &onScreen);
    QPointF valueAt(const QPointF &position) const;
    void toggle(QXYSeries *series);

    QList<Curve> m_curves;
    std::optional<QRectF> m_range;
    std::optional<ChartRange> m_zoom; ///< nullopt: everything
    double m_smoothing = 0;
    bool m_logarithmic = false;
    QValueAxis *m_x;
    QAbstractAxis *m_y;
    QRubberBand *m_band;
    QPoint m_pressed;
};

} // namespace loupe
