#include "training/calibrator.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "model/analyzer.h"
#include "model/result/mask.h"
#include "training/metrics/auc.h"
#include "training/synthesis/synthesizer.h"

namespace loupe {
namespace {

constexpr std::array kPixelThresholds{0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9};

/** Pixels of the forged pictures, pooled, at one threshold. */
struct PixelCounts {
    double hit = 0;
    double wrong = 0;
    double f1() const { return hit > 0 ? 2 * hit / (2 * hit + wrong) : 0; }
};

struct Measured {
    std::vector<double> forged;    ///< image logits
    std::vector<double> authentic; ///< image logits
    std::array<PixelCounts, kPixelThresholds.size()> pixels;
};

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/** The network's own logit, from the score that the present card made of it. */
double logitOf(double score, const ModelCard &card)
{
    const double inside = std::clamp(score, 1e-12, 1 - 1e-12);
    return (std::log(inside / (1 - inside)) - card.calibrationOffset) / card.calibrationScale;
}

double shareAtLeast(const std::vector<double> &values, double limit)
{
    const auto reached = std::count_if(values.begin(), values.end(), [limit](double v) { return v >= limit; });
    return values.empty() ? 0 : double(reached) / double(values.size());
}

void countPixels(const cv::Mat &scores, const cv::Mat &mask, Measured &measured)
{
    const cv::Mat full = resizeScoreMap(scores, mask.size());
    for (std::size_t i = 0; i < kPixelThresholds.size(); ++i) {
        const cv::Mat found = thresholdMask(full, kPixelThresholds[i]);
        measured.pixels[i].hit += cv::countNonZero(found & mask);
        measured.pixels[i].wrong += cv::countNonZero(found ^ mask);
    }
}

Result<Measured> measure(Analyzer &analyzer, const Synthesizer &synthesizer, const CalibrateOptions &options,
                         const Progress &progress)
{
    Measured measured;
    for (int i = 0; i < options.samples; ++i) {
        const Sample sample = synthesizer.make(options.seed * 1000003 + std::uint64_t(i), options.side);
        const auto analysis =
            analyzer.analyze({sample.rgb, {}}, {}, {.report = [](int, int) {}, .cancelled = progress.cancelled});
        if (!analysis)
            return analysis.error();
        const double logit = logitOf(analysis->imageScore, analyzer.card());
        (sample.forged ? measured.forged : measured.authentic).push_back(logit);
        if (sample.forged)
            countPixels(analysis->scoreMap, sample.mask, measured);
        progress.report(i + 1, options.samples);
    }
    return measured;
}

/** Writes what was found into the card. */
void apply(const Measured &measured, const CalibrateOptions &options, ModelCard &card)
{
    const Logistic logistic = fitLogistic(measured.forged, measured.authentic);
    card.calibrationScale = logistic.scale;
    card.calibrationOffset = logistic.offset;
    std::vector<double> fixing; // every second authentic picture fixes the bands
    std::vector<double> measuring;
    for (std::size_t i = 0; i < measured.authentic.size(); ++i)
        (i % 2 == 0 ? fixing : measuring).push_back(sigmoid(logistic.scale * measured.authentic[i] + logistic.offset));
    const auto band = [&](double share) {
        const double score = upperQuantile(fixing, share);
        return BandThreshold{score, shareAtLeast(measuring, score)};
    };
    card.strong = band(0.01);
    card.moderate = band(0.05);
    card.inconclusive = band(0.2);
    card.authenticPhotos = int(measuring.size());
    std::size_t best = 0;
    for (std::size_t i = 1; i < kPixelThresholds.size(); ++i)
        if (measured.pixels[i].f1() > measured.pixels[best].f1())
            best = i;
    card.pixelThreshold = kPixelThresholds[best];

    nlohmann::json numbers = card.numbers.empty() ? nlohmann::json::object() : nlohmann::json::parse(card.numbers);
    numbers["synthesised_validation"] = {{"pictures", measured.forged.size() + measured.authentic.size()},
                                         {"side", options.side},
                                         {"image_auc", areaUnderCurve(measured.forged, measured.authentic)},
                                         {"pixel_f1_pooled", measured.pixels[best].f1()},
                                         {"pixel_threshold", card.pixelThreshold}};
    card.numbers = numbers.dump();
}

} // namespace

Logistic fitLogistic(const std::vector<double> &positives, const std::vector<double> &negatives)
{
    Logistic fit{1, 0};
    if (positives.empty() || negatives.empty())
        return fit;
    constexpr double kRidge = 1e-3; // separable data would send the slope to infinity
    for (int iteration = 0; iteration < 50; ++iteration) {
        double gs = kRidge * (fit.scale - 1);
        double go = 0;
        double ss = kRidge;
        double so = 0;
        double oo = 1e-9;
        const auto add = [&](double x, double label, double weight) {
            const double p = sigmoid(fit.scale * x + fit.offset);
            const double curvature = weight * p * (1 - p);
            gs += weight * (p - label) * x;
            go += weight * (p - label);
            ss += curvature * x * x;
            so += curvature * x;
            oo += curvature;
        };
        for (const double x : positives)
            add(x, 1, 0.5 / double(positives.size()));
        for (const double x : negatives)
            add(x, 0, 0.5 / double(negatives.size()));
        const double determinant = ss * oo - so * so;
        const double stepScale = std::clamp((oo * gs - so * go) / determinant, -1.0, 1.0);
        const double stepOffset = std::clamp((ss * go - so * gs) / determinant, -2.0, 2.0);
        fit.scale -= stepScale;
        fit.offset -= stepOffset;
        if (std::abs(stepScale) + std::abs(stepOffset) < 1e-10)
            break;
    }
    fit.scale = std::max(fit.scale, 1e-3); // a score must not fall where the logit rises
    return fit;
}

double upperQuantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end(), std::greater<>());
    const auto allowed = std::size_t(share * double(values.size())); // so many may reach the limit
    const double limit = allowed > 0 ? values[allowed - 1] : std::nextafter(values.front(), 2.0);
    return std::min(limit, 1.0);
}

Result<ModelCard> calibrate(const CalibrateOptions &options, const Progress &progress)
{
    if (options.samples < 20 || options.side < 64 || options.side % 8 != 0)
        return Error{Error::Kind::BadArgument, "at least 20 samples, a side that is a multiple of 8 and at least 64"};
    auto analyzer = Analyzer::load({options.modelFolder, options.device, Precision::Auto});
    if (!analyzer)
        return analyzer.error();
    PhotoPoolOptions pool;
    pool.side = Split::Validation;
    const auto photos = PhotoPool::open(options.photoFolders, pool);
    if (!photos)
        return photos.error();
    const Synthesizer synthesizer(*photos);
    const auto measured = measure(*analyzer, synthesizer, options, progress);
    if (!measured)
        return measured.error();
    if (measured->forged.size() < 5 || measured->authentic.size() < 5)
        return Error{Error::Kind::BadArgument, "too few forged or authentic samples to calibrate on"};
    ModelCard card = analyzer->card();
    apply(*measured, options, card);
    if (const auto written = writeModelCard(card, options.modelFolder); !written)
        return written.error();
    return card;
}

} // namespace loupe
