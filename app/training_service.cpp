#include "app/training_service.h"

#include "app/logging.h"

#include <utility>

namespace loupe {

TrainingService::TrainingService(std::shared_ptr<ModelThread> thread, QObject *parent, TrainFunction function,
                                 EstimateFunction estimate)
    : LongRun(parent), m_thread(std::move(thread)), m_function(std::move(function)), m_estimate(std::move(estimate))
{
}

void TrainingService::start(const TrainOptions &options)
{
    const auto work = [options, function = m_function, events = m_events](const Progress &progress) {
        return function(
            options, [&events](const TrainEvent &event) { events->put(event); }, progress);
    };
    startLong<ValidationFigures>(*m_thread, work, [this](const Result<ValidationFigures> &figures) {
        if (!figures)
            logError("training", figures.error());
        Q_EMIT finished(figures);
    });
}

void TrainingService::estimate(const TrainOptions &options)
{
    const auto work = [options, function = m_estimate](const Progress &progress) {
        return function(options, progress);
    };
    startLong<RunEstimate>(*m_thread, work, [this](const Result<RunEstimate> &estimate) {
        if (!estimate)
            logError("estimate", estimate.error());
        Q_EMIT estimated(estimate);
    });
}

void TrainingService::deliver()
{
    if (const auto events = m_events->take(); !events.empty())
        Q_EMIT happened(events);
}

} // namespace loupe
