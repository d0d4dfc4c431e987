#include "ui/model_pages.h"

#include "app/analysis_service.h"
#include "app/settings.h"
#include "ui/adaptation_page.h"
#include "ui/evaluation_page.h"
#include "ui/models_page.h"
#include "ui/page_bar.h"
#include "ui/training_page.h"

using namespace Qt::StringLiterals;

namespace loupe {

ModelPages::ModelPages(AnalysisService *analysis, Settings *settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_library(settings->dataFolder() + u"/models"_s),
      m_evaluation(analysis->modelThread()),
      m_onPhoto(analysis),
      m_comparison(analysis->modelThread()),
      m_training(analysis->modelThread()),
      m_adaptation(analysis->modelThread())
{
}

void ModelPages::addTo(PageBar *bar)
{
    auto *evaluation = new EvaluationPage(&m_evaluation, &m_library, m_settings);
    connect(evaluation, &EvaluationPage::openRequested, this, &ModelPages::openRequested);
    bar->addPage(Page::Evaluate, evaluation);
    m_adapt = new AdaptationPage(&m_adaptation, &m_library, m_settings);
    connect(m_adapt, &AdaptationPage::openRequested, this, &ModelPages::openRequested);
    connect(m_adapt, &AdaptationPage::useRequested, this, &ModelPages::useRequested);
    bar->addPage(Page::Adapt, m_adapt);
    m_models = new ModelsPage(&m_library);
    m_models->useComparison(&m_onPhoto, m_settings);
    connect(m_models, &ModelsPage::useRequested, this, &ModelPages::useRequested);
    bar->addPage(Page::Models, m_models);
    auto *training = new TrainingPage(&m_training, &m_comparison, &m_library, m_settings);
    connect(training, &TrainingPage::kept, m_models, &ModelsPage::select);
    bar->addPage(Page::Train, training);
}

void ModelPages::useCases(CaseService *cases)
{
    m_adapt->useCases(cases);
}

void ModelPages::setModelInUse(const QString &folder)
{
    m_models->setInUse(folder);
}

} // namespace loupe
