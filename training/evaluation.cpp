#include "training/evaluation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

#include "training/metrics/auc.h"
#include "training/metrics/intervals.h"

namespace loupe {
namespace {

using Sample = std::vector<const EvaluatedImage *>;

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/** Which images a figure rests upon. */
enum class Basis { All, Forged, Authentic, Masked };

struct Statistic {
    const char *key;
    const char *name;
    Basis basis;
    std::string definition;
    std::function<double(const Sample &)> value;
    bool isShare = false; ///< of the images of the basis: its interval is Wilson's
};

bool belongs(const EvaluatedImage &image, Basis basis)
{
    switch (basis) {
    case Basis::All:
        return true;
    case Basis::Forged:
        return image.forged;
    case Basis::Authentic:
        return !image.forged;
    case Basis::Masked:
        return image.forged && image.hasMask;
    }
    return false;
}

template <class Value>
ImageScores scoresOf(const Sample &sample, const Value &value)
{
    ImageScores scores;
    for (const EvaluatedImage *image : sample)
        (image->forged ? scores.forged : scores.authentic).push_back(value(*image));
    return scores;
}

ImageScores scoresOf(const Sample &sample)
{
    return scoresOf(sample, [](const EvaluatedImage &image) { return image.score; });
}

/** Unlike areaUnderCurve(), says so when a class is missing. */
double auc(const ImageScores &scores)
{
    const bool defined = !scores.forged.empty() && !scores.authentic.empty();
    return defined ? areaUnderCurve(scores.forged, scores.authentic) : kUndefined;
}

PixelCounts pooled(const Sample &sample)
{
    PixelCounts sum;
    for (const EvaluatedImage *image : sample)
        if (belongs(*image, Basis::Masked))
            sum += image->pixels;
    return sum;
}

double meanF1(const Sample &sample)
{
    std::vector<PixelCounts> counts;
    for (const EvaluatedImage *image : sample)
        if (belongs(*image, Basis::Masked))
            counts.push_back(image->pixels);
    return meanImageF1(counts);
}

double meanPixelAuc(const Sample &sample)
{
    double sum = 0;
    int count = 0;
    for (const EvaluatedImage *image : sample)
        if (belongs(*image, Basis::Masked) && !std::isnan(image->pixelAuc)) {
            sum += image->pixelAuc;
            ++count;
        }
    return count > 0 ? sum / count : kUndefined;
}

double overall(const Sample &sample)
{
    const PixelCounts pixels = pooled(sample);
    return (auc(scoresOf(sample)) + pixelF1(pixels) + meanIou(pixels)) / 3;
}

/** Up to six digits, with a point. */
std::string text(double number)
{
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, 6).ptr;
    return {buffer.data(), end};
}

std::vector<Statistic> pixelStatistics(double threshold)
{
    const std::string at = " Pixels with a score above " + text(threshold) + ", forged images with a mask only.";
    return {
        {"pixel_f1", "Pixel F1", Basis::Masked,
         "F1 of the forged class over all pixels of all images pooled: large images weigh more." + at,
         [](const Sample &s) { return pixelF1(pooled(s)); }},
        {"mean_iou", "IoU", Basis::Masked,
         "Mean of the IoU of the background and of the forged class, each over all pixels pooled, as published results "
         "for this network have it. A mask of nothing already gets about half." +
             at,
         [](const Sample &s) { return meanIou(pooled(s)); }},
        {"forged_iou", "Forged IoU", Basis::Masked, "IoU of the forged class alone, over all pixels pooled." + at,
         [](const Sample &s) { return forgedIou(pooled(s)); }},
        {"image_mean_pixel_f1", "Pixel F1, per image", Basis::Masked,
         "Mean of each image's own pixel F1: every image weighs the same." + at, meanF1},
        {"pixel_auc", "Pixel AUC", Basis::Masked,
         "Mean of each image's own area under the ROC curve of its pixels, no threshold; scores within 0.05 % of each "
         "other count as equal. Forged images whose mask leaves something out only.",
         meanPixelAuc},
    };
}

std::vector<Statistic> imageStatistics(double threshold)
{
    const std::string at = " Images with a score of " + text(threshold) + " and above count as forged.";
    const auto decision = [threshold](double (Decision::*measure)() const) {
        return [=](const Sample &s) { return (decide(scoresOf(s), threshold).*measure)(); };
    };
    return {
        {"average_precision", "Average precision", Basis::All,
         "Precision averaged over recall, by images, no threshold. Depends on the share of forged images in the data.",
         [](const Sample &s) { return averagePrecision(scoresOf(s)); }},
        {"image_f1", "Image F1", Basis::All, "F1 of the forged class over images." + at, decision(&Decision::f1)},
        {"accuracy", "Accuracy", Basis::All, "Share of images called what they are." + at,
         decision(&Decision::accuracy), true},
        {"balanced_accuracy", "Balanced accuracy", Basis::All,
         "Mean of the detection rate and of one minus the false-alarm rate; 0.5 is guessing." + at,
         decision(&Decision::balancedAccuracy)},
        {"detection_rate", "Detection rate", Basis::Forged, "Share of the forged images called forged." + at,
         decision(&Decision::detectionRate), true},
        {"false_alarm_rate", "False-alarm rate", Basis::Authentic, "Share of the authentic images called forged." + at,
         decision(&Decision::falseAlarmRate), true},
        {"calibration_error", "Calibration error", Basis::All,
         "Expected calibration error: mean distance between score and share of forged images in ten equal bins of the "
         "score, weighted by images. 0 is best; the interval leans upwards. Depends on the share of forged images.",
         [](const Sample &s) { return expectedCalibrationError(reliability(scoresOf(s))); }},
    };
}

/** How often each band of the card is called, with both classes. */
std::vector<Statistic> bandStatistics(const ModelCard &card)
{
    struct Row {
        const char *detectedKey;
        const char *detectedName;
        const char *falseKey;
        const char *falseName;
        const char *band;
        double score;
    };
    const std::array rows{
        Row{"strong_detection_rate", "Detected: strong", "strong_false_alarm_rate", "False alarms: strong", "strong",
            card.strong.score},
        Row{"moderate_detection_rate", "Detected: moderate", "moderate_false_alarm_rate", "False alarms: moderate",
            "moderate", card.moderate.score},
        Row{"inconclusive_detection_rate", "Detected: weak", "inconclusive_false_alarm_rate", "False alarms: weak",
            "inconclusive", card.inconclusive.score},
    };
    std::vector<Statistic> statistics;
    for (const Row &row : rows) {
        const std::string end =
            " images in the band '" + std::string(row.band) + "' or above (score " + text(row.score) + ").";
        const double score = row.score;
        statistics.push_back({row.detectedKey, row.detectedName, Basis::Forged, "Share of the forged" + end,
                              [score](const Sample &s) { return decide(scoresOf(s), score).detectionRate(); }, true});
        statistics.push_back({row.falseKey, row.falseName, Basis::Authentic, "Share of the authentic" + end,
                              [score](const Sample &s) { return decide(scoresOf(s), score).falseAlarmRate(); }, true});
    }
    return statistics;
}

/** What a look at the files gives without any network. */
std::vector<Statistic> baselineStatistics()
{
    const std::string end =
        " Looks at no pixel: where this is far from 0.5, either way, the classes of this data differ "
        "in how they were saved, and a network can seem good by noticing that.";
    return {
        {"baseline_quantiser_auc", "Baseline: quantiser", Basis::All,
         "Image AUC of the mean step of the JPEG luma quantiser alone, low = forged; 0 for files that are no JPEG." +
             end,
         [](const Sample &s) { return auc(scoresOf(s, [](const EvaluatedImage &i) { return -i.meanLumaStep; })); }},
        {"baseline_file_size_auc", "Baseline: file size", Basis::All,
         "Image AUC of the bytes of the file per pixel alone, high = forged." + end,
         [](const Sample &s) { return auc(scoresOf(s, [](const EvaluatedImage &i) { return i.bytesPerPixel; })); }},
    };
}

std::vector<Statistic> allStatistics(const Evaluation &evaluation)
{
    std::vector<Statistic> all{
        {"overall", "Overall", Basis::All, "Mean of image AUC, pixel F1 and IoU, as below.", overall},
        {"image_auc", "Image AUC", Basis::All,
         "Chance that a forged image scores above an authentic one, ties half; 0.5 is guessing.",
         [](const Sample &s) { return auc(scoresOf(s)); }}};
    for (auto &&more : {pixelStatistics(evaluation.pixelThreshold), imageStatistics(evaluation.imageThreshold),
                        bandStatistics(evaluation.card), baselineStatistics()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

/** The images that count, in the groups that the bootstrap keeps apart. */
std::vector<std::vector<std::size_t>> groupsOf(const std::vector<EvaluatedImage> &images)
{
    std::vector<std::vector<std::size_t>> groups(3);
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (images[i].error)
            continue;
        const std::size_t group = !images[i].forged ? 0 : images[i].hasMask ? 1 : 2;
        groups[group].push_back(i);
    }
    return groups;
}

std::optional<double> defined(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

const Figure *figureOf(const std::vector<Figure> &figures, const std::string &key)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure &f) { return f.key == key; });
    return found != figures.end() ? &*found : nullptr;
}

void summarise(Evaluation &evaluation, const std::function<bool()> &cancelled)
{
    const auto &images = evaluation.images;
    const auto groups = groupsOf(images);
    evaluation.authentic = int(groups[0].size());
    evaluation.masks = int(groups[1].size());
    evaluation.forged = int(groups[1].size() + groups[2].size());
    evaluation.failed = int(images.size()) - evaluation.authentic - evaluation.forged;

    const auto statistics = allStatistics(evaluation);
    const auto sampleOf = [&images](const std::vector<std::size_t> &items) {
        Sample sample;
        for (const std::size_t item : items)
            sample.push_back(&images[item]);
        return sample;
    };
    const auto estimates = bootstrap(groups,
                                     [&](const std::vector<std::size_t> &items) {
                                         const Sample sample = sampleOf(items);
                                         std::vector<double> values;
                                         for (const Statistic &statistic : statistics)
                                             values.push_back(statistic.value(sample));
                                         return values;
                                     },
                                     {evaluation.bootstrapRounds, evaluation.seed, cancelled});

    const auto basis = [&images](Basis wanted) {
        return int(std::count_if(images.begin(), images.end(),
                                 [&](const EvaluatedImage &i) { return !i.error && belongs(i, wanted); }));
    };
    evaluation.figures.clear();
    for (std::size_t i = 0; i < statistics.size(); ++i) {
        const Statistic &statistic = statistics[i];
        const int count = basis(statistic.basis);
        const Estimate estimate = statistic.isShare ? shareEstimate(estimates[i].value, count) : estimates[i];
        evaluation.figures.push_back({statistic.key, statistic.name, defined(estimate.value), defined(estimate.low),
                                      defined(estimate.high), count, statistic.definition});
    }

    Sample sample;
    for (const auto &image : images)
        if (!image.error)
            sample.push_back(&image);
    const ImageScores scores = scoresOf(sample);
    evaluation.roc = rocPoints(scores);
    evaluation.precisionRecall = precisionRecallPoints(scores);
    evaluation.bestByF1 = bestByF1(scores);
    evaluation.bestByYouden = bestByYouden(scores);
    evaluation.reliability = reliability(scores);
}

} // namespace loupe
