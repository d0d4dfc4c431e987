#pragma once

#include <optional>

#include <opencv2/core.hpp>

#include "training/data/photo_pool.h"
#include "training/synthesis/rng.h"

namespace loupe {

/** Outlines of forged areas. */
struct ShapeOptions {
    double minShare = .01; ///< forged share of the crop, log-uniform between the two
    double maxShare = .33;
    double instance = .5; ///< outline of a real object; the others are polygons, blobs, ellipses and rectangles
    double hard = .34;    ///< border without any transition
    double soft = .33;    ///< border blurred by .5 - 1.2 px; the rest by 1.2 - 4 px
};

/** A forged area with its border: what is pasted, and how much of it shows. */
struct Patch {
    cv::Rect box;  ///< in the host; all of the transition lies in it
    cv::Mat alpha; ///< CV_32F of the box's size, 0 .. 1
};

/** An edited picture and where it was edited. */
struct Edit {
    cv::Mat rgb;                          ///< CV_8UC3
    cv::Mat mask;                         ///< CV_8U of the same size, 255 where alpha > .5, else 0
    std::optional<cv::Matx23d> copy = {}; ///< of a copy-move, see CopyTransform
};

/** A share of the crop's area, drawn as the options say. */
double drawShare(Rng &rng, const ShapeOptions &options);

/** A random outline made of geometry: CV_8U side x side, 0 or 255, about `share` of the area, inside the picture. */
cv::Mat drawGeometry(Rng &rng, int side, double share);

/** A real object's outline from the pool, scaled and mirrored. Empty when the pool has no instances. */
cv::Mat drawInstance(Rng &rng, const PhotoPool &pool, int side, double share);

/** One of the two, as the options say; the area is in range (drawn again until it is). */
cv::Mat drawShape(Rng &rng, const PhotoPool &pool, int side, const ShapeOptions &options);

/** Sigma of the border's transition in px; 0: hard. */
double drawFeather(Rng &rng, const ShapeOptions &options);

/** The shape with its border blurred by a Gaussian of sigma `feather` px. @param mask CV_8U, 0 or 255, not all 0 */
Patch makePatch(const cv::Mat &mask, double feather);

/** The content blended into the host. @param content CV_8UC3 of the patch's size */
Edit paste(const cv::Mat &host, const cv::Mat &content, const Patch &patch);

/** Puts a binary mask into a side x side one at a random place inside it; the mask must fit. */
cv::Mat placeRandomly(Rng &rng, const cv::Mat &mask, int side);

} // namespace loupe
