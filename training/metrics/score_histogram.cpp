#include "training/metrics/score_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

#include <opencv2/core.hpp>

namespace loupe {
namespace {

constexpr std::size_t kBins = 65536;
constexpr unsigned kShift = 12;                       // 23 bits of mantissa, 11 of them tell bins apart
constexpr std::uint32_t kFirst = (127U - 27U) << 11U; // the bits of 2^-27

/** Positive floats have the order of their bits. NaN and what is not positive belong to bin 0. */
std::size_t binOf(float score)
{
    if (!(score > 0x1p-27F))
        return 0;
    return std::min<std::size_t>((std::bit_cast<std::uint32_t>(score) >> kShift) - kFirst, kBins - 1);
}

float lowerEdge(std::size_t bin)
{
    return std::bit_cast<float>((std::uint32_t(bin) + kFirst) << kShift);
}

double sum(const std::vector<std::uint64_t> &counts)
{
    return double(std::accumulate(counts.begin(), counts.end(), std::uint64_t(0)));
}

} // namespace

ScoreHistogram::ScoreHistogram() : m_forged(kBins), m_other(kBins) {}

void ScoreHistogram::add(const cv::Mat &scores, const cv::Mat &truth)
{
    CV_Assert(scores.size() == truth.size() && scores.type() == CV_32FC1 && truth.type() == CV_8UC1);
    for (int y = 0; y < scores.rows; ++y) {
        const auto *score = scores.ptr<float>(y);
        const auto *label = truth.ptr<std::uint8_t>(y);
        for (int x = 0; x < scores.cols; ++x)
            ++(label[x] ? m_forged : m_other)[binOf(score[x])];
    }
}

ScoreHistogram &ScoreHistogram::operator+=(const ScoreHistogram &other)
{
    std::transform(m_forged.begin(), m_forged.end(), other.m_forged.begin(), m_forged.begin(), std::plus<>());
    std::transform(m_other.begin(), m_other.end(), other.m_other.begin(), m_other.begin(), std::plus<>());
    return *this;
}

double ScoreHistogram::areaUnderCurve() const
{
    const double pairs = sum(m_forged) * sum(m_other);
    if (pairs == 0)
        return std::numeric_limits<double>::quiet_NaN();
    double below = 0;
    double wins = 0;
    for (std::size_t i = 0; i < kBins; ++i) {
        wins += double(m_forged[i]) * (below + 0.5 * double(m_other[i]));
        below += double(m_other[i]);
    }
    return wins / pairs;
}

PixelThreshold ScoreHistogram::best() const
{
    const double forged = sum(m_forged);
    PixelThreshold found;
    double hit = 0;
    double marked = 0;
    for (std::size_t i = kBins; i-- > 1;) { // bin 0 has no lower edge
        hit += double(m_forged[i]);
        marked += double(m_forged[i] + m_other[i]);
        const double f1 = hit > 0 ? 2 * hit / (forged + marked) : 0;
        if (f1 > found.f1)
            found = {double(std::nextafter(lowerEdge(i), 0.0F)), f1}; // a score at the edge is above it
    }
    return found;
}

} // namespace loupe
