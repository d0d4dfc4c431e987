#include "training/false_alarms.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace loupe {
namespace {

constexpr double kSteps = 10000;         ///< thresholds are multiples of 1 / kSteps
constexpr double kDoubt = 0.05;          ///< what 95 % confidence leaves
constexpr int kMostPhotos = 100'000'000; ///< more than anybody has

/** The fewest photos for which `shown` holds; it must hold for all that are more. */
int fewest(const std::function<bool(int)> &shown, int from)
{
    int most = std::max(from, 1);
    while (!shown(most) && most < kMostPhotos)
        most *= 2;
    int least = most / 2;
    while (most - least > 1) {
        const int middle = least + (most - least) / 2;
        (shown(middle) ? most : least) = middle;
    }
    return most;
}

} // namespace

FalseAlarms falseAlarms(const std::vector<double> &scores, double threshold)
{
    FalseAlarms result;
    result.photos = int(scores.size());
    result.alarms = int(std::count_if(scores.begin(), scores.end(), [&](double s) { return s >= threshold; }));
    result.rate = shareEstimate(result.photos > 0 ? double(result.alarms) / result.photos : 0, result.photos);
    return result;
}

std::optional<double> thresholdFor(const std::vector<double> &scores, double accepted)
{
    if (scores.empty())
        return std::nullopt;
    std::vector<double> falling = scores;
    std::sort(falling.begin(), falling.end(), std::greater<>());
    const auto allowed = std::size_t(std::floor(std::clamp(accepted, 0.0, 1.0) * double(falling.size()) + 1e-9));
    if (allowed >= falling.size())
        return 0.0;
    const double threshold = (std::floor(falling[allowed] * kSteps) + 1) / kSteps; // the first step above that photo
    return threshold <= 1 ? std::optional(threshold) : std::nullopt;
}

double probabilityOfAtMost(int alarms, int photos, double rate)
{
    if (alarms >= photos || rate <= 0)
        return 1;
    if (rate >= 1)
        return 0;
    double sum = 0;
    for (int k = 0; k <= alarms; ++k)
        sum += std::exp(std::lgamma(photos + 1.0) - std::lgamma(k + 1.0) - std::lgamma(photos - k + 1.0) +
                        k * std::log(rate) + (photos - k) * std::log1p(-rate));
    return std::min(sum, 1.0);
}

int photosNeeded(double bound, int alarms)
{
    return fewest([&](int photos) { return probabilityOfAtMost(alarms, photos, bound) <= kDoubt; }, alarms + 1);
}

/** More photos can have one alarm more and show less: with each number of alarms the fewest that may have it. */
int photosNeededAt(double expected, double bound)
{
    if (!(expected < bound))
        return kMostPhotos;
    for (int alarms = 0;; ++alarms) {
        const int photos = photosNeeded(bound, alarms);
        if (std::ceil(expected * photos - 1e-9) <= alarms || photos >= kMostPhotos)
            return photos;
    }
}

} // namespace loupe
