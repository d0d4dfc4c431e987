#pragma once

#include <vector>

#include <opencv2/core/mat.hpp>

namespace loupe {

/** The value below which `share` (0..1) of the values lie; 0 without values. */
float quantile(std::vector<float> values, double share);

/** The same of a map. @param map CV_32F */
float quantile(const cv::Mat &map, double share);

} // namespace loupe
