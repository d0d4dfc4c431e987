#pragma once

#include "app/adaptation_service.h"
#include "ui/figures_model.h"
#include "ui/shift_model.h"
#include "ui/steps_page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace loupe {

class CasePhotosButton;
class CaseService;
class DataPanel;
class KeepPanel;
class ModelLibrary;
class ModelPicker;
class NumberField;
class RunBar;
class Settings;
class TrainingView;

/** Fits a model to a collection with its own predictions as labels, and shows what that did, before and after. */
class AdaptationPage : public StepsPage {
    Q_OBJECT

public:
    /** All outlive the page. */
    AdaptationPage(AdaptationService *service, ModelLibrary *library, Settings *settings, QWidget *parent = nullptr);
    /** Offers the photos of the open case as the collection. @param cases outlives the page's use */
    void useCases(CaseService *cases);

Q_SIGNALS:
    /** A new model is installed. */
    void kept(const QString &folder);
    /** A model is to be used from now on. */
    void useRequested(const QString &folder);
    void openRequested(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeData();
    QWidget *makeOptions();
    QWidget *makeRun();
    QWidget *makeOutcome();
    QString problem() const;
    void update();
    void applyPreset();
    void start();
    void onHappened(const std::vector<AdaptationEvent> &events);
    void onFinished(const Result<Adaptation> &adaptation);
    void showOutcome(const Adaptation &adaptation);
    void removeRun();

    AdaptationService *m_service;
    ModelLibrary *m_library;
    Settings *m_settings;
    AdaptOptions m_options; ///< of the run that is on, or of the last one
    QString m_base;         ///< the model that the last one kept came from
    FiguresModel m_figures;
    ShiftModel m_shifts;

    DataPanel *m_collection = nullptr;
    DataPanel *m_guard = nullptr;
    CasePhotosButton *m_casePhotos = nullptr; ///< once there are cases
    QWidget *m_optionsStep = nullptr;
    ModelPicker *m_model = nullptr;
    QComboBox *m_preset = nullptr;
    NumberField *m_rate = nullptr;
    NumberField *m_batch = nullptr;
    NumberField *m_epochs = nullptr;
    RunBar *m_bar = nullptr;
    KeepPanel *m_keep = nullptr;
    QPushButton *m_back = nullptr;
    TrainingView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_outcome = nullptr;
};

} // namespace loupe
