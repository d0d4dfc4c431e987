#pragma once

#include <optional>

#include <opencv2/core.hpp>

/** Transforms of the picture into itself, to a fraction of a pixel. Private to model/evidence. */
namespace loupe {

cv::Matx23d inverseOf(const cv::Matx23d &transform);
cv::Point2d mapped(const cv::Matx23d &transform, cv::Point2d point);

/** Of lengths: the square root of the determinant. */
double scaleOf(const cv::Matx23d &transform);

/**
 * What the target area shows if it is a copy: the picture pulled through `sourceOf` into `box`.
 * Where the copy is a shrunk one, the source is smoothed first. `box` may reach out of the picture's source; see
 * validSource().
 * @param picture CV_8U or CV_32F, any channels  @param sourceOf target to source
 * @return CV_32F
 */
cv::Mat pulled(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Rect &box);

/** CV_8U of the box's size: 255 where the source lies in a picture of that size. */
cv::Mat validSource(cv::Size picture, const cv::Matx23d &sourceOf, const cv::Rect &box);

/**
 * Aligns the source with the target by least squares over six affine parameters, gain and offset, with weights that
 * forgive what does not match: Baker, Matthews, "Lucas-Kanade 20 Years On", IJCV 2004 (forward additive).
 * @param picture CV_32F
 * @param sourceOf target to source
 * @param area    CV_8U of the picture's size: the target's pixels that take part
 * @param detail  px, sigma: finer detail is smoothed away
 * @return nothing when it does not settle within `reach` px of where it began
 */
std::optional<cv::Matx23d> refined(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Mat &area,
                                   double detail, double reach);

} // namespace loupe
