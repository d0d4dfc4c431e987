#pragma once

#include <torch/types.h>

namespace loupe {

struct TverskyOptions {
    double falsePositives = 0.3; ///< alpha
    double falseNegatives = 0.7; ///< beta
    double smoothing = 1e-6;
};

/**
 * Tversky loss (paper Eq. 3): 1 - (TP + s) / (TP + alpha FP + beta FN + s) of each mask.
 * @param logits [M, P]  @param targets [M, P], 0..1  @param weights [M, P], how much each point counts; undefined: 1
 * @return [M]
 */
torch::Tensor tversky(const torch::Tensor &logits, const torch::Tensor &targets, const TverskyOptions &options = {},
                      const torch::Tensor &weights = {});

} // namespace loupe
