#pragma once

#include "app/evaluation_service.h"
#include "app/training_runs.h"
#include "app/training_service.h"
#include "ui/steps_page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace loupe {

class DataPanel;
class EvaluationView;
class KeepPanel;
class ModelLibrary;
class RunBar;
class Settings;
class TrainingOptionsForm;
class TrainingView;

/** Trains a model: data, options, run, and what becomes of the result. */
class TrainingPage : public StepsPage {
    Q_OBJECT

public:
    /** All outlive the page. @param comparison this page's own: it measures the new model and its parent */
    TrainingPage(TrainingService *service, EvaluationService *comparison, ModelLibrary *library, Settings *settings,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /** A new model is installed. */
    void kept(const QString &folder);

private:
    QWidget *makeData();
    QWidget *makeOptions();
    QWidget *makeRun();
    QWidget *makeUnfinished();
    QString problem() const;
    void update();
    void fillUnfinished();
    TrainOptions chosen() const;
    void start();
    void estimate();
    void onEstimated(const Result<RunEstimate> &estimate);
    void goOn();
    void begin(const TrainOptions &options);
    void onHappened(const std::vector<TrainEvent> &events);
    void onFinished(const Result<ValidationFigures> &figures);
    void offer(const QString &sentence);
    void compare();
    void onCompared(const Result<std::vector<Evaluation>> &evaluations);
    void discard(const QString &folder);
    void chooseProbe();
    void makeSet();

    TrainingService *m_service;
    EvaluationService *m_comparison;
    ModelLibrary *m_library;
    Settings *m_settings;
    TrainingRuns m_runs;
    TrainOptions m_options; ///< of the run that is on, or of the last one
    QString m_probe;        ///< a photo; empty: none
    RunEstimate m_estimate; ///< of the run or its stage

    DataPanel *m_data = nullptr;
    DataPanel *m_photos = nullptr;
    TrainingOptionsForm *m_form = nullptr;
    QWidget *m_optionsStep = nullptr;
    QPushButton *m_probeButton = nullptr;
    QWidget *m_unfinished = nullptr;
    QComboBox *m_unfinishedRuns = nullptr;
    RunBar *m_bar = nullptr;
    QPushButton *m_estimateOnly = nullptr;
    QLabel *m_takes = nullptr; ///< what the run takes
    TrainingView *m_view = nullptr;
    EvaluationView *m_compared = nullptr;
    KeepPanel *m_keep = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace loupe
