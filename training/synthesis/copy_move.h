#pragma once

#include "training/synthesis/shapes.h"

namespace loupe {

struct CopyOptions {
    double transformed = .6; ///< rotated and scaled; the others are moved by whole pixels only
    double maxAngle = 40;    ///< degrees, either way
    double minScale = .64;   ///< log-uniform
    double maxScale = 1.57;
    double mirrored = .1;
};

/** Where the copied area's pixels come from: host(source * [x y 1]) goes to (x, y). */
using CopyTransform = cv::Matx23d;

/** What was done to a copied area, from where it was taken to where it was put. */
struct CopyGeometry {
    double scale = 1; ///< of lengths
    double angle = 0; ///< degrees, clockwise on the screen, -180 .. 180; of a mirror image after mirroring left-right
    bool mirrored = false;
};
CopyGeometry geometryOf(const CopyTransform &source);

/** CV_8U of the host's size: 255 where the patch's pixels were taken from. @param mask CV_8U, where they were put */
cv::Mat copiedFrom(const cv::Mat &mask, const CopyTransform &source);

/**
 * A transform whose source lies inside the host and covers little of the target. Nothing when there is no room, as
 * with an area nearly as wide as the picture.
 */
std::optional<CopyTransform> drawCopy(Rng &rng, const Patch &target, cv::Size host, const CopyOptions &options);

/** The pixels that the patch shows, CV_8UC3 of its size. A shift by whole pixels copies them exactly. */
cv::Mat copiedContent(const cv::Mat &host, const Patch &target, const CopyTransform &source);

} // namespace loupe
