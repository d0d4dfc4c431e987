#pragma once

#include <optional>
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
 * The shift that brings the logit which a tenth of these authentic pictures exceed to the wanted one. No stretching,
 * and no rarer quantile: of a hundred pictures the tail is chance. @param logits not empty
 */
double tenthFromTop(std::vector<double> logits);
ScoreModel::Compression alignedTo(double wanted, double found, double maxLumaStep);

/** Of a picture: the mean step of its luma quantiser, and its score. */
struct CompressedScore {
    double lumaStep = 0;
    double score = 0;
};

/**
 * The least step at and above which the scores of forged and authentic pictures hardly differ: an area under the ROC
 * curve below .6, of twenty pictures of either kind at least; nullopt where there is none.
 */
std::optional<double> blindFrom(const std::vector<CompressedScore> &forged,
                                const std::vector<CompressedScore> &authentic);

/** The smallest value that at most `share` of the values reach, at most 1. @param values not empty */
double upperQuantile(std::vector<double> values, double share);

} // namespace loupe
