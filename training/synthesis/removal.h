#pragma once

#include "training/synthesis/shapes.h"

namespace loupe
{

enum class RemovalMethod {
    InpaintTelea, ///< Telea, "An image inpainting technique based on the fast marching method", 2004
    InpaintFlow, ///< Bertalmio, Bertozzi, Sapiro, "Navier-Stokes, fluid dynamics, and image and video inpainting", 2001
    ShiftedClone, ///< the surroundings, moved over the object and brought to its border's brightness
    Patchwork,    ///< several such clones, each in parts of the area, as 'content-aware' fills put pieces together
};

/** Every method is as likely as the others. */
RemovalMethod drawRemoval(Rng &rng);

/**
 * What covers the area after its object is gone: CV_8UC3 of the patch's size.
 *
 * The inpaintings work on at most 96 x 96 pixels and are enlarged, since their time grows with the area; what they
 * leave smooth may get noise as retouchers add it.
 */
cv::Mat removedContent(const cv::Mat &host, const Patch &patch, RemovalMethod method, Rng &rng);

} // namespace loupe
