#pragma once

#include <QObject>

#include "app/adaptation_service.h"
#include "app/comparison_service.h"
#include "app/evaluation_service.h"
#include "app/model_library.h"
#include "app/training_service.h"

namespace loupe {

class AdaptationPage;
class AnalysisService;
class CaseService;
class ModelsPage;
class PageBar;
class Settings;

/** The pages that make and measure models, with the services behind them. */
class ModelPages : public QObject {
    Q_OBJECT

public:
    /** Both outlive the object. */
    ModelPages(AnalysisService *analysis, Settings *settings, QObject *parent = nullptr);
    /** Makes the pages; the bar's window owns them. */
    void addTo(PageBar *bar);
    /** After addTo(). @param cases outlives the window's use of the pages */
    void useCases(CaseService *cases);
    ModelLibrary &library() { return m_library; }
    /** Which model photos are analysed with. */
    void setModelInUse(const QString &folder);

Q_SIGNALS:
    /** A picture is to be looked at. */
    void openRequested(const QString &file);
    /** A model is to be used from now on. */
    void useRequested(const QString &folder);

private:
    Settings *m_settings;
    ModelsPage *m_models = nullptr; ///< once they are made
    AdaptationPage *m_adapt = nullptr;
    ModelLibrary m_library;
    EvaluationService m_evaluation;
    ComparisonService m_onPhoto;    ///< of two models on the open photo
    EvaluationService m_comparison; ///< of a new model with its parent
    TrainingService m_training;
    AdaptationService m_adaptation;
};

} // namespace loupe
