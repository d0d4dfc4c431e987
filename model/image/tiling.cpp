#include "model/image/tiling.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace loupe {
namespace {

int roundUp(int value, int multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

/** Starts of tiles along one axis, evenly spread on the grid. @param length a multiple of kTileGrid, >= side */
std::vector<int> starts(int length, int side, int overlap)
{
    const int steps = length <= side ? 0 : (length - side + side - overlap - 1) / (side - overlap);
    std::vector<int> positions{0};
    for (int i = 1; i <= steps; ++i) {
        const double even = double(length - side) * i / steps;
        positions.push_back(i == steps ? length - side : int(std::floor(even / kTileGrid)) * kTileGrid);
    }
    return positions;
}

} // namespace

TilePlan planTiles(cv::Size picture, int side, int overlap)
{
    TilePlan plan;
    plan.side = side;
    plan.padded = {std::max(side, roundUp(picture.width, kTileGrid)), std::max(side, roundUp(picture.height, kTileGrid))};
    for (const int y : starts(plan.padded.height, side, overlap))
        for (const int x : starts(plan.padded.width, side, overlap))
            plan.tiles.emplace_back(x, y);
    return plan;
}

cv::Mat padPicture(const cv::Mat &picture, cv::Size padded)
{
    if (picture.size() == padded)
        return picture;
    cv::Mat result;
    cv::copyMakeBorder(picture, result, 0, padded.height - picture.rows, 0, padded.width - picture.cols,
                       cv::BORDER_REFLECT);
    return result;
}

TileBlender::TileBlender(const TilePlan &plan, int cell)
    : m_cell(cell), m_sum(cv::Mat::zeros(plan.padded.height / cell, plan.padded.width / cell, CV_32F)),
      m_weight(m_sum.clone())
{
    const int cells = plan.side / cell;
    cv::Mat ramp(1, cells, CV_32F);
    for (int i = 0; i < cells; ++i)
        ramp.at<float>(i) = float(std::min(i, cells - 1 - i) + 1);
    m_window = ramp.t() * ramp;
}

void TileBlender::add(cv::Point tile, const cv::Mat &map)
{
    const cv::Rect place(tile / m_cell, m_window.size());
    m_sum(place) += map.mul(m_window);
    m_weight(place) += m_window;
}

cv::Mat TileBlender::result(cv::Size picture) const
{
    const cv::Mat blended = m_sum / m_weight;
    const cv::Size size(std::max(1, roundUp(picture.width, m_cell) / m_cell),
                        std::max(1, roundUp(picture.height, m_cell) / m_cell));
    const double sx = double(picture.width) / size.width / m_cell; // a little under 1 where the picture ends in a cell
    const double sy = double(picture.height) / size.height / m_cell;
    const cv::Matx23d toSource(sx, 0, 0.5 * sx - 0.5, 0, sy, 0.5 * sy - 0.5);
    cv::Mat fitted;
    cv::warpAffine(blended, fitted, toSource, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return fitted;
}

} // namespace loupe
