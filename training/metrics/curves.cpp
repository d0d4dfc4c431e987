#include "training/metrics/curves.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace loupe {
namespace {

/** How many images of each class score at least `threshold`. */
struct Step {
    double threshold = 0;
    double forged = 0;
    double authentic = 0;
};

/** One step a distinct score, falling. */
std::vector<Step> stepsOf(const ImageScores &scores)
{
    std::vector<std::pair<double, bool>> all;
    all.reserve(scores.forged.size() + scores.authentic.size());
    for (const double score : scores.forged)
        all.emplace_back(score, true);
    for (const double score : scores.authentic)
        all.emplace_back(score, false);
    std::sort(all.begin(), all.end(), std::greater<>());
    std::vector<Step> steps;
    Step now;
    for (const auto &[score, forged] : all) {
        (forged ? now.forged : now.authentic) += 1;
        if (steps.empty() || steps.back().threshold != score)
            steps.emplace_back();
        now.threshold = score;
        steps.back() = now;
    }
    return steps;
}

template <class Point>
std::vector<Point> thinned(const std::vector<Point> &points, std::size_t atMost)
{
    if (points.size() <= atMost || atMost < 2)
        return points;
    std::vector<Point> kept;
    for (std::size_t i = 0; i < atMost; ++i)
        kept.push_back(points[i * (points.size() - 1) / (atMost - 1)]);
    return kept;
}

double quotient(double part, double whole)
{
    return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

bool oneClassOnly(const ImageScores &scores)
{
    return scores.forged.empty() || scores.authentic.empty();
}

template <class Measure>
std::optional<BestThreshold> best(const ImageScores &scores, const Measure &measure)
{
    if (oneClassOnly(scores))
        return {};
    std::optional<BestThreshold> found;
    for (const Step &step : stepsOf(scores)) {
        const double value = measure(step);
        if (!found || value > found->value)
            found = BestThreshold{step.threshold, value};
    }
    return found;
}

} // namespace

std::vector<RocPoint> rocPoints(const ImageScores &scores, std::size_t atMost)
{
    if (oneClassOnly(scores))
        return {};
    const auto steps = stepsOf(scores);
    const double beyond = std::nextafter(steps.front().threshold, std::numeric_limits<double>::infinity());
    std::vector<RocPoint> points{{beyond, 0, 0}};
    for (const Step &step : steps)
        points.push_back({step.threshold, step.authentic / double(scores.authentic.size()),
                          step.forged / double(scores.forged.size())});
    return thinned(points, atMost);
}

std::vector<PrecisionRecallPoint> precisionRecallPoints(const ImageScores &scores, std::size_t atMost)
{
    if (scores.forged.empty())
        return {};
    std::vector<PrecisionRecallPoint> points;
    for (const Step &step : stepsOf(scores))
        points.push_back(
            {step.threshold, step.forged / (step.forged + step.authentic), step.forged / double(scores.forged.size())});
    return thinned(points, atMost);
}

double averagePrecision(const ImageScores &scores)
{
    if (oneClassOnly(scores))
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    double before = 0;
    for (const Step &step : stepsOf(scores)) {
        sum += step.forged / (step.forged + step.authentic) * (step.forged - before);
        before = step.forged;
    }
    return sum / double(scores.forged.size());
}

double Decision::f1() const
{
    return quotient(2 * detected, 2 * detected + falseAlarm + missed);
}

double Decision::accuracy() const
{
    return quotient(detected + clear, detected + missed + falseAlarm + clear);
}

double Decision::detectionRate() const
{
    return quotient(detected, detected + missed);
}

double Decision::falseAlarmRate() const
{
    return quotient(falseAlarm, falseAlarm + clear);
}

double Decision::balancedAccuracy() const
{
    return (detectionRate() + 1 - falseAlarmRate()) / 2;
}

Decision decide(const ImageScores &scores, double threshold)
{
    const auto atLeast = [threshold](const std::vector<double> &values) {
        return double(std::count_if(values.begin(), values.end(), [&](double v) { return v >= threshold; }));
    };
    const double detected = atLeast(scores.forged);
    const double falseAlarm = atLeast(scores.authentic);
    return {detected, double(scores.forged.size()) - detected, falseAlarm,
            double(scores.authentic.size()) - falseAlarm};
}

std::optional<BestThreshold> bestByF1(const ImageScores &scores)
{
    const auto forged = double(scores.forged.size());
    return best(scores, [forged](const Step &s) { return 2 * s.forged / (forged + s.forged + s.authentic); });
}

std::optional<BestThreshold> bestByYouden(const ImageScores &scores)
{
    const auto forged = double(scores.forged.size());
    const auto authentic = double(scores.authentic.size());
    return best(scores, [=](const Step &s) { return s.forged / forged - s.authentic / authentic; });
}

std::vector<ReliabilityBin> reliability(const ImageScores &scores, int bins)
{
    std::vector<ReliabilityBin> result;
    for (int i = 0; i < bins; ++i)
        result.push_back({double(i) / bins, double(i + 1) / bins, 0, 0, 0});
    const auto add = [&](double score, double forged) {
        ReliabilityBin &bin = result[std::size_t(std::clamp(int(score * bins), 0, bins - 1))];
        ++bin.images;
        bin.meanScore += score;
        bin.forgedShare += forged;
    };
    for (const double score : scores.forged)
        add(score, 1);
    for (const double score : scores.authentic)
        add(score, 0);
    for (ReliabilityBin &bin : result) {
        bin.meanScore /= std::max(bin.images, 1);
        bin.forgedShare /= std::max(bin.images, 1);
    }
    return result;
}

double expectedCalibrationError(const std::vector<ReliabilityBin> &bins)
{
    double images = 0;
    double sum = 0;
    for (const ReliabilityBin &bin : bins) {
        images += bin.images;
        sum += bin.images * std::abs(bin.meanScore - bin.forgedShare);
    }
    return quotient(sum, images);
}

} // namespace loupe
