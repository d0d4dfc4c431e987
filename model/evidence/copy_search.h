#pragma once

#include <vector>

#include "model/evidence/copy_verification.h"
#include "model/progress.h"

/** The search itself, with all that it looked at. Private to model/evidence and its tools. */
namespace loupe {

/** @param rgb CV_8UC3 */
SearchPicture prepareSearch(const cv::Mat &rgb);

/** 0..1 as CopyMoveResult::score. */
double scoreOf(const CopyFigures &figures);

/** Candidates that passed verification, in the order in which they were found. */
std::vector<VerifiedCopy> searchCopies(const SearchPicture &picture, const Progress &progress = {});

} // namespace loupe
