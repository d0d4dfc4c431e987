#include "model/evidence/keypoint_matches.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <set>

#include <opencv2/features2d.hpp>
#include <opencv2/imgproc.hpp>

namespace loupe {
namespace {

constexpr int kNeighbours = 8;
constexpr int kLength = 128; ///< of a SIFT descriptor
constexpr int kUnit = 2048;  ///< length of a descriptor vector in 16-bit steps; 2048^2 fits a 32-bit sum

using Descriptor = std::array<std::int16_t, kLength>;

struct Keypoints {
    std::vector<cv::KeyPoint> points;
    std::vector<Descriptor> descriptors;
};

/** The strongest of every cell, cell by cell in turn, so that a fence does not use up what there is for the sky. */
std::vector<cv::KeyPoint> spread(std::vector<cv::KeyPoint> points, cv::Size size, int most)
{
    if (int(points.size()) <= most)
        return points;
    constexpr int kCell = 32;
    constexpr float kLargeKeypoint = 4;
    const int columns = size.width / kCell + 1;
    std::stable_sort(points.begin(), points.end(),
                     [](const cv::KeyPoint &a, const cv::KeyPoint &b) { return a.response > b.response; });
    std::vector<int> taken(std::size_t(columns) * std::size_t(size.height / kCell + 1));
    std::vector<std::pair<int, std::size_t>> order; // rank in its cell, place among all
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int cell = int(points[i].pt.y) / kCell * columns + int(points[i].pt.x) / kCell;
        const bool large = points[i].size > kLargeKeypoint; // few, and what survives strong compression
        order.emplace_back(large ? -1 : taken[std::size_t(cell)]++, i);
    }
    std::sort(order.begin(), order.end());
    std::vector<cv::KeyPoint> kept;
    for (int i = 0; i < most; ++i)
        kept.push_back(points[order[std::size_t(i)].second]);
    return kept;
}

std::vector<Descriptor> rootSift(const cv::Mat &sift)
{
    std::vector<Descriptor> all(std::size_t(sift.rows));
    for (int i = 0; i < sift.rows; ++i) {
        const float *row = sift.ptr<float>(i);
        float sum = 1e-6F;
        for (int k = 0; k < kLength; ++k)
            sum += row[k];
        for (int k = 0; k < kLength; ++k)
            all[std::size_t(i)][std::size_t(k)] = std::int16_t(std::lround(kUnit * std::sqrt(row[k] / sum)));
    }
    return all;
}

Keypoints detect(const cv::Mat &grey, int most)
{
    const auto sift = cv::SIFT::create(0, 3, .004, 20, 1.6);
    Keypoints found;
    sift->detect(grey, found.points);
    found.points = spread(std::move(found.points), grey.size(), most);
    cv::Mat descriptors;
    if (!found.points.empty())
        sift->compute(grey, found.points, descriptors);
    found.descriptors = rootSift(descriptors);
    return found;
}

#if defined(__x86_64__) && defined(__GNUC__)
#define LOUPE_CLONES __attribute__((target_clones("avx2", "default"))) // whole numbers: the same on every machine
#else
#define LOUPE_CLONES
#endif

/** The likeness of one descriptor to all. */
LOUPE_CLONES void likenesses(const Descriptor &of, const std::vector<Descriptor> &all, std::int32_t *likeness)
{
    for (std::size_t j = 0; j < all.size(); ++j) {
        std::int32_t sum = 0;
        for (std::size_t k = 0; k < kLength; ++k)
            sum += std::int32_t(of[k]) * all[j][k];
        likeness[j] = sum;
    }
}

struct Neighbour {
    std::int32_t likeness = -1; ///< kUnit^2 = the same
    int index = -1;
};

/** The most alike keypoints that are not close by, best first. */
std::array<Neighbour, kNeighbours> neighbours(const Keypoints &all, std::size_t of, float minDistance,
                                              std::vector<std::int32_t> &buffer)
{
    buffer.resize(all.points.size());
    likenesses(all.descriptors[of], all.descriptors, buffer.data());
    std::array<Neighbour, kNeighbours> best;
    const cv::Point2f at = all.points[of].pt;
    for (std::size_t j = 0; j < all.points.size(); ++j) {
        const std::int32_t likeness = buffer[j];
        if (likeness <= best.back().likeness)
            continue;
        const cv::Point2f away = all.points[j].pt - at;
        if (away.dot(away) < minDistance * minDistance)
            continue;
        std::size_t place = kNeighbours - 1;
        for (; place > 0 && best[place - 1].likeness < likeness; --place)
            best[place] = best[place - 1];
        best[place] = {likeness, int(j)};
    }
    return best;
}

float distance(std::int32_t likeness)
{
    return std::sqrt(std::max(0.F, 2 - 2 * float(likeness) / float(kUnit * kUnit)));
}

KeypointMatch matchOf(const cv::KeyPoint &from, const cv::KeyPoint &to, float distinctness)
{
    constexpr auto kRadians = float(std::numbers::pi / 180);
    return {from.pt, to.pt, to.size / from.size, (to.angle - from.angle) * kRadians, distinctness};
}

} // namespace

std::vector<KeypointMatch> matchKeypoints(const cv::Mat &grey, const KeypointOptions &options)
{
    const Keypoints all = detect(grey, std::min(options.keypoints, int(grey.total()) / options.pixelsPerKeypoint));
    const std::size_t count = all.points.size();
    std::vector<std::array<Neighbour, kNeighbours>> nearest(count);
    cv::parallel_for_({0, int(count)}, [&](const cv::Range &rows) {
        std::vector<std::int32_t> buffer;
        for (int i = rows.start; i < rows.end; ++i)
            nearest[std::size_t(i)] = neighbours(all, std::size_t(i), options.minDistance, buffer);
    });

    struct Pair {
        float distinctness;
        int from, to;
        bool operator<(const Pair &o) const
        {
            return std::tie(distinctness, from, to) < std::tie(o.distinctness, o.from, o.to);
        }
    };
    std::vector<Pair> pairs;
    for (int i = 0; i < int(count); ++i) {
        const auto &row = nearest[std::size_t(i)];
        if (row.back().index < 0)
            continue;
        const float last = std::max(distance(row.back().likeness), 1e-3F);
        for (int k = 0; k + 1 < kNeighbours; ++k) {
            const Neighbour &n = row[std::size_t(k)];
            const float ratio = distance(n.likeness) / last;
            if (ratio >= options.maxDistinctness)
                break;
            pairs.push_back({ratio, std::min(i, n.index), std::max(i, n.index)});
        }
    }
    std::sort(pairs.begin(), pairs.end());
    std::set<std::pair<int, int>> seen;
    std::vector<KeypointMatch> matches;
    for (const Pair &pair : pairs) {
        if (int(seen.size()) >= options.pairs)
            break;
        if (!seen.emplace(pair.from, pair.to).second)
            continue;
        const cv::KeyPoint &a = all.points[std::size_t(pair.from)];
        const cv::KeyPoint &b = all.points[std::size_t(pair.to)];
        matches.push_back(matchOf(a, b, pair.distinctness));
        matches.push_back(matchOf(b, a, pair.distinctness));
    }
    return matches;
}

} // namespace loupe
