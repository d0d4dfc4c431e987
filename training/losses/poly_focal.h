#pragma once

#include <torch/types.h>

namespace loupe {

struct PolyFocalOptions {
    double alpha = 0.5; ///< weight of the positive class, 0..1
    double gamma = 2;   ///< how much easy examples are played down
    double epsilon = 1; ///< weight of the first polynomial term
};

/**
 * Poly focal loss (paper Eq. 1, as its code computes it): w = alpha y + (1 - alpha)(1 - y); pt = y p + (1 - y)(1 - p);
 * w * BCE * (1 - pt)^gamma + epsilon (1 - pt)^(gamma + 1), elementwise.
 * @param logits any shape  @param targets same shape, 0..1, soft values allowed
 */
torch::Tensor polyFocal(const torch::Tensor &logits, const torch::Tensor &targets, const PolyFocalOptions &options);

} // namespace loupe
