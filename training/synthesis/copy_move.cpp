#include "training/synthesis/copy_move.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

namespace loupe {
namespace {

constexpr double kMaxOverlap = .25; ///< of target and source

bool isShift(const CopyTransform &m)
{
    return m(0, 0) == 1 && m(0, 1) == 0 && m(1, 0) == 0 && m(1, 1) == 1 && m(0, 2) == std::round(m(0, 2)) &&
           m(1, 2) == std::round(m(1, 2));
}

/** The box's image under the transform, as the box around it. */
cv::Rect2d mapped(const CopyTransform &m, const cv::Rect &box)
{
    std::vector<cv::Point2f> corners;
    for (const cv::Point &p : {box.tl(), box.br(), cv::Point(box.x, box.br().y), cv::Point(box.br().x, box.y)})
        corners.emplace_back(m * cv::Vec3d(p.x, p.y, 1));
    return cv::boundingRect(corners);
}

/** What target and source have in common, as a share of the smaller of the two. */
double overlap(const Patch &target, const CopyTransform &source)
{
    cv::Mat shape;
    cv::threshold(target.alpha, shape, 0.5, 1, cv::THRESH_BINARY);
    CopyTransform local = source; // both sides relative to the box
    const cv::Vec2d origin(target.box.x, target.box.y);
    const cv::Vec2d moved = source * cv::Vec3d(origin[0], origin[1], 1) - origin;
    local(0, 2) = moved[0];
    local(1, 2) = moved[1];
    cv::Mat other;
    cv::warpAffine(shape, other, local, shape.size(), cv::INTER_NEAREST);
    const double turned = std::abs(source(0, 0) * source(1, 1) - source(0, 1) * source(1, 0));
    const double area = cv::countNonZero(shape) * std::min(1.0, turned);
    return area > 0 ? cv::countNonZero(other.mul(shape)) / area : 1;
}

/** The 2 x 2 part: what one pixel step in the target is in the source. */
cv::Matx22d drawLinear(Rng &rng, const CopyOptions &options)
{
    cv::Matx22d linear = cv::Matx22d::eye();
    if (rng.chance(options.transformed)) {
        const double angle = rng.uniform(-options.maxAngle, options.maxAngle) * std::numbers::pi / 180;
        const double step = 1 / rng.logUniform(options.minScale, options.maxScale);
        linear = step * cv::Matx22d(std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle));
    }
    if (rng.chance(options.mirrored))
        linear = linear * cv::Matx22d(-1, 0, 0, 1);
    return linear;
}

} // namespace

std::optional<CopyTransform> drawCopy(Rng &rng, const Patch &target, cv::Size host, const CopyOptions &options)
{
    constexpr int kAttempts = 24;
    for (int i = 0; i < kAttempts; ++i) {
        const cv::Matx22d a = drawLinear(rng, options);
        CopyTransform m(a(0, 0), a(0, 1), 0, a(1, 0), a(1, 1), 0);
        const cv::Rect box = mapped(m, target.box);
        const int roomX = host.width - box.width;
        const int roomY = host.height - box.height;
        if (roomX < 0 || roomY < 0)
            continue;
        m(0, 2) = rng.between(0, roomX) - box.x;
        m(1, 2) = rng.between(0, roomY) - box.y;
        if (overlap(target, m) <= kMaxOverlap)
            return m;
    }
    return std::nullopt;
}

CopyGeometry geometryOf(const CopyTransform &m)
{
    const double determinant = m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0);
    CopyGeometry geometry;
    geometry.mirrored = determinant < 0;
    geometry.scale = 1 / std::sqrt(std::abs(determinant));
    // The second column is the same with and without mirroring; it shows where the target's downward step comes from.
    geometry.angle = std::atan2(m(0, 1), m(1, 1)) * 180 / std::numbers::pi;
    return geometry;
}

cv::Mat copiedFrom(const cv::Mat &mask, const CopyTransform &source)
{
    cv::Mat from;
    cv::warpAffine(mask, from, source, mask.size(), cv::INTER_LINEAR);
    return from > 127;
}

cv::Mat copiedContent(const cv::Mat &host, const Patch &target, const CopyTransform &source)
{
    if (isShift(source)) {
        const cv::Rect from = target.box + cv::Point(int(source(0, 2)), int(source(1, 2)));
        CV_Assert((from & cv::Rect({}, host.size())) == from);
        return host(from).clone();
    }
    CopyTransform local = source;
    const cv::Vec2d origin = source * cv::Vec3d(target.box.x, target.box.y, 1);
    local(0, 2) = origin[0];
    local(1, 2) = origin[1];
    cv::Mat content;
    cv::warpAffine(host, content, local, target.box.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REFLECT_101);
    return content;
}

} // namespace loupe
