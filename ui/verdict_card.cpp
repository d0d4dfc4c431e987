#include "ui/verdict_card.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

#include "app/error_text.h"
#include "app/wording.h"
#include "ui/alarm_words.h"
#include "ui/fold.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

/** @param name of the mask file */
QString truthSentence(const TruthFigures &figures, const QString &name)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    const QString atThreshold =
        VerdictCard::tr("Against the ground truth %1: pixel F1 %2 and IoU %3 at this threshold.")
            .arg(name, number(figures.f1), number(figures.iou));
    if (std::isnan(figures.auc))
        return atThreshold + u' ' + VerdictCard::tr("It marks nothing, or everything, so there is no AUC.");
    return atThreshold + u' ' + VerdictCard::tr("Pixel AUC over all thresholds: %1.").arg(number(figures.auc));
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent) : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(12, 10, 12, 10);
    box->setSpacing(8);
    m_headline = makeLabel(u"headline"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_stages = makeLabel(u"stages"_s);
    m_preview = makeLabel(u"preview"_s);
    m_preview->setText(tr("This model is a preview. It misses many edits and raises false alarms; do not rely on it."));
    box->addWidget(m_headline);
    box->addWidget(m_stages);
    box->addWidget(m_failure = makeFailurePart());
    box->addWidget(m_verdict = makeVerdictPart());
    box->addStretch();
    m_stageTick.setInterval(100);
    connect(&m_stageTick, &QTimer::timeout, this, &VerdictCard::showStages);
    clear();
}

QLabel *VerdictCard::makeLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *VerdictCard::makeVerdictPart()
{
    auto *part = new QWidget;
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_score = makeLabel(u"score"_s);
    m_falseAlarms = makeLabel(u"falseAlarms"_s);
    m_alarm = makeLabel(u"alarm"_s);
    m_share = makeLabel(u"share"_s);
    m_truth = makeLabel(u"truth"_s);
    m_why = makeLabel(u"why"_s);
    m_notes = makeLabel(u"notes"_s);
    m_domain = makeLabel(u"domain"_s);
    m_shows = new Fold(tr("What this shows"));
    m_hides = new Fold(tr("What it does not show"));
    QFont medium = font();
    medium.setPointSizeF(medium.pointSizeF() * 1.15);
    m_score->setFont(medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_score, m_preview, m_falseAlarms, m_alarm, m_share,
                                                            m_truth, m_why, m_notes, m_domain, m_shows, m_hides})
        box->addWidget(widget);
    return part;
}

QWidget *VerdictCard::makeFailurePart()
{
    auto *part = new QWidget;
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    m_failureText = makeLabel(u"failure"_s);
    auto *retry = new QPushButton(theme::icon(u"retry"_s), tr("Retry"));
    retry->setObjectName(u"retry"_s);
    retry->setAccessibleName(tr("Retry"));
    retry->setToolTip(tr("Try this photo once more"));
    auto *copy = new QPushButton(theme::icon(u"copy"_s), tr("Copy details"));
    copy->setObjectName(u"copyDetails"_s);
    copy->setAccessibleName(tr("Copy details"));
    copy->setToolTip(tr("Copy what happened, with the technical detail, to the clipboard"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(retry);
    buttons->addWidget(copy);
    buttons->addStretch();
    box->addWidget(m_failureText);
    box->addLayout(buttons);
    connect(retry, &QPushButton::clicked, this, &VerdictCard::retryRequested);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_failureDetails); });
    return part;
}

void VerdictCard::addBelowReasons(QWidget *part)
{
    auto *box = static_cast<QVBoxLayout *>(m_verdict->layout());
    box->insertWidget(box->indexOf(m_why) + 1, part);
}

/** Exactly one of stages, failure, verdict; nullptr: only the headline. */
void VerdictCard::showPart(QWidget *part)
{
    for (QWidget *candidate : std::initializer_list<QWidget *>{m_stages, m_failure, m_verdict})
        candidate->setVisible(candidate == part);
    if (part != m_stages)
        m_stageTick.stop();
}

QString VerdictCard::headline() const
{
    return m_headline->text();
}

void VerdictCard::setHeadline(const QString &text)
{
    m_headline->setText(text);
    showColors();
}

void VerdictCard::clear()
{
    m_analysis.reset();
    m_finishedStages.clear();
    m_waiting = false;
    m_failureDetails.clear();
    setHeadline(tr("No photo"));
    showPart(nullptr);
}

void VerdictCard::setModelCard(const ModelCard &card)
{
    m_model = card;
    showModelTexts();
}

void VerdictCard::setAlarmThreshold(const std::optional<AlarmThreshold> &threshold)
{
    m_alarmThreshold = threshold;
    showAlarm();
}

void VerdictCard::showAlarm()
{
    const bool shown = m_analysis && m_alarmThreshold;
    m_alarm->setText(shown ? alarmSentence(*m_alarmThreshold, m_analysis->imageScore) : QString());
    m_alarm->setVisible(shown);
}

void VerdictCard::showModelTexts()
{
    m_preview->setVisible(m_model.preview);
    m_domain->setText(m_model.domain.empty() ? QString()
                                             : tr("Made for: %1").arg(QString::fromStdString(m_model.domain)));
    m_domain->setVisible(!m_model.domain.empty());
    m_shows->setText(whatItShows());
    QStringList limits = {whatItHides()};
    for (const std::string &limit : m_model.limits)
        limits << QString::fromStdString(limit);
    m_hides->setText(limits.join(u"\n\u2022 "_s));
}

// --- while it works -----------------------------------------------------------------------------------------------

void VerdictCard::begin()
{
    m_analysis.reset();
    m_finishedStages.clear();
    m_waiting = true;
    setHeadline(tr("Working\u2026"));
    showPart(m_stages);
    m_stageTime.start();
    m_stageTick.start();
    showStages();
}

/** A model may be loaded while no photo waits; that is not the card's business. */
void VerdictCard::setStage(AnalysisService::Stage stage)
{
    using Stage = AnalysisService::Stage;
    if (m_stage == Stage::LoadingModel && stage == Stage::Analysing)
        m_finishedStages << tr("Model loaded: %1").arg(secondsText(double(m_stageTime.elapsed()) / 1000));
    m_stage = stage;
    m_done = m_total = 0;
    m_stageTime.start();
    if (m_waiting)
        showStages();
}

void VerdictCard::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
}

void VerdictCard::setDecoded(double seconds)
{
    m_finishedStages = {tr("Decoded: %1").arg(secondsText(seconds))};
    showStages();
}

void VerdictCard::setFirstLook()
{
    m_finishedStages << tr(
        "The map is a first look, at reduced size: fine traces do not show in it. The result follows.");
    showStages();
}

void VerdictCard::showStages()
{
    using Stage = AnalysisService::Stage;
    QStringList lines = m_finishedStages;
    const QString time = secondsText(double(m_stageTime.isValid() ? m_stageTime.elapsed() : 0) / 1000);
    if (m_stage == Stage::Decoding)
        lines << tr("Decoding: %1").arg(time);
    else if (m_stage == Stage::LoadingModel)
        lines << tr("Loading the model: %1").arg(time);
    else if (m_stage == Stage::Analysing && m_total > 1)
        lines << tr("Analysing part %1 of %2: %3").arg(qMin(m_done + 1, m_total)).arg(m_total).arg(time);
    else if (m_stage == Stage::Analysing)
        lines << tr("Analysing: %1").arg(time);
    m_stages->setText(lines.join(u'\n'));
}

// --- how it ended -------------------------------------------------------------------------------------------------

void VerdictCard::setAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    m_analysis = analysis;
    if (!analysis)
        return clear();
    m_waiting = false;
    setHeadline(verdictWords(*analysis));
    m_score->setText(tr("Score %1").arg(scoreText(analysis->imageScore)));
    m_falseAlarms->setText(falseAlarmSentence(m_model, analysis->imageScore));
    showAlarm();
    const QStringList notes = visibleNotes();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showModelTexts();
    setThreshold({.threshold = analysis->threshold,
                  .forgedFraction = analysis->forgedFraction,
                  .regions = analysis->regions,
                  .full = true});
    showPart(m_verdict);
}

QStringList VerdictCard::visibleNotes() const
{
    QStringList notes;
    for (const Note &note : m_analysis->notes) {
        if (note.kind != Note::Kind::ModelPreview) // said by a line of its own
            notes << noteSentence(note);
    }
    const Timing &timing = m_analysis->timing;
    notes << tr("Analysed in %1 on %2 (%3).")
                 .arg(secondsText(timing.total), QString::fromStdString(m_analysis->device).toUpper(),
                      QString::fromStdString(m_analysis->precision));
    return notes;
}

void VerdictCard::setThreshold(const ThresholdResult &result)
{
    if (!m_analysis)
        return;
    m_share->setText(tr("%1 of the picture lies above the threshold of %2.")
                         .arg(percentText(result.forgedFraction), QLocale().toString(result.threshold, 'f', 2)));
    m_truth->setVisible(result.truth.has_value());
    if (result.truth)
        m_truth->setText(truthSentence(*result.truth, m_truthName));
    m_why->setText(reasons(*m_analysis, result.regions).join(u'\n'));
}

void VerdictCard::setGroundTruth(const QString &file)
{
    m_truthName = QFileInfo(file).fileName();
}

void VerdictCard::setFailure(const QString &file, const Error &error)
{
    m_analysis.reset();
    m_waiting = false;
    setHeadline(tr("Not analysed"));
    const QString sentence = errorSentence(error);
    m_failureText->setText(sentence);
    m_failureDetails = tr("File: %1").arg(file) + u'\n' + sentence + u'\n' + QString::fromStdString(error.detail) +
                       u'\n' + u"Loupe "_s + QStringLiteral(LOUPE_VERSION) + u", "_s +
                       QString::fromStdString(m_model.id);
    showPart(m_failure);
}

void VerdictCard::setCancelled()
{
    setFailure({}, {Error::Kind::Cancelled, "cancelled by the user"});
}

void VerdictCard::showColors()
{
    QPalette colors = palette();
    const QColor headline =
        m_analysis ? theme::bandColor(m_analysis->band, palette()) : palette().color(QPalette::WindowText);
    colors.setColor(QPalette::WindowText, headline);
    m_headline->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme::warning(palette()));
    m_preview->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme::quietText(palette()));
    for (QLabel *label : {m_notes, m_domain, m_stages}) {
        if (label)
            label->setPalette(colors);
    }
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_domain)
        showColors();
    QWidget::changeEvent(event);
}

} // namespace loupe
