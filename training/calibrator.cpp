#include "training/calibrator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "model/analyzer.h"
#include "model/result/mask.h"
#include "training/metrics/auc.h"
#include "training/metrics/pixel_scores.h"
#include "training/synthesis/synthesizer.h"

namespace loupe {
namespace {

constexpr std::array kPixelThresholds{0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9};

/** How authentic pictures end. A band must hold for every ending, or a photo's quality would decide its verdict. */
struct Ending {
    const char *name;
    JpegOptions finalJpeg;
};
constexpr std::array kEndings{
    Ending{"not_saved_as_jpeg", {.chance = 0}},
    Ending{"jpeg_60_75", {.chance = 1, .minQuality = 60, .maxQuality = 75}},
    Ending{"jpeg_75_90", {.chance = 1, .minQuality = 75, .maxQuality = 90}},
    Ending{"jpeg_90_100", {.chance = 1, .minQuality = 90, .maxQuality = 100}},
};

struct Measured {
    std::vector<double> forged;                               ///< image logits
    std::vector<double> authentic;                            ///< image logits
    std::array<PixelCounts, kPixelThresholds.size()> pixels;  ///< of the forged pictures, pooled, at each threshold
    std::array<std::vector<double>, kEndings.size()> endings; ///< image logits of authentic pictures
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

void addPixels(const cv::Mat &scores, const cv::Mat &mask, Measured &measured)
{
    const cv::Mat full = resizeScoreMap(scores, mask.size());
    for (std::size_t i = 0; i < kPixelThresholds.size(); ++i) {
        measured.pixels[i] += countPixels(thresholdMask(full, kPixelThresholds[i]), mask);
    }
}

/** Looks at synthesised pictures, one after another. */
class Measurement {
public:
    Measurement(Analyzer &analyzer, std::shared_ptr<const PhotoPool> photos, const CalibrateOptions &options,
                const Progress &progress)
        : m_analyzer(analyzer), m_photos(std::move(photos)), m_options(options), m_progress(progress)
    {
    }

    Result<Measured> all();

private:
    /** `look` gets every sample and what was found in it. */
    Result<void> each(const SynthesisOptions &recipe, int count,
                      const std::function<void(const Sample &, const Analysis &, double logit)> &look);

    Analyzer &m_analyzer;
    std::shared_ptr<const PhotoPool> m_photos;
    const CalibrateOptions &m_options;
    const Progress &m_progress;
    int m_done = 0; ///< pictures so far, which also makes their seeds differ
};

Result<void> Measurement::each(const SynthesisOptions &recipe, int count,
                               const std::function<void(const Sample &, const Analysis &, double logit)> &look)
{
    const Synthesizer synthesizer(m_photos, recipe);
    const int total = m_options.samples + int(kEndings.size()) * m_options.authentic;
    for (int i = 0; i < count; ++i) {
        const Sample sample = synthesizer.make(m_options.seed * 1000003 + std::uint64_t(m_done), m_options.side);
        const auto analysis =
            m_analyzer.analyze({sample.rgb, {}}, {}, {.report = [](int, int) {}, .cancelled = m_progress.cancelled});
        if (!analysis)
            return analysis.error();
        look(sample, *analysis, logitOf(analysis->imageScore, m_analyzer.card()));
        m_progress.report(++m_done, total);
    }
    return {};
}

Result<Measured> Measurement::all()
{
    Measured measured;
    const auto mixed = each({}, m_options.samples, [&](const Sample &sample, const Analysis &analysis, double logit) {
        (sample.forged ? measured.forged : measured.authentic).push_back(logit);
        if (sample.forged)
            addPixels(analysis.scoreMap, sample.mask, measured);
    });
    if (!mixed)
        return mixed.error();
    for (std::size_t i = 0; i < kEndings.size(); ++i) {
        SynthesisOptions recipe;
        recipe.authentic = 1;
        recipe.splice = recipe.copyMove = recipe.removal = recipe.localEdit = 0;
        recipe.finalJpeg = kEndings[i].finalJpeg;
        const auto ending = each(recipe, m_options.authentic, [&](const Sample &, const Analysis &, double logit) {
            measured.endings[i].push_back(logit);
        });
        if (!ending)
            return ending.error();
    }
    return measured;
}

/** Every second authentic picture of an ending fixes the bands, the others measure them. @return the measurements */
nlohmann::json applyBands(const Measured &measured, ModelCard &card)
{
    std::array<std::vector<double>, kEndings.size()> fixing;
    std::array<std::vector<double>, kEndings.size()> measuring;
    std::vector<double> allMeasuring;
    for (std::size_t e = 0; e < kEndings.size(); ++e) {
        const std::vector<double> &logits = measured.endings[e];
        for (std::size_t i = 0; i < logits.size(); ++i)
            (i % 2 == 0 ? fixing : measuring)[e].push_back(
                sigmoid(card.calibrationScale * logits[i] + card.calibrationOffset));
        allMeasuring.insert(allMeasuring.end(), measuring[e].begin(), measuring[e].end());
    }
    const auto band = [&](double share) {
        double score = 0;
        for (const std::vector<double> &scores : fixing)
            score = std::max(score, upperQuantile(scores, share));
        return BandThreshold{score, shareAtLeast(allMeasuring, score)};
    };
    card.strong = band(0.01);
    card.moderate = band(0.05);
    card.inconclusive = band(0.2);
    card.authenticPhotos = int(allMeasuring.size());
    nlohmann::json table;
    for (std::size_t e = 0; e < kEndings.size(); ++e)
        table[kEndings[e].name] = {{"pictures", measuring[e].size()},
                                   {"strong", shareAtLeast(measuring[e], card.strong.score)},
                                   {"moderate_or_more", shareAtLeast(measuring[e], card.moderate.score)}};
    return table;
}

/** Writes what was found into the card. */
void apply(const Measured &measured, const CalibrateOptions &options, ModelCard &card)
{
    const Logistic logistic = fitLogistic(measured.forged, measured.authentic);
    card.calibrationScale = logistic.scale;
    card.calibrationOffset = logistic.offset;
    const nlohmann::json alarms = applyBands(measured, card);
    std::size_t best = 0;
    for (std::size_t i = 1; i < kPixelThresholds.size(); ++i)
        if (pixelF1(measured.pixels[i]) > pixelF1(measured.pixels[best]))
            best = i;
    card.pixelThreshold = kPixelThresholds[best];

    nlohmann::json numbers = card.numbers.empty() ? nlohmann::json::object() : nlohmann::json::parse(card.numbers);
    numbers["synthesised_validation"] = {{"pictures", measured.forged.size() + measured.authentic.size()},
                                         {"side", options.side},
                                         {"image_auc", areaUnderCurve(measured.forged, measured.authentic)},
                                         {"pixel_f1_pooled", pixelF1(measured.pixels[best])},
                                         {"pixel_threshold", card.pixelThreshold}};
    numbers["false_alarms_synthesised"] = alarms;
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
    if (options.samples < 20 || options.authentic < 2 || options.side < 64 || options.side % 8 != 0)
        return Error{Error::Kind::BadArgument, "at least 20 samples, 2 authentic ones of each kind, and a side that is "
                                               "a multiple of 8 and at least 64"};
    auto analyzer = Analyzer::load({options.modelFolder, options.device, Precision::Auto, false});
    if (!analyzer)
        return analyzer.error();
    PhotoPoolOptions pool;
    pool.side = Split::Validation;
    const auto photos = PhotoPool::open(options.photoFolders, pool);
    if (!photos)
        return photos.error();
    const auto measured = Measurement(*analyzer, *photos, options, progress).all();
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
