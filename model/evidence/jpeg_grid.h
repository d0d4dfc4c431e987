#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <optional>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace loupe {

/** An area whose 8 x 8 blocks do not lie on the picture's own grid. */
struct ForeignGrid {
    cv::Rect area;           ///< picture pixels
    cv::Point phase;         ///< where its blocks begin, 0..7 each
    double significance = 0; ///< -log10 of the expected number of such areas by chance
};

struct JpegGrid {
    static constexpr int kCell = 8;
    /**
     * CV_32F, one value for 8 x 8 pixels, >= 0: -log10 of how often chance would, in this picture, give as many votes
     * for one foreign grid as stand around the cell. 0 = as chance would.
     */
    cv::Mat map;
    std::optional<cv::Point> phase;   ///< of the picture's own grid; none where no grid has most of the votes
    double significance = 0;          ///< of that grid, as above; 0 without
    std::vector<ForeignGrid> foreign; ///< most significant first
};

/**
 * Where the grid of an earlier JPEG compression lies, and where it lies otherwise than in the rest of the picture:
 * what was pasted from, or moved within, a JPEG picture keeps the old grid until the last compression wipes it out.
 *
 * Each pixel votes for the grid, of 64, whose block around it has the most DCT coefficients that were quantised to
 * zero; a tie is no vote. Votes are judged by the number of false alarms that a binomial background model expects
 * (a contrario). T. Nikoukhah, J. Anger, M. Colom, J.-M. Morel, R. Grompone von Gioi: 'ZERO: a Local JPEG Grid Origin
 * Detector Based on the Number of DCT Zeros', Image Processing On Line 11 (2021), 396-433.
 *
 * Differs from it in this: windows of 64 x 64 pixels are judged instead of grown areas; foreign grids are found in a
 * second vote without the picture's own grid, which counts coefficients below 2 as zeros, so that they show through a
 * later compression; and a grid that is favoured all over the picture is judged by its own share of the votes.
 *
 * @param rgb CV_8UC3, R G B; below 64 x 64 pixels the map is zero
 * Errors: Cancelled, asked every 8 rows.
 */
Result<JpegGrid> findJpegGrid(const cv::Mat &rgb, const Progress &progress = {});

} // namespace loupe
