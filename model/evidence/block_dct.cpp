#include "model/evidence/block_dct.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loupe {
namespace {

using Basis = std::array<std::array<float, 4>, 8>;

/** The first half of each cosine: the second is its mirror image, with the opposite sign where `u` is odd. */
const Basis &halfBasis()
{
    static const Basis basis = [] {
        Basis made{};
        for (std::size_t u = 0; u < 8; ++u)
            for (std::size_t k = 0; k < 4; ++k)
                made[u][k] = float((u == 0 ? std::sqrt(0.125) : 0.5) *
                                   std::cos((2.0 * double(k) + 1) * double(u) * std::numbers::pi / 16));
        return made;
    }();
    return basis;
}

/** Eight outputs of eight inputs, for `count` neighbours at once: written so that the compiler vectorises it. */
void transform8(const std::array<const float *, 8> &in, const std::array<float *, 8> &out, int count)
{
    const Basis &basis = halfBasis();
    for (std::size_t u = 0; u < 8; ++u) {
        const float sign = u % 2 == 0 ? 1.0F : -1.0F;
        const auto [b0, b1, b2, b3] = basis[u];
        float *const to = out[u];
        for (int x = 0; x < count; ++x)
            to[x] = b0 * (in[0][x] + sign * in[7][x]) + b1 * (in[1][x] + sign * in[6][x]) +
                    b2 * (in[2][x] + sign * in[5][x]) + b3 * (in[3][x] + sign * in[4][x]);
    }
}

} // namespace

DenseDct::DenseDct(const cv::Mat &rgb) : m_rgb(rgb), m_columns(rgb.cols - 7)
{
    for (auto *rows : {&m_luma, &m_vertical})
        for (auto &row : *rows)
            row.resize(std::size_t(rgb.cols));
    for (auto &row : m_coefficients)
        row.resize(std::size_t(m_columns));
}

void DenseDct::readLuma(int y)
{
    const auto *pixel = m_rgb.ptr<uchar>(y);
    for (float &to : m_luma[std::size_t(y % 8)]) {
        to = 0.299F * float(pixel[0]) + 0.587F * float(pixel[1]) + 0.114F * float(pixel[2]);
        pixel += 3;
    }
}

void DenseDct::transform(int y)
{
    for (m_rowsRead = std::max(m_rowsRead, y); m_rowsRead < y + 8; ++m_rowsRead)
        readLuma(m_rowsRead);
    std::array<const float *, 8> in{};
    std::array<float *, 8> out{};
    for (std::size_t k = 0; k < 8; ++k) {
        in[k] = m_luma[(std::size_t(y) + k) % 8].data();
        out[k] = m_vertical[k].data();
    }
    transform8(in, out, m_rgb.cols);
    for (std::size_t v = 0; v < 8; ++v) {
        for (std::size_t k = 0; k < 8; ++k) {
            in[k] = m_vertical[v].data() + k;
            out[k] = m_coefficients[v * 8 + k].data();
        }
        transform8(in, out, m_columns);
    }
}

} // namespace loupe
