#include "training/adapter.h"

#include <algorithm>
#include <chrono>

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include "model/device.h"
#include "model/weights/checkpoint.h"
#include "training/distributed/communicator.h"
#include "training/engine/cached_source.h"
#include "training/engine/network_files.h"
#include "training/engine/pseudo_labels.h"
#include "training/engine/random_points.h"
#include "training/engine/schedule.h"
#include "training/engine/training_step.h"
#include "training/engine/validation.h"

namespace loupe {
namespace {

using Listener = std::function<void(const TrainEvent &)>;

std::string problem(const AdaptOptions &o)
{
    if (o.images.empty() || o.model.empty() || o.output.empty())
        return "a model, pictures and an output folder are needed";
    std::error_code code;
    if (std::filesystem::equivalent(o.model, o.output, code))
        return "the adapted model needs a folder of its own";
    if (startedProcesses() > 1)
        return "adaptation runs in one process";
    if (o.batch < 1 || o.epochs < 1 || o.guardEvery < 1 || !(o.learningRate > 0) || !(o.clipNorm > 0) ||
        !(o.weightDecay >= 0) || !(o.outlierFactor >= 0))
        return "batch, epochs and guard_every must be at least 1, learning rate and clip norm positive";
    if (!(o.averaging >= 0 && o.averaging < 1) || !(o.imageThreshold > 0 && o.imageThreshold < 1))
        return "averaging must be from 0 to below 1, the image threshold between 0 and 1";
    if (!(o.warmUpShare >= 0 && o.decayShare >= 0 && o.warmUpShare + o.decayShare <= 1))
        return "warm-up and decay share must not exceed 1 together";
    return {};
}

/** Stage 2 on pseudo labels. */
Stage adaptationStage(const AdaptOptions &options, const NetworkOptions &network)
{
    TrainOptions training = *trainPreset("released", TrainStage::Segmenter);
    training.segmenterLearningRate = options.learningRate;
    Stage stage = stageOf(training, network);
    stage.name = "adapt";
    stage.best = BestBy::Overall;
    return stage;
}

std::unique_ptr<BatchSource> openSource(const std::vector<LabelledImage> &images, const AdaptOptions &options,
                                        LoupeNet &network, bool shuffle, const std::shared_ptr<FeatureCache> &cache,
                                        const TellMessage &tell)
{
    const BackboneOptions &backbone = network->options().backbone;
    DatasetSourceOptions source;
    source.sample = {.side = backbone.imageSize,
                     .patch = backbone.patchSize,
                     .native = backbone.stem == Stem::Trace,
                     .randomCrop = shuffle};
    source.batch = std::min(options.batch, int(images.size()));
    source.shuffle = shuffle;
    source.seed = options.seed;
    const ReportIssue report = [tell](const DataIssue &issue) {
        tell({TrainMessage::Kind::FileLeftOut, {issue.file.string(), issue.detail}});
    };
    if (cache && backbone.stem != Stem::Trace)
        return std::make_unique<CachedSource>(images, source, network, cache, report, tell);
    return std::make_unique<DatasetSource>(images, source, report);
}

/** A slowly moving average of what trains. */
class Average {
public:
    Average(const std::vector<torch::Tensor> &parameters, double share) : m_parameters(parameters), m_share(share)
    {
        for (const torch::Tensor &parameter : parameters)
            m_mean.push_back(parameter.detach().clone());
    }
    void update()
    {
        const torch::NoGradGuard noGrad;
        for (std::size_t i = 0; i < m_mean.size(); ++i)
            m_mean[i].mul_(m_share).add_(m_parameters[i], 1 - m_share);
    }
    /** Puts the average into the network, or what was there before back. */
    void swap()
    {
        const torch::NoGradGuard noGrad;
        for (std::size_t i = 0; i < m_mean.size(); ++i) {
            const torch::Tensor current = m_parameters[i].detach().clone();
            m_parameters[i].copy_(m_mean[i]);
            m_mean[i] = current;
        }
    }

private:
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_mean;
    double m_share;
};

/** One adaptation: the step, the collection, the guard. */
class Adaptation {
public:
    Adaptation(const AdaptOptions &options, TrainingStep step, std::unique_ptr<BatchSource> source,
               std::unique_ptr<BatchSource> guard, const torch::Device &device)
        : m_options(options),
          m_step(std::move(step)),
          m_source(std::move(source)),
          m_guard(std::move(guard)),
          m_device(device),
          m_average(m_step.optimizer().parameters(), options.averaging)
    {
        m_labels.imageThreshold = options.imageThreshold;
        m_labels.weightByConfidence = options.weightByConfidence;
        m_labels.leaveOutDoubtful = options.leaveOutDoubtful;
    }

    Result<AdaptReport> all(const Listener &onEvent, const Progress &progress);
    LoupeNet &network() { return m_step.network(); }

private:
    Result<PseudoLabelled> labelled(std::int64_t step);
    Result<TrainEvent> advance(std::int64_t step, std::int64_t steps);
    Result<ValidationFigures> lookAtGuard(const Progress &progress);
    bool outlying(double norm);
    Result<void> judge(std::int64_t step, std::int64_t steps, const Listener &onEvent, const Progress &progress);

    const AdaptOptions &m_options;
    TrainingStep m_step;
    std::unique_ptr<BatchSource> m_source;
    std::unique_ptr<BatchSource> m_guard;
    torch::Device m_device;
    Average m_average;
    PseudoLabelOptions m_labels;
    AdaptReport m_report;
    std::vector<double> m_norms; ///< of all steps so far
    TensorMap m_best;            ///< weights that were best on the guard
};

Result<PseudoLabelled> Adaptation::labelled(std::int64_t step)
{
    auto read = m_source->batch(step);
    if (!read)
        return read.error();
    Batch batch = toDevice(*read, m_device);
    const torch::NoGradGuard noGrad;
    if (!batch.tokens.values.defined())
        batch.tokens = network()->tokens(batch.pixels);
    PseudoLabelled result = pseudoLabelled(batch, network()->classify(batch.tokens), m_labels);
    m_report.pictures += batch.size();
    m_report.forged += result.forged;
    m_report.leftOut += result.leftOut;
    return result;
}

/** A norm far above the usual one: the labels of this batch pull in a direction of their own. */
bool Adaptation::outlying(double norm)
{
    std::vector<double> sorted = m_norms;
    m_norms.push_back(norm);
    constexpr std::size_t kEnough = 5;
    if (m_options.outlierFactor <= 0 || sorted.size() < kEnough)
        return false;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
    return norm > m_options.outlierFactor * sorted[sorted.size() / 2];
}

Result<TrainEvent> Adaptation::advance(std::int64_t step, std::int64_t steps)
{
    const auto start = std::chrono::steady_clock::now();
    auto labels = labelled(step);
    if (!labels)
        return labels.error();
    TrainEvent event;
    event.step = step + 1;
    event.steps = steps;
    const double factor = warmUpStableDecay(step, steps, {m_options.warmUpShare, m_options.decayShare});
    event.learningRate = m_options.learningRate * factor;
    if (labels->batch.size() > 0) {
        const StepOutcome outcome = m_step.run({labels->batch}, factor, mixed(m_options.seed, std::uint64_t(step)),
                                               {.accept = [this](double norm) { return !outlying(norm); }});
        event.loss = outcome.loss;
        event.parts = outcome.parts;
        event.gradientNorm = outcome.gradientNorm;
        m_report.skippedSteps += outcome.applied ? 0 : 1;
    }
    if (m_options.averaging > 0)
        m_average.update();
    ++m_report.steps;
    event.secondsPerStep = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return event;
}

Result<ValidationFigures> Adaptation::lookAtGuard(const Progress &progress)
{
    if (m_options.averaging > 0)
        m_average.swap();
    auto figures = validate(network(), *m_guard, m_guard->stepsPerEpoch(), m_device, progress);
    if (figures && (!m_report.after || figures->overall > m_report.after->overall)) {
        m_report.after = *figures;
        for (const auto &[key, tensor] : moduleWeights(*network(), "loupe."))
            m_best[key] = tensor.clone();
    }
    if (m_options.averaging > 0)
        m_average.swap();
    return figures;
}

/** Looks at the guard, keeps the best weights, and stops the run when it worsens. */
Result<void> Adaptation::judge(std::int64_t step, std::int64_t steps, const Listener &onEvent, const Progress &progress)
{
    const double bestBefore = m_report.after->overall;
    const auto figures = lookAtGuard(progress);
    if (!figures)
        return figures.error();
    TrainEvent event;
    event.kind = TrainEvent::Kind::Validation;
    event.step = step;
    event.steps = steps;
    event.validation = *figures;
    event.best = figures->overall > bestBefore;
    onEvent(event);
    m_report.stoppedByGuard = figures->overall < m_report.before->overall - m_options.guardTolerance;
    return {};
}

Result<AdaptReport> Adaptation::all(const Listener &onEvent, const Progress &progress)
{
    if (m_guard) {
        const auto before = lookAtGuard(progress);
        if (!before)
            return before.error();
        m_report.before = *before;
    }
    const std::int64_t steps = m_options.epochs * m_source->stepsPerEpoch();
    for (std::int64_t step = 0; step < steps && !m_report.stoppedByGuard; ++step) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, ""};
        const auto event = advance(step, steps);
        if (!event)
            return event.error();
        onEvent(*event);
        progress.report(int(step + 1), int(steps));
        if (m_guard && ((step + 1) % m_options.guardEvery == 0 || step + 1 == steps))
            if (const auto judged = judge(step + 1, steps, onEvent, progress); !judged)
                return judged.error();
    }
    if (m_guard) {
        m_report.kept = m_report.after->overall > m_report.before->overall;
        if (const auto report = loadWeights(*network(), m_best, {.prefix = "loupe."}); !report)
            return report.error();
    } else if (m_options.averaging > 0) {
        m_average.swap();
    }
    return m_report;
}

std::string factsOf(const AdaptOptions &options, const AdaptReport &report)
{
    nlohmann::json facts{{"stage", "adapt"},
                         {"steps", report.steps},
                         {"skipped_steps", report.skippedSteps},
                         {"pictures", report.pictures},
                         {"with_pseudo_mask", report.forged},
                         {"left_out", report.leftOut},
                         {"stopped_by_guard", report.stoppedByGuard},
                         {"learning_rate", options.learningRate},
                         {"batch", options.batch}};
    if (report.before)
        facts["guard_overall"] = {{"before", report.before->overall}, {"after", report.after->overall}};
    return facts.dump();
}

Result<AdaptReport> runAdaptation(const AdaptOptions &options, const Listener &onEvent, const Progress &progress)
{
    const auto choice = chooseDevice(options.device, Precision::Fp32);
    if (!choice)
        return choice.error();
    const torch::Device device(choice->name);
    if (options.threads > 0)
        at::set_num_threads(options.threads);
    const TellMessage tell = [&onEvent](const TrainMessage &message) {
        onEvent({.kind = TrainEvent::Kind::Message, .message = message});
    };
    auto start = startingPoint({}, {options.model});
    if (!start)
        return start.error();
    if (!start->network->options().patchHead)
        return Error{Error::Kind::BadArgument, "adaptation needs the patch head: its predictions are the labels"};
    const auto collection = openDataset(options.images, {[](int, int) {}, progress.cancelled});
    if (!collection)
        return collection.error();
    std::shared_ptr<FeatureCache> cache;
    if (!options.cacheFolder.empty()) {
        auto opened = FeatureCache::open(options.cacheFolder, {std::uintmax_t(options.cacheGigabytes * 1e9)});
        if (!opened)
            return opened.error();
        cache = std::move(*opened);
    }
    start->network->to(device);
    const Stage stage = adaptationStage(options, start->network->options());
    auto groups = selectParameters(start->network, stage, options.weightDecay);
    if (!groups)
        return groups.error();
    auto source = openSource(collection->images, options, start->network, true, cache, tell);
    std::unique_ptr<BatchSource> guard;
    if (!options.guard.empty()) {
        const auto labelled = openDataset(options.guard, {[](int, int) {}, progress.cancelled});
        if (!labelled)
            return labelled.error();
        guard = openSource(labelled->images, options, start->network, false, cache, tell);
    }
    TrainingStep step(start->network, stage, AdamW(std::move(*groups), {}), {device, options.clipNorm, false});
    Adaptation adaptation(options, std::move(step), std::move(source), std::move(guard), device);
    auto report = adaptation.all(onEvent, progress);
    if (!report)
        return report.error();
    ExportOptions card;
    card.trainingData = {"adapted to " + std::to_string(collection->images.size()) +
                         " unlabelled pictures, fingerprint " + collection->fingerprint()};
    card.facts = factsOf(options, *report);
    card.sameClassifier = true;
    const auto written = exportModel(adaptation.network(), *start, card, options.output);
    if (!written)
        return written.error();
    return *report;
}

} // namespace

Result<AdaptOptions> adaptPreset(const std::string &preset)
{
    AdaptOptions options;
    if (preset == "paper")
        return options;
    if (preset != "safe")
        return Error{Error::Kind::BadArgument, "preset '" + preset + "'; known: paper, safe"};
    options.batch = 16;
    options.weightByConfidence = true;
    options.leaveOutDoubtful = true;
    options.outlierFactor = 3;
    options.averaging = 0.9;
    return options;
}

Result<AdaptReport> adapt(const AdaptOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                          const Progress &progress)
try {
    if (const std::string reason = problem(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    std::error_code code;
    std::filesystem::create_directories(options.output, code);
    if (code)
        return Error{Error::Kind::WriteFailed, options.output.string() + ": " + code.message()};
    return runAdaptation(options, onEvent, progress);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "adaptation"};
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
