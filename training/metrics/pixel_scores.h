#pragma once

#include <cstdint>
#include <span>

#include <opencv2/core/mat.hpp>

/**
 * How well masks meet the truth (SPEC section 7). All of it over forged images: authentic ones have their false alarms
 * counted as images. Where a quotient is 0 / 0 (nothing to find, nothing found) it is 1; without any pixel it is NaN.
 */
namespace loupe {

/** The confusion of found and true pixels; counts of several images add up. */
struct PixelCounts {
    std::uint64_t hit = 0;        ///< forged and found
    std::uint64_t falseAlarm = 0; ///< found, not forged
    std::uint64_t missed = 0;     ///< forged, not found
    std::uint64_t clear = 0;      ///< neither

    std::uint64_t total() const { return hit + falseAlarm + missed + clear; }
    PixelCounts &operator+=(const PixelCounts &other);
};

/** @param found, truth CV_8U of the same size, not 0 = forged */
PixelCounts countPixels(const cv::Mat &found, const cv::Mat &truth);

/** 2 hit / (2 hit + falseAlarm + missed). Of the counts of all images together: the pooled F1. */
double pixelF1(const PixelCounts &counts);

/** hit / (hit + falseAlarm + missed) */
double forgedIou(const PixelCounts &counts);

/** clear / (clear + falseAlarm + missed) */
double backgroundIou(const PixelCounts &counts);

/** Mean of backgroundIou() and forgedIou(): the IoU of the published tables, of counts pooled over the images. */
double meanIou(const PixelCounts &counts);

/** Mean of the images' own pixelF1(): every image weighs the same, whatever its size. NaN of none. */
double meanImageF1(std::span<const PixelCounts> images);

} // namespace loupe
