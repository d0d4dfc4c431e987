#pragma once

#include <filesystem>

#include <opencv2/core/mat.hpp>

#include "model/result.h"

namespace loupe {

/**
 * A mask picture of any supported format, as one channel: CV_8U, or CV_16U where the file is deeper (a mask of 0 and 1
 * in 16 bits must not vanish). Of coloured masks the strongest channel counts. Values are as in the file: their own
 * range says what they mean, see stretchedMask().
 * Errors: those of decode().
 */
Result<cv::Mat> readMask(const std::filesystem::path &file);

/** CV_8U, the mask's own range stretched to 0..255; all 0 where it is constant (SPEC section 1). 128 .. is forged. */
cv::Mat stretchedMask(const cv::Mat &mask);

/** Brought to the picture's size where it has another (nearest). */
cv::Mat fittedMask(const cv::Mat &mask, cv::Size picture);

} // namespace loupe
