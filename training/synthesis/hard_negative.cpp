#include "training/synthesis/hard_negative.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <opencv2/imgproc.hpp>

#include "training/synthesis/history.h"

namespace loupe {
namespace {

cv::Mat recompressed(cv::Mat rgb, Rng &rng)
{
    const JpegOptions saving{.chance = 1, .minQuality = 50, .maxQuality = 98};
    const int times = rng.between(2, 3);
    for (int i = 0; i < times; ++i)
        rgb = recompress(rgb, *drawJpeg(rng, saving), drawGrid(rng, .5));
    return rgb;
}

cv::Mat resampled(const cv::Mat &rgb, Rng &rng)
{
    const double scale = rng.chance(.6) ? rng.uniform(.45, .95) : rng.uniform(1.05, 1.8);
    cv::Mat there;
    cv::Mat back;
    cv::resize(rgb, there, {}, scale, scale, drawInterpolation(rng, scale));
    cv::resize(there, back, rgb.size(), 0, 0, drawInterpolation(rng, 1 / scale));
    return back;
}

cv::Mat toneCurve(const cv::Mat &rgb, Rng &rng)
{
    const double gamma = rng.logUniform(.6, 1.6);
    const double contrast = rng.uniform(.8, 1.4);
    cv::Mat table(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        table.at<uchar>(i) = cv::saturate_cast<uchar>(128 + contrast * (255 * std::pow(i / 255.0, gamma) - 128));
    cv::Mat out;
    cv::LUT(rgb, table, out);
    return out;
}

cv::Mat filtered(const cv::Mat &rgb, Rng &rng)
{
    cv::Mat out;
    switch (rng.below(5)) {
    case 0:
        cv::medianBlur(rgb, out, rng.chance(.7) ? 3 : 5);
        return out;
    case 1:
        cv::bilateralFilter(rgb, out, 5, rng.uniform(15, 60), 3);
        return out;
    case 2: {
        const double amount = rng.uniform(.8, 2);
        cv::GaussianBlur(rgb, out, {}, rng.uniform(.7, 2));
        cv::addWeighted(rgb, 1 + amount, out, -amount, 0, out);
        return out;
    }
    case 3:
        cv::cvtColor(rgb, out, cv::COLOR_RGB2GRAY);
        cv::cvtColor(out, out, cv::COLOR_GRAY2RGB);
        return out;
    default:
        return toneCurve(rgb, rng);
    }
}

cv::Scalar drawColour(Rng &rng)
{
    if (rng.chance(.6)) // most of a screen is grey, white or nearly black
        return cv::Scalar::all(rng.chance(.5) ? rng.between(235, 255) : rng.between(0, 90));
    return {double(rng.below(256)), double(rng.below(256)), double(rng.below(256))};
}

void writeText(cv::Mat &rgb, const cv::Rect &area, Rng &rng)
{
    static constexpr std::array kFonts{cv::FONT_HERSHEY_SIMPLEX, cv::FONT_HERSHEY_DUPLEX, cv::FONT_HERSHEY_COMPLEX,
                                       cv::FONT_HERSHEY_PLAIN, cv::FONT_HERSHEY_TRIPLEX};
    const int font = kFonts[std::size_t(rng.below(int(kFonts.size())))];
    const double size = rng.logUniform(.3, 1.6) * (font == cv::FONT_HERSHEY_PLAIN ? 1.8 : 1);
    const cv::Scalar colour = drawColour(rng);
    const int smoothing = rng.chance(.8) ? cv::LINE_AA : cv::LINE_8;
    const int leading = std::max(8, int(size * 32));
    cv::Mat inner = rgb(area); // text is cut off at the area's border
    for (int y = leading; y < area.height; y += leading) {
        std::string line;
        const int letters = rng.between(3, std::max(4, int(area.width / (size * 18))));
        for (int i = 0; i < letters; ++i)
            line += rng.chance(.16) ? ' ' : char(rng.chance(.85) ? rng.between('a', 'z') : rng.between('0', 'Z'));
        cv::putText(inner, line, {4, y}, font, size, colour, size > .9 ? 2 : 1, smoothing);
    }
}

cv::Mat screenshot(const cv::Mat &rgb, Rng &rng)
{
    cv::Mat out = rgb.clone();
    if (rng.chance(.5)) { // the photo as one element of a page
        out.setTo(drawColour(rng));
        const double scale = rng.uniform(.45, .9);
        cv::Mat inset;
        cv::resize(rgb, inset, {}, scale, scale, drawInterpolation(rng, scale));
        const cv::Point at(rng.between(0, out.cols - inset.cols), rng.between(0, out.rows - inset.rows));
        inset.copyTo(out(cv::Rect(at, inset.size())));
    }
    const int panels = rng.between(1, 3);
    for (int i = 0; i < panels; ++i) {
        const bool bar = rng.chance(.4);
        const cv::Size size(bar ? out.cols : rng.between(out.cols / 6, out.cols * 3 / 4),
                            rng.between(out.rows / 16, out.rows / (bar ? 6 : 3)));
        const cv::Rect area({rng.between(0, out.cols - size.width), rng.between(0, out.rows - size.height)}, size);
        if (rng.chance(.75))
            out(area).setTo(drawColour(rng));
        if (rng.chance(.8))
            writeText(out, area, rng);
        if (rng.chance(.3))
            cv::rectangle(out, area, drawColour(rng), rng.between(1, 3));
    }
    return out;
}

/** What the camera adds: no two repeats get the same light and noise, and it does not stand exactly before them. */
cv::Mat photographed(const cv::Mat &wall, cv::Size size, Rng &rng)
{
    const cv::Point2f centre(.5F * float(wall.cols), .5F * float(wall.rows));
    cv::Mat view = cv::getRotationMatrix2D(centre, rng.uniform(-12, 12), rng.uniform(.85, 1.15));
    view.at<double>(0, 2) += .5 * (size.width - wall.cols);
    view.at<double>(1, 2) += .5 * (size.height - wall.rows);
    cv::Mat seen;
    cv::warpAffine(wall, seen, view, size, cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    const double right = rng.uniform(-.25, .25) / size.width;
    const double down = rng.uniform(-.25, .25) / size.height;
    cv::Mat noise(size, CV_16SC3);
    cv::RNG(rng.next()).fill(noise, cv::RNG::NORMAL, 0, 16 * rng.uniform(1.2, 4));
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            auto &pixel = seen.at<cv::Vec3b>(y, x);
            const double light = .9 + right * x + down * y;
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<uchar>(light * pixel[c] + noise.at<cv::Vec3s>(y, x)[c] / 16.0);
        }
    return seen;
}

cv::Mat repeated(const cv::Mat &rgb, Rng &rng)
{
    const int least = std::min(rgb.cols, rgb.rows);
    const cv::Size tile(rng.between(least / 20 + 1, least / 3), rng.between(least / 20 + 1, least / 3));
    const cv::Rect from({rng.between(0, rgb.cols - tile.width), rng.between(0, rgb.rows - tile.height)}, tile);
    const bool bricks = rng.chance(.4); // every other row is half a tile on
    cv::Mat wall(rgb.rows * 3 / 2, rgb.cols * 3 / 2, CV_8UC3);
    for (int y = 0; y < wall.rows; ++y)
        for (int x = 0; x < wall.cols; ++x) {
            const int shift = bricks && y / tile.height % 2 == 1 ? tile.width / 2 : 0;
            wall.at<cv::Vec3b>(y, x) = rgb.at<cv::Vec3b>(from.y + y % tile.height, from.x + (x + shift) % tile.width);
        }
    return photographed(wall, rgb.size(), rng);
}

} // namespace

cv::Mat applyHardNegative(const cv::Mat &rgb, HardNegative kind, Rng &rng)
{
    switch (kind) {
    case HardNegative::Recompressed:
        return recompressed(rgb, rng);
    case HardNegative::Resampled:
        return resampled(rgb, rng);
    case HardNegative::Filtered:
        return filtered(rgb, rng);
    case HardNegative::Screenshot:
        return screenshot(rgb, rng);
    case HardNegative::Repeated:
        return repeated(rgb, rng);
    }
    return rgb;
}

} // namespace loupe
