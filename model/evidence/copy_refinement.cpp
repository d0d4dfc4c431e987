#include "model/evidence/copy_refinement.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace loupe {
namespace {

constexpr int kParameters = 8;    ///< six of the transform, gain, offset
constexpr int kLargestSide = 192; ///< px of the target that take part at most
using Vector = cv::Vec<double, kParameters>;
using Matrix = cv::Matx<double, kParameters, kParameters>;

/** The transform as seen from the box's corner. */
cv::Matx23d relativeTo(const cv::Matx23d &m, cv::Point corner)
{
    cv::Matx23d local = m;
    const cv::Point2d moved = mapped(m, corner);
    local(0, 2) = moved.x;
    local(1, 2) = moved.y;
    return local;
}

cv::Mat smoothed(const cv::Mat &picture, double sigma)
{
    cv::Mat out;
    cv::GaussianBlur(picture, out, {}, sigma);
    return out;
}

/** A median of absolute residuals, from a histogram. */
double medianOf(std::vector<float> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

cv::Matx23d inverseOf(const cv::Matx23d &m)
{
    const double determinant = m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0);
    const cv::Matx22d a(m(1, 1) / determinant, -m(0, 1) / determinant, -m(1, 0) / determinant, m(0, 0) / determinant);
    const cv::Vec2d t = a * cv::Vec2d(m(0, 2), m(1, 2));
    return {a(0, 0), a(0, 1), -t[0], a(1, 0), a(1, 1), -t[1]};
}

cv::Point2d mapped(const cv::Matx23d &m, cv::Point2d p)
{
    return {m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)};
}

double scaleOf(const cv::Matx23d &m)
{
    return std::sqrt(std::abs(m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0)));
}

cv::Mat pulled(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Rect &box)
{
    const std::array corners{mapped(sourceOf, box.tl()), mapped(sourceOf, box.br()),
                             mapped(sourceOf, {double(box.br().x), double(box.y)}),
                             mapped(sourceOf, {double(box.x), double(box.br().y)})};
    cv::Rect2d around(corners[0], corners[0]);
    cv::Point2d low = corners[0];
    cv::Point2d high = corners[0];
    for (const auto &c : corners) {
        low = {std::min(low.x, c.x), std::min(low.y, c.y)};
        high = {std::max(high.x, c.x), std::max(high.y, c.y)};
    }
    constexpr int kMargin = 12;
    const cv::Rect whole({}, picture.size());
    const auto clamped = [](double v) { return int(std::clamp(v, -1e6, 1e6)); };
    cv::Rect region(cv::Point(clamped(low.x) - kMargin, clamped(low.y) - kMargin),
                    cv::Point(clamped(high.x) + kMargin, clamped(high.y) + kMargin));
    region &= whole;
    cv::Mat out;
    if (region.empty())
        return cv::Mat::zeros(box.size(), CV_MAKETYPE(CV_32F, picture.channels()));
    cv::Mat source = picture(region);
    if (source.depth() != CV_32F)
        source.convertTo(source, CV_32F);
    const double shrink = scaleOf(sourceOf);
    if (shrink > 1.15)
        cv::GaussianBlur(source, source, {}, .5 * std::sqrt(shrink * shrink - 1));
    cv::Matx23d local = relativeTo(sourceOf, box.tl());
    local(0, 2) -= region.x;
    local(1, 2) -= region.y;
    cv::warpAffine(source, out, local, box.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return out;
}

cv::Mat validSource(cv::Size picture, const cv::Matx23d &sourceOf, const cv::Rect &box)
{
    cv::Mat valid(box.size(), CV_8U);
    const double right = picture.width - 1;
    const double bottom = picture.height - 1;
    for (int y = 0; y < box.height; ++y) {
        auto *row = valid.ptr<uchar>(y);
        cv::Point2d s = mapped(sourceOf, {double(box.x), double(y + box.y)});
        for (int x = 0; x < box.width; ++x, s.x += sourceOf(0, 0), s.y += sourceOf(1, 0))
            row[x] = s.x >= 0 && s.y >= 0 && s.x <= right && s.y <= bottom ? 255 : 0;
    }
    return valid;
}

std::optional<cv::Matx23d> refined(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Mat &area,
                                   double detail, double reach)
{
    const cv::Rect all = cv::boundingRect(area);
    if (all.area() < 64)
        return std::nullopt;
    const cv::Point middle(all.x + all.width / 2, all.y + all.height / 2);
    const cv::Rect box =
        all & cv::Rect(middle.x - kLargestSide / 2, middle.y - kLargestSide / 2, kLargestSide, kLargestSide);
    const cv::Mat inside = area(box);
    if (cv::countNonZero(inside) < 64)
        return std::nullopt;
    constexpr double kMostPixels = 10000;
    const int step = std::max(1, int(std::sqrt(cv::countNonZero(inside) / kMostPixels)));
    const cv::Mat target = smoothed(picture(box), detail);
    const cv::Point2d centre(.5 * box.width, .5 * box.height);
    const double unit = .5 * std::max(box.width, box.height); // keeps the equations well scaled

    cv::Matx23d current = sourceOf;
    double gain = 1;
    double offset = 0;
    constexpr int kIterations = 6;
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        const cv::Mat source = smoothed(pulled(picture, current, box), detail);
        const cv::Mat valid = validSource(picture.size(), current, box);
        std::vector<float> residuals;
        for (int y = 0; y < box.height; y += step)
            for (int x = 0; x < box.width; x += step)
                if (inside.at<uchar>(y, x) != 0 && valid.at<uchar>(y, x) != 0)
                    residuals.push_back(
                        std::abs(target.at<float>(y, x) - float(gain) * source.at<float>(y, x) - float(offset)));
        if (residuals.size() < 64)
            return std::nullopt;
        const double scale = std::max(.3, 2 * 1.4826 * medianOf(residuals));

        Matrix normal = Matrix::zeros();
        Vector right = Vector::all(0);
        const cv::Matx22d linear(current(0, 0), current(0, 1), current(1, 0), current(1, 1));
        const cv::Matx22d back = linear.inv().t(); // gradient in the target to gradient in the source
        for (int y = std::max(1, step / 2); y + 1 < box.height; y += step) {
            for (int x = std::max(1, step / 2); x + 1 < box.width; x += step) {
                if (inside.at<uchar>(y, x) == 0 || valid.at<uchar>(y, x) == 0)
                    continue;
                const double s = source.at<float>(y, x);
                const double e = target.at<float>(y, x) - gain * s - offset;
                const double weight = 1 / (1 + (e / scale) * (e / scale));
                const cv::Vec2d inTarget(.5 * double(source.at<float>(y, x + 1) - source.at<float>(y, x - 1)),
                                         .5 * double(source.at<float>(y + 1, x) - source.at<float>(y - 1, x)));
                const cv::Vec2d g = gain * (back * inTarget);
                const double u = (x - centre.x) / unit;
                const double v = (y - centre.y) / unit;
                const Vector j(g[0] * u, g[0] * v, g[0], g[1] * u, g[1] * v, g[1], s, 1);
                for (int r = 0; r < kParameters; ++r) {
                    right[r] += weight * j[r] * e;
                    for (int c = r; c < kParameters; ++c)
                        normal(r, c) += weight * j[r] * j[c];
                }
            }
        }
        for (int r = 0; r < kParameters; ++r) {
            for (int c = 0; c < r; ++c)
                normal(r, c) = normal(c, r);
            normal(r, r) *= 1 + 1e-4;
            normal(r, r) += 1e-6;
        }
        bool good = false;
        const Vector change = normal.solve(right, cv::DECOMP_CHOLESKY);
        good = std::isfinite(change[0]) && std::isfinite(change[5]);
        if (!good)
            return std::nullopt;
        // Parameters refer to (x - centre) / unit in the box.
        const cv::Point2d pivot = cv::Point2d(box.tl()) + centre;
        for (int r = 0; r < 2; ++r) {
            const double a = change[3 * r] / unit;
            const double b = change[3 * r + 1] / unit;
            current(r, 0) += a;
            current(r, 1) += b;
            current(r, 2) += change[3 * r + 2] - a * pivot.x - b * pivot.y;
        }
        gain = std::clamp(gain + change[6], .5, 2.0);
        offset += change[7];
        double largest = 0;
        for (const double v : {change[0], change[1], change[2], change[3], change[4], change[5]})
            largest = std::max(largest, std::abs(v));
        const cv::Point2d shift = mapped(current, pivot) - mapped(sourceOf, pivot);
        if (cv::norm(shift) > reach)
            return std::nullopt;
        if (largest < .02)
            break;
    }
    const std::array corners{box.tl(), box.br(), cv::Point(box.x, box.br().y), cv::Point(box.br().x, box.y)};
    for (const cv::Point &c : corners)
        if (cv::norm(mapped(current, c) - mapped(sourceOf, c)) > 2 * reach)
            return std::nullopt;
    return current;
}

} // namespace loupe
