#include "model/evidence/copy_repeats.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_refinement.h"

namespace loupe {
namespace {

constexpr double kAlike = .5;          ///< share of an area that must match
constexpr double kInside = .5;         ///< share of it whose counterpart must lie in the picture
constexpr double kApart = 24;          ///< px between two places
constexpr std::size_t kMostPlaces = 3; ///< besides the copy's own: a part can be pasted several times

/** Whether the content of the area also stands where the transform leads. */
bool standsAt(const cv::Mat &working, const cv::Matx23d &sourceOf, const cv::Mat &area)
{
    const cv::Rect box = cv::boundingRect(area);
    if (box.empty())
        return false;
    cv::Mat inside = cv::Mat::zeros(area.size(), CV_8U);
    cv::bitwise_and(area(box), validSource(working.size(), sourceOf, box), inside(box));
    if (cv::countNonZero(inside) < kInside * cv::countNonZero(area))
        return false;
    return agreement(working, sourceOf, inside) >= kAlike;
}

/** The area as the transform's other side sees it: all that has its source in it. */
cv::Mat imageOf(const cv::Mat &area, const cv::Matx23d &sourceOf)
{
    cv::Mat image;
    cv::warpAffine(area, image, sourceOf, area.size(), cv::INTER_NEAREST | cv::WARP_INVERSE_MAP);
    return image;
}

cv::Point2d middleOf(const cv::Mat &area)
{
    const cv::Rect box = cv::boundingRect(area);
    return {box.x + .5 * box.width, box.y + .5 * box.height};
}

bool goesOn(const cv::Mat &working, const VerifiedCopy &copy)
{
    const cv::Point2d here = middleOf(copy.target);
    if (cv::norm(mapped(copy.sourceOf, mapped(copy.sourceOf, here)) - here) < kApart)
        return false; // turned upside down: two steps lead back
    const cv::Mat next = imageOf(copy.target, copy.sourceOf);
    const bool nextInside = cv::countNonZero(next) >= kInside * cv::countNonZero(copy.target);
    return standsAt(working, copy.sourceOf, copy.source) || (nextInside && standsAt(working, copy.sourceOf, next));
}

bool standsAtManyPlaces(const cv::Mat &working, const VerifiedCopy &copy, const std::vector<VerifiedCopy> &all)
{
    const cv::Point2d here = middleOf(copy.target);
    std::vector<cv::Point2d> known{here, mapped(copy.sourceOf, here)};
    for (const VerifiedCopy &other : all)
        for (const cv::Matx23d &step : {other.sourceOf, inverseOf(other.sourceOf)}) {
            const cv::Point2d there = mapped(step, here);
            const bool isNew = std::none_of(known.begin(), known.end(),
                                            [&](const cv::Point2d &place) { return cv::norm(there - place) < kApart; });
            if (isNew && standsAt(working, step, copy.target))
                known.push_back(there);
        }
    return known.size() > 2 + kMostPlaces;
}

} // namespace

bool isRepeated(const cv::Mat &working, const VerifiedCopy &copy, const std::vector<VerifiedCopy> &all)
{
    return goesOn(working, copy) || standsAtManyPlaces(working, copy, all);
}

} // namespace loupe
