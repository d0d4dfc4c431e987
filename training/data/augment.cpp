#include "training/data/augment.h"

#include <cmath>

#include <opencv2/imgproc.hpp>

#include "training/synthesis/history.h"

namespace loupe {
namespace {

constexpr int kGrid = 8;

/// Streams of random numbers, so that one effect does not change what another one draws.
enum Stream : std::uint64_t { kCropStream = 1, kFlipStream, kTurnStream, kGammaStream, kHistoryStream };

MaskedPicture cut(const MaskedPicture &picture, const cv::Rect &region)
{
    return {picture.rgb(region), picture.mask.empty() ? cv::Mat() : picture.mask(region)};
}

/** A start on the grid for a piece of `length` in `total`. */
int gridStart(Rng &rng, int total, int length)
{
    return kGrid * rng.between(0, (total - length) / kGrid);
}

MaskedPicture cropped(const MaskedPicture &picture, Rng &rng)
{
    const cv::Size all = picture.rgb.size();
    const cv::Mat marked = picture.mask.empty() ? cv::Mat() : cv::Mat(picture.mask > 127);
    const int forged = marked.empty() ? 0 : cv::countNonZero(marked);
    constexpr int kAttempts = 8;
    for (int i = 0; i < kAttempts; ++i) {
        const cv::Size size(cvCeil(all.width * rng.uniform(.5, 1)), cvCeil(all.height * rng.uniform(.5, 1)));
        const cv::Rect region({gridStart(rng, all.width, size.width), gridStart(rng, all.height, size.height)}, size);
        if (forged == 0 || 2 * cv::countNonZero(marked(region)) >= forged)
            return cut(picture, region);
    }
    return picture;
}

/** Whole blocks only, so that mirroring leaves the grid where it is. */
MaskedPicture wholeBlocks(const MaskedPicture &picture)
{
    const auto whole = [](int length) { return length < kGrid ? length : length / kGrid * kGrid; };
    return cut(picture, {0, 0, whole(picture.rgb.cols), whole(picture.rgb.rows)});
}

/** The same for picture and mask. */
template <class Change>
MaskedPicture changed(const MaskedPicture &picture, Change change)
{
    MaskedPicture result;
    change(picture.rgb, result.rgb);
    if (!picture.mask.empty())
        change(picture.mask, result.mask);
    return result;
}

cv::Mat withGamma(const cv::Mat &rgb, double exponent)
{
    cv::Mat table(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        table.at<uchar>(i) = cv::saturate_cast<uchar>(255 * std::pow(i / 255.0, exponent));
    cv::Mat result;
    cv::LUT(rgb, table, result);
    return result;
}

/** What the synthesis calls a history: resize, blur, noise, JPEG. */
MaskedPicture processed(const MaskedPicture &picture, const AugmentOptions &options, Rng &rng)
{
    HistoryOptions effects;
    effects.keepSize = 1 - options.resize;
    effects.minScale = .5;
    effects.maxScale = 1.5;
    effects.blur = options.blur;
    effects.sharpen = 0;
    effects.noise = options.noise;
    effects.jpeg = {.chance = options.jpeg, .minQuality = 60, .maxQuality = 100};
    effects.aligned = 1;
    const History history = drawHistory(rng, effects);
    const cv::Size size(std::max(1, cvRound(picture.rgb.cols * history.scale)),
                        std::max(1, cvRound(picture.rgb.rows * history.scale)));
    MaskedPicture result{applyHistory(picture.rgb, history, size), picture.mask};
    if (!picture.mask.empty() && picture.mask.size() != size)
        cv::resize(picture.mask, result.mask, size, 0, 0, cv::INTER_NEAREST_EXACT);
    return result;
}

} // namespace

MaskedPicture augment(const MaskedPicture &picture, const AugmentOptions &options, std::uint64_t seed)
{
    MaskedPicture result = picture;
    Rng crop(seed, kCropStream);
    if (crop.chance(options.crop))
        result = cropped(result, crop);
    Rng flip(seed, kFlipStream);
    if (flip.chance(options.flip)) {
        const int axis = flip.below(2); // 0: upside down, 1: left-right
        result = changed(wholeBlocks(result), [axis](const auto &in, auto &out) { cv::flip(in, out, axis); });
    }
    Rng turn(seed, kTurnStream);
    if (turn.chance(options.turn)) {
        const int quarters = turn.below(3); // cv::ROTATE_90_CLOCKWISE and the two after it
        result = changed(wholeBlocks(result), [quarters](const auto &in, auto &out) { cv::rotate(in, out, quarters); });
    }
    Rng gamma(seed, kGammaStream);
    if (gamma.chance(options.gamma))
        result.rgb = withGamma(result.rgb, gamma.logUniform(.7, 1 / .7));
    Rng history(seed, kHistoryStream);
    if (options.resize > 0 || options.blur > 0 || options.noise > 0 || options.jpeg > 0)
        result = processed(result, options, history);
    return result;
}

} // namespace loupe
