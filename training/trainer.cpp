#include "training/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>
#include <opencv2/core/utility.hpp>

#include "model/device.h"
#include "model/net/lora.h"
#include "model/weights/checkpoint.h"
#include "model/weights/safetensors.h"
#include "training/distributed/nccl_communicator.h"
#include "training/distributed/synchronise.h"
#include "training/engine/dataset_source.h"
#include "training/engine/memory.h"
#include "training/engine/network_files.h"
#include "training/engine/random_points.h"
#include "training/engine/schedule.h"
#include "training/engine/train_state.h"
#include "training/engine/training_data.h"
#include "training/engine/training_step.h"
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
    Run(const TrainOptions &options, StartingPoint start, TrainingStep step, TrainingData data, std::int64_t steps,
        const torch::Device &device, Communicator &processes)
        : m_options(options),
          m_start(std::move(start)),
          m_step(std::move(step)),
          m_data(std::move(data)),
          m_steps(steps),
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
    Result<TrainEvent> advance();
    Result<TrainEvent> judge();
    Result<void> save();
    Result<ValidationFigures> finish();
    bool validatesNow() const;
    void lookAtProbe(const Listener &onEvent);
    std::string facts(const ValidationFigures &figures) const;

    const TrainOptions &m_options;
    StartingPoint m_start;
    TrainingStep m_step;
    TrainingData m_data;
    RunPosition m_at;
    std::int64_t m_steps;
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

Result<TrainEvent> Run::advance()
{
    const auto start = Clock::now();
    std::vector<Batch> batches;
    std::optional<Error> error;
    for (int i = 0; i < m_options.accumulation && !error; ++i) {
        auto batch = m_data.train->batch(m_at.step * m_options.accumulation + i);
        if (batch)
            batches.push_back(std::move(*batch));
        else
            error = batch.error();
    }
    if (anyOf(error.has_value(), m_processes))
        return error ? *error : Error{Error::Kind::FileUnreadable, "another process cannot read its part of the batch"};
    const double factor = warmUpStableDecay(m_at.step, m_steps, {m_options.warmUpShare, m_options.decayShare});
    const StepOutcome outcome = m_step.run(batches, factor, mixed(m_options.seed, std::uint64_t(m_at.step)));
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
Result<TrainEvent> Run::judge()
{
    synchroniseWeights(m_step.network(), m_processes);
    TrainEvent event;
    event.kind = TrainEvent::Kind::Validation;
    event.step = m_at.step;
    event.steps = m_steps;
    std::vector<double> score(1);
    if (writes()) {
        const auto figures = validate(m_step.network(), *m_data.validation, m_data.validationBatches, m_device);
        if (!figures)
            return figures.error();
        event.validation = *figures;
        score[0] = scoreOf(*figures, m_step.stage().best);
    }
    m_processes.sum(score);
    event.best = score[0] > m_at.bestScore;
    m_at.worse = event.best ? 0 : m_at.worse + 1;
    if (!event.best)
        return event;
    m_at.bestScore = score[0];
    m_at.bestStep = m_at.step;
    if (!writes())
        return event;
    const auto written = writeSafetensors(moduleWeights(*m_step.network(), "loupe."), {}, file("best.safetensors"));
    return written ? Result<TrainEvent>(event) : written.error();
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
Result<ValidationFigures> Run::finish()
{
    if (const auto saved = save(); !saved)
        return saved.error();
    if (!writes())
        return ValidationFigures{};
    const auto best = readSafetensors(file("best.safetensors"));
    if (!best)
        return best.error();
    LoupeNet &network = m_step.network();
    if (const auto report = loadWeights(*network, best->tensors, {.prefix = "loupe."}); !report)
        return report.error();
    mergeLora(network->backbone);
    const auto figures = validate(network, *m_data.validation, m_data.validationBatches, m_device);
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

/** The probe picture as the network sees it now. Nothing when it cannot be read: it is there for the eye only. */
void Run::lookAtProbe(const Listener &onEvent)
{
    if (m_options.probe.empty() || !writes())
        return;
    const BackboneOptions &backbone = m_step.network()->options().backbone;
    const LabelledImage picture{.image = m_options.probe};
    const auto batch =
        batchOf(std::span(&picture, 1),
                {.side = backbone.imageSize, .patch = backbone.patchSize, .native = backbone.stem == Stem::Trace});
    if (!batch)
        return;
    onEvent({.kind = TrainEvent::Kind::Probe,
             .step = m_at.step,
             .steps = m_steps,
             .probe = scoreMapOf(m_step.network(), batch->pixels.to(m_device))});
}

/** Whether it is time to validate: as often as asked, or at the end of every epoch; always at the end. */
bool Run::validatesNow() const
{
    const std::int64_t epoch = m_data.train->stepsPerEpoch() / m_options.accumulation;
    const std::int64_t every = m_options.validateEvery > 0 ? m_options.validateEvery : epoch;
    return m_at.step == m_steps || (every > 0 && m_at.step % every == 0);
}

Result<ValidationFigures> Run::all(const Listener &onEvent, const Progress &progress)
{
    auto lastSave = Clock::now();
    while (m_at.step < m_steps && (m_options.patience == 0 || m_at.worse < m_options.patience)) {
        if (anyOf(progress.cancelled(), m_processes)) {
            const auto saved = save();
            return saved ? Error{Error::Kind::Cancelled, ""} : saved.error();
        }
        const auto event = advance();
        if (!event) { // a folder that vanished, say: what was done is kept
            const auto saved = save();
            return saved ? event.error() : saved.error();
        }
        onEvent(*event);
        progress.report(int(m_at.step), int(m_steps));
        if (validatesNow()) {
            const auto judged = judge();
            if (!judged)
                return judged.error();
            onEvent(*judged);
            lookAtProbe(onEvent);
        }
        if (anyOf(writes() && secondsSince(lastSave) > m_options.checkpointMinutes * 60, m_processes)) {
            if (const auto saved = save(); !saved)
                onEvent(
                    {.kind = TrainEvent::Kind::Message,
                     .step = m_at.step,
                     .steps = m_steps,
                     .message = "the checkpoint could not be written, the one before stays: " + saved.error().detail});
            else
                onEvent({.kind = TrainEvent::Kind::Checkpoint, .step = m_at.step, .steps = m_steps});
            lastSave = Clock::now();
        }
    }
    return finish();
}

/** Optimiser steps of the run. */
std::int64_t stepsOf(const TrainOptions &options, const TrainingData &data)
{
    if (options.steps > 0)
        return options.steps;
    const double batches = options.epochs * double(data.train->stepsPerEpoch());
    return std::max<std::int64_t>(1, std::llround(batches / options.accumulation));
}

/** The network to train on its device, with what the options add to it. */
Result<StartingPoint> openNetwork(const TrainOptions &options, const torch::Device &device)
{
    torch::manual_seed(options.seed); // the initial weights
    auto start = startingPoint(options.network, options.from);
    if (!start)
        return start.error();
    if (!start->network->options().patchHead)
        return Error{Error::Kind::BadArgument, "training needs the patch head"};
    if (options.loraRank > 0)
        addLora(start->network->backbone, {options.loraRank, options.loraAlpha});
    start->network->backbone->setRecompute(options.recompute);
    start->network->to(device);
    return start;
}

/** What training wants of the whole process. It is put back at the end: analyses may follow in the same one. */
class ProcessSettings {
public:
    explicit ProcessSettings(const TrainOptions &options)
    {
        at::globalContext().setAllowTF32CuBLAS(
            true); // 10 bits of mantissa on a GPU: what training needs, twice as fast
        at::globalContext().setFlushDenormal(
            true);            // moments of idle weights shrink to denormals, a hundred times slower
        cv::setNumThreads(1); // pictures are prepared in threads of their own
        if (options.threads > 0)
            at::set_num_threads(options.threads);
    }
    ~ProcessSettings()
    {
        at::globalContext().setAllowTF32CuBLAS(m_tf32);
        at::globalContext().setFlushDenormal(false);
        cv::setNumThreads(m_pictureThreads);
        at::set_num_threads(m_threads);
    }
    ProcessSettings(const ProcessSettings &) = delete;
    ProcessSettings &operator=(const ProcessSettings &) = delete;

private:
    bool m_tf32 = at::globalContext().allowTF32CuBLAS();
    int m_pictureThreads = cv::getNumThreads();
    int m_threads = at::get_num_threads();
};

/** Every process of a machine has a GPU of its own, unless one was named. */
Result<DeviceChoice> chooseOwnDevice(const std::string &device, const Communicator &processes)
{
    const auto choice = chooseDevice(device, Precision::Fp32);
    const bool first = choice && choice->name == "cuda:0" && device != "cuda:0";
    return first ? chooseDevice("cuda:" + std::to_string(processes.localRank()), Precision::Fp32) : choice;
}

/** Pictures a step, of all processes together. */
Result<int> batchOfAll(const TrainOptions &options, const NetworkOptions &network, const Stage &stage,
                       const torch::Device &device, Communicator &processes)
{
    std::vector<double> batch{double(options.batch)};
    if (options.batch == 0) {
        batch[0] = processes.rank() == 0 ? double(batchThatFits(network, stage, device)) : 0;
        processes.sum(batch);
    }
    if (batch[0] < processes.size())
        return Error{Error::Kind::BadArgument, "batches of " + std::to_string(int(batch[0])) +
                                                   " pictures cannot be shared by " + processes.description()};
    return int(batch[0]);
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
    auto start = openNetwork(options, device);
    if (!start)
        return start.error();
    const auto message = [&onEvent](const std::string &text) {
        onEvent({.kind = TrainEvent::Kind::Message, .message = text});
    };
    const Stage stage = stageOf(options, start->network->options());
    if (all.size() > 1)
        message(all.description() + (shared.reason.empty() ? "" : "; " + shared.reason));
    const auto batch = batchOfAll(options, start->network->options(), stage, device, all);
    if (!batch)
        return batch.error();
    if (options.batch == 0)
        message("batches of " + std::to_string(*batch) + ", by the memory that is free");
    options.batch = *batch;
    auto groups = selectParameters(start->network, stage, options.weightDecay);
    if (!groups)
        return groups.error();
    auto data = openTrainingData(options, stage, start->network, message, progress, {all.rank(), all.size()});
    if (!data)
        return data.error();
    AdamW optimizer(std::move(*groups), {options.beta1, options.beta2, 1e-8});
    TrainingStep step(start->network, stage, std::move(optimizer),
                      {device, options.clipNorm, options.precision == "bf16", {}, shared.communicator});
    const std::int64_t steps = stepsOf(options, *data);
    Run run(options, std::move(*start), std::move(step), std::move(*data), steps, device, all);
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
    if (options.output.empty())
        return "an output folder is needed";
    if (options.data.empty() && options.steps < 1)
        return "synthesised pictures have no epochs: the number of steps is needed";
    return {};
}

} // namespace

Result<ValidationFigures> train(const TrainOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                                const Progress &progress)
try {
    if (const std::string reason = incomplete(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    std::error_code code;
    std::filesystem::create_directories(options.output, code);
    if (code)
        return Error{Error::Kind::WriteFailed, options.output.string() + ": " + code.message()};
    return runTraining(options, onEvent, progress);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "training"};
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
