#include "ui/evaluation_view.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/line_chart.h"
#include "ui/decision_panel.h"
#include "ui/tables.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

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
template <class Counts>
QList<QPointF> outline(const Counts &counts)
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

EvaluationView::EvaluationView(QWidget *parent) : QTabWidget(parent)
{
    addTab(makeFigures(), tr("Figures"));
    addTab(makeCurves(), tr("Curves"));
    m_decision = new DecisionPanel;
    auto *decisions = new QWidget;
    auto *box = new QVBoxLayout(decisions);
    box->addWidget(m_decision);
    m_histogram = new LineChart(tr("Image scores"), tr("score"), tr("pictures"));
    box->addWidget(m_histogram, 1);
    addTab(decisions, tr("Threshold"));
    addTab(makePictures(), tr("Pictures, worst first"));
    setDocumentMode(true);
    for (LineChart *chart : {m_roc, m_precisionRecall, m_reliability, m_histogram})
        connect(chart, &LineChart::told, this, &EvaluationView::told);
    setEvaluations({});
}

QWidget *EvaluationView::makeFigures()
{
    auto *table = makeTable(&m_figures, tr("Figures"));
    table->setObjectName(u"figures"_s);
    m_definition = new QLabel(tr("Select a figure to read what it means."));
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setMinimumHeight(3 * fontMetrics().height());
    m_definition->setAlignment(Qt::AlignTop);
    m_definition->setObjectName(u"definition"_s);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_definition,
            [this](const QModelIndex &current) { m_definition->setText(m_figures.definition(current.row())); });
    connect(&m_figures, &QAbstractItemModel::modelReset, table, &QTableView::resizeColumnsToContents);
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->addWidget(table, 1);
    box->addWidget(m_definition);
    return page;
}

QWidget *EvaluationView::makeCurves()
{
    m_roc = new LineChart(tr("ROC"), tr("false-alarm rate"), tr("detection rate"));
    m_precisionRecall = new LineChart(tr("Precision and recall"), tr("recall"), tr("precision"));
    m_reliability = new LineChart(tr("Reliability"), tr("mean score"), tr("share that is forged"));
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->addWidget(m_roc, 0, 0);
    grid->addWidget(m_precisionRecall, 0, 1);
    grid->addWidget(m_reliability, 1, 0, 1, 2);
    return page;
}

QWidget *EvaluationView::makePictures()
{
    auto *table = makeTable(&m_images, tr("Pictures, worst first"));
    table->setObjectName(u"pictures"_s);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(&m_images, &QAbstractItemModel::modelReset, table, [this, table] {
        if (m_images.rowCount() < 2000) // to measure all of them would take its time
            table->resizeColumnsToContents();
    });
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_images.file(index.row())); });
    return table;
}

void EvaluationView::setEvaluations(const std::vector<Evaluation> &evaluations)
{
    m_figures.setEvaluations(evaluations);
    m_definition->setText(evaluations.empty() ? QString() : tr("Select a figure to read what it means."));
    m_images.setImages(evaluations.empty() ? std::vector<EvaluatedImage>() : evaluations.front().images);
    m_forged = m_authentic = {};
    for (LineChart *chart : {m_roc, m_precisionRecall, m_reliability})
        chart->removeCurves();
    const QRectF unit(0, 0, 1, 1);
    int color = 0;
    for (const Evaluation &evaluation : evaluations) {
        const QString name = QString::fromStdString(evaluation.modelId);
        const auto add = [&](LineChart *chart, const QList<QPointF> &points) {
            chart->setPoints(chart->addCurve(name, color), points);
        };
        add(m_roc,
            pointsOf(evaluation.roc, [](const RocPoint &p) { return QPointF(p.falseAlarmRate, p.detectionRate); }));
        add(m_precisionRecall, pointsOf(evaluation.precisionRecall,
                                        [](const PrecisionRecallPoint &p) { return QPointF(p.recall, p.precision); }));
        add(m_reliability, reliabilityOf(evaluation));
        ++color;
    }
    for (LineChart *chart : {m_roc, m_reliability}) {
        if (!evaluations.empty())
            chart->setPoints(
                chart->addCurve(chart == m_roc ? tr("guessing") : tr("as it should be"), 3, LineChart::Style::Dashed),
                {{0, 0}, {1, 1}});
        chart->setRange(unit);
    }
    m_precisionRecall->setRange(unit);
    m_decision->setEnabled(!evaluations.empty());
    if (!evaluations.empty())
        m_decision->setScores(imageScoresOf(evaluations.front().images), evaluations.front().imageThreshold);
    if (!evaluations.empty())
        addImages(evaluations.front().images);
    else
        showHistogram();
}

void EvaluationView::addImages(const std::vector<EvaluatedImage> &images)
{
    for (const EvaluatedImage &image : images) {
        const int bin = std::clamp(int(image.score * kBins), 0, kBins - 1);
        if (!image.error)
            ++(image.forged ? m_forged : m_authentic)[std::size_t(bin)];
    }
    showHistogram();
}

void EvaluationView::showHistogram()
{
    if (m_histogram->curves() == 0) {
        m_histogram->addCurve(tr("unedited", "label of a picture"), 0);
        m_histogram->addCurve(tr("forged"), 1);
    }
    m_histogram->setPoints(0, outline(m_authentic));
    m_histogram->setPoints(1, outline(m_forged));
}

} // namespace loupe
