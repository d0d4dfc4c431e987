#include "model/analyzer.h"

#include <chrono>
#include <cmath>
#include <future>
#include <mutex>
#include <new>

#include <c10/util/Exception.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_move.h"
#include "model/hashing.h"
#include "model/net/loupe_net.h"
#include "model/net/network_pass.h"
#include "model/net/torch_device.h"
#include "model/result/mask.h"
#include "model/result/regions.h"
#include "model/weights/checkpoint.h"

namespace loupe {
namespace {

constexpr double kFirstLookPixels = 1e6;

/** Runs work, which may throw, for somebody who takes values. Gradients are off: that setting is a thread's own. */
template <class Work>
auto guarded(const std::string &doing, const Work &work) -> decltype(work())
try {
    const torch::NoGradGuard noGrad;
    return work();
} catch (const PassCancelled &) {
    return Error{Error::Kind::Cancelled, ""};
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, doing};
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

/** @param asking held while whoever started the work is spoken to */
Progress oneAtATime(const Progress &progress, std::mutex &asking)
{
    return {.report =
                [&](int done, int total) {
                    const std::scoped_lock lock(asking);
                    progress.report(done, total);
                },
            .cancelled =
                [&] {
                    const std::scoped_lock lock(asking);
                    return progress.cancelled();
                }};
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

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

    Finding look(const cv::Mat &rgb, const Progress &progress);
    Result<Analysis> analyze(const DecodedImage &image, std::optional<double> threshold, const Progress &progress);
    /** All but what depends on thresholds and on other witnesses. */
    Analysis described(const DecodedImage &image, const Finding &finding) const;
};

Finding Analyzer::Private::look(const cv::Mat &rgb, const Progress &progress)
{
    const NetworkPass pass{network, torch::Device(choice.name), scalarType(choice.precision), card.tileOverlap};
    return card.input == InputPolicy::Native ? lookNative(pass, rgb, progress) : lookResized(pass, rgb, progress);
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

Result<Analysis> Analyzer::Private::analyze(const DecodedImage &image, std::optional<double> threshold,
                                            const Progress &progress)
{
    const auto start = std::chrono::steady_clock::now();
    std::mutex asking;
    const Progress shared = oneAtATime(progress, asking);
    std::future<Result<CopyMoveResult>> search; // beside the network, as much of it is done by one thread
    if (copyMove)
        search = std::async(std::launch::async, [&] {
            return findCopyMoves(image.rgb, {}, {.report = [](int, int) {}, .cancelled = shared.cancelled});
        });
    const Finding finding = look(image.rgb, shared);
    Analysis result = described(image, finding);
    if (search.valid()) {
        auto copies = search.get();
        if (!copies)
            return copies.error();
        result.timing.copyMove = copies->seconds;
        result.witnesses.copyMove = copyMoveWitness(copies->score);
        result.copyMove = std::move(*copies);
    }
    result.imageScore = card.scoreModel.score(result.witnesses, image.facts.jpeg ? image.facts.jpeg->meanLumaStep : 0);
    result.band = card.bandOf(result.imageScore);
    result.threshold = threshold.value_or(card.pixelThreshold);
    const cv::Mat scores = resizeScoreMap(result.scoreMap, image.rgb.size());
    const cv::Mat mask = thresholdMask(scores, result.threshold);
    result.forgedFraction = forgedFraction(mask);
    result.regions = findRegions(scores, mask);
    result.timing.total = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
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
{
    return guarded("analysing " + image.facts.file.string(),
                   [&]() -> Result<Analysis> { return d->analyze(image, threshold, progress); });
}

Result<std::optional<Analysis>> Analyzer::firstLook(const DecodedImage &image, const Progress &progress)
{
    const double pixels = double(image.rgb.total());
    if (d->card.input != InputPolicy::Native || pixels < 3 * kFirstLookPixels)
        return std::optional<Analysis>();
    return guarded("looking at " + image.facts.file.string(), [&]() -> Result<std::optional<Analysis>> {
        const double scale = std::sqrt(kFirstLookPixels / pixels);
        cv::Mat reduced;
        cv::resize(image.rgb, reduced, {}, scale, scale, cv::INTER_AREA);
        Finding finding = d->look(reduced, progress);
        finding.patchSize = {cvRound(finding.patchSize.width / scale), cvRound(finding.patchSize.height / scale)};
        Analysis result = d->described(image, finding);
        result.threshold = d->card.pixelThreshold;
        return std::optional(std::move(result));
    });
}

} // namespace loupe
