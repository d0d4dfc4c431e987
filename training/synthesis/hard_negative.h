#pragma once

#include <opencv2/core.hpp>

#include "training/synthesis/rng.h"

namespace loupe {

/** What happens to whole pictures that nobody forged, and that a detector must not take for forgery. */
enum class HardNegative {
    Recompressed, ///< saved as JPEG two or three times, cropped in between
    Resampled,    ///< resized there and back
    Filtered,     ///< a filter over everything: median, bilateral, strong sharpening, tone curve, grey
    Screenshot,   ///< flat areas, lines and text on and around the photo
    Repeated,     ///< a piece of the photo again and again, as tiles, fabrics and facades are; never drawn by chance
};
constexpr int kHardNegatives = 4; ///< that are drawn by chance: all but Repeated

/** @param rgb CV_8UC3  @return CV_8UC3 of the same size */
cv::Mat applyHardNegative(const cv::Mat &rgb, HardNegative kind, Rng &rng);

} // namespace loupe
