#include "model/evidence/copy_move.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <new>
#include <numbers>

#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_refinement.h"
#include "model/evidence/copy_repeats.h"
#include "model/evidence/copy_search.h"

namespace loupe {
namespace {

cv::Mat atFullSize(const cv::Mat &mask, cv::Size size)
{
    cv::Mat full;
    cv::resize(mask, full, size, 0, 0, cv::INTER_NEAREST);
    return full;
}

/** Of the parts of the mask, in pixels of the full picture; no finer than the search was. */
Outlines outlinesOf(const cv::Mat &mask, cv::Size full)
{
    Outlines outlines;
    cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const double x = double(full.width) / mask.cols;
    const double y = double(full.height) / mask.rows;
    for (auto &outline : outlines)
        for (cv::Point &p : outline)
            p = {std::min(full.width - 1, int((p.x + .5) * x)), std::min(full.height - 1, int((p.y + .5) * y))};
    return outlines;
}

double shareOf(const cv::Mat &mask)
{
    return double(cv::countNonZero(mask)) / double(mask.total());
}

/** The larger one is the source; of two alike the upper left. */
bool isTurnedRound(double scale, const cv::Mat &source, const cv::Mat &target)
{
    constexpr double kAlike = .03;
    if (std::abs(scale - 1) > kAlike)
        return scale > 1;
    const cv::Point s = cv::boundingRect(source).tl();
    const cv::Point t = cv::boundingRect(target).tl();
    return t.y + t.x < s.y + s.x;
}

CopiedRegion regionOf(const VerifiedCopy &copy, double score, cv::Size full)
{
    const bool turn = isTurnedRound(scaleOf(copy.transform), copy.source, copy.target);
    const cv::Mat &source = turn ? copy.target : copy.source;
    const cv::Mat &target = turn ? copy.source : copy.target;
    CopiedRegion region;
    region.transform = turn ? inverseOf(copy.transform) : copy.transform;
    region.source = outlinesOf(source, full);
    region.target = outlinesOf(target, full);
    region.scale = scaleOf(region.transform);
    region.angle =
        std::atan2(region.transform(1, 0) - region.transform(0, 1), region.transform(0, 0) + region.transform(1, 1)) *
        180 / std::numbers::pi;
    region.sourceArea = shareOf(source);
    region.targetArea = shareOf(target);
    region.inliers = copy.figures.inliers;
    region.similarity = copy.figures.similarity;
    region.difference = copy.figures.difference;
    region.score = score;
    return region;
}

bool counts(double score)
{
    return score >= kCopyMoveThreshold;
}

/**
 * Parts of a pattern do not count. Nor does anything where nearly all that was looked at is a copy: then the picture is
 * a page of text or a screen, whose parts are alike by nature. Four copies of one area still do.
 */
void distrustPatterns(const cv::Mat &working, const std::vector<VerifiedCopy> &copies, std::vector<double> &scores)
{
    constexpr std::ptrdiff_t kMostPairs = 6;
    constexpr double kDistrust = .9 * kCopyMoveThreshold; // no score is raised by it
    const bool everywhere = std::count_if(scores.begin(), scores.end(), counts) > kMostPairs;
    for (std::size_t i = 0; i < copies.size(); ++i)
        if (everywhere || (counts(scores[i]) && isRepeated(working, copies[i], copies)))
            scores[i] *= kDistrust;
}

} // namespace

Result<CopyMoveResult> findCopyMoves(const cv::Mat &rgb, const CopyMoveOptions &options, const Progress &progress)
try {
    if (rgb.empty() || rgb.type() != CV_8UC3)
        return Error{Error::Kind::BadArgument, "the picture is no 8-bit RGB"};
    const auto start = std::chrono::steady_clock::now();
    CopyMoveResult result;
    cv::Mat mask;
    const SearchPicture picture = prepareSearch(rgb);
    const std::vector<VerifiedCopy> copies = searchCopies(picture, progress);
    std::vector<double> scores;
    for (const VerifiedCopy &copy : copies)
        scores.push_back(scoreOf(copy.figures));
    distrustPatterns(picture.working, copies, scores);
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const VerifiedCopy &copy = copies[i];
        const double score = scores[i];
        result.score = std::max(result.score, score);
        if (score < options.threshold)
            continue;
        result.regions.push_back(regionOf(copy, score, rgb.size()));
        if (mask.empty())
            mask = cv::Mat::zeros(copy.source.size(), CV_8U);
        mask |= copy.source | copy.target;
    }
    if (progress.cancelled())
        return Error{Error::Kind::Cancelled, {}};
    std::stable_sort(result.regions.begin(), result.regions.end(),
                     [](const CopiedRegion &a, const CopiedRegion &b) { return a.score > b.score; });
    result.mask = mask.empty() ? cv::Mat(cv::Mat::zeros(rgb.size(), CV_8U)) : atFullSize(mask, rgb.size());
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "looking for copies"};
} catch (const cv::Exception &e) {
    return Error{e.code == cv::Error::StsNoMem ? Error::Kind::OutOfMemory : Error::Kind::Internal, e.what()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
