#pragma once

#include <vector>

#include "model/analysis.h"

namespace loupe {

/**
 * The connected forged areas (8-neighbourhood), largest first.
 * Areas below `minArea` of the picture are left out: single pixels are no finding.
 * @param scoreMap CV_32F at the size in which the boxes are wanted
 * @param mask CV_8U of the same size, as thresholdMask() gives it
 */
std::vector<Region> findRegions(const cv::Mat &scoreMap, const cv::Mat &mask, double minArea = 0.0002);

} // namespace loupe
