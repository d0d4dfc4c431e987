#pragma once

#include <filesystem>

#include <opencv2/core/mat.hpp>

#include "model/result.h"

namespace loupe {

/**
 * Writes a mask as an 8-bit grey PNG, atomically, whatever the name's ending is.
 * @param mask CV_8UC1, 255 = forged  Errors: WriteFailed, DiskFull.
 */
Result<void> writeMask(const cv::Mat &mask, const std::filesystem::path &file);

} // namespace loupe
