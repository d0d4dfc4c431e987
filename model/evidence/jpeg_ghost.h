#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <opencv2/core/mat.hpp>

namespace loupe {

struct JpegGhost {
    static constexpr int kCell = 16;
    /**
     * CV_32F, one value for 16 x 16 pixels, 0..1: how much deeper the ghost is than in the rest of the picture; where
     * the rest has one and an area has none, how much it lacks. What other grids show at the same quality, and so
     * comes from the content, is taken off: a picture without ghosts is dark.
     */
    cv::Mat map;
    double strength = 0; ///< 0..1, of the clearest 2 % of the picture
    int quality = 0;     ///< of the earlier compression, IJG scale, 36..94; 0 = no ghost: strength below 0.25
    cv::Point phase;     ///< where the blocks of that compression begin, 0..7 each
    double share = 0;    ///< share of the picture above half of the strength
};

/**
 * JPEG ghosts: coefficients that were quantised before change little when they are quantised the same way again. An
 * area that was compressed at a lower quality than the picture, before it was pasted, betrays that quality.
 *
 * Each of the 64 block grids is tried at the qualities 40 to 90, the best one then in steps of 1, on the low
 * frequencies of the luma; the change is compared with that on other grids at the same place, which takes the content
 * out of it. H. Farid: 'Exposing Digital Forgeries from JPEG Ghosts', IEEE TIFS 4 (2009), 154-160; by Parseval's
 * theorem the differences are taken between DCT coefficients instead of pixels, and grid and quality are chosen by
 * contrast, not by eye.
 *
 * @param rgb CV_8UC3, R G B; below 64 x 64 pixels the map is zero
 * Errors: Cancelled, asked every 8 rows.
 */
Result<JpegGhost> findJpegGhost(const cv::Mat &rgb, const Progress &progress = {});

} // namespace loupe
