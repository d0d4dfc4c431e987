#include "training/evaluator.h"

#include <chrono>
#include <cmath>
#include <future>
#include <limits>
#include <new>
#include <utility>

#include <opencv2/core.hpp>

#include "model/analyzer.h"
#include "model/hashing.h"
#include "model/image/decoder.h"
#include "model/result/mask.h"
#include "training/challenge_output.h"
#include "training/data/mask_file.h"

namespace loupe {
namespace {

using Clock = std::chrono::steady_clock;

std::string problem(const Dataset &dataset, const EvaluateOptions &o)
{
    if (dataset.images.empty())
        return "the data set has no images";
    if (!(o.imageThreshold >= 0 && o.imageThreshold <= 1))
        return "the image threshold must be in 0..1";
    if (o.pixelThreshold && !(*o.pixelThreshold >= 0 && std::isfinite(*o.pixelThreshold)))
        return "the pixel threshold must not be negative";
    if (o.bootstrapRounds < 0 || o.bootstrapRounds > 1000000)
        return "bootstrap rounds must be in 0..1000000";
    return {};
}

/** A picture of the data set, read. */
struct Prepared {
    Result<DecodedImage> image;
    cv::Mat truth; ///< CV_8U, 255 = forged, at the picture's size; empty without a mask
};

Prepared prepare(const LabelledImage &item, double maxMegapixels)
try {
    auto image = decode(item.image, {.maxMegapixels = maxMegapixels});
    if (!image || item.mask.empty())
        return {std::move(image), {}};
    const auto mask = readMask(item.mask);
    if (!mask)
        return {Error{mask.error().kind, "mask " + item.mask.string() + ": " + mask.error().detail}, {}};
    cv::Mat truth = fittedMask(stretchedMask(*mask) >= 128, image->rgb.size());
    return {std::move(image), std::move(truth)};
} catch (const std::bad_alloc &) {
    return {Error{Error::Kind::OutOfMemory, item.image.string()}, {}};
} catch (const std::exception &e) {
    return {Error{Error::Kind::Internal, item.image.string() + ": " + e.what()}, {}};
}

/** One run over a data set. */
class Run {
public:
    Run(const Dataset &dataset, const EvaluateOptions &options, const OpenWitness &witness,
        std::optional<ChallengeOutput> challenge)
        : m_dataset(dataset), m_options(options), m_witness(witness), m_challenge(std::move(challenge))
    {
        m_evaluation.modelId = witness.card.id;
        m_evaluation.cardSha256 = witness.cardSha256;
        m_evaluation.device = witness.device;
        m_evaluation.precision = witness.precision;
        m_evaluation.dataSha256 = dataset.fingerprint();
        m_evaluation.imageThreshold = options.imageThreshold;
        m_evaluation.pixelThreshold = options.pixelThreshold.value_or(witness.card.pixelThreshold);
        m_evaluation.bootstrapRounds = options.bootstrapRounds;
        m_evaluation.seed = options.seed;
        m_evaluation.issues = dataset.issues;
    }

    Result<Evaluation> all(const std::function<void(const EvaluatedImage &)> &onImage, const Progress &progress);

private:
    void startReading(std::size_t index);
    EvaluatedImage examine(const LabelledImage &item, const Prepared &prepared, const Progress &progress);
    void comparePixels(const Analysis &analysis, const cv::Mat &truth, cv::Size size, EvaluatedImage &row);
    void finishChallenge();

    const Dataset &m_dataset;
    const EvaluateOptions &m_options;
    const OpenWitness &m_witness;
    std::optional<ChallengeOutput> m_challenge;
    std::optional<Error> m_challengeError;
    ScoreHistogram m_pixels; ///< of all images with a mask
    Evaluation m_evaluation;
    std::future<Prepared> m_next;
};

void Run::startReading(std::size_t index)
{
    if (index < m_dataset.images.size())
        m_next = std::async(std::launch::async, prepare, std::cref(m_dataset.images[index]), m_options.maxMegapixels);
}

/** Counts and the challenge's mask, at the picture's own size. */
void Run::comparePixels(const Analysis &analysis, const cv::Mat &truth, cv::Size size, EvaluatedImage &row)
{
    const cv::Mat scores = resizeScoreMap(analysis.scoreMap, size);
    const cv::Mat found = thresholdMask(scores, m_evaluation.pixelThreshold);
    if (row.forged && !truth.empty()) {
        row.pixels = countPixels(found, truth);
        ScoreHistogram histogram;
        histogram.add(scores, truth);
        row.pixelAuc = histogram.areaUnderCurve();
        m_pixels += histogram;
        row.forgedShareTrue = forgedFraction(truth);
    }
    if (!m_challenge || m_challengeError)
        return;
    if (const auto written = m_challenge->add(row.file, row.score, found); !written)
        m_challengeError = written.error();
}

EvaluatedImage Run::examine(const LabelledImage &item, const Prepared &prepared, const Progress &progress)
{
    EvaluatedImage row;
    row.file = item.image;
    row.forged = item.forged;
    row.hasMask = !item.mask.empty();
    row.attributes = item.attributes;
    row.pixelAuc = std::numeric_limits<double>::quiet_NaN();
    if (!prepared.image) {
        row.error = prepared.image.error();
        return row;
    }
    const DecodedImage &image = *prepared.image;
    row.width = image.rgb.cols;
    row.height = image.rgb.rows;
    row.bytesPerPixel = double(image.facts.bytes) / double(image.rgb.total());
    if (image.facts.jpeg) {
        row.jpegQuality = image.facts.jpeg->quality;
        row.meanLumaStep = image.facts.jpeg->meanLumaStep;
    }
    const auto analysis = m_witness.look(image, m_evaluation.pixelThreshold,
                                         {.report = [](int, int) {}, .cancelled = progress.cancelled});
    if (!analysis) {
        row.error = analysis.error();
        return row;
    }
    m_evaluation.modelSha256 = analysis->modelSha256;
    row.score = analysis->imageScore;
    row.band = analysis->band;
    row.seconds = analysis->timing.total;
    row.forgedShareFound = analysis->forgedFraction;
    if (!row.forged)
        row.forgedShareTrue = 0;
    comparePixels(*analysis, prepared.truth, image.rgb.size(), row);
    return row;
}

void Run::finishChallenge()
{
    if (!m_challenge)
        return;
    ChallengeReport report;
    report.collisions = m_challenge->collisions();
    if (!m_challengeError)
        if (const auto finished = m_challenge->finish(); !finished)
            m_challengeError = finished.error();
    report.written = m_challenge->written();
    report.error = m_challengeError;
    m_evaluation.challenge = report;
}

Result<Evaluation> Run::all(const std::function<void(const EvaluatedImage &)> &onImage, const Progress &progress)
{
    const auto start = Clock::now();
    const Error cancelled{Error::Kind::Cancelled, ""};
    const auto count = m_dataset.images.size();
    startReading(0);
    for (std::size_t i = 0; i < count; ++i) {
        const Prepared prepared = m_next.get();
        startReading(i + 1);
        if (progress.cancelled())
            return cancelled;
        EvaluatedImage row = examine(m_dataset.images[i], prepared, progress);
        if (row.error && (row.error->kind == Error::Kind::Cancelled || !m_options.keepGoing))
            return *row.error;
        onImage(row);
        m_evaluation.images.push_back(std::move(row));
        progress.report(int(i) + 1, int(count));
    }
    finishChallenge();
    if (m_evaluation.modelSha256.empty()) // no image got as far as the network
        m_evaluation.modelSha256 = m_witness.card.weightsSha256;
    m_evaluation.card = m_witness.card;
    summarise(m_evaluation, progress.cancelled);
    if (progress.cancelled())
        return cancelled;
    if (m_evaluation.masks > 0)
        m_evaluation.bestPixelThreshold = m_pixels.best();
    m_evaluation.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return std::move(m_evaluation);
}

Result<OpenWitness> modelWitness(const EvaluateOptions &options)
{
    auto loaded = Analyzer::load({options.modelFolder, options.device, options.precision, false});
    if (!loaded)
        return loaded.error();
    const auto cardHash = sha256OfFile(options.modelFolder / "card.json");
    if (!cardHash)
        return cardHash.error();
    const auto analyzer = std::make_shared<Analyzer>(std::move(*loaded));
    OpenWitness witness;
    witness.card = analyzer->card();
    witness.cardSha256 = *cardHash;
    witness.device = analyzer->device().name;
    witness.precision = precisionName(analyzer->device().precision);
    witness.look = [analyzer](const DecodedImage &image, double threshold, const Progress &progress) {
        return analyzer->analyze(image, threshold, progress);
    };
    return witness;
}

} // namespace

Result<Evaluation> evaluate(const Dataset &dataset, const EvaluateOptions &options,
                            const std::function<void(const EvaluatedImage &)> &onImage, const Progress &progress)
try {
    if (const std::string reason = problem(dataset, options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    const auto witness =
        options.witness == Witness::CopyMove ? Result<OpenWitness>(copyMoveWitness()) : modelWitness(options);
    if (!witness)
        return witness.error();
    std::optional<ChallengeOutput> challenge;
    if (!options.challengeFolder.empty()) {
        auto opened = ChallengeOutput::open(options.challengeFolder, dataset);
        if (!opened)
            return opened.error();
        challenge = std::move(*opened);
    }
    return Run(dataset, options, *witness, std::move(challenge)).all(onImage, progress);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "evaluating"};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
