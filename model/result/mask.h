#pragma once

#include <opencv2/core/mat.hpp>

namespace loupe {

/**
 * A score map brought to the picture's size: bilinear, half-pixel centres, as the published post-processing does
 * (SPEC section 4, "Result").
 * @param scoreMap CV_32F, any size  @return CV_32F of `size`
 */
cv::Mat resizeScoreMap(const cv::Mat &scoreMap, cv::Size size);

/** @param scoreMap CV_32F  @return CV_8U of the same size: 255 where score > threshold, else 0 */
cv::Mat thresholdMask(const cv::Mat &scoreMap, double threshold);

/** Share of non-zero pixels, 0..1; 0 for an empty mask. */
double forgedFraction(const cv::Mat &mask);

} // namespace loupe
