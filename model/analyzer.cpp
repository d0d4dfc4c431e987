#include "model/analyzer.h"

#include <chrono>
#include <cmath>
#include <new>

#include <c10/util/Exception.h>
#include <opencv2/core.hpp>

#include "model/evidence/copy_move.h"
#include "model/hashing.h"
#include "model/image/preprocess.h"
#include "model/image/tiling.h"
#include "model/net/loupe_net.h"
#include "model/net/torch_device.h"
#include "model/result/mask.h"
#include "model/result/pixel_evidence.h"
#include "model/result/regions.h"
#include "model/weights/checkpoint.h"

namespace loupe {
namespace {

/** How many tiles go through the network at once: enough to fill two cores, small enough for any machine. */
constexpr int64_t kTileBatch = 8;

class Stopwatch {
public:
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_last = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

struct CancelledByUser : std::exception {};

cv::Mat toMat(const torch::Tensor &map)
{
    const torch::Tensor host = map.detach().to(torch::kCPU, torch::kFloat32).contiguous();
    return cv::Mat(int(host.size(0)), int(host.size(1)), CV_32F, host.data_ptr<float>()).clone();
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/** What both ways of looking at a picture find. */
struct Finding {
    double imageLogit = 0;
    double globalLogit = 0;
    cv::Mat scoreMap;
    cv::Mat patchMap;
    cv::Size patchSize;
    Timing timing;
    std::vector<Note> notes;
};

std::optional<Note> compressionNote(const ImageFacts &facts, const ModelCard &card)
{
    if (!facts.jpeg || !card.blindLumaStep || facts.jpeg->meanLumaStep < *card.blindLumaStep)
        return std::nullopt;
    Note note{Note::Kind::CompressedTooFar, {std::to_string(int(std::lround(facts.jpeg->meanLumaStep)))}};
    if (facts.jpeg->quality > 0)
        note.values.push_back(std::to_string(facts.jpeg->quality));
    return note;
}

} // namespace

struct Analyzer::Private {
    ModelCard card;
    DeviceChoice choice;
    LoupeNet network{nullptr};
    std::string weightsSha256;
    bool copyMove = true;

    torch::Device device() const { return torch::Device(choice.name); }
    torch::Tensor toDevice(const torch::Tensor &pixels) const
    {
        return pixels.to(device(), scalarType(choice.precision));
    }

    Finding lookResized(const cv::Mat &rgb, const Progress &progress);
    Finding lookNative(const cv::Mat &rgb, const Progress &progress);
    /** All but what depends on thresholds and on other witnesses. */
    Analysis described(const DecodedImage &image, const Finding &finding) const;
};

Finding Analyzer::Private::lookResized(const cv::Mat &rgb, const Progress &progress)
{
    const BackboneOptions &backbone = network->options().backbone;
    const int side = backbone.imageSize;
    Finding finding;
    Stopwatch watch;
    progress.report(0, 2);
    const Tokens tokens = network->tokens(toDevice(resizedInput(rgb, side)));
    synchronize(device());
    finding.timing.backbone = watch.lap();
    if (progress.cancelled())
        throw CancelledByUser();
    progress.report(1, 2);
    const ClassifierOutput classes = network->classify(tokens);
    finding.imageLogit = classes.imageLogit.item<double>();
    finding.globalLogit = classes.globalLogit.item<double>();
    finding.timing.classifier = watch.lap();
    const SegmenterOutput segments = network->segment(tokens, classes.imageLogit.sigmoid());
    finding.scoreMap = toMat(scoreMap(segments.predictions.back(), kPublishedMaskSide)[0]);
    finding.timing.segmenter = watch.lap();
    progress.report(2, 2);
    const int grid = backbone.grid();
    if (classes.patchLogits.defined())
        finding.patchMap = toMat(classes.patchLogits.to(torch::kFloat32).sigmoid().view({grid, grid}));
    finding.patchSize = {(rgb.cols + grid / 2) / grid, (rgb.rows + grid / 2) / grid};
    // An edit needs about two patches each way to be seen at all.
    const int smallest = 2 * std::max(finding.patchSize.width, finding.patchSize.height);
    finding.notes.push_back(
        {Note::Kind::Scaled,
         {std::to_string(rgb.cols), std::to_string(rgb.rows), std::to_string(side), std::to_string(smallest)}});
    return finding;
}

Finding Analyzer::Private::lookNative(const cv::Mat &rgb, const Progress &progress)
{
    const BackboneOptions &backbone = network->options().backbone;
    const int side = backbone.imageSize;
    const TilePlan plan = planTiles(rgb.size(), side, card.tileOverlap);
    const cv::Mat padded = padPicture(rgb, plan.padded);
    const auto count = int64_t(plan.tiles.size());
    Finding finding;
    Stopwatch watch;

    std::vector<Tokens> batches;
    torch::Tensor sum; // of all patch tokens, for the picture's mean
    for (int64_t first = 0; first < count; first += kTileBatch) {
        if (progress.cancelled())
            throw CancelledByUser();
        std::vector<torch::Tensor> pixels;
        for (int64_t i = first; i < std::min(count, first + kTileBatch); ++i)
            pixels.push_back(nativeInput(padded(cv::Rect(plan.tiles[std::size_t(i)], cv::Size(side, side)))));
        batches.push_back(network->backbone->encode(toDevice(torch::cat(pixels))));
        const torch::Tensor part = network->backbone->patchTokens(batches.back().values)
                                       .to(torch::kFloat32)
                                       .sum(at::IntArrayRef({0, 1}), true);
        sum = sum.defined() ? sum + part : part;
        progress.report(int(first), int(2 * count));
    }
    const auto tokensInAll = double(count) * backbone.grid() * backbone.grid();
    const torch::Tensor mean = (sum / tokensInAll).to(scalarType(choice.precision));
    finding.timing.backbone = watch.lap();

    TileBlender scores(plan, backbone.patchSize / 4);
    TileBlender patches(plan, backbone.patchSize);
    double strongest = -1e30;
    for (std::size_t b = 0; b < batches.size(); ++b) {
        if (progress.cancelled())
            throw CancelledByUser();
        Tokens &tokens = batches[b];
        tokens.values = network->backbone->relate(tokens.values, mean);
        const ClassifierOutput classes = network->classify(tokens);
        finding.timing.classifier += watch.lap();
        const SegmenterOutput segments = network->segment(tokens, classes.imageLogit.sigmoid());
        const torch::Tensor maps = scoreMap(segments.predictions.back(), 0);
        const int64_t tiles = maps.size(0);
        for (int64_t i = 0; i < tiles; ++i) {
            const cv::Point corner = plan.tiles[b * std::size_t(kTileBatch) + std::size_t(i)];
            scores.add(corner, toMat(maps[i]));
            if (classes.patchLogits.defined())
                patches.add(corner, toMat(classes.patchLogits[i]
                                              .to(torch::kFloat32)
                                              .sigmoid()
                                              .view({tokens.gridHeight, tokens.gridWidth})));
            const double logit = classes.imageLogit[i].item<double>();
            if (logit > strongest) { // a forgery is as visible as its clearest tile
                strongest = logit;
                finding.globalLogit = classes.globalLogit[i].item<double>();
            }
        }
        finding.timing.segmenter += watch.lap();
        progress.report(int(count) + int(b * kTileBatch), int(2 * count));
        tokens = {};
    }
    finding.imageLogit = strongest;
    if (network->classifier->patch_classifier)
        finding.patchMap = patches.result(rgb.size());
    finding.scoreMap = combinedScoreMap(scores.result(rgb.size()), finding.patchMap);
    finding.patchSize = {backbone.patchSize, backbone.patchSize};
    finding.notes.push_back({Note::Kind::Tiled, {std::to_string(count), std::to_string(side)}});
    if (rgb.cols < side || rgb.rows < side)
        finding.notes.push_back({Note::Kind::TooSmall, {std::to_string(side)}});
    return finding;
}

Analysis Analyzer::Private::described(const DecodedImage &image, const Finding &finding) const
{
    Analysis result;
    result.facts = image.facts;
    result.witnesses = witnessesOf(finding.imageLogit, finding.patchMap, finding.scoreMap);
    result.globalScore = sigmoid(finding.globalLogit);
    result.scoreMap = finding.scoreMap;
    result.patchMap = finding.patchMap;
    if (!result.patchMap.empty())
        cv::minMaxLoc(result.patchMap, nullptr, &result.patchScore);
    result.patchSize = finding.patchSize;
    result.modelId = card.id;
    result.modelSha256 = weightsSha256;
    result.device = choice.name;
    result.precision = precisionName(choice.precision);
    result.notes = image.facts.notes;
    result.notes.insert(result.notes.end(), finding.notes.begin(), finding.notes.end());
    if (!choice.reason.empty())
        result.notes.push_back({Note::Kind::RanOnCpu, {choice.reason}});
    if (card.preview)
        result.notes.push_back({Note::Kind::ModelPreview, {}});
    if (const auto note = compressionNote(image.facts, card))
        result.notes.push_back(*note);
    result.timing = finding.timing;
    return result;
}

Analyzer::Analyzer(std::unique_ptr<Private> p) : d(std::move(p)) {}
Analyzer::Analyzer(Analyzer &&) noexcept = default;
Analyzer &Analyzer::operator=(Analyzer &&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::load(const AnalyzerOptions &options)
try {
    auto card = readModelCard(options.modelFolder);
    if (!card)
        return card.error();
    const auto network = card->config.empty() ? presetOptions(card->preset) : optionsFromJson(card->config);
    if (!network)
        return Error{Error::Kind::ModelInvalid, network.error().detail};
    const auto choice = chooseDevice(options.device, options.precision);
    if (!choice)
        return choice.error();

    const auto file = options.modelFolder / "model.safetensors";
    const auto hash = sha256OfFile(file);
    if (!hash)
        return hash.error();
    if (!card->weightsSha256.empty() && card->weightsSha256 != *hash)
        return Error{Error::Kind::ModelInvalid, "model.safetensors is not the file that card.json names"};
    const auto weights = readCheckpoint(file);
    if (!weights)
        return weights.error();

    const torch::NoGradGuard noGrad;
    auto d = std::make_unique<Private>();
    d->network = LoupeNet(*network);
    const auto report = loadWeights(*d->network, *weights, {.prefix = "loupe."});
    if (!report)
        return report.error();
    d->network->eval();
    d->network->to(torch::Device(choice->name), scalarType(choice->precision));
    d->card = std::move(*card);
    d->choice = *choice;
    d->weightsSha256 = *hash;
    d->copyMove = options.copyMove || d->card.scoreModel.weights.copyMove != 0;
    return Analyzer(std::move(d));
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "loading the model"};
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::ModelInvalid, e.what()};
}

const ModelCard &Analyzer::card() const
{
    return d->card;
}

const DeviceChoice &Analyzer::device() const
{
    return d->choice;
}

const std::string &Analyzer::weightsSha256() const
{
    return d->weightsSha256;
}

Result<Analysis> Analyzer::analyze(const DecodedImage &image, std::optional<double> threshold, const Progress &progress)
try {
    const torch::NoGradGuard noGrad; // thread-local, so it is made here and not at load
    Stopwatch watch;
    const Finding finding =
        d->card.input == InputPolicy::Native ? d->lookNative(image.rgb, progress) : d->lookResized(image.rgb, progress);
    Analysis result = d->described(image, finding);
    if (d->copyMove) {
        auto copies = findCopyMoves(image.rgb, {}, {.report = [](int, int) {}, .cancelled = progress.cancelled});
        if (!copies)
            return copies.error();
        result.timing.copyMove = copies->seconds;
        result.witnesses.copyMove = copyMoveWitness(copies->score);
        result.copyMove = std::move(*copies);
    }
    result.imageScore =
        d->card.scoreModel.score(result.witnesses, image.facts.jpeg ? image.facts.jpeg->meanLumaStep : 0);
    result.band = d->card.bandOf(result.imageScore);
    result.threshold = threshold.value_or(d->card.pixelThreshold);
    const cv::Mat scores = resizeScoreMap(result.scoreMap, image.rgb.size());
    const cv::Mat mask = thresholdMask(scores, result.threshold);
    result.forgedFraction = forgedFraction(mask);
    result.regions = findRegions(scores, mask);
    result.timing.total = watch.lap();
    return result;
} catch (const CancelledByUser &) {
    return Error{Error::Kind::Cancelled, ""};
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "analysing " + image.facts.file.string()};
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
