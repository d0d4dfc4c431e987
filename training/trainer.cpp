#include "training/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

#include "model/device.h"
#include "model/net/lora.h"
#include "model/weights/checkpoint.h"
#include "model/weights/safetensors.h"
#include "training/distributed/nccl_communicator.h"
#include "training/distributed/synchronise.h"
#include "training/engine/looks.h"
#include "training/engine/memory.h"
#include "training/engine/random_points.h"
#include "training/engine/run_estimate.h"
#include "training/engine/run_setup.h"
#include "training/engine/schedule.h"
#include "training/engine/train_state.h"
#include "training/engine/validation.h"

namespace loupe {
namespace {

using Clock = std::chrono::steady_clock;
using Listener = std::function<void(const TrainEvent &)>;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/** One run: the step, its data and where it stands. */
class Run {
public:
    Run(const TrainOptions &options, RunSetup setup, const torch::Device &device, Communicator &processes)
        : m_options(options),
          m_start(std::move(setup.start)),
          m_step(std::move(setup.step)),
          m_data(std::move(setup.data)),
          m_steps(setup.steps),
          m_device(device),
          m_processes(processes)
    {
    }

    LoupeNet &network() { return m_step.network(); }
    Result<void> resume();
    Result<ValidationFigures> all(const Listener &onEvent, const Progress &progress);

private:
    /** One process validates and writes; the others wait for its verdict. */
    bool writes() const { return m_processes.rank() == 0; }
    std::filesystem::path file(const char *name) const { return m_options.output / name; }
    Result<ValidationFigures> steps(const Listener &onEvent, const Progress &progress);
    Result<TrainEvent> advance(const Progress &progress);
    Result<TrainEvent> judge(const Progress &progress);
    Result<void> save();
    Error keep(const Error &error);
    Result<ValidationFigures> finish(const Progress &progress);
    bool validatesNow() const;
    void look(const Listener &onEvent);
    std::string facts(const ValidationFigures &figures) const;

    const TrainOptions &m_options;
    StartingPoint m_start;
    TrainingStep m_step;
    TrainingData m_data;
    RunPosition m_at;
    std::int64_t m_steps;    ///< optimiser steps of the whole run
    Batch m_shown;           ///< of the last step, as much as is shown of it
    bool m_changing = false; ///< the weights, which then are those of no step
    torch::Device m_device;
    Communicator &m_processes;
    Clock::time_point m_begun = Clock::now();
};

Result<void> Run::resume()
{
    const auto position =
        readTrainState(m_step.network(), m_step.optimizer(), m_step.stage().name, file("checkpoint.safetensors"));
    if (!position)
        return position.error();
    m_at = *position;
    return {};
}

/** All processes at the same step. */
Result<void> Run::save()
{
    synchroniseWeights(m_step.network(), m_processes);
    if (!writes())
        return {};
    return writeTrainState(m_step.network(), m_step.optimizer(), m_at, m_step.stage().name,
                           file("checkpoint.safetensors"));
}

/** One optimiser step. Where this process is alone, a cancel ends it between two batches, as if it had not begun. */
Result<TrainEvent> Run::advance(const Progress &progress)
{
    const auto start = Clock::now();
    StepControl control;
    control.accept = [this](double) {
        m_changing = true;
        return true;
    };
    if (m_processes.size() == 1)
        control.cancelled = progress.cancelled;
    std::vector<Batch> batches;
    std::optional<Error> error;
    for (int i = 0; i < m_options.accumulation && !error; ++i) {
        if (control.cancelled && control.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        auto batch = m_data.train->batch(m_at.step * m_options.accumulation + i);
        if (batch)
            batches.push_back(std::move(*batch));
        else
            error = batch.error();
    }
    if (anyOf(error.has_value(), m_processes))
        return error ? *error : Error{Error::Kind::FileUnreadable, "another process cannot read its part of the batch"};
    const double factor = warmUpStableDecay(m_at.step, m_steps, {m_options.warmUpShare, m_options.decayShare});
    const StepOutcome outcome = m_step.run(batches, factor, mixed(m_options.seed, std::uint64_t(m_at.step)), control);
    m_changing = false;
    if (outcome.cancelled)
        return Error{Error::Kind::Cancelled, {}};
    if (m_options.shownSamples > 0)
        m_shown = slice(batches.back(), 0, std::min<std::int64_t>(m_options.shownSamples, batches.back().size()));
    ++m_at.step;
    TrainEvent event;
    event.step = m_at.step;
    event.steps = m_steps;
    event.loss = outcome.loss;
    event.parts = outcome.parts;
    event.learningRate = m_step.stage().trains.back().learningRate * factor;
    event.gradientNorm = outcome.gradientNorm;
    event.secondsPerStep = secondsSince(start);
    return event;
}

double scoreOf(const ValidationFigures &figures, BestBy best)
{
    switch (best) {
    case BestBy::Auc:
        return figures.imageAuc;
    case BestBy::Iou:
        return figures.iou;
    case BestBy::Overall:
        break;
    }
    return figures.overall;
}

/** Validates, and keeps the weights when they are the best so far. */
Result<TrainEvent> Run::judge(const Progress &progress)
{
    synchroniseWeights(m_step.network(), m_processes);
    TrainEvent event;
    event.kind = TrainEvent::Kind::Validation;
    event.step = m_at.step;
    event.steps = m_steps;
    std::vector<double> score(2); // and whether there is none: 1 cancelled, 2 failed
    std::optional<Error> error;
    if (writes()) {
        const auto figures =
            validate(m_step.network(), *m_data.validation, m_data.validationBatches, m_device, progress);
        if (figures) {
            event.validation = *figures;
            score[0] = scoreOf(*figures, m_step.stage().best);
        } else {
            error = figures.error();
            score[1] = error->kind == Error::Kind::Cancelled ? 1 : 2;
        }
    }
    m_processes.sum(score);
    if (score[1] > 0)
        return error.value_or(Error{score[1] < 2 ? Error::Kind::Cancelled : Error::Kind::FileUnreadable,
                                    "another process could not validate"});
    event.best = score[0] > m_at.bestScore;
    if (event.best && writes()) { // before the checkpoint says that they are there
        const auto written = writeSafetensors(moduleWeights(*m_step.network(), "loupe."), {}, file("best.safetensors"));
        if (!written)
            return written.error();
    }
    m_at.judged = m_at.step;
    m_at.worse = event.best ? 0 : m_at.worse + 1;
    if (event.best) {
        m_at.bestScore = score[0];
        m_at.bestStep = m_at.step;
    }
    return event;
}

std::string Run::facts(const ValidationFigures &figures) const
{
    const nlohmann::json facts{{"options", nlohmann::json::parse(trainOptionsToJson(m_options))},
                               {"stage", m_step.stage().name},
                               {"steps", m_at.step},
                               {"best_step", m_at.bestStep},
                               {"device", m_device.str()},
                               {"minutes_of_this_run", std::round(secondsSince(m_begun) / 6) / 10},
                               {"validation",
                                {{"pictures", figures.pictures},
                                 {"image_auc", figures.imageAuc},
                                 {"patch_auc", figures.patchAuc},
                                 {"pixel_f1_pooled", figures.maskF1},
                                 {"iou_mean_of_both_classes", figures.iou},
                                 {"overall", figures.overall}}}};
    return facts.dump();
}

/** The best weights become the model. */
Result<ValidationFigures> Run::finish(const Progress &progress)
{
    if (const auto saved = save(); !saved)
        return saved.error();
    if (!writes())
        return ValidationFigures{};
    const auto best = readSafetensors(file("best.safetensors"));
    if (!best)
        return best.error();
    m_changing = true; // from here on the weights are not those of the checkpoint
    LoupeNet &network = m_step.network();
    if (const auto report = loadWeights(*network, best->tensors, {.prefix = "loupe."}); !report)
        return report.error();
    mergeLora(network->backbone);
    const auto figures = validate(network, *m_data.validation, m_data.validationBatches, m_device, progress);
    if (!figures)
        return figures.error();
    ExportOptions card{m_options.network, m_data.description, facts(*figures)};
    card.sameClassifier = m_options.stage == TrainStage::Segmenter;
    card.half = m_options.half;
    const auto written = exportModel(network, m_start, card, m_options.output);
    if (!written)
        return written.error();
    return *figures;
}

/** Shows the probe picture and some of the last batch as the network sees them now. */
void Run::look(const Listener &onEvent)
{
    if (!writes())
        return;
    TrainEvent event{.kind = TrainEvent::Kind::Probe, .step = m_at.step, .steps = m_steps};
    if (!m_options.probe.empty())
        event.probe = probeMap(network(), m_options.probe, m_device);
    if (!event.probe.empty())
        onEvent(event);
    if (m_shown.forged.defined())
        onEvent({.kind = TrainEvent::Kind::Samples,
                 .step = m_at.step,
                 .steps = m_steps,
                 .samples = samplesOf(network(), m_shown, m_options.shownSamples, m_device)});
}

/** Whether it is time to validate: as often as asked, or at the end of every epoch; always at the end. */
bool Run::validatesNow() const
{
    const std::int64_t epoch = m_data.train->stepsPerEpoch() / m_options.accumulation;
    const std::int64_t every = m_options.validateEvery > 0 ? m_options.validateEvery : epoch;
    return m_at.judged < m_at.step && (m_at.step == m_steps || (every > 0 && m_at.step % every == 0));
}

/** Ends with an error: a folder that vanished, say. What was done is kept. */
Error Run::keep(const Error &error)
{
    const auto saved = save();
    return saved ? error : saved.error();
}

/** What was done is kept when memory runs out between two updates of the weights; other processes cannot be asked. */
Result<ValidationFigures> Run::all(const Listener &onEvent, const Progress &progress)
try {
    return steps(onEvent, progress);
} catch (const std::exception &e) {
    if (!isOutOfMemory(e) || m_changing || m_processes.size() > 1)
        throw;
    return keep({Error::Kind::OutOfMemory, e.what()});
}

Result<ValidationFigures> Run::steps(const Listener &onEvent, const Progress &progress)
{
    auto lastSave = Clock::now();
    while (true) {
        const bool validates = validatesNow();
        if (validates) {
            const auto judged = judge(progress);
            if (!judged)
                return keep(judged.error());
            onEvent(*judged);
        }
        const bool looks = m_options.lookEvery > 0 ? m_at.step % m_options.lookEvery == 0 : validates;
        if (looks && m_at.step > 0 && !progress.cancelled()) // who cancels does not wait for it
            look(onEvent);
        if (m_at.step >= m_steps || (m_options.patience > 0 && m_at.worse >= m_options.patience))
            return finish(progress);
        if (anyOf(progress.cancelled(), m_processes))
            return keep({Error::Kind::Cancelled, ""});
        const auto event = advance(progress);
        if (!event)
            return keep(event.error());
        onEvent(*event);
        progress.report(int(m_at.step), int(m_steps));
        if (anyOf(writes() && secondsSince(lastSave) > m_options.checkpointMinutes * 60, m_processes)) {
            if (const auto saved = save(); !saved)
                onEvent({.kind = TrainEvent::Kind::Message,
                         .step = m_at.step,
                         .steps = m_steps,
                         .message = {TrainMessage::Kind::CheckpointFailed, {saved.error().detail}}});
            else
                onEvent({.kind = TrainEvent::Kind::Checkpoint, .step = m_at.step, .steps = m_steps});
            lastSave = Clock::now();
        }
    }
}

/** Every process of a machine has a GPU of its own, unless one was named. */
Result<DeviceChoice> chooseOwnDevice(const std::string &device, const Communicator &processes)
{
    const auto choice = chooseDevice(device, Precision::Fp32);
    const bool first = choice && choice->name == "cuda:0" && device != "cuda:0";
    return first ? chooseDevice("cuda:" + std::to_string(processes.localRank()), Precision::Fp32) : choice;
}

/** Tells what the run takes. Errors: OutOfMemory where that is more than there is; as estimateRun(). */
Result<void> measure(const TrainOptions &options, RunSetup &setup, const torch::Device &device, const Listener &onEvent,
                     const Progress &progress)
{
    const auto estimate = estimateRun(options, setup, device, progress);
    if (!estimate)
        return estimate.error();
    onEvent({.kind = TrainEvent::Kind::Estimate, .steps = setup.steps, .estimate = *estimate});
    if (estimate->freeBytes > 0 && estimate->bytes > estimate->freeBytes)
        return Error{Error::Kind::OutOfMemory, std::to_string(estimate->bytes) + " bytes are needed, " +
                                                   std::to_string(estimate->freeBytes) + " are free"};
    return {};
}

Result<ValidationFigures> runTraining(TrainOptions options, const Listener &everyEvent, const Progress &progress)
{
    auto processes = openCommunicator();
    if (!processes)
        return processes.error();
    const Listener onEvent = (*processes)->rank() == 0 ? everyEvent : [](const TrainEvent &) {};
    const auto choice = chooseOwnDevice(options.device, **processes);
    if (!choice)
        return choice.error();
    const torch::Device device(choice->name);
    const ProcessSettings settings(options);
    const GpuCommunicator shared = withNccl(*processes, device);
    Communicator &all = *shared.communicator;
    const TellMessage tell = [&onEvent](const TrainMessage &message) {
        onEvent({.kind = TrainEvent::Kind::Message, .message = message});
    };
    if (all.size() > 1)
        tell(
            {TrainMessage::Kind::Processes, {all.description() + (shared.reason.empty() ? "" : "; " + shared.reason)}});
    auto setup = setUpRun(options, device, shared.communicator, tell, progress);
    if (!setup)
        return setup.error();
    if (all.size() == 1 && !options.resume) {
        const auto enough = measure(options, *setup, device, onEvent, progress);
        if (!enough)
            return enough.error();
    }
    Run run(options, std::move(*setup), device, all);
    if (options.resume)
        if (const auto resumed = run.resume(); !resumed)
            return resumed.error();
    synchroniseWeights(run.network(), all);
    auto result = run.all(onEvent, progress);
    if (result || result.error().kind == Error::Kind::Cancelled)
        all.close(); // after anything else the other processes must not wait for this one: its end is theirs
    return result;
}

/** What cannot be trained; empty when all is well. */
std::string incomplete(const TrainOptions &options)
{
    if (std::string problem = problemOf(options); !problem.empty())
        return problem;
    if (options.data.empty() && options.photos.empty())
        return "there is nothing to learn from: neither data nor photos are named";
    if (options.data.empty() && options.steps < 1)
        return "synthesised pictures have no epochs: the number of steps is needed";
    return {};
}

} // namespace

Result<RunEstimate> estimateTraining(const TrainOptions &options, const Progress &progress)
try {
    if (const std::string reason = incomplete(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    const auto choice = chooseDevice(options.device, Precision::Fp32);
    if (!choice)
        return choice.error();
    const torch::Device device(choice->name);
    const ProcessSettings settings(options);
    TrainOptions own = options;
    auto setup = setUpRun(
        own, device, singleProcess(), [](const TrainMessage &) {}, progress);
    if (!setup)
        return setup.error();
    return estimateRun(own, *setup, device, progress);
} catch (const std::exception &e) {
    return Error{isOutOfMemory(e) ? Error::Kind::OutOfMemory : Error::Kind::Internal, e.what()};
}

Result<ValidationFigures> train(const TrainOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                                const Progress &progress)
try {
    if (const std::string reason = incomplete(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    if (options.output.empty())
        return Error{Error::Kind::BadArgument, "an output folder is needed"};
    std::error_code code;
    std::filesystem::create_directories(options.output, code);
    if (code)
        return Error{Error::Kind::WriteFailed, options.output.string() + ": " + code.message()};
    return runTraining(options, onEvent, progress);
} catch (const std::exception &e) {
    return Error{isOutOfMemory(e) ? Error::Kind::OutOfMemory : Error::Kind::Internal, e.what()};
}

} // namespace loupe
