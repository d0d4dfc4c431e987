#pragma once

#include <vector>

namespace loupe {

/**
 * Area under the ROC curve by ranks (Mann-Whitney U): the chance that a positive scores above a negative, ties half.
 * 0.5 where one class is missing.
 */
double areaUnderCurve(const std::vector<double> &positives, const std::vector<double> &negatives);

} // namespace loupe
