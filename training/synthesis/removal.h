#pragma once

#include "training/synthesis/shapes.h"

namespace loupe
{

enum class RemovalMethod {
    InpaintTelea, ///< Telea, "An image inpainting technique based on the fast marching method", 2004
    InpaintFlow, ///< Bertalmio, Bertozzi, Sapiro, "Navier-Stokes, fluid dynamics, and image and video inpainting", 2001
    ShiftedClone, ///< the surroundings, moved over the object and brought to its border's brightness
};

/** Half of the removals are clones. */
RemovalMethod drawRemoval(Rng &rng);

/**
 * What covers the area after its object is gone: CV_8UC3 of the patch's size.
 *
 * The inpaintings work at most at kInpaintSide pixels and are enlarged, since their time grows with the area; what they
 * leave smooth may get noise as retouchers add it.
 */
cv::Mat removedContent(const cv::Mat &host, const Patch &patch, RemovalMethod method, Rng &rng);

} // namespace loupe
