#include "model/evidence/copy_verification.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_refinement.h"

namespace loupe {
namespace {

constexpr double kReach = 6;        ///< px that the refinement may move the model
constexpr double kMinDistance = 24; ///< px between a pixel and its copy
constexpr int kWindow = 5;          ///< px, radius of the windows of comparison
constexpr int kCoarseWindow = 6;    ///< the same at half size
constexpr double kMinCorrelation = .7;
constexpr double kMinAgreement = .4;  ///< share of the matches' surroundings
constexpr double kMaxDifference = 25; ///< levels between local means
constexpr int kMinArea = 400;         ///< working px; the figures of a date stamp are alike to the last pixel
constexpr int kCoreSide = 768;        ///< px at full size that are compared at most

/** Local statistics of two pictures in Gaussian windows. */
struct Comparison {
    cv::Mat correlation; ///< CV_32F
    cv::Mat difference;  ///< of the means
    cv::Mat residual;    ///< standard deviation of the difference
    cv::Mat deviation;   ///< standard deviation of the first
};

cv::Mat smoothed(const cv::Mat &picture, double sigma)
{
    cv::Mat out;
    const int side = 2 * int(std::ceil(2.5 * sigma)) + 1;
    cv::GaussianBlur(picture, out, {side, side}, sigma, sigma, cv::BORDER_REFLECT_101);
    return out;
}

/** The mean of a square window; unlike a Gaussian's its time does not grow with the window. */
cv::Mat windowMean(const cv::Mat &picture, int radius)
{
    cv::Mat out;
    cv::blur(picture, out, {2 * radius + 1, 2 * radius + 1}, {-1, -1}, cv::BORDER_REFLECT_101);
    return out;
}

Comparison compare(const cv::Mat &a, const cv::Mat &b, int radius, double floor)
{
    const cv::Mat meanA = windowMean(a, radius);
    const cv::Mat meanB = windowMean(b, radius);
    const cv::Mat varA = windowMean(a.mul(a), radius) - meanA.mul(meanA);
    const cv::Mat varB = windowMean(b.mul(b), radius) - meanB.mul(meanB);
    const cv::Mat covariance = windowMean(a.mul(b), radius) - meanA.mul(meanB);
    Comparison c;
    c.difference = meanA - meanB;
    c.correlation.create(a.size(), CV_32F);
    c.residual.create(a.size(), CV_32F);
    c.deviation.create(a.size(), CV_32F);
    for (int y = 0; y < a.rows; ++y)
        for (int x = 0; x < a.cols; ++x) {
            const float va = std::max(0.F, varA.at<float>(y, x));
            const float vb = std::max(0.F, varB.at<float>(y, x));
            const float cov = covariance.at<float>(y, x);
            c.correlation.at<float>(y, x) = cov / std::sqrt((va + float(floor)) * (vb + float(floor)));
            c.residual.at<float>(y, x) = std::sqrt(std::max(0.F, va + vb - 2 * cov));
            c.deviation.at<float>(y, x) = std::sqrt(va);
        }
    return c;
}

/** Without the noise of single pixels and without slow gradients, which look alike everywhere. */
cv::Mat coarseBand(const cv::Mat &picture)
{
    cv::Mat half;
    cv::resize(picture, half, {(picture.cols + 1) / 2, (picture.rows + 1) / 2}, 0, 0, cv::INTER_AREA);
    return smoothed(half, 1) - smoothed(half, 3);
}

double medianInside(const cv::Mat &values, const cv::Mat &mask)
{
    std::vector<float> inside;
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            if (mask.at<uchar>(y, x) != 0)
                inside.push_back(values.at<float>(y, x));
    if (inside.empty())
        return 0;
    const auto middle = inside.begin() + std::ptrdiff_t(inside.size() / 2);
    std::nth_element(inside.begin(), middle, inside.end());
    return *middle;
}

cv::Mat disc(int radius)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

/** CV_8U of the picture's size: the hull of the points, widened. */
cv::Mat hullOf(const std::vector<cv::Point2f> &points, cv::Size size, int widen)
{
    std::vector<cv::Point> corners;
    for (const auto &p : points)
        corners.emplace_back(cvRound(p.x), cvRound(p.y));
    std::vector<cv::Point> hull;
    cv::convexHull(corners, hull);
    cv::Mat mask = cv::Mat::zeros(size, CV_8U);
    cv::fillConvexPoly(mask, hull, cv::Scalar(255));
    if (widen > 0)
        cv::dilate(mask, mask, disc(widen));
    return mask;
}

/** What the matches' own check has seen. */
cv::Mat discsAround(const std::vector<cv::Point2f> &points, cv::Size size)
{
    constexpr int kRadius = 14;
    cv::Mat mask = cv::Mat::zeros(size, CV_8U);
    for (const auto &p : points)
        cv::circle(mask, {cvRound(p.x), cvRound(p.y)}, kRadius, cv::Scalar(255), cv::FILLED);
    return mask;
}

cv::Rect grown(const cv::Rect &box, double share, int pixels, cv::Size picture)
{
    const int x = int(share * box.width) + pixels;
    const int y = int(share * box.height) + pixels;
    return cv::Rect(box.x - x, box.y - y, box.width + 2 * x, box.height + 2 * y) & cv::Rect({}, picture);
}

bool touchesBorder(const cv::Mat &mask, const cv::Rect &box, cv::Size picture)
{
    const int w = mask.cols;
    const int h = mask.rows;
    return (box.x > 0 && cv::countNonZero(mask.col(0)) > 0) || (box.y > 0 && cv::countNonZero(mask.row(0)) > 0) ||
           (box.br().x < picture.width && cv::countNonZero(mask.col(w - 1)) > 0) ||
           (box.br().y < picture.height && cv::countNonZero(mask.row(h - 1)) > 0);
}

/** Where target and pulled source match, within the box. */
cv::Mat matching(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Rect &box)
{
    const cv::Mat target = picture(box);
    const cv::Mat source = pulled(picture, sourceOf, box);
    const Comparison c = compare(target, source, kWindow, 1);
    Comparison coarse = compare(coarseBand(target), coarseBand(source), kCoarseWindow, .004);
    cv::resize(coarse.correlation, coarse.correlation, box.size(), 0, 0, cv::INTER_LINEAR);
    const cv::Mat valid = validSource(picture.size(), sourceOf, box);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8U);
    const cv::Point2d along(sourceOf(0, 0) - 1, sourceOf(1, 0));
    for (int y = 0; y < box.height; ++y) {
        const cv::Point2d row(box.x, y + box.y);
        const cv::Point2d start = mapped(sourceOf, row) - row;
        for (int x = 0; x < box.width; ++x) {
            if (valid.at<uchar>(y, x) == 0)
                continue;
            const cv::Point2d away = start + x * along;
            if (away.dot(away) < kMinDistance * kMinDistance)
                continue;
            if ((c.correlation.at<float>(y, x) > kMinCorrelation ||
                 coarse.correlation.at<float>(y, x) > kMinCorrelation) &&
                std::abs(c.difference.at<float>(y, x)) < kMaxDifference)
                mask.at<uchar>(y, x) = 255;
        }
    }
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, disc(2));
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, disc(6));
    return mask;
}

/** Components that hold inliers, without holes. */
cv::Mat supported(const cv::Mat &mask, const cv::Rect &box, const std::vector<cv::Point2f> &points)
{
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat kept = cv::Mat::zeros(mask.size(), CV_8U);
    for (std::size_t i = 0; i < contours.size(); ++i) {
        int inliers = 0;
        for (const auto &p : points)
            inliers += cv::pointPolygonTest(contours[i], p - cv::Point2f(box.tl()), false) >= 0 ? 1 : 0;
        if (inliers >= std::min<int>(2, int(points.size())) && cv::contourArea(contours[i]) >= kMinArea)
            cv::drawContours(kept, contours, int(i), cv::Scalar(255), cv::FILLED);
    }
    return kept;
}

/** The connected area around the points that matches: CV_8U of the picture's size. @param known lies in it */
cv::Mat matchingArea(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Mat &known,
                     const std::vector<cv::Point2f> &points)
{
    cv::Mat area = cv::Mat::zeros(picture.size(), CV_8U);
    cv::Rect box = grown(cv::boundingRect(known), .5, 48, picture.size());
    cv::Mat mask = supported(matching(picture, sourceOf, box), box, points);
    for (int i = 0; i < 3 && touchesBorder(mask, box, picture.size()); ++i) {
        box = i < 2 ? grown(box, .6, 48, picture.size()) : cv::Rect({}, picture.size());
        mask = supported(matching(picture, sourceOf, box), box, points);
    }
    mask.copyTo(area(box));
    return area;
}

/** False where it does not help. */
bool refine(const cv::Mat &picture, const cv::Mat &area, cv::Matx23d &sourceOf)
{
    const auto better = refined(picture, sourceOf, area, 1, kReach);
    if (!better || !isPlausible(*better) ||
        agreement(picture, *better, area) < agreement(picture, sourceOf, area) - .01)
        return false;
    sourceOf = *better;
    return true;
}

/** A transform of the working picture as one of the full picture. */
cv::Matx23d atFullSize(const cv::Matx23d &m, double factor)
{
    cv::Matx23d full = m; // full = (working + .5) / factor - .5, on both sides
    for (int r = 0; r < 2; ++r)
        full(r, 2) = (m(r, 2) + .5 + (m(r, 0) + m(r, 1)) * (.5 * factor - .5)) / factor - .5;
    return full;
}

/** The part of the full picture that is compared: around the widest place of the area. */
cv::Rect coreBox(const cv::Mat &area, double factor, cv::Size full)
{
    cv::Mat padded;
    cv::copyMakeBorder(area, padded, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat depth;
    cv::distanceTransform(padded, depth, cv::DIST_L2, 3);
    cv::Point widest;
    cv::minMaxLoc(depth, nullptr, nullptr, nullptr, &widest);
    const cv::Rect all = cv::boundingRect(area);
    cv::Rect box(int(all.x / factor), int(all.y / factor), int(std::ceil(all.width / factor)),
                 int(std::ceil(all.height / factor)));
    const cv::Rect near(int(widest.x / factor) - kCoreSide / 2, int(widest.y / factor) - kCoreSide / 2, kCoreSide,
                        kCoreSide);
    return grown(box, 0, 12, full) & near;
}

void measure(const SearchPicture &picture, const VerifiedCopy &copy, CopyFigures &figures)
{
    cv::Mat core;
    cv::erode(copy.target, core, disc(3), {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    if (cv::countNonZero(core) < kMinArea / 2)
        core = copy.target;
    const cv::Rect box = coreBox(core, picture.factor, picture.full.size());
    const cv::Matx23d sourceOf = inverseOf(copy.transform);
    cv::Mat targets[3];
    cv::Mat sources[3];
    cv::Mat colours;
    picture.full(box).convertTo(colours, CV_32F, 1 / 255.0);
    cv::cvtColor(colours, colours, cv::COLOR_RGB2YCrCb);
    cv::split(colours * 255, targets);
    colours = pulled(picture.full, sourceOf, box) / 255;
    cv::cvtColor(colours, colours, cv::COLOR_RGB2YCrCb);
    cv::split(colours * 255, sources);
    const cv::Mat &target = targets[0];
    const cv::Mat &source = sources[0];
    cv::Mat inside(box.size(), CV_8U);
    for (int y = 0; y < box.height; ++y)
        for (int x = 0; x < box.width; ++x) {
            const int wx = std::min(core.cols - 1, int((x + box.x + .5) * picture.factor));
            const int wy = std::min(core.rows - 1, int((y + box.y + .5) * picture.factor));
            inside.at<uchar>(y, x) = core.at<uchar>(wy, wx);
        }
    if (cv::countNonZero(inside) == 0) { // nothing to compare speaks for nothing
        figures.difference = figures.residual = kMaxDifference;
        return;
    }
    const Comparison plain = compare(target, source, kWindow, .1);
    const Comparison fine = compare(target - smoothed(target, 2), source - smoothed(source, 2), kWindow, .1);
    figures.similarity = medianInside(fine.correlation, inside);
    figures.difference = medianInside(cv::abs(plain.difference), inside);
    figures.colour = 0;
    for (int c = 1; c < 3; ++c) {
        const cv::Mat away = windowMean(targets[c] - sources[c], kWindow);
        figures.colour = std::max(figures.colour, medianInside(cv::abs(away), inside));
    }
    figures.residual = medianInside(plain.residual, inside);
    figures.texture = medianInside(plain.deviation, inside);
}

} // namespace

double agreement(const cv::Mat &picture, const cv::Matx23d &sourceOf, const cv::Mat &area)
{
    const cv::Rect box = cv::boundingRect(area);
    const cv::Mat mask = matching(picture, sourceOf, box);
    return double(cv::countNonZero(mask & area(box))) / std::max(1, cv::countNonZero(area(box)));
}

std::optional<VerifiedCopy> verifyCopy(const SearchPicture &picture, const CopyModel &model)
{
    const cv::Size size = picture.working.size();
    const cv::Mat around = discsAround(model.to, size);
    cv::Matx23d sourceOf = inverseOf(model.transform);
    if (agreement(picture.working, sourceOf, around) < kMinAgreement)
        return std::nullopt;
    VerifiedCopy copy;
    copy.target = matchingArea(picture.working, sourceOf, around, model.to);
    if (cv::countNonZero(copy.target) < kMinArea)
        return std::nullopt;
    if (refine(picture.working, copy.target, sourceOf)) {
        cv::Mat better = matchingArea(picture.working, sourceOf, copy.target, model.to);
        if (cv::countNonZero(better) > cv::countNonZero(copy.target))
            copy.target = better;
    }
    copy.sourceOf = sourceOf;
    copy.transform = atFullSize(inverseOf(sourceOf), picture.factor);

    CopyFigures &f = copy.figures;
    f.inliers = int(model.to.size());
    f.area = double(cv::countNonZero(copy.target)) / double(copy.target.total());
    f.weight = model.weight;
    const cv::Mat bare = hullOf(model.to, size, 0);
    f.filled = double(cv::countNonZero(bare & copy.target)) / std::max(1, cv::countNonZero(bare));
    measure(picture, copy, f);
    // A window at the border of the area sees what lies outside and does not match.
    cv::dilate(copy.target, copy.target, disc(kWindow));
    cv::warpAffine(copy.target, copy.source, sourceOf, size, cv::INTER_NEAREST);
    return copy;
}

} // namespace loupe
