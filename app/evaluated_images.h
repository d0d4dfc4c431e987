#pragma once

#include "training/evaluation.h"

#include <vector>

/** The pictures of an evaluation as tables and curves want them. */
namespace loupe {

/** Of those that did not fail. */
ImageScores imageScoresOf(const std::vector<EvaluatedImage> &images);

/** How far the model was from the label, 0..1; a failed picture is further. */
double distanceFromLabel(const EvaluatedImage &image);

} // namespace loupe
