#pragma once

#include "model/analyzer.h"
#include "model/progress.h"
#include "training/dataset.h"
#include "training/evaluation.h"

#include <QImage>

#include <opencv2/core/mat.hpp>

#include <vector>

/** What a model fails on, in pictures, for its card. */
namespace loupe {

/**
 * The worst of each kind, where it is a failure: of the forged pictures of each `type` that their list names (of all,
 * without) the one with the lowest score, if that is called less than moderate; of the unedited ones that with the
 * highest, if it is called inconclusive or more. They are analysed again for their maps.
 * Blocks. Errors: Cancelled, and those of decode(), readGroundTruth(), Analyzer::analyze().
 */
Result<std::vector<KnownFailure>> knownFailures(const Evaluation &evaluation, const Dataset &dataset,
                                                Analyzer &analyzer, const Progress &progress = {});

/**
 * The picture with what was edited outlined beside the picture with its scores, in some 300 px each.
 * @param rgb CV_8UC3  @param truth CV_8U of its size, not 0 = edited; empty: nothing was  @param scores CV_32F 0..1
 */
QImage failurePicture(const cv::Mat &rgb, const cv::Mat &truth, const cv::Mat &scores);

} // namespace loupe
