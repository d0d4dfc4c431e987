#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/long_run.h"
#include "app/mailbox.h"
#include "training/stage_sequence.h"

namespace loupe {

using TrainFunction = std::function<Result<ValidationFigures>(
    const TrainOptions &options, const std::function<void(const TrainEvent &)> &onEvent, const Progress &)>;

using EstimateFunction = std::function<Result<RunEstimate>(const TrainOptions &options, const Progress &)>;

/** Trains a model for the window; see trainStages() for what becomes of a cancelled or failed run. GUI thread. */
class TrainingService : public LongRun {
    Q_OBJECT

public:
    /** @param function, estimate tests put their own in place of the engine */
    explicit TrainingService(std::shared_ptr<ModelThread> thread, QObject *parent = nullptr,
                             TrainFunction function = trainStages, EstimateFunction estimate = estimateStages);
    /** Cancels the run and waits for its step. */
    ~TrainingService() override { stop(); }
    /** Not while a run is on. */
    void start(const TrainOptions &options);
    /** Measures what such a run would take; ends in estimated(). Not while a run is on. */
    void estimate(const TrainOptions &options);

Q_SIGNALS:
    /** What happened since the last time, in order. */
    void happened(const std::vector<loupe::TrainEvent> &events);
    /** Also after a cancel: with Error::Kind::Cancelled. */
    void finished(const loupe::Result<loupe::ValidationFigures> &figures);
    void estimated(const loupe::Result<loupe::RunEstimate> &estimate);

protected:
    void deliver() override;

private:
    std::shared_ptr<ModelThread> m_thread;
    TrainFunction m_function;
    EstimateFunction m_estimate;
    std::shared_ptr<Mailbox<TrainEvent>> m_events = std::make_shared<Mailbox<TrainEvent>>();
};

} // namespace loupe
