#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "model/evidence/match_check.h"

/** Affine transforms that matches agree on. Private to model/evidence. */
namespace loupe {

/** A transform of the picture into itself. */
struct CopyModel {
    cv::Matx23d transform;         ///< to = transform * [from.x from.y 1]
    std::vector<cv::Point2f> from; ///< of the matches that agree, one each place; at least one
    std::vector<cv::Point2f> to;
    double weight = 0; ///< sum of the matches'
};

/**
 * The transforms with most agreement, one after another; what agrees with one is not asked again.
 * Deterministic: every match is tried, nothing is drawn.
 * @param matches as checkMatches() gives them
 */
std::vector<CopyModel> estimateModels(const std::vector<CheckedMatch> &matches, int most = 8);

/** Scales in .33 .. 3 with little shear, no mirror image: what copying by hand looks like. */
bool isPlausible(const cv::Matx23d &transform);

} // namespace loupe
