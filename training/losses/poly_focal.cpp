#include "training/losses/poly_focal.h"

#include <torch/nn/functional/loss.h>

#include "model/net/autocast.h"

namespace loupe {

torch::Tensor polyFocal(const torch::Tensor &given, const torch::Tensor &targets, const PolyFocalOptions &options)
{
    namespace F = torch::nn::functional;
    const torch::Tensor logits = widened(given); // rounded to eight bits, 1 - pt of an easy sample is 0
    const torch::Tensor p = logits.sigmoid();
    const torch::Tensor cross = F::binary_cross_entropy_with_logits(
        logits, targets, F::BinaryCrossEntropyWithLogitsFuncOptions().reduction(torch::kNone));
    const torch::Tensor weight = options.alpha * targets + (1 - options.alpha) * (1 - targets);
    const torch::Tensor miss = 1 - (targets * p + (1 - targets) * (1 - p)); // 1 - pt
    return weight * cross * miss.pow(options.gamma) + options.epsilon * miss.pow(options.gamma + 1);
}

} // namespace loupe
