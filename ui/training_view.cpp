#include "ui/training_view.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/evaluation_report.h"
#include "app/paths.h"
#include "app/progress_text.h"
#include "ui/charts/line_chart.h"
#include "ui/probe_view.h"
#include "ui/samples_model.h"
#include "ui/tables.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kLogLines = 5000;
constexpr int kMostSmoothing = 99; ///< of the slider

} // namespace

TrainingView::TrainingView(QWidget *parent)
    : QTabWidget(parent),
      m_loss(new LineChart(tr("Loss"), tr("step"), tr("loss"))),
      m_validation(new LineChart(tr("On what is kept aside"), tr("step"), tr("figure, 0 to 1"))),
      m_rate(new LineChart(tr("Learning rate"), tr("step"), tr("rate"))),
      m_probe(new ProbeView),
      m_samples(new SamplesModel(this)),
      m_samplesText(new QLabel),
      m_log(new QPlainTextEdit),
      m_last(new QLabel)
{
    setDocumentMode(true);
    m_last->setWordWrap(true);
    m_last->setTextFormat(Qt::PlainText);
    m_last->setObjectName(u"lastStep"_s);
    addTab(makeCurves(), tr("Curves"));
    addTab(m_probe, tr("Probe photo"));
    addTab(makeSamples(), tr("Samples"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(kLogLines);
    m_log->setAccessibleName(tr("Log"));
    m_log->setToolTip(tr("What the run said"));
    m_log->setTabChangesFocus(true);
    addTab(m_log, tr("Log"));
    for (LineChart *chart : {m_loss, m_validation, m_rate})
        connect(chart, &LineChart::told, m_log, [this](const QString &sentence) { m_log->appendPlainText(sentence); });
}

QWidget *TrainingView::makeCurves()
{
    auto *logarithmic = new QCheckBox(tr("Logarithmic loss"));
    logarithmic->setToolTip(tr("Equal factors of the loss become equal distances"));
    connect(logarithmic, &QCheckBox::toggled, m_loss, &LineChart::setLogarithmic);
    auto *smoothing = new QSlider(Qt::Horizontal);
    smoothing->setObjectName(u"smoothing"_s);
    smoothing->setRange(0, kMostSmoothing);
    smoothing->setAccessibleName(tr("Smoothing of the loss"));
    smoothing->setToolTip(tr("Draw each point of the loss as a mean of those before it"));
    smoothing->setMaximumWidth(20 * fontMetrics().averageCharWidth());
    connect(smoothing, &QSlider::valueChanged, m_loss,
            [this](int value) { m_loss->setSmoothing(double(value) / (kMostSmoothing + 1)); });
    auto *save = new QPushButton(theme::icon(u"save"_s), tr("Curves\u2026"));
    save->setToolTip(tr("Write the curves as CSV"));
    connect(save, &QPushButton::clicked, this, &TrainingView::exportCurves);
    auto *tools = new QHBoxLayout;
    tools->addWidget(new QLabel(tr("Smoothing")));
    tools->addWidget(smoothing);
    tools->addWidget(logarithmic);
    tools->addStretch();
    tools->addWidget(save);
    auto *curves = new QWidget;
    auto *grid = new QGridLayout(curves);
    grid->addLayout(tools, 0, 0, 1, 2);
    grid->addWidget(m_loss, 1, 0, 1, 2);
    grid->addWidget(m_validation, 2, 0);
    grid->addWidget(m_rate, 2, 1);
    grid->addWidget(m_last, 3, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    return curves;
}

QWidget *TrainingView::makeSamples()
{
    m_samplesText->setWordWrap(true);
    m_samplesText->setObjectName(u"samplesText"_s);
    auto *table = makeTable(m_samples, tr("Samples of the batch"));
    table->setObjectName(u"samples"_s);
    table->setToolTip(tr("Pictures that are being learned, what the network should find in them and what it finds"));
    table->setIconSize({SamplesModel::kSide, SamplesModel::kSide});
    table->verticalHeader()->setDefaultSectionSize(SamplesModel::kSide + 8);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->addWidget(m_samplesText);
    box->addWidget(table, 1);
    return page;
}

void TrainingView::begin(const QString &probe)
{
    for (LineChart *chart : {m_loss, m_validation, m_rate})
        chart->removeCurves();
    m_log->clear();
    m_last->clear();
    m_probe->begin(probe);
    m_samples->setSamples({});
    m_samplesText->setText(tr("Pictures of the batch appear here while it learns, at every look."));
    m_before = m_step = 0;
}

void TrainingView::add(const std::vector<TrainEvent> &events)
{
    NewPoints loss;
    NewPoints validation;
    NewPoints rate;
    QStringList lines;
    for (const TrainEvent &event : events) {
        if (event.kind == TrainEvent::Kind::Stage)
            m_before = m_step; // each stage counts its own steps
        const double step = m_before + double(event.step);
        if (event.kind == TrainEvent::Kind::Step) {
            m_step = step;
            loss[tr("total")] << QPointF(step, event.loss);
            for (const auto &[name, value] : event.parts)
                loss[QString::fromStdString(name)] << QPointF(step, value);
            rate[tr("learning rate")] << QPointF(step, event.learningRate);
            m_last->setText(stepText(event));
        } else if (event.kind == TrainEvent::Kind::Validation) {
            const ValidationFigures &figures = event.validation;
            validation[tr("image AUC")] << QPointF(step, figures.imageAuc);
            validation[tr("patch AUC")] << QPointF(step, figures.patchAuc);
            validation[tr("pixel F1")] << QPointF(step, figures.maskF1);
            validation[tr("IoU")] << QPointF(step, figures.iou);
            validation[tr("overall")] << QPointF(step, figures.overall);
        } else if (event.kind == TrainEvent::Kind::Probe) {
            m_probe->setMap(event.probe, int(step));
        } else if (event.kind == TrainEvent::Kind::Samples) {
            m_samples->setSamples(event.samples);
            m_samplesText->setText(tr("Step %1").arg(step));
        }
        if (const QString line = eventText(event); !line.isEmpty())
            lines << line;
    }
    addTo(m_loss, loss);
    addTo(m_validation, validation);
    addTo(m_rate, rate);
    if (!lines.isEmpty())
        m_log->appendPlainText(lines.join(u'\n'));
}

void TrainingView::hideLooks()
{
    setTabVisible(indexOf(m_probe), false);
    setTabVisible(indexOf(m_samplesText->parentWidget()), false);
}

void TrainingView::addTo(LineChart *chart, const NewPoints &points)
{
    QStringList names = points.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        int curve = chart->curve(name);
        if (curve < 0)
            curve = chart->addCurve(name, chart->curves());
        chart->addPoints(curve, points[name]);
    }
}

void TrainingView::exportCurves()
{
    auto *dialog = new QFileDialog(this, tr("Write the curves as CSV"), {}, u"*.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written =
            writeReport((m_loss->csv() + m_validation->csv() + m_rate->csv()).toStdString(), toPath(path));
        m_log->appendPlainText(written ? tr("Written to %1.").arg(path) : errorSentence(written.error()));
    });
    dialog->open();
}

} // namespace loupe
