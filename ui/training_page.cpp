#include "ui/training_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/model_library.h"
#include "app/paths.h"
#include "app/picture_folder.h"
#include "app/progress_text.h"
#include "app/settings.h"
#include "ui/data_panel.h"
#include "ui/evaluation_view.h"
#include "ui/keep_panel.h"
#include "ui/run_bar.h"
#include "ui/synthesis_dialog.h"
#include "ui/theme.h"
#include "ui/training_options_form.h"
#include "ui/training_view.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

std::vector<std::filesystem::path> pathsOf(const QStringList &files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString &file : files)
        paths.push_back(toPath(file));
    return paths;
}

QStringList filesOf(const std::vector<std::filesystem::path> &paths)
{
    QStringList files;
    for (const auto &path : paths)
        files << toQString(path);
    return files;
}

} // namespace

TrainingPage::TrainingPage(TrainingService *service, EvaluationService *comparison, ModelLibrary *library,
                           Settings *settings, QWidget *parent)
    : StepsPage(parent),
      m_service(service),
      m_comparison(comparison),
      m_library(library),
      m_settings(settings),
      m_runs(settings->dataFolder() + u"/trainings"_s)
{
    setObjectName(u"training"_s);
    setProperty("helpTopic", u"train#"_s);
    addStep(tr("Data"), makeData(), 2);
    addStep(tr("Options"), makeOptions(), 2);
    addStep(tr("Run"), makeRun(), 6);
    for (DataPanel *panel : {m_data, m_photos})
        connect(panel, &DataPanel::changed, this, &TrainingPage::update);
    connect(m_form, &TrainingOptionsForm::changed, this, &TrainingPage::update);
    connect(m_service, &LongRun::stateChanged, this, &TrainingPage::update);
    connect(m_service, &TrainingService::happened, m_view, &TrainingView::add);
    connect(m_service, &TrainingService::happened, this, &TrainingPage::onHappened);
    connect(m_service, &TrainingService::finished, this, &TrainingPage::onFinished);
    connect(m_service, &TrainingService::estimated, this, &TrainingPage::onEstimated);
    connect(m_comparison, &EvaluationService::finished, this, &TrainingPage::onCompared);
    connect(m_comparison, &LongRun::stateChanged, this, &TrainingPage::update);
    setDropTarget(m_data);
    fillUnfinished();
    update();
}

// --- parts --------------------------------------------------------------------------------------------------------

QWidget *TrainingPage::makeData()
{
    m_data = new DataPanel({.name = tr("Labelled pictures"),
                            .hint = tr("Drop folders of forged and unedited pictures here, with a mask for each "
                                       "forged one."),
                            .use = DataUse::Training,
                            .optional = true});
    m_photos = new DataPanel({.name = tr("Unedited photos"),
                              .hint = tr("No forgeries at hand? Drop folders of unedited photos here: forgeries are "
                                         "made of them while training."),
                              .use = DataUse::Collection,
                              .optional = true});
    auto *make = new QPushButton(theme::icon(u"samples"_s), tr("Make a set of them\u2026"));
    make->setObjectName(u"makeSet"_s);
    make->setToolTip(tr("Make a labelled set of forged and unedited pictures out of unedited photos, after a preview"));
    connect(make, &QPushButton::clicked, this, &TrainingPage::makeSet);
    m_photos->addButton(make);
    return twoPanels(m_data, m_photos);
}

QWidget *TrainingPage::makeOptions()
{
    m_form = new TrainingOptionsForm(m_library);
    m_probeButton = new QPushButton(theme::icon(u"open"_s), tr("Probe photo\u2026"));
    m_probeButton->setToolTip(tr("A photo that the network looks at again and again while it learns; choose none to "
                                 "take it away"));
    connect(m_probeButton, &QPushButton::clicked, this, &TrainingPage::chooseProbe);
    m_optionsStep = new QWidget;
    auto *box = new QVBoxLayout(m_optionsStep);
    box->setContentsMargins(0, 0, 4, 0);
    box->addWidget(m_form);
    box->addWidget(m_probeButton, 0, Qt::AlignLeft);
    box->addStretch();
    return m_optionsStep;
}

QWidget *TrainingPage::makeUnfinished()
{
    m_unfinished = new QWidget;
    m_unfinishedRuns = new QComboBox;
    m_unfinishedRuns->setAccessibleName(tr("Trainings that were not ended"));
    m_unfinishedRuns->setToolTip(tr("Trainings that were cancelled or interrupted, or whose model waits for a name"));
    auto *goOn = new QPushButton(theme::icon(u"play"_s), tr("Go on"));
    goOn->setObjectName(u"goOn"_s);
    goOn->setToolTip(tr("Go on from its last checkpoint, or name its model"));
    auto *drop = new QPushButton(theme::icon(u"remove"_s), tr("Discard"));
    drop->setObjectName(u"discardRun"_s);
    drop->setToolTip(tr("Delete this training and its checkpoint"));
    auto *row = new QHBoxLayout(m_unfinished);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_unfinishedRuns, 1);
    row->addWidget(goOn);
    row->addWidget(drop);
    connect(goOn, &QPushButton::clicked, this, &TrainingPage::goOn);
    connect(drop, &QPushButton::clicked, this, [this] { discard(m_unfinishedRuns->currentData().toString()); });
    return m_unfinished;
}

QWidget *TrainingPage::makeRun()
{
    m_bar = new RunBar(m_service, {tr("Train"), tr("Begin with these pictures and options"), tr("steps")});
    m_estimateOnly = new QPushButton(theme::icon(u"search"_s), tr("Estimate only"));
    m_estimateOnly->setObjectName(u"estimateOnly"_s);
    m_estimateOnly->setToolTip(tr("Measure one step and say what time and memory the run would take; start nothing"));
    m_takes = new QLabel;
    m_takes->setObjectName(u"estimate"_s);
    m_takes->setWordWrap(true);
    m_takes->hide();
    m_view = new TrainingView;
    m_compared = new EvaluationView;
    m_keep = new KeepPanel(m_library);
    m_compare = new QPushButton(theme::icon(u"evaluate"_s), tr("Compare with the parent"));
    m_compare->setObjectName(u"compare"_s);
    m_compare->setToolTip(tr("Measure the new model and the one it comes from on the pictures that were kept aside"));
    m_compare->hide();
    m_view->addTab(m_compared, tr("Compared"));
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(makeUnfinished());
    box->addWidget(m_bar);
    box->addWidget(m_estimateOnly, 0, Qt::AlignLeft);
    box->addWidget(m_takes);
    box->addWidget(m_compare, 0, Qt::AlignLeft);
    box->addWidget(m_keep);
    box->addWidget(m_view, 1);
    connect(m_bar, &RunBar::startRequested, this, &TrainingPage::start);
    connect(m_estimateOnly, &QPushButton::clicked, this, &TrainingPage::estimate);
    connect(m_compare, &QPushButton::clicked, this, &TrainingPage::compare);
    connect(m_keep, &KeepPanel::discarded, this, &TrainingPage::discard);
    connect(m_keep, &KeepPanel::kept, this, [this](const QString &folder) {
        m_takes->hide();
        discard(toQString(m_options.output)); // what is left of the run
        m_bar->setOutcome(tr("The model is installed; choose it on the page Models."));
        Q_EMIT kept(folder);
    });
    return page;
}

// --- what happens -------------------------------------------------------------------------------------------------

QString TrainingPage::problem() const
{
    if (m_data->sources().isEmpty() && m_photos->sources().isEmpty())
        return tr("Choose labelled pictures, or unedited photos, to learn from.");
    for (const DataPanel *panel : {m_data, m_photos}) {
        if (const QString problem = panel->problem(); !problem.isEmpty())
            return problem;
    }
    if (!m_keep->folder().isEmpty())
        return tr("The last training's model waits: keep it or discard it.");
    return m_form->problem();
}

void TrainingPage::update()
{
    const bool active = m_service->isActive();
    for (DataPanel *panel : {m_data, m_photos})
        panel->setLocked(active);
    m_optionsStep->setEnabled(!active);
    m_unfinished->setVisible(!active && m_unfinishedRuns->count() > 0 && m_keep->folder().isEmpty());
    m_compare->setVisible(!m_keep->folder().isEmpty() && !m_options.from.empty() && !m_options.data.empty());
    m_compare->setEnabled(!m_comparison->isActive());
    const QString missing = problem();
    m_estimateOnly->setEnabled(!active && missing.isEmpty());
    m_bar->setProblem(missing);
}

void TrainingPage::fillUnfinished()
{
    m_unfinishedRuns->clear();
    const QList<TrainingRun> runs = m_runs.all();
    for (const TrainingRun &run : runs) {
        const QString begun = QLocale().toString(run.begun.toLocalTime(), QLocale::ShortFormat);
        m_unfinishedRuns->addItem(run.finished        ? tr("Begun %1: ended, not kept yet").arg(begun)
                                  : run.hasCheckpoint ? tr("Begun %1: can go on").arg(begun)
                                                      : tr("Begun %1: no checkpoint yet").arg(begun),
                                  run.folder);
    }
}

/** What a new run has. */
TrainOptions TrainingPage::chosen() const
{
    TrainOptions options = m_form->options();
    options.data = pathsOf(m_data->sources());
    options.photos = pathsOf(m_photos->sources());
    options.resume = false; // the form may show a run that was gone on with
    options.device = m_settings->text(Settings::Key::Device).toStdString();
    options.cacheFolder = toPath(m_settings->featureFolder());
    options.probe = toPath(m_probe);
    return options;
}

void TrainingPage::start()
{
    if (m_service->isActive() || !problem().isEmpty())
        return;
    const auto begun = m_runs.begin(chosen());
    if (!begun) {
        m_bar->setOutcome(errorSentence(begun.error()), true);
        return;
    }
    begin(*begun);
}

void TrainingPage::begin(const TrainOptions &options)
{
    m_options = options;
    m_view->begin(toQString(options.probe));
    m_compared->setEvaluations({});
    m_estimate = {};
    m_takes->hide();
    m_bar->setPhase({}, tr("steps"));
    m_service->start(options);
}

void TrainingPage::estimate()
{
    if (m_service->isActive() || !problem().isEmpty())
        return;
    m_takes->hide();
    m_bar->setPhase(tr("Measuring one step"), tr("pictures"));
    m_service->estimate(chosen());
}

void TrainingPage::onEstimated(const Result<RunEstimate> &estimate)
{
    if (!estimate) {
        const bool cancelled = estimate.error().kind == Error::Kind::Cancelled;
        m_bar->setOutcome(cancelled ? tr("Stopped.") : runErrorSentence(estimate.error()), !cancelled);
        return;
    }
    m_takes->setText(tr("The run would take: %1").arg(estimateText(*estimate)));
    m_takes->show();
    const bool tooMuch = estimate->freeBytes > 0 && estimate->bytes > estimate->freeBytes;
    m_bar->setOutcome(tooMuch ? shortageText(*estimate) : tr("Measured; nothing was started."), tooMuch);
}

void TrainingPage::onHappened(const std::vector<TrainEvent> &events)
{
    for (const TrainEvent &event : events) {
        if (event.kind == TrainEvent::Kind::Stage)
            m_bar->setPhase(stageText(event.stage), tr("steps"));
        if (event.kind != TrainEvent::Kind::Estimate)
            continue;
        m_estimate = event.estimate;
        const QString text = estimateText(m_estimate);
        m_takes->setText(m_options.allStages ? tr("This stage: %1").arg(text) : tr("The run: %1").arg(text));
        m_takes->show();
    }
}

void TrainingPage::goOn()
{
    const QString folder = m_unfinishedRuns->currentData().toString();
    const QList<TrainingRun> runs = m_runs.all();
    const auto run = std::find_if(runs.begin(), runs.end(), [&](const auto &one) { return one.folder == folder; });
    if (run == runs.end() || m_service->isActive())
        return fillUnfinished();
    m_data->setSources(filesOf(run->options.data));
    m_photos->setSources(filesOf(run->options.photos));
    m_form->setOptions(run->options);
    if (!run->finished)
        return begin(run->options);
    m_options = run->options;
    offer(tr("This model was trained before."));
}

void TrainingPage::onFinished(const Result<ValidationFigures> &figures)
{
    if (figures) {
        offer(tr("The best weights, on what was kept aside: %1. Their scores are not calibrated yet.")
                  .arg(figuresText(*figures)));
        return;
    }
    fillUnfinished();
    const Error &error = figures.error();
    const bool tooMuch = error.kind == Error::Kind::OutOfMemory && m_estimate.bytes > m_estimate.freeBytes;
    QString sentence = error.kind == Error::Kind::Cancelled ? tr("Stopped.")
                       : tooMuch                            ? shortageText(m_estimate)
                                                            : runErrorSentence(error);
    if (canGoOn(m_options.output))
        sentence += u' ' + tr("The last checkpoint is kept; the training can go on from it.");
    m_bar->setOutcome(sentence, error.kind != Error::Kind::Cancelled);
    update();
}

void TrainingPage::offer(const QString &sentence)
{
    const QString parent = m_options.from.empty() ? QString::fromStdString(m_options.network).toLower()
                                                  : toQString(m_options.from.front().filename());
    m_keep->offer(toQString(m_options.output), parent + u"-trained"_s, sentence);
    update();
    m_bar->setOutcome(tr("Done. Keep the model or discard it."));
}

void TrainingPage::compare()
{
    const auto all = m_data->data();
    SplitOptions rule;
    rule.validationShare = m_options.validationShare;
    rule.seed = m_options.seed;
    const auto split = all ? splitDataset(*all, rule)
                           : Result<DatasetSplit>(Error{Error::Kind::FileMissing, "the data is not read yet"});
    if (!split) {
        m_bar->setOutcome(runErrorSentence(split.error()), true);
        return;
    }
    std::vector<EvaluateOptions> models(2);
    models[0].modelFolder = m_options.output;
    models[1].modelFolder = m_options.from.front();
    for (EvaluateOptions &options : models)
        options.device = m_options.device;
    m_bar->setOutcome(tr("Both models are being measured on %n picture(s) that were kept aside\u2026", nullptr,
                         int(split->validation.images.size())));
    m_comparison->start(std::make_shared<const Dataset>(split->validation), models);
}

void TrainingPage::onCompared(const Result<std::vector<Evaluation>> &evaluations)
{
    if (!evaluations) {
        m_bar->setOutcome(runErrorSentence(evaluations.error()), true);
        return;
    }
    m_compared->setEvaluations(*evaluations);
    m_view->setCurrentWidget(m_compared);
    m_bar->setOutcome(tr("The new model and its parent, side by side, on what was kept aside."));
}

void TrainingPage::discard(const QString &folder)
{
    if (m_service->isActive())
        return;
    if (const auto gone = m_runs.discard(folder); !gone)
        m_bar->setOutcome(errorSentence(gone.error()), true);
    fillUnfinished();
    update();
}

void TrainingPage::makeSet()
{
    auto *dialog = new SynthesisDialog(this);
    if (const QStringList photos = m_photos->sources(); !photos.isEmpty())
        dialog->setPhotos(photos.front());
    connect(dialog, &SynthesisDialog::made, m_data, [this](const QString &folder) { m_data->addSources({folder}); });
    dialog->open();
}

void TrainingPage::chooseProbe()
{
    if (!m_probe.isEmpty()) {
        m_probe.clear();
        m_probeButton->setText(tr("Probe photo\u2026"));
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Choose a probe photo"), {}, tr("Photos (%1)").arg(picturePatterns().join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_probe = file;
        m_probeButton->setText(tr("Probe: %1").arg(QFileInfo(file).fileName()));
    });
    dialog->open();
}

} // namespace loupe
