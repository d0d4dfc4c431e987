#include "ui/training_view.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "app/progress_text.h"
#include "ui/charts/line_chart.h"
#include "ui/probe_view.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kLogLines = 5000;

} // namespace

TrainingView::TrainingView(QWidget *parent)
    : QTabWidget(parent),
      m_loss(new LineChart(tr("Loss"), tr("step"), tr("loss"))),
      m_validation(new LineChart(tr("On what is kept aside"), tr("step"), tr("figure, 0 to 1"))),
      m_rate(new LineChart(tr("Learning rate"), tr("step"), tr("rate"))),
      m_probe(new ProbeView),
      m_log(new QPlainTextEdit),
      m_last(new QLabel)
{
    setDocumentMode(true);
    m_last->setWordWrap(true);
    m_last->setTextFormat(Qt::PlainText);
    m_last->setObjectName(u"lastStep"_s);
    auto *save = new QPushButton(theme::icon(u"save"_s), tr("Curves\u2026"));
    save->setToolTip(tr("Write the curves as CSV"));
    connect(save, &QPushButton::clicked, this, &TrainingView::exportCurves);
    auto *curves = new QWidget;
    auto *grid = new QGridLayout(curves);
    grid->addWidget(m_loss, 0, 0, 1, 2);
    grid->addWidget(m_validation, 1, 0);
    grid->addWidget(m_rate, 1, 1);
    grid->addWidget(m_last, 2, 0);
    grid->addWidget(save, 2, 1, Qt::AlignRight);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    addTab(curves, tr("Curves"));
    addTab(m_probe, tr("Probe photo"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(kLogLines);
    m_log->setAccessibleName(tr("Log"));
    m_log->setToolTip(tr("What the run said"));
    m_log->setTabChangesFocus(true);
    addTab(m_log, tr("Log"));
}

void TrainingView::begin(const QString &probe)
{
    for (LineChart *chart : {m_loss, m_validation, m_rate})
        chart->removeCurves();
    m_log->clear();
    m_last->clear();
    m_probe->begin(probe);
}

void TrainingView::add(const std::vector<TrainEvent> &events)
{
    NewPoints loss;
    NewPoints validation;
    NewPoints rate;
    QStringList lines;
    for (const TrainEvent &event : events) {
        const auto step = double(event.step);
        if (event.kind == TrainEvent::Kind::Step) {
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
            m_probe->setMap(event.probe, int(event.step));
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
        QSaveFile file(path);
        const QByteArray text = (m_loss->csv() + m_validation->csv() + m_rate->csv()).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            m_log->appendPlainText(tr("The curves could not be written: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace loupe
