#include "ui/calibrate_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/wording.h"
#include "ui/alarm_words.h"
#include "ui/run_bar.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

using Key = Settings::Key;

namespace {

constexpr double kFirstRate = 0.01; ///< offered while none is chosen

QLabel *makeText(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CalibrateDialog::CalibrateDialog(AnalysisService *analysis, AlarmService *alarms, Settings *settings, QWidget *parent)
    : QDialog(parent), m_analysis(analysis), m_alarms(alarms), m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calibrate on my photos"));
    setProperty("helpTopic", u"settings#calibrate"_s);
    m_bar =
        new RunBar(&m_run, {tr("Measure"), tr("Analyse all photos of the folder; they are only read"), tr("photos")});
    auto *box = new QVBoxLayout(this);
    box->addWidget(makeSource());
    box->addWidget(m_bar);
    box->addWidget(m_result = makeResult(), 1);
    box->addStretch();
    box->addWidget(makeButtons());
    connect(m_bar, &RunBar::startRequested, this, &CalibrateDialog::begin);
    connect(&m_run, &PhotoCalibration::finished, this, &CalibrateDialog::onFinished);
    connect(&m_run, &LongRun::stateChanged, this, &CalibrateDialog::updateProblem);
    connect(analysis, &AnalysisService::modelReady, this, &CalibrateDialog::updateProblem);
    connect(alarms, &AlarmService::changed, this, [this] {
        m_photos = m_alarms->ownPhotos();
        showPhotos();
    });
    m_photos = m_alarms->ownPhotos();
    showPhotos();
    updateProblem();
    resize(620, 560);
}

QWidget *CalibrateDialog::makeSource()
{
    auto *part = new QWidget;
    auto *what = makeText(u"calibrateWhat"_s);
    what->setText(
        tr("Choose a folder of photos that you know to be unedited, best of the kind that you examine: the same "
           "cameras, the same ways by which they came to you. Each of them that scores high is a false alarm."));
    m_choose = new QPushButton(theme::icon(u"folder"_s), tr("Choose folder\u2026"));
    m_choose->setObjectName(u"calibrateFolder"_s);
    m_choose->setToolTip(tr("A folder of unedited photos, with the folders in it"));
    m_source = makeText(u"calibrateSource"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_source, 1);
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(what);
    box->addLayout(line);
    connect(m_choose, &QPushButton::clicked, this, &CalibrateDialog::chooseFolder);
    return part;
}

QWidget *CalibrateDialog::makeResult()
{
    auto *part = new QWidget;
    m_measured = makeText(u"calibrateMeasured"_s);
    m_bands = new QTableWidget(3, 3);
    m_bands->setAccessibleName(tr("False alarms by band"));
    m_bands->setHorizontalHeaderLabels({tr("Band"), tr("Score from"), tr("Your photos that reach it")});
    m_bands->verticalHeader()->hide();
    m_bands->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_bands->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_bands->setTabKeyNavigation(false);
    m_bands->setShowGrid(false);
    m_bands->horizontalHeader()->setStretchLastSection(true);
    m_bands->setMaximumHeight(fontMetrics().height() * 9);
    m_accepted = new QDoubleSpinBox;
    m_accepted->setObjectName(u"calibrateAccepted"_s);
    m_accepted->setRange(0.1, 50);
    m_accepted->setDecimals(1);
    m_accepted->setSuffix(tr(" %", "after a number"));
    m_accepted->setAccessibleName(tr("Accepted false alarms"));
    m_accepted->setToolTip(tr("Share of unedited photos that may reach your threshold"));
    const double set = m_settings->number(Key::FalseAlarms);
    m_accepted->setValue(100 * (set > 0 ? set : kFirstRate));
    m_threshold = makeText(u"calibrateThreshold"_s);
    m_needed = makeText(u"calibrateNeeded"_s);
    auto *label = new QLabel(tr("&Accepted false alarms:"));
    label->setBuddy(m_accepted);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_accepted);
    line->addStretch();
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_measured);
    box->addWidget(m_bands);
    box->addLayout(line);
    box->addWidget(m_threshold);
    box->addWidget(m_needed);
    connect(m_accepted, &QDoubleSpinBox::valueChanged, this, &CalibrateDialog::showThreshold);
    return part;
}

QWidget *CalibrateDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_use = buttons->addButton(tr("Use this threshold"), QDialogButtonBox::ApplyRole);
    m_use->setObjectName(u"calibrateUse"_s);
    m_use->setToolTip(tr("Keep what was measured for this model; the verdict then says on which side a photo lies"));
    m_forget = buttons->addButton(tr("Remove"), QDialogButtonBox::ResetRole);
    m_forget->setObjectName(u"calibrateForget"_s);
    m_forget->setToolTip(tr("Forget what was measured on your photos with this model"));
    connect(m_use, &QPushButton::clicked, this, &CalibrateDialog::use);
    connect(m_forget, &QPushButton::clicked, this, &CalibrateDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

// --- measuring ----------------------------------------------------------------------------------------------------

void CalibrateDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Unedited photos"), m_settings->text(Key::LastFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CalibrateDialog::setFolder);
    dialog->open();
}

void CalibrateDialog::setFolder(const QString &folder)
{
    m_folder = folder;
    m_source->setText(QDir::toNativeSeparators(folder));
    updateProblem();
}

void CalibrateDialog::updateProblem()
{
    const auto model = m_analysis->sharedModel();
    if (!model)
        m_bar->setProblem(tr("No model is loaded yet."));
    else if (m_folder.isEmpty())
        m_bar->setProblem(tr("Choose a folder first."));
    else
        m_bar->setProblem({});
    m_choose->setEnabled(!m_run.isActive());
}

void CalibrateDialog::begin()
{
    const auto model = m_analysis->sharedModel();
    if (!model || m_folder.isEmpty())
        return;
    m_bar->setOutcome({});
    m_run.start(*model, {m_folder}, {.maxMegapixels = m_settings->number(Key::DecodeMegapixels)});
}

void CalibrateDialog::onFinished(const Result<OwnPhotos> &photos)
{
    if (!photos) {
        const bool none = photos.error().kind == Error::Kind::FileMissing;
        m_bar->setOutcome(none ? tr("There are no photos in this folder.") : errorSentence(photos.error()), true);
        return;
    }
    const int failed = photos->failed;
    m_bar->setOutcome(failed > 0 ? tr("%n photo(s) could not be analysed.", nullptr, failed) : QString(), failed > 0);
    if (photos->scores.empty())
        return;
    m_photos = *photos;
    showPhotos();
}

// --- what came of it ----------------------------------------------------------------------------------------------

void CalibrateDialog::showPhotos()
{
    const auto model = m_analysis->sharedModel();
    m_result->setVisible(model && m_photos);
    const auto &own = m_alarms->ownPhotos();
    m_kept = m_photos && own && own->measured == m_photos->measured;
    m_forget->setEnabled(own.has_value());
    if (model && m_photos) {
        const QDateTime time = QDateTime::fromString(m_photos->measured, Qt::ISODateWithMs).toLocalTime();
        m_measured->setText(tr("Measured on %n of your own photo(s) on %1.", nullptr, int(m_photos->scores.size()))
                                .arg(QLocale().toString(time, QLocale::ShortFormat)));
        const std::pair<Band, BandThreshold> bands[] = {{Band::Strong, model->card.strong},
                                                        {Band::Moderate, model->card.moderate},
                                                        {Band::Inconclusive, model->card.inconclusive}};
        int row = 0;
        for (const auto &[band, from] : bands) {
            m_bands->setItem(row, 0, new QTableWidgetItem(bandWords(band)));
            m_bands->setItem(row, 1, new QTableWidgetItem(scoreText(from.score)));
            m_bands->setItem(row, 2, new QTableWidgetItem(alarmsText(falseAlarms(m_photos->scores, from.score))));
            ++row;
        }
        m_bands->resizeColumnsToContents();
    }
    showThreshold();
}

void CalibrateDialog::showThreshold()
{
    const double accepted = m_accepted->value() / 100;
    m_needed->setText(photosNeededSentence(accepted));
    const auto score = m_photos ? thresholdFor(m_photos->scores, accepted) : std::nullopt;
    if (!score)
        m_threshold->setText(
            tr("More of your photos than you accept have the highest score there is: no threshold keeps to it."));
    else
        m_threshold->setText(
            tr("Threshold %1. It is reached by %2.")
                .arg(QLocale().toString(*score, 'f', 4), alarmsText(falseAlarms(m_photos->scores, *score))));
    const bool inUse = m_kept && m_settings->number(Key::FalseAlarms) == accepted;
    m_use->setEnabled(score && !inUse);
}

void CalibrateDialog::use()
{
    const double accepted = m_accepted->value() / 100;
    const OwnPhotos photos = *m_photos; // keeping them changes what is shown
    if (const auto kept = m_alarms->keep(photos); !kept) {
        m_bar->setOutcome(errorSentence(kept.error()), true);
        return;
    }
    m_settings->set(Key::FalseAlarms, accepted);
    showPhotos();
}

void CalibrateDialog::forget()
{
    if (const auto forgotten = m_alarms->forget(); !forgotten)
        m_bar->setOutcome(errorSentence(forgotten.error()), true);
}

} // namespace loupe
