#pragma once

#include <vector>

#include "model/result/witnesses.h"

/** How the image score of a model card is fitted. Deterministic; any thread. */
namespace loupe {

/**
 * The logistic regression of the label on the witnesses, both classes weighing the same, with a small ridge on the
 * standardised weights. Evidence never counts against a forgery: a witness of it that would get a negative weight gets
 * none, and the others are fitted again (log_patches is no evidence and may have any sign). So does a witness that is
 * the same everywhere.
 * @return without compression rows; the default model when a class is empty
 */
ScoreModel fitScoreModel(const std::vector<Witnesses> &forged, const std::vector<Witnesses> &authentic);

/**
 * The straight line that maps the 80 % and 97 % quantiles of these authentic pictures' logits onto the wanted ones;
 * its scale stays within .5 .. 2. @param logits not empty
 */
struct Quantiles {
    double common = 0; ///< 80 %
    double rare = 0;   ///< 97 %
};
Quantiles quantilesOf(std::vector<double> logits);
ScoreModel::Compression alignedTo(const Quantiles &wanted, const Quantiles &found, double maxLumaStep);

/** The smallest value that at most `share` of the values reach, at most 1. @param values not empty */
double upperQuantile(std::vector<double> values, double share);

} // namespace loupe
