#pragma once

#include <vector>

#include <opencv2/core.hpp>

/** Pairs of places in one picture that look alike. Private to model/evidence. */
namespace loupe {

/** Two keypoints with similar descriptors. Each pair is there in both directions. */
struct KeypointMatch {
    cv::Point2f from;
    cv::Point2f to;
    float scale = 1;        ///< size of `to` over that of `from`
    float angle = 0;        ///< radians, clockwise on the screen
    float distinctness = 0; ///< descriptor distance over that of the 8th neighbour: small = unlike anything else
};

struct KeypointOptions {
    int keypoints = 7500;       ///< at most, spread over the picture
    int pixelsPerKeypoint = 78; ///< at least
    int pairs = 3000;           ///< at most, the most distinct ones
    float minDistance = 24;     ///< px between the two of a pair
    float maxDistinctness = .85F;
};

/**
 * SIFT keypoints of a grey picture matched among themselves.
 *
 * A pair counts when it is clearly closer than the 8th neighbour: that keeps up to seven copies of one area and drops
 * most of what a repeated texture gives. Compared by RootSIFT: Arandjelovic, Zisserman, "Three things everyone should
 * know to improve object retrieval", CVPR 2012.
 *
 * @param grey CV_8U  @return match 2k and 2k + 1 are the two directions of one pair, the most distinct pair first
 */
std::vector<KeypointMatch> matchKeypoints(const cv::Mat &grey, const KeypointOptions &options = {});

} // namespace loupe
