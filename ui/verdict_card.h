#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "app/alarm_threshold.h"
#include "app/analysis_service.h"
#include "ui/viewer/threshold_tracker.h"

class QLabel;

namespace loupe {

class Fold;

/**
 * What the model says about the photo and how far to trust it; while it works, which stage it is at; when it failed,
 * why. Shows what it is given and asks for nothing but a retry.
 */
class VerdictCard : public QWidget {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setModelCard(const ModelCard &card);
    /** The user's own threshold; nullopt: the bands alone. */
    void setAlarmThreshold(const std::optional<AlarmThreshold> &threshold);
    void setAnalysis(const std::shared_ptr<const Analysis> &analysis);
    /** @param file the mask that the figures are measured with; empty: none */
    void setGroundTruth(const QString &file);
    /** Follows the threshold: forged share, reasons, and how well both meet the ground truth. */
    void setThreshold(const ThresholdResult &result);
    /** A photo was asked for: from now on stages are shown, until a result, a failure or clear(). */
    void begin();
    void setStage(AnalysisService::Stage stage);
    void setProgress(int done, int total);
    void setDecoded(double seconds);
    /** The viewer shows maps of a first look; says what they are. */
    void setFirstLook();
    /** A photo that could not be opened or analysed. @param file empty when it is the model that failed */
    void setFailure(const QString &file, const Error &error);
    void setCancelled();
    /** Nothing is open. */
    void clear();
    /** What 'Copy details' puts on the clipboard. */
    QString failureDetails() const { return m_failureDetails; }
    QString headline() const;
    /** Below the reasons; shown with a verdict. The card takes it. */
    void addBelowReasons(QWidget *part);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *makeLabel(const QString &name);
    QWidget *makeVerdictPart();
    QWidget *makeFailurePart();
    void showPart(QWidget *part);
    void showStages();
    void showModelTexts();
    void showAlarm();
    void showColors();
    void setHeadline(const QString &text);
    QStringList visibleNotes() const;

    ModelCard m_model;
    std::optional<AlarmThreshold> m_alarmThreshold;
    std::shared_ptr<const Analysis> m_analysis;
    AnalysisService::Stage m_stage = AnalysisService::Stage::Idle;
    QStringList m_finishedStages;
    bool m_waiting = false; ///< between begin() and how it ended
    int m_done = 0;
    int m_total = 0;
    QElapsedTimer m_stageTime;
    QTimer m_stageTick;
    QString m_failureDetails;
    QString m_truthName;

    QLabel *m_headline = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_stages = nullptr;
    QWidget *m_verdict = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_falseAlarms = nullptr;
    QLabel *m_alarm = nullptr;
    QLabel *m_share = nullptr;
    QLabel *m_truth = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_domain = nullptr;
    Fold *m_shows = nullptr;
    Fold *m_hides = nullptr;
    QWidget *m_failure = nullptr;
    QLabel *m_failureText = nullptr;
};

} // namespace loupe
