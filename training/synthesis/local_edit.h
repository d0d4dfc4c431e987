#pragma once

#include "training/synthesis/shapes.h"

namespace loupe
{

enum class LocalEdit { Blur, Noise, Jpeg };

LocalEdit drawLocalEdit(Rng &rng);

/** The host's own pixels under the patch after a change of the area alone: CV_8UC3 of the patch's size. */
cv::Mat locallyEdited(const cv::Mat &host, const Patch &patch, LocalEdit kind, Rng &rng);

/** Brightness, contrast and colour balance moved as one does to match an inserted object to its new surroundings. */
cv::Mat changeColour(const cv::Mat &rgb, Rng &rng);

} // namespace loupe
