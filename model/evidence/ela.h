#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <opencv2/core/mat.hpp>

namespace loupe {

struct ElaOptions {
    int quality = 90; ///< of the new compression, 1..100, as libjpeg counts
    /// Above this the map is made of means over 2 x 2, 4 x 4, ... pixels, so that its memory stays bounded.
    double maxMegapixels = 4;
};

struct ErrorLevel {
    cv::Mat map;       ///< CV_32F, grey levels, >= 0: mean of the three channels' absolute changes
    int cell = 1;      ///< picture pixels of one value, a side
    double median = 0; ///< of the map
    double high = 0;   ///< 99 % of the map are below
};

/**
 * Error level analysis: how much each pixel changes when the picture is saved as JPEG once more. What was compressed
 * before changes less than what was not; so do smooth areas against detail, which is why areas of like texture only
 * can be compared. N. Krawetz: 'A Picture's Worth... Digital Image Analysis and Forensics', Black Hat 2007.
 *
 * Worked off in strips; their borders do not show, because a strip is compressed with a margin of one JPEG unit.
 * @param rgb CV_8UC3, R G B  Errors: Cancelled, asked between strips of 512 rows; BadArgument (quality).
 */
Result<ErrorLevel> errorLevel(const cv::Mat &rgb, const ElaOptions &options = {}, const Progress &progress = {});

} // namespace loupe
