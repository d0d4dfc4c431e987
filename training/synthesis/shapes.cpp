#include "training/synthesis/shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

namespace loupe
{
namespace
{

using Outline = std::vector<cv::Point2f>;

/** Points at growing angles around the origin; `corners` of them joined by straight lines. */
Outline polygon(Rng &rng)
{
    const int corners = rng.between(3, 11);
    Outline outline;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i + rng.uniform(-.35, .35)) / corners;
        const double radius = rng.uniform(.45, 1);
        outline.emplace_back(float(radius * std::cos(angle)), float(radius * std::sin(angle)));
    }
    return outline;
}

/** A round shape whose radius is a short Fourier series; with amplitude 0 an ellipse once it is stretched. */
Outline blob(Rng &rng, double amplitude)
{
    std::array<double, 5> strength{};
    std::array<double, 5> phase{};
    for (std::size_t k = 0; k < strength.size(); ++k) {
        strength[k] = amplitude * rng.uniform() / double(k + 1);
        phase[k] = rng.uniform(0, 2 * std::numbers::pi);
    }
    Outline outline;
    constexpr int kPoints = 96;
    for (int i = 0; i < kPoints; ++i) {
        const double angle = 2 * std::numbers::pi * i / kPoints;
        double radius = 1;
        for (std::size_t k = 0; k < strength.size(); ++k)
            radius += strength[k] * std::cos(double(k + 2) * angle + phase[k]);
        radius = std::max(radius, .2);
        outline.emplace_back(float(radius * std::cos(angle)), float(radius * std::sin(angle)));
    }
    return outline;
}

Outline stretchAndTurn(Outline outline, double aspect, double angle)
{
    const auto c = float(std::cos(angle));
    const auto s = float(std::sin(angle));
    const auto stretch = float(std::sqrt(aspect));
    for (cv::Point2f &p : outline)
        p = {c * p.x * stretch - s * p.y / stretch, s * p.x * stretch + c * p.y / stretch};
    return outline;
}

Outline drawOutline(Rng &rng)
{
    const double kind = rng.uniform();
    const double aspect = rng.logUniform(.5, 2);
    const double angle = rng.uniform(0, 2 * std::numbers::pi);
    if (kind < .35)
        return stretchAndTurn(polygon(rng), aspect, angle);
    if (kind < .75)
        return stretchAndTurn(blob(rng, .35), aspect, angle);
    if (kind < .85)
        return stretchAndTurn(blob(rng, 0), aspect, angle);
    return stretchAndTurn({{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}, aspect, rng.chance(.7) ? 0 : angle);
}

cv::Rect2f boundsOf(const Outline &outline)
{
    cv::Point2f low = outline.front();
    cv::Point2f high = low;
    for (const cv::Point2f &p : outline) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {low, high};
}

} // namespace

double drawShare(Rng &rng, const ShapeOptions &options)
{
    return rng.logUniform(options.minShare, options.maxShare);
}

cv::Mat placeRandomly(Rng &rng, const cv::Mat &mask, int side)
{
    cv::Mat placed = cv::Mat::zeros(side, side, CV_8U);
    const cv::Point at(rng.between(0, side - mask.cols), rng.between(0, side - mask.rows));
    mask.copyTo(placed(cv::Rect(at, mask.size())));
    return placed;
}

cv::Mat drawGeometry(Rng &rng, int side, double share)
{
    Outline outline = drawOutline(rng);
    const double wanted = std::sqrt(share * side * side / cv::contourArea(outline));
    const cv::Rect2f unit = boundsOf(outline);
    const auto scale = float(std::min(wanted, (side - 2) / double(std::max(unit.width, unit.height))));
    std::vector<cv::Point> points;
    for (const cv::Point2f &p : outline)
        points.emplace_back((p - unit.tl()) * scale);
    cv::Mat mask = cv::Mat::zeros(cv::boundingRect(points).br().y, cv::boundingRect(points).br().x, CV_8U);
    cv::fillPoly(mask, std::vector{points}, cv::Scalar(255));
    return placeRandomly(rng, mask, side);
}

cv::Mat drawInstance(Rng &rng, const PhotoPool &pool, int side, double share)
{
    if (pool.instances().empty())
        return {};
    const Instance &instance = pool.instances()[std::size_t(rng.below(int(pool.instances().size())))];
    const double wanted = std::sqrt(share * side * side / instance.area);
    const double scale = std::min(wanted, side / double(std::max(instance.box.width, instance.box.height)));
    const cv::Size size(std::clamp(cvRound(instance.box.width * scale), 1, side),
                        std::clamp(cvRound(instance.box.height * scale), 1, side));
    cv::Mat mask;
    cv::resize(pool.instanceMask(instance), mask, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::threshold(mask, mask, 127, 255, cv::THRESH_BINARY);
    if (rng.chance(.5))
        cv::flip(mask, mask, 1);
    return placeRandomly(rng, mask, side);
}

cv::Mat drawShape(Rng &rng, const PhotoPool &pool, int side, const ShapeOptions &options)
{
    constexpr int kAttempts = 20;
    for (int i = 0; i < kAttempts; ++i) {
        const double share = drawShare(rng, options);
        cv::Mat mask = rng.chance(options.instance) ? drawInstance(rng, pool, side, share) : cv::Mat();
        if (mask.empty())
            mask = drawGeometry(rng, side, share);
        const double got = cv::countNonZero(mask) / double(mask.total());
        if (got >= options.minShare && got <= options.maxShare)
            return mask;
    }
    // Ranges that no outline meets, or a long run of bad luck: a square meets every range.
    const double edge = std::sqrt(options.minShare * options.maxShare) * side * side;
    const int length = std::clamp(cvRound(std::sqrt(edge)), 1, side);
    return placeRandomly(rng, cv::Mat(length, length, CV_8U, cv::Scalar(255)), side);
}

double drawFeather(Rng &rng, const ShapeOptions &options)
{
    const double kind = rng.uniform();
    const double wide = rng.uniform(1.2, 4);
    const double narrow = rng.uniform(.5, 1.2);
    if (kind < options.hard)
        return 0;
    return kind < options.hard + options.soft ? narrow : wide;
}

Patch makePatch(const cv::Mat &mask, double feather)
{
    Patch patch;
    cv::Rect box = cv::boundingRect(mask);
    const int reach = int(std::ceil(3 * feather));
    patch.box = cv::Rect(box.x - reach, box.y - reach, box.width + 2 * reach, box.height + 2 * reach) &
                cv::Rect({}, mask.size());
    mask(patch.box).convertTo(patch.alpha, CV_32F, 1.0 / 255);
    if (feather > 0) // BORDER_ISOLATED: the box may touch the picture's edge, where the area goes on outside
        cv::GaussianBlur(patch.alpha, patch.alpha, {2 * reach + 1, 2 * reach + 1}, feather, feather,
                         cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    return patch;
}

Edit paste(const cv::Mat &host, const cv::Mat &content, const Patch &patch)
{
    CV_Assert(content.size() == patch.box.size() && content.type() == CV_8UC3);
    Edit edit{host.clone(), cv::Mat::zeros(host.size(), CV_8U)};
    cv::Mat inner = edit.rgb(patch.box);
    for (int y = 0; y < inner.rows; ++y) {
        auto *to = inner.ptr<cv::Vec3b>(y);
        const auto *from = content.ptr<cv::Vec3b>(y);
        const auto *alpha = patch.alpha.ptr<float>(y);
        for (int x = 0; x < inner.cols; ++x)
            for (int c = 0; c < 3; ++c)
                to[x][c] = cv::saturate_cast<uchar>(float(to[x][c]) + alpha[x] * float(from[x][c] - to[x][c]));
    }
    edit.mask(patch.box).setTo(255, patch.alpha > 0.5F);
    return edit;
}

} // namespace loupe
