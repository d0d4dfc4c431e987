#pragma once

#include <vector>

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace loupe {

/** Every tile's sides and corners are multiples of this: two JPEG blocks, one token of the trace stem. */
inline constexpr int kTileGrid = 16;

/** A picture cut into overlapping squares. */
struct TilePlan {
    cv::Size padded;              ///< multiples of kTileGrid, at least one tile; the picture lies at the origin
    int side = 0;
    std::vector<cv::Point> tiles; ///< upper left corners, row by row
};

/** @param overlap pixels that neighbours share at least  */
TilePlan planTiles(cv::Size picture, int side, int overlap);

/** Reflects the picture into the padding. */
cv::Mat padPicture(const cv::Mat &picture, cv::Size padded);

/**
 * Adds tile results up with weights that fall towards the tile's border, so that no seam shows.
 * One map cell is `cell` picture pixels; tile corners must be multiples of it.
 */
class TileBlender {
public:
    TileBlender(const TilePlan &plan, int cell);

    /** @param map CV_32F [side / cell, side / cell] */
    void add(cv::Point tile, const cv::Mat &map);

    /** @return CV_32F, resampled so that it covers exactly the picture, whatever the padding */
    cv::Mat result(cv::Size picture) const;

private:
    int m_cell;
    cv::Mat m_sum;
    cv::Mat m_weight;
    cv::Mat m_window; ///< weights of one tile
};

} // namespace loupe
