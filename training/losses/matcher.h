#pragma once

#include <utility>
#include <vector>

#include <torch/types.h>

namespace loupe {

/**
 * Minimum-cost assignment by shortest augmenting paths with potentials, O(n^2 m) (Jonker and Volgenant 1987;
 * Crouse 2016).
 * @param cost [rows][columns], finite, any shape
 * @return min(rows, columns) pairs (row, column), by row
 */
std::vector<std::pair<int, int>> assign(const std::vector<std::vector<double>> &cost);

/** What a query would have to pay for a mask (SPEC section 5). */
struct MatchWeights {
    double crossEntropy = 5;
    double classProbability = 1;
    double dice = 5;
};

/**
 * Cost of every query for every mask of one picture: 5 pairwise BCE - softmax probability of forged + 5 pairwise dice
 * (smoothing 1).
 * @param classLogits [.., Q, 2]  @param maskLogits [.., Q, P] at P points  @param targets [.., M, P]
 * @return [.., Q, M]
 */
torch::Tensor matchingCost(const torch::Tensor &classLogits, const torch::Tensor &maskLogits,
                           const torch::Tensor &targets, const MatchWeights &weights = {});

} // namespace loupe
