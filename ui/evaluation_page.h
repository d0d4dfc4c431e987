#pragma once

#include "app/evaluation_service.h"
#include "app/latest_task.h"
#include "ui/steps_page.h"

class QDoubleSpinBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace loupe {

class DataPanel;
class EvaluationView;
class ModelLibrary;
class ModelPicker;
class RunBar;
class Settings;

/** Measures one model, or two side by side, on labelled pictures. */
class EvaluationPage : public StepsPage {
    Q_OBJECT

public:
    /** All outlive the page. */
    EvaluationPage(EvaluationService *service, ModelLibrary *library, Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /** A picture of the results is to be looked at. */
    void openRequested(const QString &file);

private:
    QWidget *makeOptions();
    QWidget *makeRun();
    QString problem() const;
    void update();
    void start();
    void onFinished(const Result<std::vector<Evaluation>> &evaluations);
    QPushButton *addExport(const QString &text, const QString &tip, const QString &suffix,
                           const std::function<void(const QString &file)> &write);
    bool mayWrite(const QString &file);
    void writeText(const QString &file, const std::string &text);
    void writeDocument(const QString &file);
    void tell(const QString &file, const Result<void> &written);

    EvaluationService *m_service;
    ModelLibrary *m_library;
    Settings *m_settings;
    DataPanel *m_data;
    ModelPicker *m_model = nullptr;
    ModelPicker *m_other = nullptr;
    QDoubleSpinBox *m_imageThreshold = nullptr;
    QDoubleSpinBox *m_pixelThreshold = nullptr;
    QSpinBox *m_rounds = nullptr;
    RunBar *m_bar = nullptr;
    EvaluationView *m_view = nullptr;
    QList<QPushButton *> m_exports;
    QWidget *m_options = nullptr;
    std::shared_ptr<const Dataset> m_evaluated; ///< the data of the run
    std::vector<Evaluation> m_evaluations;
    LatestTask<Result<void>> m_document{this}; ///< being written
};

} // namespace loupe
