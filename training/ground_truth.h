#pragma once

#include <array>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>

#include <opencv2/core/mat.hpp>

#include "model/result.h"

/** The mask that says what was edited in a photo, and how well a score map meets it. */
namespace loupe {

/** What the name of a mask beside NAME.* adds to NAME: ".mask.png", "_mask.png", "_gt.png". */
const std::array<std::string_view, 3> &maskEndings();

/** The name without such an ending: "x_gt.png" -> "x"; empty where it has none. Upper and lower case count as the same,
 * the result is in lower case. */
std::string maskedStem(const std::filesystem::path &file);

/**
 * The mask beside a photo; empty: there is none. Masks that Loupe itself wrote are none: beside those lies a
 * NAME.score.png too. Only looks at names.
 */
std::filesystem::path maskBeside(const std::filesystem::path &photo);

/**
 * A mask of any supported format and depth, brought to the picture's size; its range is stretched, so that 0 and 1 do.
 * @return CV_8U of that size, 255 = edited
 * Errors: those of decode(); BadArgument: it has another shape than the picture (by more than 2 %).
 */
Result<cv::Mat> readGroundTruth(const std::filesystem::path &file, cv::Size picture);

/** How well a mask and its scores meet the truth (SPEC section 7). */
struct TruthFigures {
    double f1 = 0;  ///< of the pixels at the threshold; 1 where nothing is to be found and nothing was
    double iou = 0; ///< of the edited pixels at the threshold, likewise
    double auc = std::numeric_limits<double>::quiet_NaN(); ///< over all thresholds; NaN without edited or other pixels
};

/**
 * @param scores CV_32F  @param mask CV_8U of the same size, not 0 = above the threshold
 * @param truth CV_8U of any size, not 0 = edited; brought to that of the scores
 */
TruthFigures compareWithTruth(const cv::Mat &scores, const cv::Mat &mask, const cv::Mat &truth);

} // namespace loupe
