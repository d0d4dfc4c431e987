#include "training/losses/tversky.h"

namespace loupe {

torch::Tensor tversky(const torch::Tensor &logits, const torch::Tensor &targets, const TverskyOptions &options,
                      const torch::Tensor &weights)
{
    const torch::Tensor p = logits.sigmoid();
    const auto sum = [&weights](const torch::Tensor &x) { return (weights.defined() ? x * weights : x).sum(1); };
    const torch::Tensor hits = sum(p * targets);
    const torch::Tensor falsePositives = sum(p * (1 - targets));
    const torch::Tensor falseNegatives = sum((1 - p) * targets);
    return 1 - (hits + options.smoothing) / (hits + options.falsePositives * falsePositives +
                                             options.falseNegatives * falseNegatives + options.smoothing);
}

} // namespace loupe
