#include "ui/evaluation_charts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStyle>

#include <algorithm>
#include <memory>

#include "ui/charts/line_chart.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives the texts of this file the context of the view that shows them. */
class ChartText {
    Q_DECLARE_TR_FUNCTIONS(loupe::EvaluationView)
};

template <class Points, class ToPoint>
QList<QPointF> pointsOf(const Points &points, const ToPoint &toPoint)
{
    QList<QPointF> list;
    for (const auto &point : points)
        list << toPoint(point);
    return list;
}

QList<QPointF> reliabilityOf(const Evaluation &evaluation)
{
    QList<QPointF> points;
    for (const ReliabilityBin &bin : evaluation.reliability) {
        if (bin.images > 0)
            points << QPointF(bin.meanScore, bin.forgedShare);
    }
    return points;
}

/** The counts as the outline of bars over 0..1. */
QList<QPointF> outline(const std::vector<int> &counts)
{
    QList<QPointF> points{{0, 0}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        points << QPointF(double(i) / double(counts.size()), counts[i]);
        points << QPointF(double(i + 1) / double(counts.size()), counts[i]);
    }
    points << QPointF(1, 0);
    return points;
}

} // namespace

EvaluationCharts::EvaluationCharts()
    : roc(new LineChart(ChartText::tr("ROC"), ChartText::tr("false-alarm rate"), ChartText::tr("detection rate"))),
      precisionRecall(
          new LineChart(ChartText::tr("Precision and recall"), ChartText::tr("recall"), ChartText::tr("precision"))),
      reliability(new LineChart(ChartText::tr("Reliability"), ChartText::tr("mean score"),
                                ChartText::tr("share that is forged"))),
      histogram(new LineChart(ChartText::tr("Image scores"), ChartText::tr("score"), ChartText::tr("pictures")))
{
}

void EvaluationCharts::setEvaluations(const std::vector<Evaluation> &evaluations)
{
    for (LineChart *chart : {roc, precisionRecall, reliability})
        chart->removeCurves();
    const QRectF unit(0, 0, 1, 1);
    int color = 0;
    for (const Evaluation &evaluation : evaluations) {
        const QString name = QString::fromStdString(evaluation.modelId);
        const auto add = [&](LineChart *chart, const QList<QPointF> &points) {
            chart->setPoints(chart->addCurve(name, color), points);
        };
        add(roc,
            pointsOf(evaluation.roc, [](const RocPoint &p) { return QPointF(p.falseAlarmRate, p.detectionRate); }));
        add(precisionRecall, pointsOf(evaluation.precisionRecall,
                                      [](const PrecisionRecallPoint &p) { return QPointF(p.recall, p.precision); }));
        add(reliability, reliabilityOf(evaluation));
        ++color;
    }
    for (LineChart *chart : {roc, reliability}) {
        const QString name = chart == roc ? ChartText::tr("guessing") : ChartText::tr("as it should be");
        if (!evaluations.empty())
            chart->setPoints(chart->addCurve(name, 3, LineChart::Style::Dashed), {{0, 0}, {1, 1}});
        chart->setRange(unit);
    }
    precisionRecall->setRange(unit);
}

void EvaluationCharts::setHistogram(const std::vector<int> &authentic, const std::vector<int> &forged)
{
    if (histogram->curves() == 0) {
        histogram->addCurve(ChartText::tr("unedited", "label of a picture"), 0);
        histogram->addCurve(ChartText::tr("forged"), 1);
    }
    histogram->setPoints(0, outline(authentic));
    histogram->setPoints(1, outline(forged));
}

void countScores(const std::vector<EvaluatedImage> &images, bool forged, std::vector<int> &counts)
{
    const int bins = int(counts.size());
    for (const EvaluatedImage &image : images) {
        if (!image.error && image.forged == forged)
            ++counts[std::size_t(std::clamp(int(image.score * bins), 0, bins - 1))];
    }
}

std::vector<EvaluationChart> drawnCharts(const std::vector<Evaluation> &evaluations)
{
    constexpr QSize kSize(480, 340);
    constexpr double kSharp = 2; // pixels of the picture for one of the page
    constexpr std::size_t kBins = 20;
    EvaluationCharts charts;
    charts.setEvaluations(evaluations);
    std::vector<int> authentic(kBins);
    std::vector<int> forged(kBins);
    if (!evaluations.empty()) {
        countScores(evaluations.front().images, false, authentic);
        countScores(evaluations.front().images, true, forged);
    }
    charts.setHistogram(authentic, forged);
    QPalette paper = theme::readable(QApplication::style()->standardPalette());
    paper.setColor(QPalette::Window, Qt::white);
    std::vector<EvaluationChart> drawn;
    for (LineChart *chart : charts.all()) {
        const std::unique_ptr<LineChart> owned(chart);
        chart->setPalette(paper);
        chart->resize(kSize);
        QImage picture(kSize * kSharp, QImage::Format_RGB32);
        picture.setDevicePixelRatio(kSharp);
        picture.fill(Qt::white);
        chart->QWidget::render(&picture);
        drawn.push_back({chart->title(), picture});
    }
    return drawn;
}

} // namespace loupe
