#pragma once

#include <optional>
#include <vector>

#include "training/metrics/intervals.h"

/** What the scores of unedited photos say about false alarms. Plain arithmetic, on any thread. */
namespace loupe {

struct FalseAlarms {
    int photos = 0;
    int alarms = 0;     ///< photos at or above the threshold
    Estimate rate = {}; ///< of alarms, with shareEstimate()'s 95 % interval; NaN without photos
};

/** @param scores of the photos, 0..1 */
FalseAlarms falseAlarms(const std::vector<double> &scores, double threshold);

/**
 * The lowest threshold that at most this share of the scores reaches, a multiple of 0.0001 so that what is shown is
 * what is used. nullopt: no scores, or more than that share score as high as a score can be.
 */
std::optional<double> thresholdFor(const std::vector<double> &scores, double accepted);

/** Probability of at most so many alarms among photos that alarm with this rate each (binomial distribution). */
double probabilityOfAtMost(int alarms, int photos, double rate);

/**
 * How many photos show with 95 % confidence that the rate is below `bound`, if that many of them alarm: the fewest for
 * which the exact one-sided upper limit (Clopper and Pearson, Biometrika 26, 1934, p. 404) lies there. Without an alarm
 * that is about 3 / bound ("rule of three").
 * @param bound above 0, below 1
 */
int photosNeeded(double bound, int alarms = 0);

/** The same when photos alarm at the rate `expected`, a fraction of a photo counting as one. @param expected < bound */
int photosNeededAt(double expected, double bound);

} // namespace loupe
