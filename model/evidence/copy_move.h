#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "model/progress.h"
#include "model/result.h"

/** Copy-move: a part of the picture that was pasted into the picture again. No network, no training, no Qt. */
namespace loupe {

/** Closed polygons without holes, in pixels of the picture. */
using Outlines = std::vector<std::vector<cv::Point>>;

/**
 * Two areas of the picture that show the same pixels. Which of the two was there first cannot be told from the match:
 * `source` is the larger one (an enlarged copy is less common than a shrunk one), and of two alike, the upper left.
 */
struct CopiedRegion {
    Outlines source;
    Outlines target;
    cv::Matx23d transform; ///< target = transform * [x y 1] of a source pixel; pixel centres are whole numbers
    double scale = 1;      ///< of lengths, source to target: the square root of the transform's determinant
    double angle = 0;      ///< clockwise on the screen, -180..180 degrees
    double sourceArea = 0; ///< share of the picture, 0..1
    double targetArea = 0; ///< share of the picture, 0..1
    int inliers = 0;       ///< pairs of keypoints that agree on the transform; 0: found by the dense field alone
    double similarity = 0; ///< median correlation of the fine detail of both areas, -1..1
    double difference = 0; ///< median difference of their local brightness, levels of 0..255
    double score = 0;      ///< 0..1 as CopyMoveResult::score
};

struct CopyMoveResult {
    double score = 0; ///< of the best region, found or not, 0..1; from kCopyMoveThreshold on it counts as found
    std::vector<CopiedRegion> regions = {}; ///< those that count as found, best first
    cv::Mat mask = {};  ///< CV_8U of the picture's size: 255 in the sources and targets of `regions`, else 0
    double seconds = 0; ///< of the search
};

/** Chosen by false alarms on authentic photos; the figures are in model/evidence/copy_move.md. */
constexpr double kCopyMoveThreshold = .5;

struct CopyMoveOptions {
    double threshold = kCopyMoveThreshold; ///< regions from this score on are listed; 0 lists all that were looked at
};

/**
 * Looks for areas that show the same pixels, moved, turned, scaled (.4 - 2.5) or recompressed.
 *
 * Pictures of any size pass in bounded time and memory: what is larger than 1280 px is searched at that size and
 * compared at its own. Flat, tiny (below 48 px) and untextured pictures get score 0 and no region. The result depends
 * on the picture alone, not on the number of threads; it may be called from any thread, several at once.
 * Source: loosely after Christlein et al., "An Evaluation of Popular Copy-Move Forgery Detection Approaches", TIFS 2012
 * and Cozzolino, Poggi, Verdoliva, "Efficient Dense-Field Copy-Move Forgery Detection", TIFS 2015.
 *
 * @param rgb CV_8UC3, R first
 * @param progress counts steps; cancelled() is asked between them, some .2 s apart
 * Errors: BadArgument (no CV_8UC3 picture), Cancelled, OutOfMemory, Internal.
 */
Result<CopyMoveResult> findCopyMoves(const cv::Mat &rgb, const CopyMoveOptions &options = {},
                                     const Progress &progress = {});

} // namespace loupe
