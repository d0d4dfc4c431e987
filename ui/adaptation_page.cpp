#include "ui/adaptation_page.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <filesystem>

#include "app/error_text.h"
#include "app/model_library.h"
#include "app/paths.h"
#include "app/resources.h"
#include "app/settings.h"
#include "app/wording.h"
#include "ui/case_photos_button.h"
#include "ui/data_panel.h"
#include "ui/keep_panel.h"
#include "ui/model_picker.h"
#include "ui/number_field.h"
#include "ui/run_bar.h"
#include "ui/tables.h"
#include "ui/theme.h"
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

} // namespace

AdaptationPage::AdaptationPage(AdaptationService *service, ModelLibrary *library, Settings *settings, QWidget *parent)
    : StepsPage(parent), m_service(service), m_library(library), m_settings(settings)
{
    setObjectName(u"adaptation"_s);
    setProperty("helpTopic", u"adapt#"_s);
    addStep(tr("Data"), makeData(), 2);
    addStep(tr("Options"), makeOptions(), 2);
    addStep(tr("Run"), makeRun(), 6);
    for (DataPanel *panel : {m_collection, m_guard})
        connect(panel, &DataPanel::changed, this, &AdaptationPage::update);
    connect(m_model, &ModelPicker::changed, this, &AdaptationPage::update);
    for (NumberField *field : {m_rate, m_batch, m_epochs})
        connect(field, &NumberField::changed, this, &AdaptationPage::update);
    connect(m_service, &LongRun::stateChanged, this, &AdaptationPage::update);
    connect(m_service, &AdaptationService::happened, this, &AdaptationPage::onHappened);
    connect(m_service, &AdaptationService::finished, this, &AdaptationPage::onFinished);
    setDropTarget(m_collection);
    update();
}

void AdaptationPage::useCases(CaseService *cases)
{
    m_casePhotos = new CasePhotosButton(cases);
    m_collection->addButton(m_casePhotos);
    connect(m_casePhotos, &CasePhotosButton::made, m_collection, &DataPanel::addList);
    connect(m_casePhotos, &CasePhotosButton::failed, m_bar,
            [this](const QString &why) { m_bar->setOutcome(why, true); });
}

void AdaptationPage::showEvent(QShowEvent *event)
{
    if (m_casePhotos)
        m_casePhotos->refresh();
    StepsPage::showEvent(event);
}

// --- parts --------------------------------------------------------------------------------------------------------

QWidget *AdaptationPage::makeData()
{
    m_collection = new DataPanel({.name = tr("Collection"),
                                  .hint = tr("Drop the folders of the collection here, or take the photos of the open "
                                             "case. Labels, if there are any, are not looked at."),
                                  .use = DataUse::Collection});
    m_guard = new DataPanel({.name = tr("Guard"),
                             .hint = tr("Labelled pictures like those of the collection, forged and unedited: they "
                                        "tell whether it helps. Unedited ones alone show false alarms."),
                             .use = DataUse::Guard,
                             .optional = true});
    auto *samples = new QPushButton(theme::icon(u"samples"_s), tr("Loupe's samples"));
    samples->setObjectName(u"sampleGuard"_s);
    samples->setToolTip(tr("Take the few photos that come with Loupe as a guard, where there are none of your own"));
    if (samplePhotos().isEmpty())
        samples->hide();
    connect(samples, &QPushButton::clicked, this,
            [this] { m_guard->addSources({QFileInfo(samplePhotos().front()).absolutePath()}); });
    m_guard->addButton(samples);
    return twoPanels(m_collection, m_guard);
}

QWidget *AdaptationPage::makeOptions()
{
    m_model = new ModelPicker(m_library);
    m_model->setAccessibleName(tr("Model"));
    m_preset = new QComboBox;
    m_preset->addItem(tr("Careful"), u"safe"_s);
    m_preset->addItem(tr("As in the paper"), u"paper"_s);
    m_preset->setAccessibleName(tr("Preset"));
    m_preset->setToolTip(tr("Careful: doubtful pictures are left out, unsure patches count less, jumps are skipped, "
                            "the weights are averaged"));
    m_rate = new NumberField(tr("Learning rate"), {1e-9, 1, false});
    m_rate->setToolTip(tr("How far a step goes at most"));
    m_batch = new NumberField(tr("Batch"), {1, 4096, true});
    m_batch->setToolTip(tr("Pictures at once; fewer need less memory"));
    m_epochs = new NumberField(tr("Epochs"), {1, 1000, true});
    m_epochs->setToolTip(tr("How often every picture is seen"));
    m_optionsStep = new QWidget;
    auto *form = new QFormLayout(m_optionsStep);
    form->setContentsMargins(0, 0, 4, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Model"), m_model);
    form->addRow(tr("Preset"), m_preset);
    form->addRow(tr("Learning rate"), m_rate);
    form->addRow(tr("Batch"), m_batch);
    form->addRow(tr("Epochs"), m_epochs);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &AdaptationPage::applyPreset);
    applyPreset();
    return m_optionsStep;
}

QWidget *AdaptationPage::makeRun()
{
    m_bar = new RunBar(m_service, {tr("Adapt"), tr("Measure, adapt a copy of the model, and measure again"), {}});
    m_keep = new KeepPanel(m_library);
    m_back = new QPushButton(theme::icon(u"previous"_s), tr("Go back to the model before"));
    m_back->setObjectName(u"goBack"_s);
    m_back->setToolTip(tr("Use the model that the adapted one comes from"));
    m_back->hide();
    m_view = new TrainingView;
    m_view->hideLooks();
    m_view->insertTab(0, makeOutcome(), tr("Before and after"));
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_bar);
    box->addWidget(m_keep);
    box->addWidget(m_back, 0, Qt::AlignLeft);
    box->addWidget(m_view, 1);
    connect(m_bar, &RunBar::startRequested, this, &AdaptationPage::start);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_back->hide();
        m_bar->setOutcome(tr("The model before is in use again; the adapted one stays installed."));
        Q_EMIT useRequested(m_base);
    });
    connect(m_keep, &KeepPanel::discarded, this, [this] {
        removeRun();
        update();
        m_bar->setOutcome(tr("Discarded; nothing has changed."));
    });
    connect(m_keep, &KeepPanel::kept, this, [this](const QString &folder) {
        removeRun();
        update();
        m_base = toQString(m_options.model);
        m_back->show();
        m_bar->setOutcome(tr("The adapted model is installed and in use; the one before is untouched."));
        Q_EMIT kept(folder);
        Q_EMIT useRequested(folder);
    });
    return page;
}

QWidget *AdaptationPage::makeOutcome()
{
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(u"adaptationSummary"_s);
    auto *figures = makeTable(&m_figures, tr("The guard, before and after"));
    figures->setObjectName(u"guardFigures"_s);
    auto *shifts = makeTable(&m_shifts, tr("Pictures that changed most"));
    shifts->setObjectName(u"shifts"_s);
    connect(shifts, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_shifts.file(index.row())); });
    for (QTableView *table : {figures, shifts})
        connect(table->model(), &QAbstractItemModel::modelReset, table, &QTableView::resizeColumnsToContents);
    m_outcome = new QWidget;
    auto *box = new QVBoxLayout(m_outcome);
    box->addWidget(m_summary);
    box->addWidget(new QLabel(tr("The guard, before and after")));
    box->addWidget(figures, 3);
    box->addWidget(new QLabel(tr("Pictures of the collection, those that changed most first")));
    box->addWidget(shifts, 2);
    return m_outcome;
}

// --- what happens -------------------------------------------------------------------------------------------------

QString AdaptationPage::problem() const
{
    for (const DataPanel *panel : {m_collection, m_guard}) {
        if (const QString problem = panel->problem(); !problem.isEmpty())
            return problem;
    }
    if (m_model->folder().isEmpty())
        return tr("Choose a model.");
    for (const NumberField *field : {m_rate, m_batch, m_epochs}) {
        if (!field->problem().isEmpty())
            return field->problem();
    }
    return m_keep->folder().isEmpty() ? QString() : tr("The last adapted model waits: keep it or discard it.");
}

void AdaptationPage::update()
{
    const bool active = m_service->isActive();
    for (DataPanel *panel : {m_collection, m_guard})
        panel->setLocked(active);
    m_optionsStep->setEnabled(!active);
    m_bar->setProblem(problem());
}

void AdaptationPage::applyPreset()
{
    const auto preset = adaptPreset(m_preset->currentData().toString().toStdString());
    if (!preset)
        return;
    m_rate->setValue(preset->learningRate);
    m_batch->setValue(preset->batch);
    m_epochs->setValue(preset->epochs);
}

void AdaptationPage::start()
{
    if (m_service->isActive() || !problem().isEmpty())
        return;
    AdaptOptions options = *adaptPreset(m_preset->currentData().toString().toStdString());
    options.model = toPath(m_model->folder());
    options.images = pathsOf(m_collection->sources());
    options.guard = pathsOf(m_guard->sources());
    options.learningRate = m_rate->value();
    options.batch = int(m_batch->value());
    options.epochs = int(m_epochs->value());
    options.device = m_settings->text(Settings::Key::Device).toStdString();
    options.cacheFolder = toPath(m_settings->featureFolder());
    options.output = toPath(m_settings->dataFolder() + u"/adaptations/"_s +
                            QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HHmmsszzz"_s));
    m_options = options;
    m_back->hide();
    m_summary->clear();
    m_figures.setEvaluations({});
    m_shifts.clear();
    m_view->begin({});
    m_service->start(options);
}

void AdaptationPage::onHappened(const std::vector<AdaptationEvent> &events)
{
    std::vector<TrainEvent> trained;
    for (const AdaptationEvent &one : events) {
        if (one.event)
            trained.push_back(*one.event);
        else if (one.phase == AdaptationPhase::Adapting)
            m_bar->setPhase(tr("Adapting"), tr("steps"));
        else
            m_bar->setPhase(one.phase == AdaptationPhase::Before ? tr("Measuring the model before")
                                                                 : tr("Measuring the adapted model"),
                            tr("pictures"));
    }
    if (!trained.empty())
        m_view->add(trained);
}

void AdaptationPage::onFinished(const Result<Adaptation> &adaptation)
{
    if (!adaptation) {
        removeRun();
        const bool cancelled = adaptation.error().kind == Error::Kind::Cancelled;
        m_bar->setOutcome(cancelled ? tr("Stopped; nothing was kept.") : runErrorSentence(adaptation.error()),
                          !cancelled);
        return;
    }
    showOutcome(*adaptation);
    QStringList reasons;
    for (const Refusal &refusal : adaptation->refusals)
        reasons << refusalSentence(refusal);
    const bool refused = !reasons.isEmpty();
    if (!adaptation->guardBefore)
        reasons << tr("Without labelled pictures as a guard nobody knows whether it helped.");
    m_keep->offer(toQString(m_options.output), toQString(m_options.model.filename()) + u"-adapted"_s,
                  reasons.join(u'\n'));
    update();
    m_bar->setOutcome(refused ? tr("Kept aside, not used: there are reasons against it.")
                              : tr("Done. Keep the adapted model or discard it."),
                      refused);
    m_view->setCurrentWidget(m_outcome);
}

void AdaptationPage::showOutcome(const Adaptation &adaptation)
{
    const AdaptReport &report = adaptation.report;
    QString text = tr("%1 steps on %2 pictures: %3 gave a mask to learn from, %4 were left out as doubtful.")
                       .arg(report.steps)
                       .arg(report.pictures)
                       .arg(report.forged)
                       .arg(report.leftOut);
    text += u'\n' + tr("Collection: pictures with something marked %1 before, %2 after.")
                        .arg(percentText(markedPictures(adaptation.collectionBefore)),
                             percentText(markedPictures(adaptation.collectionAfter)));
    if (adaptation.guardBefore && adaptation.guardAfter) {
        text += u'\n' + tr("Unedited pictures of the guard: %1 of their area marked before, %2 after.")
                            .arg(percentText(markedShare(*adaptation.guardBefore, false)),
                                 percentText(markedShare(*adaptation.guardAfter, false)));
        Evaluation before = *adaptation.guardBefore;
        Evaluation after = *adaptation.guardAfter;
        before.modelId = tr("Before").toStdString();
        after.modelId = tr("After").toStdString();
        m_figures.setEvaluations({before, after});
    }
    m_summary->setText(text);
    m_shifts.setEvaluations(adaptation.collectionBefore, adaptation.collectionAfter);
}

/** What is left of the run's folder. */
void AdaptationPage::removeRun()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_options.output, ignored);
}

} // namespace loupe
