#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/evaluation_service.h"
#include "app/long_run.h"
#include "app/mailbox.h"
#include "app/refusal.h"
#include "training/adapter.h"

namespace loupe {

/** What an adaptation did, measured before and after with the same pictures and settings. */
struct Adaptation {
    AdaptReport report;
    Evaluation collectionBefore; ///< its labels mean nothing: the collection has none
    Evaluation collectionAfter;
    std::optional<Evaluation> guardBefore; ///< nullopt without a guard
    std::optional<Evaluation> guardAfter;
    std::vector<Refusal> refusals; ///< empty: nothing speaks against it
};

/** Where an adaptation is. */
enum class AdaptationPhase { Before, Adapting, After };

struct AdaptationEvent {
    AdaptationPhase phase{};
    std::optional<TrainEvent> event = {}; ///< nullopt: the phase began
};

/** The parts of the engine; tests put their own in their place. */
struct AdaptationEngine {
    std::function<Result<Dataset>(const std::vector<std::filesystem::path> &, const Progress &)> open = openDataset;
    EvaluateFunction evaluate = loupe::evaluate;
    std::function<Result<AdaptReport>(const AdaptOptions &, const std::function<void(const TrainEvent &)> &,
                                      const Progress &)>
        adapt = loupe::adapt;
};

/** Adapts a model to a collection for the window, and measures it before and after. GUI thread. */
class AdaptationService : public LongRun {
    Q_OBJECT

public:
    explicit AdaptationService(std::shared_ptr<ModelThread> thread, QObject *parent = nullptr,
                               AdaptationEngine engine = {});
    /** Cancels the run and waits for its step. */
    ~AdaptationService() override { stop(); }
    /** Not while a run is on. progress counts pictures or steps of a phase. */
    void start(const AdaptOptions &options);

Q_SIGNALS:
    void happened(const std::vector<loupe::AdaptationEvent> &events);
    void finished(const loupe::Result<loupe::Adaptation> &adaptation);

protected:
    void deliver() override;

private:
    std::shared_ptr<ModelThread> m_thread;
    AdaptationEngine m_engine;
    std::shared_ptr<Mailbox<AdaptationEvent>> m_events = std::make_shared<Mailbox<AdaptationEvent>>();
};

/** Mean share that is marked of the pictures that did not fail and are labelled so; 0 of none. */
double markedShare(const Evaluation &evaluation, bool forged);

/** Share of the pictures that did not fail on which anything is marked; 0 of none. */
double markedPictures(const Evaluation &evaluation);

/** What speaks against using the adapted model. */
std::vector<Refusal> refusalsOf(const Adaptation &adaptation);

} // namespace loupe
