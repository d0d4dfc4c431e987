#pragma once

#include <cstddef>
#include <optional>
#include <vector>

/**
 * What image scores are worth. In all of it a score is a number, higher = more likely forged; an image counts as forged
 * at a threshold when its score is at or above it, as the bands of a model's card do. NaN stands for what is not
 * defined (no image of a class).
 */
namespace loupe {

/** Scores of the images of both classes, in any order. */
struct ImageScores {
    std::vector<double> forged;
    std::vector<double> authentic;
};

struct RocPoint {
    double threshold = 0;
    double falseAlarmRate = 0; ///< authentic images at or above the threshold, share
    double detectionRate = 0;  ///< forged images at or above the threshold, share
};

/** From (0, 0) to (1, 1), thresholds falling, one point a distinct score; thinned evenly, the ends stay. */
std::vector<RocPoint> rocPoints(const ImageScores &scores, std::size_t atMost = 200);

struct PrecisionRecallPoint {
    double threshold = 0;
    double precision = 0; ///< of the images called forged, the share that is
    double recall = 0;    ///< of the forged images, the share called so
};

/** Thresholds falling, recall rising to 1; thinned likewise. */
std::vector<PrecisionRecallPoint> precisionRecallPoints(const ImageScores &scores, std::size_t atMost = 200);

/** Sum over the distinct scores, falling, of precision times the gain in recall (no interpolation, ties as one step).
 */
double averagePrecision(const ImageScores &scores);

/** Confusion of the images at one threshold. */
struct Decision {
    double detected = 0;   ///< forged, called forged
    double missed = 0;     ///< forged, not called so
    double falseAlarm = 0; ///< authentic, called forged
    double clear = 0;      ///< authentic, not called forged

    double f1() const;               ///< 2 detected / (2 detected + falseAlarm + missed)
    double accuracy() const;         ///< share of all images called what they are
    double detectionRate() const;    ///< detected / forged images
    double falseAlarmRate() const;   ///< falseAlarm / authentic images
    double balancedAccuracy() const; ///< mean of detectionRate() and 1 - falseAlarmRate()
};

Decision decide(const ImageScores &scores, double threshold);

/** A threshold that is best by some measure, found on the very images it is measured on: an upper bound. */
struct BestThreshold {
    double threshold = 0; ///< a score of an image
    double value = 0;     ///< the measure there
};

/** By Decision::f1(); nullopt when a class is missing. The highest of equally good ones. */
std::optional<BestThreshold> bestByF1(const ImageScores &scores);

/** By Youden's J = detectionRate - falseAlarmRate (Cancer 3, 1950, p. 32); likewise. */
std::optional<BestThreshold> bestByYouden(const ImageScores &scores);

/** Images whose score is in [low, high), the last bin with its end. */
struct ReliabilityBin {
    double low = 0;
    double high = 0;
    int images = 0;
    double meanScore = 0;   ///< what the model said
    double forgedShare = 0; ///< what was true
};

/** Equal bins over 0..1. Scores must lie there. */
std::vector<ReliabilityBin> reliability(const ImageScores &scores, int bins = 10);

/** Mean of |meanScore - forgedShare| over the bins, weighted by images (Guo et al., ICML 2017). NaN of no image. */
double expectedCalibrationError(const std::vector<ReliabilityBin> &bins);

} // namespace loupe
