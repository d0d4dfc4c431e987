#pragma once

#include <cstdint>
#include <optional>

#include <opencv2/core.hpp>

#include "training/synthesis/jpeg_codec.h"
#include "training/synthesis/rng.h"

namespace loupe
{

/** How a JPEG's settings are drawn. */
struct JpegOptions {
    double chance = 0.65; ///< probability that the picture is saved as JPEG at all
    int minQuality = 45;  ///< 1 .. 100, both ends included
    int maxQuality = 99;
    double fullChroma = .35; ///< share with 4:4:4
    double evenTables = .25; ///< share with QuantTables::Even
};

/** What may have happened to a photo before the forger, or nobody, touched it. Probabilities are 0 .. 1. */
struct HistoryOptions {
    double keepSize = .35; ///< never resized
    double minScale = .33; ///< otherwise by a factor in minScale .. maxScale, log-uniform
    double maxScale = 1.5;
    double blur = .10;    ///< Gaussian, sigma .4 .. 1.2 px
    double sharpen = .10; ///< unsharp mask, amount .3 .. 1.5
    double noise = .12;   ///< Gaussian, sigma .7 .. 6 levels
    JpegOptions jpeg = {};
    double aligned = .5;  ///< the last JPEG's grid starts at the crop's origin; else anywhere (the picture was cropped)
    double sameGrid = .5; ///< the photo's own JPEG and the one of the history share their grid (re-saved, not cropped)
};

/** A picture's past as data, in the order in which it is applied: resize, blur, sharpen, noise, JPEG. */
struct History {
    double scale = 1;      ///< new size / old size; 1: not resampled
    int interpolation = 0; ///< of the resize: cv::InterpolationFlags
    double blurSigma = 0;  ///< px; 0: none
    double sharpenAmount = 0;
    double noiseSigma = 0; ///< levels of 0 .. 255
    std::uint64_t noiseSeed = 0;
    std::optional<JpegSettings> jpeg = {};
    cv::Point grid = {};  ///< where the last JPEG's grid starts in the crop, 0 .. 15 each
    bool sameGrid = true; ///< the photo's own grid is the same
};

History drawHistory(Rng &rng, const HistoryOptions &options);

/** Nothing when the picture is not to be a JPEG. */
std::optional<JpegSettings> drawJpeg(Rng &rng, const JpegOptions &options);

/** cv::InterpolationFlags for a resize by `scale`, as different programs choose them. */
int drawInterpolation(Rng &rng, double scale);

/** Zero with probability `aligned`, else anywhere in 0 .. 15. */
cv::Point drawGrid(Rng &rng, double aligned);

/**
 * Cuts a piece out of a photo so that it has the wanted size after the history, and applies the history.
 * A photo too small for history.scale is shrunk less, or enlarged.
 *
 * @param photo CV_8UC3, its own JPEG grid (if any) starting at its origin
 * @return CV_8UC3 of the size asked for, with history.grid where the last grid starts
 */
cv::Mat cutWithHistory(const cv::Mat &photo, const History &history, cv::Size size, Rng &rng);

/** The history on a region that is already chosen, resized to `size`. */
cv::Mat applyHistory(const cv::Mat &region, const History &history, cv::Size size);

} // namespace loupe
