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

EvaluationView::EvaluationView(QWidget *parent) : QTabWidget(parent)
{
    addTab(makeFigures(), tr("Figures"));
    addTab(makeCurves(), tr("Curves"));
    m_decision = new DecisionPanel;
    auto *decisions = new QWidget;
    auto *box = new QVBoxLayout(decisions);
    box->addWidget(m_decision);
    box->addWidget(m_charts.histogram, 1);
    addTab(decisions, tr("Threshold"));
    addTab(makePictures(), tr("Pictures, worst first"));
    setDocumentMode(true);
    for (LineChart *chart : m_charts.all())
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
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->addWidget(m_charts.roc, 0, 0);
    grid->addWidget(m_charts.precisionRecall, 0, 1);
    grid->addWidget(m_charts.reliability, 1, 0, 1, 2);
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
    m_forged.assign(kBins, 0);
    m_authentic.assign(kBins, 0);
    m_charts.setEvaluations(evaluations);
    m_decision->setEnabled(!evaluations.empty());
    if (!evaluations.empty())
        m_decision->setScores(imageScoresOf(evaluations.front().images), evaluations.front().imageThreshold);
    addImages(evaluations.empty() ? std::vector<EvaluatedImage>() : evaluations.front().images);
}

void EvaluationView::addImages(const std::vector<EvaluatedImage> &images)
{
    countScores(images, false, m_authentic);
    countScores(images, true, m_forged);
    m_charts.setHistogram(m_authentic, m_forged);
}

} // namespace loupe
