#include "training/trainer.h"

#include <chrono>
#include <cmath>

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/nn/utils/clip_grad.h>

#include "model/hashing.h"
#include "model/image/preprocess.h"
#include "model/model_card.h"
#include "model/weights/checkpoint.h"
#include "model/weights/safetensors.h"
#include "training/engine/batch_source.h"
#include "training/losses/segmentation_loss.h"
#include "training/metrics/auc.h"
#include "training/engine/schedule.h"
#include "training/engine/train_state.h"

namespace loupe {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::string problem(const TrainOptions &o)
{
    if (o.photoFolders.empty() || o.output.empty())
        return "photo folders and an output folder are needed";
    if (o.steps < 1 || o.batch < 2 || o.validationSamples < 2 || o.threads < 0)
        return "steps must be at least 1, batch and validation samples at least 2";
    if (!(o.learningRate > 0) || !(o.weightDecay >= 0) || !(o.clipNorm > 0) || !(o.beta2 > 0 && o.beta2 < 1))
        return "learning rate and clip norm must be positive, weight decay not negative, beta2 in 0..1";
    return {};
}

torch::optim::AdamW makeOptimizer(LoupeNet &network, const TrainOptions &o)
{
    std::vector<torch::Tensor> decayed;
    std::vector<torch::Tensor> plain;
    for (const auto &item : network->named_parameters())
        (item.key().find("bias") == std::string::npos ? decayed : plain).push_back(item.value());
    const auto settings = [&](double decay) {
        return std::make_unique<torch::optim::AdamWOptions>(
            torch::optim::AdamWOptions(o.learningRate).betas({0.9, o.beta2}).eps(1e-8).weight_decay(decay));
    };
    std::vector<torch::optim::OptimizerParamGroup> groups;
    groups.emplace_back(decayed, settings(o.weightDecay));
    groups.emplace_back(plain, settings(0));
    return torch::optim::AdamW(std::move(groups), torch::optim::AdamWOptions(o.learningRate));
}

void setLearningRate(torch::optim::AdamW &optimizer, double rate)
{
    for (auto &group : optimizer.param_groups())
        group.options().set_lr(rate);
}

/** Patch and image terms (SPEC section 5, stage 1). */
torch::Tensor classificationLoss(const ClassifierOutput &classes, const Batch &batch)
{
    return polyFocal(classes.patchLogits, batch.patchLabels, {.alpha = 0.85}).mean() +
           polyFocal(classes.imageLogit.squeeze(1), batch.forged, {.alpha = 0.2}).mean();
}

/** Counts of the pixels above 0.5 in the forged pictures. */
struct PixelCounts {
    double hit = 0;
    double missed = 0;
    double falseAlarm = 0;
};

/** One run: the network, its data and where it stands. */
class Run {
public:
    Run(const TrainOptions &options, const NetworkOptions &network, std::shared_ptr<const PhotoPool> train,
        std::shared_ptr<const PhotoPool> validation)
        : m_options(options),
          m_network(network),
          m_optimizer(makeOptimizer(m_network, options)),
          m_source(std::move(train), batchOptions(options, network)),
          m_validation(std::move(validation))
    {
        m_segmentation.points = network.segmenter.lossPoints;
    }

    Result<void> resume()
    {
        const auto step = readTrainState(m_network, m_optimizer, checkpoint());
        if (!step)
            return step.error();
        m_step = *step;
        return {};
    }

    bool done() const { return m_step >= m_options.steps; }
    int step() const { return m_step; }
    Result<void> save() { return writeTrainState(m_network, m_optimizer, m_step, checkpoint()); }
    TrainEvent advance();
    ValidationFigures validate();
    Result<void> exportModel(const std::string &data);

private:
    static BatchOptions batchOptions(const TrainOptions &o, const NetworkOptions &network)
    {
        BatchOptions b;
        b.batch = o.batch;
        b.side = network.backbone.imageSize;
        b.patch = network.backbone.patchSize;
        b.hardShare = o.hardShare;
        b.easySteps = o.easySteps;
        b.seed = o.seed;
        return b;
    }
    std::filesystem::path checkpoint() const { return m_options.output / "checkpoint.safetensors"; }
    void countPixels(const torch::Tensor &scores, const torch::Tensor &mask, PixelCounts &counts) const;

    const TrainOptions &m_options;
    LoupeNet m_network;
    torch::optim::AdamW m_optimizer;
    BatchSource m_source;
    std::shared_ptr<const PhotoPool> m_validation;
    SegmentationLossOptions m_segmentation;
    int m_step = 0;
};

TrainEvent Run::advance()
{
    const auto start = Clock::now();
    TrainEvent event;
    event.learningRate = m_options.learningRate *
                         warmUpStableDecay(m_step, m_options.steps, {m_options.warmUpShare, m_options.decayShare});
    setLearningRate(m_optimizer, event.learningRate);
    torch::manual_seed(m_options.seed + std::uint64_t(m_step)); // the loss draws points
    const Batch batch = m_source.next(m_step);

    m_network->train();
    const Tokens tokens = m_network->tokens(batch.pixels);
    const torch::Tensor classification = classificationLoss(m_network->classify(tokens), batch);
    const SegmenterOutput segments = m_network->segment(tokens, batch.forged);
    const torch::Tensor segmentation = segmentationLoss(segments.predictions, batch.masks, m_segmentation,
                                                        [](at::IntArrayRef shape) { return torch::rand(shape); });
    const torch::Tensor loss =
        m_options.classificationWeight * classification + m_options.segmentationWeight * segmentation;
    m_optimizer.zero_grad();
    loss.backward();
    event.gradientNorm = torch::nn::utils::clip_grad_norm_(m_network->parameters(), m_options.clipNorm);
    if (std::isfinite(event.gradientNorm)) // one broken batch must not end a run of hours
        m_optimizer.step();

    event.step = ++m_step;
    event.steps = m_options.steps;
    event.loss = loss.item<double>();
    event.classificationLoss = classification.item<double>();
    event.segmentationLoss = segmentation.item<double>();
    event.secondsPerStep = secondsSince(start);
    return event;
}

void Run::countPixels(const torch::Tensor &scores, const torch::Tensor &mask, PixelCounts &counts) const
{
    const int64_t factor = mask.size(0) / scores.size(0);
    const torch::Tensor forged = scores.repeat_interleave(factor, 0).repeat_interleave(factor, 1) > 0.5;
    const torch::Tensor truth = mask > 0.5;
    counts.hit += forged.logical_and(truth).sum().item<double>();
    counts.missed += truth.logical_and(forged.logical_not()).sum().item<double>();
    counts.falseAlarm += forged.logical_and(truth.logical_not()).sum().item<double>();
}

ValidationFigures Run::validate()
{
    const torch::NoGradGuard noGrad;
    m_network->eval();
    BatchOptions options = batchOptions(m_options, m_network->options());
    options.easySteps = 0;
    options.augment = false;
    options.seed = 0xFACE; // the same crops every time
    BatchSource source(m_validation, options);
    std::vector<double> forged;
    std::vector<double> authentic;
    std::vector<double> forgedPatches;
    std::vector<double> cleanPatches;
    PixelCounts counts;
    for (int step = 0; step * m_options.batch < m_options.validationSamples; ++step) {
        const Batch batch = source.next(step);
        const Tokens tokens = m_network->tokens(batch.pixels);
        const ClassifierOutput classes = m_network->classify(tokens);
        const SegmenterOutput segments = m_network->segment(tokens, classes.imageLogit.sigmoid());
        const torch::Tensor scores = scoreMap(segments.predictions.back(), 0);
        const torch::Tensor patchLogits = classes.patchLogits.contiguous();
        for (std::size_t i = 0; i < batch.masks.size(); ++i) {
            const auto image = int64_t(i);
            (batch.masks[i].defined() ? forged : authentic).push_back(classes.imageLogit[image].item<double>());
            if (batch.masks[i].defined())
                countPixels(scores[image], batch.masks[i], counts);
            const auto *logit = patchLogits[image].data_ptr<float>();
            const auto *label = batch.patchLabels[image].data_ptr<float>();
            for (int64_t p = 0; p < patchLogits.size(1); ++p) {
                if (label[p] > 0.5F)
                    forgedPatches.push_back(double(logit[p]));
                else if (label[p] == 0.0F)
                    cleanPatches.push_back(double(logit[p]));
            }
        }
    }
    ValidationFigures figures;
    figures.imageAuc = areaUnderCurve(forged, authentic);
    figures.patchAuc = areaUnderCurve(forgedPatches, cleanPatches);
    const double wrong = counts.missed + counts.falseAlarm;
    figures.maskF1 = counts.hit > 0 ? 2 * counts.hit / (2 * counts.hit + wrong) : 0;
    figures.maskIou = counts.hit > 0 ? counts.hit / (counts.hit + wrong) : 0;
    return figures;
}

Result<void> Run::exportModel(const std::string &data)
{
    TensorMap weights = moduleWeights(*m_network, "loupe.");
    for (auto &[key, tensor] : weights)
        if (tensor.is_floating_point())
            tensor = tensor.to(torch::kFloat16);
    const auto file = m_options.output / "model.safetensors";
    if (const auto written = writeSafetensors(weights, {{"preset", m_options.preset}}, file); !written)
        return written;
    const auto hash = sha256OfFile(file);
    if (!hash)
        return hash.error();
    ModelCard card;
    card.id = m_options.output.filename().string();
    card.title = card.id;
    card.version = LOUPE_VERSION;
    card.preview = true; // until somebody has measured it
    card.preset = m_options.preset;
    card.input = m_network->options().backbone.stem == Stem::Trace ? InputPolicy::Native : InputPolicy::Resize;
    card.tileOverlap = card.input == InputPolicy::Native ? 32 : 0;
    card.trainingData = {data};
    card.weightsSha256 = *hash;
    return writeModelCard(card, m_options.output);
}

Result<std::shared_ptr<const PhotoPool>> openPool(const TrainOptions &options, Split split, const Progress &progress)
{
    PhotoPoolOptions pool;
    pool.side = split;
    return PhotoPool::open(options.photoFolders, pool, {.report = [](int, int) {}, .cancelled = progress.cancelled});
}

} // namespace

Result<ValidationFigures> train(const TrainOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                                const Progress &progress)
try {
    if (const std::string reason = problem(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    const auto network = presetOptions(options.preset);
    if (!network)
        return network.error();
    if (!network->patchHead)
        return Error{Error::Kind::BadArgument, "joint training needs the patch head"};
    std::error_code code;
    std::filesystem::create_directories(options.output, code);
    if (code)
        return Error{Error::Kind::WriteFailed, options.output.string() + ": " + code.message()};
    const auto trainPool = openPool(options, Split::Train, progress);
    if (!trainPool)
        return trainPool.error();
    const auto validationPool = openPool(options, Split::Validation, progress);
    if (!validationPool)
        return validationPool.error();

    at::globalContext().setFlushDenormal(true); // moments of idle weights shrink to denormals, a hundred times slower
    if (options.threads > 0)
        at::set_num_threads(options.threads);
    torch::manual_seed(options.seed);
    Run run(options, *network, *trainPool, *validationPool);
    if (options.resume)
        if (const auto resumed = run.resume(); !resumed)
            return resumed.error();

    auto lastSave = Clock::now();
    while (!run.done()) {
        if (progress.cancelled()) {
            const auto saved = run.save();
            return saved ? Error{Error::Kind::Cancelled, ""} : saved.error();
        }
        onEvent(run.advance());
        progress.report(run.step(), options.steps);
        if (secondsSince(lastSave) > options.checkpointMinutes * 60) {
            if (const auto saved = run.save(); !saved)
                return saved.error();
            lastSave = Clock::now();
            onEvent({.kind = TrainEvent::Kind::Checkpoint, .step = run.step(), .steps = options.steps});
        }
        if (options.validateEvery > 0 && run.step() % options.validateEvery == 0 && !run.done())
            onEvent({.kind = TrainEvent::Kind::Validation,
                     .step = run.step(),
                     .steps = options.steps,
                     .validation = run.validate()});
    }
    if (const auto saved = run.save(); !saved)
        return saved.error();
    const ValidationFigures figures = run.validate();
    const std::string data =
        std::to_string((*trainPool)->size()) + " photos, fingerprint " + (*trainPool)->fingerprint();
    if (const auto written = run.exportModel(data); !written)
        return written.error();
    return figures;
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "training"};
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
