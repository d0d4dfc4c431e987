#include "training/metrics/pixel_scores.h"

#include <limits>

#include <opencv2/core.hpp>

namespace loupe {
namespace {

double share(const PixelCounts &counts, std::uint64_t part, std::uint64_t whole)
{
    if (counts.total() == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return whole == 0 ? 1.0 : double(part) / double(whole);
}

} // namespace

PixelCounts &PixelCounts::operator+=(const PixelCounts &other)
{
    hit += other.hit;
    falseAlarm += other.falseAlarm;
    missed += other.missed;
    clear += other.clear;
    return *this;
}

PixelCounts countPixels(const cv::Mat &found, const cv::Mat &truth)
{
    CV_Assert(found.size() == truth.size() && found.type() == CV_8UC1 && truth.type() == CV_8UC1);
    const auto both = std::uint64_t(cv::countNonZero(cv::Mat((found != 0) & (truth != 0))));
    const auto inFound = std::uint64_t(cv::countNonZero(found));
    const auto inTruth = std::uint64_t(cv::countNonZero(truth));
    return {both, inFound - both, inTruth - both, std::uint64_t(truth.total()) + both - inFound - inTruth};
}

double pixelF1(const PixelCounts &counts)
{
    return share(counts, 2 * counts.hit, 2 * counts.hit + counts.falseAlarm + counts.missed);
}

double forgedIou(const PixelCounts &counts)
{
    return share(counts, counts.hit, counts.hit + counts.falseAlarm + counts.missed);
}

double backgroundIou(const PixelCounts &counts)
{
    return share(counts, counts.clear, counts.clear + counts.falseAlarm + counts.missed);
}

double meanIou(const PixelCounts &counts)
{
    return (backgroundIou(counts) + forgedIou(counts)) / 2;
}

double meanImageF1(std::span<const PixelCounts> images)
{
    if (images.empty())
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    for (const PixelCounts &counts : images)
        sum += pixelF1(counts);
    return sum / double(images.size());
}

} // namespace loupe
