#include "training/calibrator.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "model/analyzer.h"
#include "model/result/mask.h"
#include "training/calibration_looks.h"
#include "training/metrics/auc.h"
#include "training/metrics/pixel_scores.h"
#include "training/score_fit.h"
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
    // by rising compression
    Ending{"not_saved_as_jpeg", {.chance = 0}},
    Ending{"jpeg_90_100", {.chance = 1, .minQuality = 90, .maxQuality = 100}},
    Ending{"jpeg_75_90", {.chance = 1, .minQuality = 75, .maxQuality = 90}},
    Ending{"jpeg_50_75", {.chance = 1, .minQuality = 50, .maxQuality = 75}},
    Ending{"jpeg_15_50", {.chance = 1, .minQuality = 15, .maxQuality = 50}},
};

/** Sides of the pictures in turn, px: the larger, the more places there are for a false alarm. */
constexpr std::array kSides{256, 384, 512, 768};

struct Measured {
    std::vector<Look> forged;
    std::vector<Look> authentic;
    std::array<PixelCounts, kPixelThresholds.size()> pixels; ///< of the forged pictures, pooled, at each threshold
    std::array<std::vector<Look>, kEndings.size()> endings;  ///< of authentic pictures
    std::vector<Look> compressed;                            ///< forged, saved at JPEG 15 to 75
};

/** Of a JPEG of the worst quality of an ending; 0: not compressed. */
double largestLumaStep(const Ending &ending)
{
    return ending.finalJpeg.chance > 0 ? meanLumaStep({.quality = ending.finalJpeg.minQuality}) : 0;
}

std::vector<Witnesses> witnessesIn(const std::vector<Look> &looks)
{
    std::vector<Witnesses> witnesses;
    for (const Look &look : looks)
        witnesses.push_back(look.witnesses);
    return witnesses;
}

std::vector<double> scoresOf(const std::vector<Look> &looks, const ScoreModel &model)
{
    std::vector<double> scores;
    for (const Look &look : looks)
        scores.push_back(model.score(look.witnesses, look.lumaStep));
    return scores;
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

Look lookAt(const Sample &sample, const SamplePlan &plan, const Analysis &analysis)
{
    Look look{.witnesses = analysis.witnesses, .type = sample.type, .side = sample.rgb.cols};
    look.lumaStep = plan.finalJpeg ? meanLumaStep(*plan.finalJpeg) : 0;
    look.forgedShare = double(cv::countNonZero(sample.mask)) / double(sample.mask.total());
    return look;
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
    using Visitor = std::function<void(const Sample &, const Analysis &, const Look &)>;
    Result<void> each(const SynthesisOptions &recipe, int count, const Visitor &visit);

    Analyzer &m_analyzer;
    std::shared_ptr<const PhotoPool> m_photos;
    const CalibrateOptions &m_options;
    const Progress &m_progress;
    int m_done = 0; ///< pictures so far, which also makes their seeds differ
};

Result<void> Measurement::each(const SynthesisOptions &recipe, int count, const Visitor &visit)
{
    const Synthesizer synthesizer(m_photos, recipe);
    const int total = m_options.samples + int(kEndings.size() + 1) * m_options.authentic;
    for (int i = 0; i < count; ++i) {
        const SamplePlan plan = synthesizer.plan(m_options.seed * 1000003 + std::uint64_t(m_done));
        const Sample sample = synthesizer.render(plan, kSides[std::size_t(m_done) % kSides.size()]);
        const auto analysis =
            m_analyzer.analyze({sample.rgb, {}}, {}, {.report = [](int, int) {}, .cancelled = m_progress.cancelled});
        if (!analysis)
            return analysis.error();
        visit(sample, *analysis, lookAt(sample, plan, *analysis));
        m_progress.report(++m_done, total);
    }
    return {};
}

Result<Measured> Measurement::all()
{
    Measured measured;
    const auto mixed =
        each({}, m_options.samples, [&](const Sample &sample, const Analysis &analysis, const Look &look) {
            (sample.forged ? measured.forged : measured.authentic).push_back(look);
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
        const auto ending = each(recipe, m_options.authentic, [&](const Sample &, const Analysis &, const Look &look) {
            measured.endings[i].push_back(look);
        });
        if (!ending)
            return ending.error();
    }
    SynthesisOptions strong;
    strong.authentic = 0;
    strong.finalJpeg = {.chance = 1, .minQuality = 15, .maxQuality = 75};
    const auto compressed =
        each(strong, m_options.authentic, [&](const Sample &sample, const Analysis &, const Look &look) {
            if (sample.forged) // nothing visible may have come out
                measured.compressed.push_back(look);
        });
    if (!compressed)
        return compressed.error();
    return measured;
}

/** Every second one, from `first` on. */
std::vector<Look> everySecond(const std::vector<Look> &looks, std::size_t first)
{
    std::vector<Look> chosen;
    for (std::size_t i = first; i < looks.size(); i += 2)
        chosen.push_back(looks[i]);
    return chosen;
}

/** A shift for each ending, onto the scores of all authentic JPEG pictures together. */
void alignCompressions(const Measured &measured, ScoreModel &model)
{
    std::array<std::vector<double>, kEndings.size()> logits;
    std::vector<double> ofJpegs;
    for (std::size_t e = 0; e < kEndings.size(); ++e) {
        for (const Look &look : everySecond(measured.endings[e], 0))
            logits[e].push_back(model.logit(look.witnesses, look.lumaStep));
        if (kEndings[e].finalJpeg.chance > 0)
            ofJpegs.insert(ofJpegs.end(), logits[e].begin(), logits[e].end());
    }
    const double wanted = tenthFromTop(ofJpegs);
    std::vector<ScoreModel::Compression> rows;
    for (std::size_t e = 0; e < kEndings.size(); ++e)
        rows.push_back(alignedTo(wanted, tenthFromTop(logits[e]), largestLumaStep(kEndings[e])));
    model.compression = rows;
}

/** Every second authentic picture of an ending fixes the bands, the others measure them. @return the measurements */
nlohmann::json applyBands(const Measured &measured, ModelCard &card)
{
    std::array<std::vector<double>, kEndings.size()> fixing;
    std::array<std::vector<double>, kEndings.size()> measuring;
    std::vector<double> allMeasuring;
    for (std::size_t e = 0; e < kEndings.size(); ++e) {
        fixing[e] = scoresOf(everySecond(measured.endings[e], 0), card.scoreModel);
        measuring[e] = scoresOf(everySecond(measured.endings[e], 1), card.scoreModel);
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

/** From all pictures. */
std::optional<double> blindStep(const Measured &measured, const ScoreModel &model)
{
    std::vector<CompressedScore> forged;
    std::vector<CompressedScore> authentic;
    const auto add = [&model](const std::vector<Look> &looks, std::vector<CompressedScore> &all) {
        for (const Look &look : looks)
            all.push_back({look.lumaStep, model.score(look.witnesses, look.lumaStep)});
    };
    add(measured.forged, forged);
    add(measured.compressed, forged);
    add(measured.authentic, authentic);
    for (const std::vector<Look> &looks : measured.endings)
        add(looks, authentic);
    return blindFrom(forged, authentic);
}

Result<void> writeTable(const Measured &measured, const ScoreModel &model, const std::filesystem::path &file)
{
    std::vector<LookGroup> groups{
        {"mixed", measured.forged}, {"mixed", measured.authentic}, {"strongly_compressed", measured.compressed}};
    for (std::size_t e = 0; e < kEndings.size(); ++e)
        groups.push_back({kEndings[e].name, measured.endings[e]});
    return writeLooks(groups, model, file);
}

/** Writes what was found into the card. */
void apply(const Measured &measured, ModelCard &card)
{
    card.scoreModel = fitScoreModel(witnessesIn(measured.forged), witnessesIn(measured.authentic));
    alignCompressions(measured, card.scoreModel);
    const nlohmann::json alarms = applyBands(measured, card);
    card.blindLumaStep = blindStep(measured, card.scoreModel);
    std::size_t best = 0;
    for (std::size_t i = 1; i < kPixelThresholds.size(); ++i)
        if (pixelF1(measured.pixels[i]) > pixelF1(measured.pixels[best]))
            best = i;
    card.pixelThreshold = kPixelThresholds[best];

    nlohmann::json numbers = card.numbers.empty() ? nlohmann::json::object() : nlohmann::json::parse(card.numbers);
    numbers["synthesised_validation"] = {{"pictures", measured.forged.size() + measured.authentic.size()},
                                         {"image_auc", areaUnderCurve(scoresOf(measured.forged, card.scoreModel),
                                                                      scoresOf(measured.authentic, card.scoreModel))},
                                         {"pixel_f1_pooled", pixelF1(measured.pixels[best])},
                                         {"pixel_threshold", card.pixelThreshold}};
    numbers["false_alarms_synthesised"] = alarms;
    card.numbers = numbers.dump();
}

} // namespace

Result<ModelCard> calibrate(const CalibrateOptions &options, const Progress &progress)
{
    if (options.samples < 20 || options.authentic < 2)
        return Error{Error::Kind::BadArgument, "at least 20 samples and 2 authentic ones of each kind"};
    auto analyzer = Analyzer::load({options.modelFolder, options.device, Precision::Auto});
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
    apply(*measured, card);
    if (!options.table.empty())
        if (const auto written = writeTable(*measured, card.scoreModel, options.table); !written)
            return written.error();
    if (const auto written = writeModelCard(card, options.modelFolder); !written)
        return written.error();
    return card;
}

} // namespace loupe
