#pragma once

#include <array>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace loupe {

/**
 * The 8 x 8 DCT (ITU-T T.81, A.3.3) of the luma (ITU-R BT.601, not rounded) of every block that begins in one row of
 * pixels, at every column: all 64 grids are looked at, so neighbouring blocks share their column transforms. Takes
 * memory for a few rows only. Not thread-safe.
 */
class DenseDct {
public:
    /** @param rgb CV_8UC3, R G B, at least 8 x 8; its pixels outlive the object */
    explicit DenseDct(const cv::Mat &rgb);

    int columns() const { return m_columns; }
    int rows() const { return m_rgb.rows - 7; }
    /** Transforms the blocks whose upper row is `y`, 0 .. rows() - 1; never one above the last. */
    void transform(int y);
    /** Coefficient (u across, v down) of the block at column 0 .. columns() - 1. */
    const float *coefficient(int u, int v) const { return m_coefficients[std::size_t(v * 8 + u)].data(); }

private:
    void readLuma(int y);

    const cv::Mat m_rgb;
    int m_columns = 0;
    int m_rowsRead = 0;
    std::array<std::vector<float>, 8> m_luma; ///< row y of the picture at y % 8
    std::array<std::vector<float>, 8> m_vertical;
    std::array<std::vector<float>, 64> m_coefficients;
};

} // namespace loupe
