#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "model/evidence/keypoint_matches.h"

/** A closer look at single matches. Private to model/evidence. */
namespace loupe {

/** A match whose surroundings agree pixel by pixel. Each pair is there in both directions, as in KeypointMatch. */
struct CheckedMatch {
    cv::Point2d from;
    cv::Point2d to;
    cv::Matx22d linear;     ///< from `from` to `to`
    double correlation = 0; ///< of the pixels around
    double weight = 0;      ///< how much this match says; 0..1
};

/**
 * Aligns the surroundings of each match (a dozen pixels around) and keeps those that then look the same.
 * @param picture CV_32F, the one that was matched  @param matches as matchKeypoints() gives them
 */
std::vector<CheckedMatch> checkMatches(const cv::Mat &picture, const std::vector<KeypointMatch> &matches);

} // namespace loupe
