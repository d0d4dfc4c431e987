#pragma once

#include <string>
#include <vector>

#include "training/evaluation.h"

/** An evaluation by what was done to the images, as far as their list says. */
namespace loupe {

/** The forged images of one bin of an attribute that a list gives, as `scale` or `jpeg_quality`. */
struct BreakdownRow {
    std::string attribute; ///< its absolute value counts, so that turning left is turning right
    double from = 0;       ///< included
    double to = 0;         ///< excluded; infinite at the end
    int images = 0;
    Figure detected = {}; ///< share at or above the image threshold
    Figure pixelF1 = {};  ///< pooled, of the images with a mask
};

/** @param edges rising; bins go from below the first to above the last. Images without the attribute are left out. */
std::vector<BreakdownRow> breakdown(const Evaluation &evaluation, const std::string &attribute,
                                    const std::vector<double> &edges);

} // namespace loupe
