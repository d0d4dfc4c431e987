#include "model/evidence/jpeg_ghost.h"

#include "model/evidence/block_dct.h"
#include "model/evidence/map_statistics.h"
#include "model/image/jpeg_structure.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace loupe {
namespace {

constexpr int kSmallest = 64;              ///< pixels a side
constexpr int kCoarseCell = 32;            ///< pixels, where all grids are tried
constexpr std::size_t kMostCells = 40'000; ///< there: 120 MB
constexpr float kFlat = 2;                 ///< sum of squared changes of a block, below which it says nothing
constexpr float kEverywhere = 0.1F;        ///< a usual depth above this is a ghost of the whole picture
constexpr float kFaint = 0.25F;            ///< less clear ones are of chance
constexpr double kOutermost = 0.02;        ///< share of the cells that decide how clear a ghost is

/** The frequencies that are looked at, (u, v): the first of the zigzag without the mean. Higher ones are mostly zero.
 */
constexpr std::array<std::pair<int, int>, 14> kFrequencies{
    {{1, 0}, {0, 1}, {0, 2}, {1, 1}, {2, 0}, {3, 0}, {2, 1}, {1, 2}, {0, 3}, {0, 4}, {1, 3}, {2, 2}, {3, 1}, {4, 0}}};

struct Search {
    int cell = 0;               ///< pixels a side
    int smoothing = 0;          ///< cells a side that are taken together
    std::vector<int> qualities; ///< IJG scale
    std::vector<int> rowPhases; ///< of the grids that are tried, 0..7
};

/** What quantising changes, as sums of squares: one value for each cell, grid and quality. */
class Changes {
public:
    Changes(cv::Size picture, Search search)
        : m_search(std::move(search)),
          m_cells((picture.width + m_search.cell - 1) / m_search.cell,
                  (picture.height + m_search.cell - 1) / m_search.cell),
          m_sums(std::size_t(m_cells.area()) * m_search.rowPhases.size() * 8 * m_search.qualities.size(), 0.0F),
          m_row(m_search.qualities.size())
    {
    }

    const Search &search() const { return m_search; }
    cv::Size cells() const { return m_cells; }
    /** False when cancelled. `from` and `to` of 100 are how far the whole work is. */
    bool collect(const cv::Mat &rgb, int from, int to, const Progress &progress);
    /** @param phase index of rowPhases  @return of the eight grids side by side in that phase, smoothed */
    std::array<cv::Mat, 8> maps(std::size_t phase, std::size_t quality) const;

private:
    void addRow(const DenseDct &dct, int y, std::size_t phase);

    Search m_search;
    cv::Size m_cells;
    std::vector<float> m_sums;             ///< cell, phase, column of the grid, quality
    std::vector<std::vector<float>> m_row; ///< quality -> change of each block of a row
};

/** Adds what quantising with `step` changes. Rounds by adding a large number: that vectorises. */
void addChange(const float *values, float step, std::vector<float> &changes)
{
    constexpr float kRound = 12582912.0F; // 1.5 * 2^23
    const float inverse = 1 / step;
    const std::size_t count = changes.size();
    for (std::size_t x = 0; x < count; ++x) {
        const float change = values[x] - ((values[x] * inverse + kRound) - kRound) * step;
        changes[x] += change * change;
    }
}

void Changes::addRow(const DenseDct &dct, int y, std::size_t phase)
{
    const std::size_t qualities = m_search.qualities.size();
    for (std::size_t q = 0; q < qualities; ++q) {
        m_row[q].assign(std::size_t(dct.columns()), 0.0F);
        const QuantTable table = annexKLuma(m_search.qualities[q]);
        for (const auto &[u, v] : kFrequencies)
            addChange(dct.coefficient(u, v), float(table[std::size_t(v * 8 + u)]), m_row[q]);
    }
    const std::size_t row = std::size_t((y + 4) / m_search.cell) * std::size_t(m_cells.width);
    for (std::size_t x = 0; x < std::size_t(dct.columns()); ++x) {
        const std::size_t cell = row + (x + 4) / std::size_t(m_search.cell);
        float *sums = m_sums.data() + ((cell * m_search.rowPhases.size() + phase) * 8 + x % 8) * qualities;
        for (std::size_t q = 0; q < qualities; ++q)
            sums[q] += m_row[q][x];
    }
}

bool Changes::collect(const cv::Mat &rgb, int from, int to, const Progress &progress)
{
    DenseDct dct(rgb);
    for (int y = 0; y < dct.rows(); ++y) {
        if (y % 8 == 0) {
            if (progress.cancelled())
                return false;
            progress.report(from + int(std::int64_t(to - from) * y / dct.rows()), 100);
        }
        const auto phase = std::find(m_search.rowPhases.begin(), m_search.rowPhases.end(), y % 8);
        if (phase == m_search.rowPhases.end())
            continue;
        dct.transform(y);
        addRow(dct, y, std::size_t(phase - m_search.rowPhases.begin()));
    }
    return true;
}

std::array<cv::Mat, 8> Changes::maps(std::size_t phase, std::size_t quality) const
{
    std::array<cv::Mat, 8> maps;
    const std::size_t stride = m_search.rowPhases.size() * 8 * m_search.qualities.size();
    for (std::size_t column = 0; column < 8; ++column) {
        cv::Mat &map = maps[column];
        map.create(m_cells, CV_32F);
        const float *sum = m_sums.data() + (phase * 8 + column) * m_search.qualities.size() + quality;
        for (float &value : cv::Mat_<float>(map)) {
            value = *sum;
            sum += stride;
        }
        cv::blur(map, map, {m_search.smoothing, m_search.smoothing});
    }
    return maps;
}

/** How deep the ghost of one grid and quality is in each cell: 0 = as on other grids, 1 = nothing changes at all. */
struct Depths {
    cv::Point phase;
    std::size_t quality = 0; ///< index
    cv::Mat map;             ///< CV_32F; 0 where the content says nothing
    float usual = 0;         ///< the median
    float low = 0;           ///< of the cells' lowest kOutermost
    float high = 0;          ///< of the highest
};

Depths depthsOf(const std::array<cv::Mat, 8> &changes, std::size_t column, float flat)
{
    Depths depths;
    depths.map = cv::Mat::zeros(changes[0].size(), CV_32F);
    std::vector<float> telling;
    std::array<float, 7> others{};
    for (int y = 0; y < depths.map.rows; ++y)
        for (int x = 0; x < depths.map.cols; ++x) {
            for (std::size_t i = 0; i < 7; ++i)
                others[i] = changes[(column + 1 + i) % 8].at<float>(y, x);
            std::nth_element(others.begin(), others.begin() + 3, others.end());
            if (others[3] > flat) {
                depths.map.at<float>(y, x) = 1 - changes[column].at<float>(y, x) / others[3];
                telling.push_back(depths.map.at<float>(y, x));
            }
        }
    depths.low = quantile(telling, kOutermost);
    depths.high = quantile(telling, 1 - kOutermost);
    depths.usual = quantile(std::move(telling), 0.5);
    return depths;
}

/** A ghost of an area, or of all but an area. */
struct Ghost {
    cv::Point phase;
    std::size_t quality = 0;
    float strength = 0;
    cv::Mat map; ///< CV_32F, 0..1
};

/**
 * Compressed before where the rest was not: what stands out further than on the other grids at this quality, where
 * only content can stand out.
 */
void tryArea(const Depths &depths, float chance, Ghost &best)
{
    const float strength = depths.high - depths.usual - chance;
    if (strength > best.strength)
        best = {depths.phase, depths.quality, strength, cv::min(cv::max(depths.map - (depths.usual + chance), 0), 1)};
}

/** Not compressed before where the rest was: less than half as deep as usual. */
void tryRest(const Depths &depths, Ghost &best)
{
    const float strength = depths.usual - 2 * std::max(0.0F, depths.low);
    if (strength > best.strength)
        best = {depths.phase, depths.quality, strength, cv::min(cv::max(depths.usual - 2 * depths.map, 0), 1)};
}

/** Of all grids: depth at every quality. Empty when cancelled. */
std::vector<std::vector<Depths>> allDepths(const Changes &changes, const Progress &progress)
{
    const Search &search = changes.search();
    const float flat = kFlat * float(search.cell * search.cell) / 64;
    std::vector<std::vector<Depths>> grids(search.rowPhases.size() * 8);
    for (std::size_t phase = 0; phase < search.rowPhases.size(); ++phase)
        for (std::size_t quality = 0; quality < search.qualities.size(); ++quality) {
            if (progress.cancelled())
                return {};
            const auto maps = changes.maps(phase, quality);
            for (std::size_t column = 0; column < 8; ++column) {
                Depths depths = depthsOf(maps, column, flat);
                depths.phase = {int(column), search.rowPhases[phase]};
                depths.quality = quality;
                grids[phase * 8 + column].push_back(std::move(depths));
            }
        }
    return grids;
}

/** Whether a ghost of the whole picture is deepest at this quality, not only near it. */
bool isPeak(const std::vector<Depths> &grid, std::size_t quality)
{
    return (quality == 0 || grid[quality - 1].usual <= grid[quality].usual) &&
           (quality + 1 == grid.size() || grid[quality + 1].usual <= grid[quality].usual);
}

/** The clearest ghost; no map where there is none. */
Ghost clearest(const std::vector<std::vector<Depths>> &grids)
{
    Ghost best;
    const std::size_t qualities = grids.empty() ? 0 : grids.front().size();
    for (std::size_t quality = 0; quality < qualities; ++quality) {
        std::vector<float> highs;
        for (const auto &grid : grids)
            highs.push_back(grid[quality].high - grid[quality].usual);
        const float chance = quantile(std::move(highs), 0.5);
        for (const auto &grid : grids) {
            // A grid on which some quality is deep everywhere holds no areas, only a rest.
            if (std::any_of(grid.begin(), grid.end(), [](const Depths &d) { return d.usual > kEverywhere; })) {
                if (isPeak(grid, quality))
                    tryRest(grid[quality], best);
            } else {
                tryArea(grid[quality], chance, best);
            }
        }
    }
    return best;
}

Search coarseSearch(cv::Size picture)
{
    Search search{kCoarseCell, 3, {}, {0, 1, 2, 3, 4, 5, 6, 7}};
    while (std::size_t(picture.width / search.cell + 1) * std::size_t(picture.height / search.cell + 1) > kMostCells)
        search.cell *= 2;
    for (int quality = 40; quality <= 90; quality += 5)
        search.qualities.push_back(quality);
    return search;
}

Search fineSearch(int quality, int rowPhase)
{
    Search search{JpegGhost::kCell, 5, {}, {rowPhase}};
    for (int q = quality - 4; q <= std::min(quality + 4, 98); ++q)
        search.qualities.push_back(q);
    return search;
}

} // namespace

Result<JpegGhost> findJpegGhost(const cv::Mat &rgb, const Progress &progress)
{
    JpegGhost result;
    result.map = cv::Mat::zeros((rgb.rows + JpegGhost::kCell - 1) / JpegGhost::kCell,
                                (rgb.cols + JpegGhost::kCell - 1) / JpegGhost::kCell, CV_32F);
    if (rgb.cols < kSmallest || rgb.rows < kSmallest)
        return result;
    Ghost coarse;
    int quality = 0;
    {
        Changes changes(rgb.size(), coarseSearch(rgb.size()));
        if (!changes.collect(rgb, 0, 75, progress))
            return Error{Error::Kind::Cancelled, {}};
        coarse = clearest(allDepths(changes, progress));
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        quality = changes.search().qualities[coarse.quality];
    }
    if (coarse.map.empty())
        return result;
    Changes changes(rgb.size(), fineSearch(quality, coarse.phase.y));
    if (!changes.collect(rgb, 85, 95, progress))
        return Error{Error::Kind::Cancelled, {}};
    const Ghost fine = clearest(allDepths(changes, progress));
    if (progress.cancelled())
        return Error{Error::Kind::Cancelled, {}};
    if (fine.map.empty())
        return result;
    result.map = fine.map;
    result.strength = fine.strength;
    if (fine.strength < kFaint)
        return result;
    result.quality = changes.search().qualities[fine.quality];
    result.phase = fine.phase;
    result.share = double(cv::countNonZero(fine.map > fine.strength / 2)) / double(fine.map.total());
    return result;
}

} // namespace loupe
