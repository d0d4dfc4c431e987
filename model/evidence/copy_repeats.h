#pragma once

#include <vector>

#include "model/evidence/copy_verification.h"

/** What tells a copy from a part of a repeated pattern. Private to model/evidence. */
namespace loupe {

/**
 * A copy ends where it ends, a pattern goes on: the content stands again one step further on or one back, by the same
 * transform, or at many of the places to which the other candidates lead. Tiles, fabrics and facades do that.
 * @param all the picture's candidates, `copy` among them
 */
bool isRepeated(const cv::Mat &working, const VerifiedCopy &copy, const std::vector<VerifiedCopy> &all);

} // namespace loupe
