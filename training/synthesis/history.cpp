#include "training/synthesis/history.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace loupe
{
namespace
{

constexpr double kFlat = 10; ///< levels of standard deviation

/** A start for a piece of `length` in `total`, congruent to -grid modulo 16 (chroma blocks) where there is room. */
int alignedStart(Rng &rng, int total, int length, int grid)
{
    const int room = total - length;
    const int phase = (16 - grid) % 16;
    if (room < phase)
        return rng.between(0, room);
    return phase + 16 * rng.between(0, (room - phase) / 16);
}

/** Nothing but sky, wall or blown highlights. */
bool isFlat(const cv::Mat &region)
{
    cv::Mat sketch;
    cv::resize(region, sketch, {32, 32}, 0, 0, cv::INTER_NEAREST);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(sketch, mean, deviation);
    return std::max({deviation[0], deviation[1], deviation[2]}) < kFlat;
}

cv::Mat addNoise(const cv::Mat &rgb, double sigma, std::uint64_t seed)
{
    cv::Mat noise(rgb.size(), CV_16SC3);
    // Sixteenths of a level, so that small sigmas keep their shape.
    cv::RNG(seed).fill(noise, cv::RNG::NORMAL, 0, 16 * sigma);
    cv::Mat out;
    cv::addWeighted(rgb, 1, noise, 1.0 / 16, 0, out, CV_8U);
    return out;
}

} // namespace

std::optional<JpegSettings> drawJpeg(Rng &rng, const JpegOptions &options)
{
    if (!rng.chance(options.chance))
        return std::nullopt;
    JpegSettings settings;
    settings.quality = rng.between(options.minQuality, options.maxQuality);
    settings.chroma = rng.chance(options.fullChroma) ? Chroma::Full : Chroma::Half;
    settings.tables = rng.chance(options.evenTables) ? QuantTables::Even : QuantTables::Standard;
    return settings;
}

int drawInterpolation(Rng &rng, double scale)
{
    static constexpr int kShrinking[] = {cv::INTER_AREA, cv::INTER_AREA, cv::INTER_CUBIC, cv::INTER_LINEAR};
    static constexpr int kEnlarging[] = {cv::INTER_CUBIC, cv::INTER_CUBIC, cv::INTER_LINEAR, cv::INTER_LANCZOS4};
    const int choice = rng.below(4);
    return scale < 1 ? kShrinking[choice] : kEnlarging[choice];
}

cv::Point drawGrid(Rng &rng, double aligned)
{
    const bool atOrigin = rng.chance(aligned);
    const cv::Point grid(rng.below(16), rng.below(16));
    return atOrigin ? cv::Point() : grid;
}

History drawHistory(Rng &rng, const HistoryOptions &options)
{
    History history;
    if (!rng.chance(options.keepSize)) {
        history.scale = rng.logUniform(options.minScale, options.maxScale);
        history.interpolation = drawInterpolation(rng, history.scale);
    }
    if (rng.chance(options.blur))
        history.blurSigma = rng.uniform(.4, 1.2);
    if (rng.chance(options.sharpen))
        history.sharpenAmount = rng.uniform(.3, 1.5);
    if (rng.chance(options.noise))
        history.noiseSigma = rng.logUniform(.7, 6);
    history.noiseSeed = rng.next();
    history.jpeg = drawJpeg(rng, options.jpeg);
    history.grid = drawGrid(rng, options.aligned);
    history.sameGrid = !history.jpeg || rng.chance(options.sameGrid);
    return history;
}

cv::Mat cutWithHistory(const cv::Mat &photo, const History &history, cv::Size size, Rng &rng)
{
    const double least = std::max(double(size.width) / photo.cols, double(size.height) / photo.rows);
    const double scale = std::max(history.scale, least);
    cv::Rect region(0, 0, std::clamp(cvRound(size.width / scale), 1, photo.cols),
                    std::clamp(cvRound(size.height / scale), 1, photo.rows));
    const bool onGrid = region.size() == size && history.sameGrid;
    constexpr int kAttempts = 3; // flat areas teach little, but they are part of photos: fewer, not none
    for (int i = 0; i < kAttempts && (i == 0 || isFlat(photo(region))); ++i) {
        region.x = onGrid ? alignedStart(rng, photo.cols, region.width, history.grid.x)
                          : rng.between(0, photo.cols - region.width);
        region.y = onGrid ? alignedStart(rng, photo.rows, region.height, history.grid.y)
                          : rng.between(0, photo.rows - region.height);
    }
    return applyHistory(photo(region), history, size);
}

cv::Mat applyHistory(const cv::Mat &region, const History &history, cv::Size size)
{
    cv::Mat rgb = region;
    if (region.size() != size) {
        const bool shrinking = region.cols > size.width;
        const int kind = shrinking && history.interpolation == 0 ? cv::INTER_AREA : history.interpolation;
        cv::resize(region, rgb, size, 0, 0, kind);
    } else {
        rgb = region.clone();
    }
    if (history.blurSigma > 0)
        cv::GaussianBlur(rgb, rgb, {}, history.blurSigma, history.blurSigma, cv::BORDER_REFLECT_101);
    if (history.sharpenAmount > 0) {
        cv::Mat smooth;
        cv::GaussianBlur(rgb, smooth, {}, 1.0, 1.0, cv::BORDER_REFLECT_101);
        cv::addWeighted(rgb, 1 + history.sharpenAmount, smooth, -history.sharpenAmount, 0, rgb);
    }
    if (history.noiseSigma > 0)
        rgb = addNoise(rgb, history.noiseSigma, history.noiseSeed);
    if (history.jpeg)
        rgb = recompress(rgb, *history.jpeg, history.grid);
    return rgb;
}

} // namespace loupe
