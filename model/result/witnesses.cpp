#include "model/result/witnesses.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <opencv2/core.hpp>

namespace loupe {
namespace {

constexpr double kTopShare = .01;

double logitOf(double probability, double margin)
{
    const double inside = std::clamp(probability, margin, 1 - margin);
    return std::log(inside / (1 - inside));
}

std::vector<double> valuesOf(const cv::Mat &map)
{
    std::vector<double> values;
    values.reserve(map.total());
    for (int y = 0; y < map.rows; ++y)
        values.insert(values.end(), map.ptr<float>(y), map.ptr<float>(y) + map.cols);
    return values;
}

/** Mean of the largest hundredth, at least one. Reorders the values. */
double topMean(std::vector<double> &values)
{
    const auto count = std::max<std::ptrdiff_t>(1, std::lround(kTopShare * double(values.size())));
    std::partial_sort(values.begin(), values.begin() + count, values.end(), std::greater<>());
    double sum = 0;
    for (auto value = values.begin(); value != values.begin() + count; ++value)
        sum += *value;
    return sum / double(count);
}

double median(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double spread(const std::vector<double> &values)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

} // namespace

Witnesses witnessesOf(double imageLogit, const cv::Mat &patches, const cv::Mat &scores)
{
    Witnesses witnesses;
    witnesses.image = imageLogit;
    if (!patches.empty()) {
        std::vector<double> logits = valuesOf(patches);
        for (double &value : logits)
            value = logitOf(value, 1e-6);
        witnesses.patchSpread = spread(logits);
        witnesses.logPatches = std::log(double(logits.size()));
        const double middle = median(logits);
        witnesses.patchTop = topMean(logits) - middle;
    }
    if (!scores.empty()) {
        std::vector<double> values = valuesOf(scores);
        witnesses.segmentTop = topMean(values);
    }
    return witnesses;
}

double copyMoveWitness(double score)
{
    return std::max(0.0, logitOf(score, 1e-3));
}

double ScoreModel::logit(const Witnesses &witnesses, double lumaStep) const
{
    double sum = offset;
    for (const WitnessName &witness : kWitnesses)
        sum += weights.*witness.value * witnesses.*witness.value;
    if (compression.empty())
        return sum;
    auto row = std::find_if(compression.begin(), compression.end(),
                            [lumaStep](const Compression &c) { return lumaStep <= c.maxLumaStep; });
    if (row == compression.end())
        --row;
    return row->scale * sum + row->offset;
}

double ScoreModel::score(const Witnesses &witnesses, double lumaStep) const
{
    return 1 / (1 + std::exp(-logit(witnesses, lumaStep)));
}

} // namespace loupe
