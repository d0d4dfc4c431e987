#include "training/evaluation_statistics.h"

#include <array>
#include <cmath>
#include <limits>

#include "training/metrics/auc.h"
#include "training/translatable.h"

namespace loupe {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

template <class Value>
ImageScores scoresOf(const Sample &sample, const Value &value)
{
    ImageScores scores;
    for (const EvaluatedImage *image : sample)
        (image->forged ? scores.forged : scores.authentic).push_back(value(*image));
    return scores;
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

std::vector<Statistic> pixelStatistics(double threshold)
{
    constexpr const char *kAt =
        QT_TRANSLATE_NOOP("loupe::Figures", "Pixels with a score above %1, forged images with a mask only.");
    return {
        {"pixel_f1",
         QT_TRANSLATE_NOOP("loupe::Figures", "Pixel F1"),
         Basis::Masked,
         {QT_TRANSLATE_NOOP("loupe::Figures",
                            "F1 of the forged class over all pixels of all images pooled: large images weigh more."),
          kAt},
         [](const Sample &s) { return pixelF1(pooled(s)); },
         false,
         threshold},
        {"mean_iou",
         QT_TRANSLATE_NOOP("loupe::Figures", "IoU"),
         Basis::Masked,
         {QT_TRANSLATE_NOOP(
              "loupe::Figures",
              "Mean of the IoU of the background and of the forged class, each over all pixels pooled, as published "
              "results for this network have it."),
          QT_TRANSLATE_NOOP("loupe::Figures", "A mask of nothing already gets about half."), kAt},
         [](const Sample &s) { return meanIou(pooled(s)); },
         false,
         threshold},
        {"forged_iou",
         QT_TRANSLATE_NOOP("loupe::Figures", "Forged IoU"),
         Basis::Masked,
         {QT_TRANSLATE_NOOP("loupe::Figures", "IoU of the forged class alone, over all pixels pooled."), kAt},
         [](const Sample &s) { return forgedIou(pooled(s)); },
         false,
         threshold},
        {"image_mean_pixel_f1",
         QT_TRANSLATE_NOOP("loupe::Figures", "Pixel F1, per image"),
         Basis::Masked,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Mean of each image's own pixel F1: every image weighs the same."), kAt},
         meanF1,
         false,
         threshold},
        {"pixel_auc",
         QT_TRANSLATE_NOOP("loupe::Figures", "Pixel AUC"),
         Basis::Masked,
         {QT_TRANSLATE_NOOP(
              "loupe::Figures",
              "Mean of each image's own area under the ROC curve of its pixels, no threshold; scores within 0.05 % of "
              "each other count as equal."),
          QT_TRANSLATE_NOOP("loupe::Figures", "Forged images whose mask leaves something out only.")},
         meanPixelAuc},
    };
}

std::vector<Statistic> imageStatistics(double threshold)
{
    constexpr const char *kAt =
        QT_TRANSLATE_NOOP("loupe::Figures", "Images with a score of %1 and above count as forged.");
    constexpr const char *kDepends =
        QT_TRANSLATE_NOOP("loupe::Figures", "Depends on the share of forged images in the data.");
    const auto decision = [threshold](double (Decision::*measure)() const) {
        return [=](const Sample &s) { return (decide(scoresOf(s), threshold).*measure)(); };
    };
    return {
        {"average_precision",
         QT_TRANSLATE_NOOP("loupe::Figures", "Average precision"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Precision averaged over recall, by images, no threshold."), kDepends},
         [](const Sample &s) { return averagePrecision(scoresOf(s)); }},
        {"image_f1",
         QT_TRANSLATE_NOOP("loupe::Figures", "Image F1"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures", "F1 of the forged class over images."), kAt},
         decision(&Decision::f1),
         false,
         threshold},
        {"accuracy",
         QT_TRANSLATE_NOOP("loupe::Figures", "Accuracy"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Share of images called what they are."), kAt},
         decision(&Decision::accuracy),
         true,
         threshold},
        {"balanced_accuracy",
         QT_TRANSLATE_NOOP("loupe::Figures", "Balanced accuracy"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures",
                            "Mean of the detection rate and of one minus the false-alarm rate; 0.5 is guessing."),
          kAt},
         decision(&Decision::balancedAccuracy),
         false,
         threshold},
        {"detection_rate",
         QT_TRANSLATE_NOOP("loupe::Figures", "Detection rate"),
         Basis::Forged,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Share of the forged images called forged."), kAt},
         decision(&Decision::detectionRate),
         true,
         threshold},
        {"false_alarm_rate",
         QT_TRANSLATE_NOOP("loupe::Figures", "False-alarm rate"),
         Basis::Authentic,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Share of the authentic images called forged."), kAt},
         decision(&Decision::falseAlarmRate),
         true,
         threshold},
        {"calibration_error",
         QT_TRANSLATE_NOOP("loupe::Figures", "Calibration error"),
         Basis::All,
         {QT_TRANSLATE_NOOP(
              "loupe::Figures",
              "Expected calibration error: mean distance between score and share of forged images in ten equal bins "
              "of the score, weighted by images."),
          QT_TRANSLATE_NOOP("loupe::Figures", "0 is best; the interval leans upwards."), kDepends},
         [](const Sample &s) { return expectedCalibrationError(reliability(scoresOf(s))); }},
    };
}

/** How often each band of the card is called, with both classes. */
std::vector<Statistic> bandStatistics(const ModelCard &card)
{
    struct Row {
        const char *key;
        const char *name;
        const char *definition;
        Basis basis;
        double score;
    };
    const std::array rows{
        Row{"strong_detection_rate", QT_TRANSLATE_NOOP("loupe::Figures", "Detected: strong"),
            QT_TRANSLATE_NOOP("loupe::Figures", "Share of the forged images in the band 'strong' or above (score %1)."),
            Basis::Forged, card.strong.score},
        Row{"strong_false_alarm_rate", QT_TRANSLATE_NOOP("loupe::Figures", "False alarms: strong"),
            QT_TRANSLATE_NOOP("loupe::Figures",
                              "Share of the authentic images in the band 'strong' or above (score %1)."),
            Basis::Authentic, card.strong.score},
        Row{"moderate_detection_rate", QT_TRANSLATE_NOOP("loupe::Figures", "Detected: moderate"),
            QT_TRANSLATE_NOOP("loupe::Figures",
                              "Share of the forged images in the band 'moderate' or above (score %1)."),
            Basis::Forged, card.moderate.score},
        Row{"moderate_false_alarm_rate", QT_TRANSLATE_NOOP("loupe::Figures", "False alarms: moderate"),
            QT_TRANSLATE_NOOP("loupe::Figures",
                              "Share of the authentic images in the band 'moderate' or above (score %1)."),
            Basis::Authentic, card.moderate.score},
        Row{"inconclusive_detection_rate", QT_TRANSLATE_NOOP("loupe::Figures", "Detected: weak"),
            QT_TRANSLATE_NOOP("loupe::Figures",
                              "Share of the forged images in the band 'inconclusive' or above (score %1)."),
            Basis::Forged, card.inconclusive.score},
        Row{"inconclusive_false_alarm_rate", QT_TRANSLATE_NOOP("loupe::Figures", "False alarms: weak"),
            QT_TRANSLATE_NOOP("loupe::Figures",
                              "Share of the authentic images in the band 'inconclusive' or above (score %1)."),
            Basis::Authentic, card.inconclusive.score},
    };
    std::vector<Statistic> statistics;
    for (const Row &row : rows) {
        const auto rate = row.basis == Basis::Forged ? &Decision::detectionRate : &Decision::falseAlarmRate;
        const double score = row.score;
        statistics.push_back({row.key,
                              row.name,
                              row.basis,
                              {row.definition},
                              [=](const Sample &s) { return (decide(scoresOf(s), score).*rate)(); },
                              true,
                              score});
    }
    return statistics;
}

/** What a look at the files gives without any network. */
std::vector<Statistic> baselineStatistics()
{
    constexpr const char *kEnd = QT_TRANSLATE_NOOP(
        "loupe::Figures",
        "Looks at no pixel: where this is far from 0.5, either way, the classes of this data differ in how they "
        "were saved, and a network can seem good by noticing that.");
    return {
        {"baseline_quantiser_auc",
         QT_TRANSLATE_NOOP("loupe::Figures", "Baseline: quantiser"),
         Basis::All,
         {QT_TRANSLATE_NOOP(
              "loupe::Figures",
              "Image AUC of the mean step of the JPEG luma quantiser alone, low = forged; 0 for files that are no "
              "JPEG."),
          kEnd},
         [](const Sample &s) { return auc(scoresOf(s, [](const EvaluatedImage &i) { return -i.meanLumaStep; })); }},
        {"baseline_file_size_auc",
         QT_TRANSLATE_NOOP("loupe::Figures", "Baseline: file size"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Image AUC of the bytes of the file per pixel alone, high = forged."),
          kEnd},
         [](const Sample &s) { return auc(scoresOf(s, [](const EvaluatedImage &i) { return i.bytesPerPixel; })); }},
    };
}

} // namespace

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

ImageScores scoresOf(const Sample &sample)
{
    return scoresOf(sample, [](const EvaluatedImage &image) { return image.score; });
}

std::vector<Statistic> statisticsOf(const Evaluation &evaluation)
{
    std::vector<Statistic> all{
        {"overall",
         QT_TRANSLATE_NOOP("loupe::Figures", "Overall"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures", "Mean of image AUC, pixel F1 and IoU, as below.")},
         overall},
        {"image_auc",
         QT_TRANSLATE_NOOP("loupe::Figures", "Image AUC"),
         Basis::All,
         {QT_TRANSLATE_NOOP("loupe::Figures",
                            "Chance that a forged image scores above an authentic one, ties half; 0.5 is guessing.")},
         [](const Sample &s) { return auc(scoresOf(s)); }}};
    for (auto &&more : {pixelStatistics(evaluation.pixelThreshold), imageStatistics(evaluation.imageThreshold),
                        bandStatistics(evaluation.card), baselineStatistics()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace loupe
