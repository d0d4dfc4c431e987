#include "model/evidence/copy_search.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace loupe {
namespace {

constexpr int kSmallSide = 768;  ///< smaller pictures are enlarged to it, twice at most
constexpr int kLargeSide = 1280; ///< larger ones are reduced to it
constexpr int kLeastSide = 48;
constexpr int kLeastWorkingSide = 24; ///< of a very long picture, reduced

} // namespace

SearchPicture prepareSearch(const cv::Mat &rgb)
{
    SearchPicture picture;
    picture.full = rgb;
    const int side = std::max(rgb.cols, rgb.rows);
    double factor = 1;
    if (side < kSmallSide)
        factor = std::min(2.0, double(kSmallSide) / side);
    else if (side > kLargeSide)
        factor = double(kLargeSide) / side;
    picture.factor = factor;
    cv::Mat working = rgb;
    if (factor != 1)
        cv::resize(rgb, working, {std::max(1, cvRound(rgb.cols * factor)), std::max(1, cvRound(rgb.rows * factor))}, 0,
                   0, factor > 1 ? cv::INTER_CUBIC : cv::INTER_AREA);
    cv::cvtColor(working, working, cv::COLOR_RGB2GRAY);
    working.convertTo(picture.working, CV_32F);
    return picture;
}

std::vector<VerifiedCopy> searchCopies(const SearchPicture &picture, const Progress &progress)
{
    std::vector<VerifiedCopy> found;
    const auto shorter = [](const cv::Mat &p) { return std::min(p.cols, p.rows); };
    if (shorter(picture.full) < kLeastSide || shorter(picture.working) < kLeastWorkingSide)
        return found;
    cv::Mat grey;
    picture.working.convertTo(grey, CV_8U);
    const auto matches = checkMatches(picture.working, matchKeypoints(grey));
    if (progress.cancelled())
        return {};
    for (const CopyModel &model : estimateModels(matches)) {
        if (progress.cancelled())
            return {};
        if (auto copy = verifyCopy(picture, model))
            found.push_back(std::move(*copy));
    }
    return found;
}

} // namespace loupe
