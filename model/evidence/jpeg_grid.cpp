#include "model/evidence/jpeg_grid.h"

#include "model/evidence/block_dct.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace loupe {
namespace {

constexpr int kCell = JpegGrid::kCell;
constexpr int kGrids = 64;
constexpr int kWindow = 8;          ///< cells of the window that is judged: 64 pixels, 64 independent votes
constexpr std::uint8_t kNone = 255; ///< no vote
constexpr float kZero = 0.5F;       ///< what was quantised to zero stays below, but for rounding
constexpr float kNearZero = 2;      ///< where another compression came after
constexpr double kOwnShare = 0.5;   ///< of the votes, from which on a grid is that of the picture

/** The best grid of one or more blocks: most zeros; none where two grids are equal. */
struct Ballot {
    std::vector<std::uint8_t> zeros;
    std::vector<std::uint8_t> grid;
    explicit Ballot(int size = 0) : zeros(std::size_t(size), 0), grid(std::size_t(size), kNone) {}
};

/** Lets the other's blocks contend, moved to the right by `shift`. */
void contend(Ballot &to, const Ballot &from, int shift)
{
    const std::size_t count = std::min(from.zeros.size(), to.zeros.size() - std::size_t(shift));
    for (std::size_t x = 0; x < count; ++x) {
        const std::size_t t = x + std::size_t(shift);
        const bool more = from.zeros[x] > to.zeros[t];
        const bool equal = from.zeros[x] == to.zeros[t];
        to.grid[t] = more ? from.grid[x] : equal ? kNone : to.grid[t];
        to.zeros[t] = more ? from.zeros[x] : to.zeros[t];
    }
}

/** What a vote counts and who may stand for it. */
struct Vote {
    float zero = 0;                ///< coefficients below this count as zero
    std::uint8_t excluded = kNone; ///< a grid that gets no votes
};

/** One row of blocks: how many of each one's AC coefficients are zero, and which grid it belongs to. */
Ballot blocksOfRow(DenseDct &dct, int y, const Vote &vote)
{
    dct.transform(y);
    Ballot ballot(dct.columns());
    for (int v = 0; v < 8; ++v) {
        for (int u = v == 0 ? 1 : 0; u < 8; ++u) {
            const float *value = dct.coefficient(u, v);
            for (int x = 0; x < dct.columns(); ++x)
                ballot.zeros[std::size_t(x)] =
                    std::uint8_t(ballot.zeros[std::size_t(x)] + (std::abs(value[x]) < vote.zero ? 1 : 0));
        }
    }
    for (std::size_t x = 0; x < ballot.grid.size(); ++x) {
        ballot.grid[x] = std::uint8_t(std::size_t(y) % 8 * 8 + x % 8);
        if (ballot.grid[x] == vote.excluded)
            ballot.zeros[x] = 0; // a tie with nothing
    }
    return ballot;
}

/** For each pixel of the row the best of the blocks that hold it and begin in that row of blocks. */
Ballot spread(const Ballot &blocks, int width)
{
    Ballot best(width);
    for (int shift = 0; shift < 8; ++shift)
        contend(best, blocks, shift);
    return best;
}

cv::Size cellsOf(cv::Size picture)
{
    return {(picture.width + kCell - 1) / kCell, (picture.height + kCell - 1) / kCell};
}

/** Number of votes for each grid in one cell. */
using CellVotes = std::array<std::uint8_t, kGrids>;

/** @return votes of every cell, row by row; empty when cancelled */
std::vector<CellVotes> countVotes(const cv::Mat &rgb, const Vote &vote, int from, const Progress &progress)
{
    const cv::Size cells = cellsOf(rgb.size());
    std::vector<CellVotes> votes(std::size_t(cells.area()), CellVotes{});
    DenseDct dct(rgb);
    std::array<Ballot, 8> last; // of the eight rows of blocks that a row of pixels can lie in
    for (int y = 0; y < rgb.rows; ++y) {
        if (y % 8 == 0) {
            if (progress.cancelled())
                return {};
            progress.report(from + int(std::int64_t(50) * y / rgb.rows), 100);
        }
        last[std::size_t(y % 8)] = y < dct.rows() ? spread(blocksOfRow(dct, y, vote), rgb.cols) : Ballot(rgb.cols);
        Ballot best(rgb.cols);
        for (const Ballot &blocks : last)
            if (!blocks.zeros.empty())
                contend(best, blocks, 0);
        CellVotes *row = votes.data() + std::size_t(y / kCell) * std::size_t(cells.width);
        for (int x = 0; x < rgb.cols; ++x)
            if (const std::uint8_t grid = best.grid[std::size_t(x)]; grid != kNone)
                ++row[x / kCell][grid];
    }
    return votes;
}

/** log10 of the binomial tail P(X >= k), X ~ B(n, p), by its Chernoff bound: not below the true value. */
double logTail(double n, double k, double p)
{
    const double r = n > 0 ? k / n : 0;
    if (r <= p)
        return 0;
    const double rest = r >= 1 ? 0 : (1 - r) * std::log10((1 - p) / (1 - r));
    return n * (r * std::log10(p / r) + rest);
}

using Totals = std::array<double, kGrids>;

Totals totalsOf(const std::vector<CellVotes> &votes)
{
    Totals totals{};
    for (const CellVotes &cell : votes)
        for (std::size_t grid = 0; grid < kGrids; ++grid)
            totals[grid] += cell[grid];
    return totals;
}

/** Sums over windows of cells, in place, cells outside counting as zero. */
void sumWindows(cv::Mat &cells)
{
    cv::boxFilter(cells, cells, CV_32F, {kWindow, kWindow}, {-1, -1}, false, cv::BORDER_CONSTANT);
}

cv::Mat votesFor(const std::vector<CellVotes> &votes, cv::Size cells, std::size_t grid)
{
    cv::Mat map(cells, CV_32F);
    std::transform(votes.begin(), votes.end(), map.begin<float>(),
                   [grid](const CellVotes &cell) { return float(cell[grid]); });
    return map;
}

cv::Point phaseOf(int grid)
{
    return {grid % 8, grid / 8};
}

void findOwnGrid(const std::vector<CellVotes> &votes, JpegGrid &result)
{
    const Totals totals = totalsOf(votes);
    const double all = std::accumulate(totals.begin(), totals.end(), 0.0);
    const auto best = std::max_element(totals.begin(), totals.end());
    // The votes of one block depend on each other: 64 pixels count as one.
    const double significance = -(std::log10(kGrids) + logTail(all / kGrids, *best / kGrids, 1.0 / kGrids));
    if (significance <= 0 || *best < kOwnShare * all)
        return;
    result.phase = phaseOf(int(best - totals.begin()));
    result.significance = significance;
}

/** Connected cells of one foreign grid as areas. */
void addAreas(const cv::Mat &significance, int grid, cv::Size picture, JpegGrid &result)
{
    const cv::Mat found = significance > 0;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centers;
    const int count = cv::connectedComponentsWithStats(found, labels, stats, centers, 8, CV_32S);
    for (int label = 1; label < count; ++label) {
        const int *stat = stats.ptr<int>(label);
        const cv::Rect cells(stat[cv::CC_STAT_LEFT], stat[cv::CC_STAT_TOP], stat[cv::CC_STAT_WIDTH],
                             stat[cv::CC_STAT_HEIGHT]);
        double peak = 0;
        cv::minMaxLoc(significance(cells), nullptr, &peak, nullptr, nullptr, labels(cells) == label);
        const cv::Rect area(cells.tl() * kCell, cells.size() * kCell);
        result.foreign.push_back({area & cv::Rect({}, picture), phaseOf(grid), peak});
    }
}

void judgeForeignGrids(const std::vector<CellVotes> &votes, cv::Size picture, JpegGrid &result)
{
    const cv::Size cells = result.map.size();
    cv::Mat all(cells, CV_32F);
    std::transform(votes.begin(), votes.end(), all.begin<float>(), [](const CellVotes &cell) {
        float sum = 0;
        for (const std::uint8_t count : cell)
            sum += count;
        return sum;
    });
    sumWindows(all);
    const Totals totals = totalsOf(votes);
    const double sum = std::max(1.0, std::accumulate(totals.begin(), totals.end(), 0.0));
    const double tests = std::log10(double(kGrids) * std::max(1.0, double(cells.area()) / (kWindow * kWindow)));
    for (int grid = 0; grid < kGrids; ++grid) {
        if (result.phase == phaseOf(grid))
            continue;
        // The grids beside the picture's own get more than their share, all over it.
        const double chance = std::max(1.0 / kGrids, totals[std::size_t(grid)] / sum);
        cv::Mat own = votesFor(votes, cells, std::size_t(grid));
        sumWindows(own);
        for (int y = 0; y < cells.height; ++y)
            for (int x = 0; x < cells.width; ++x) {
                float &value = own.at<float>(y, x);
                const double n = all.at<float>(y, x) / kGrids;
                value = float(std::max(0.0, -(tests + logTail(n, value / kGrids, chance))));
            }
        cv::max(result.map, own, result.map);
        if (cv::countNonZero(own) > 0)
            addAreas(own, grid, picture, result);
    }
    std::sort(result.foreign.begin(), result.foreign.end(),
              [](const ForeignGrid &a, const ForeignGrid &b) { return a.significance > b.significance; });
}

} // namespace

Result<JpegGrid> findJpegGrid(const cv::Mat &rgb, const Progress &progress)
{
    JpegGrid result;
    result.map = cv::Mat::zeros(cellsOf(rgb.size()), CV_32F);
    if (rgb.cols < kWindow * kCell || rgb.rows < kWindow * kCell)
        return result;
    const std::vector<CellVotes> first = countVotes(rgb, {kZero}, 0, progress);
    if (first.empty())
        return Error{Error::Kind::Cancelled, {}};
    findOwnGrid(first, result);
    Vote among{kNearZero};
    if (result.phase)
        among.excluded = std::uint8_t(result.phase->y * 8 + result.phase->x);
    const std::vector<CellVotes> second = countVotes(rgb, among, 50, progress);
    if (second.empty())
        return Error{Error::Kind::Cancelled, {}};
    judgeForeignGrids(second, rgb.size(), result);
    return result;
}

} // namespace loupe
