#pragma once

#include <cstdint>

#include <opencv2/core/mat.hpp>

namespace loupe {

/**
 * Probabilities, 0 .. 1, of what may happen to a picture before it is trained on; in the order in which it happens.
 * Every one is off by default. The traces meant are those of processing: noise, compression, resampling.
 */
struct AugmentOptions {
    double crop = 0;   ///< a rectangle of .5 .. 1 of each side, its corner on the 8 x 8 grid; keeps the traces
    double flip = 0;   ///< left-right or upside down; keeps the traces and the grid's place
    double turn = 0;   ///< by 90, 180 or 270 degrees; keeps the traces and the grid's place
    double gamma = 0;  ///< tone curve with an exponent of .7 .. 1.43; changes noise levels, weakens compression traces
    double resize = 0; ///< by .5 .. 1.5; destroys the grid and most of the noise, leaves resampling of its own
    double blur = 0;   ///< Gaussian, sigma .4 .. 1.2 px; destroys noise
    double noise = 0;  ///< Gaussian, sigma .7 .. 6 levels; drowns weak traces
    double jpeg = 0;   ///< saved with quality 60 .. 100 from the picture's origin; lays a new grid over the old one

    bool any() const
    {
        return crop > 0 || flip > 0 || turn > 0 || gamma > 0 || resize > 0 || blur > 0 || noise > 0 || jpeg > 0;
    }
};

/** A picture and where it is forged. */
struct MaskedPicture {
    cv::Mat rgb;       ///< CV_8UC3, R first
    cv::Mat mask = {}; ///< CV_8U of the same size, forged from 128 on; empty: not known, or authentic
};

/**
 * The picture after what the options and the seed say, the same on every machine up to the libraries' JPEG and resize.
 * The pixels passed in are left alone. Before a flip or turn the picture loses up to 7 columns and rows at its right
 * and lower edge, so that the 8 x 8 grid still starts at the origin. A crop holds at least half of the forged area, or
 * does not happen. Thread-safe.
 */
MaskedPicture augment(const MaskedPicture &picture, const AugmentOptions &options, std::uint64_t seed);

} // namespace loupe
