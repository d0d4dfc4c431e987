#include "training/losses/tversky.h"

namespace loupe {

torch::Tensor tversky(const torch::Tensor &logits, const torch::Tensor &targets, const TverskyOptions &options)
{
    const torch::Tensor p = logits.sigmoid();
    const torch::Tensor hits = (p * targets).sum(1);
    const torch::Tensor falsePositives = (p * (1 - targets)).sum(1);
    const torch::Tensor falseNegatives = ((1 - p) * targets).sum(1);
    return 1 - (hits + options.smoothing) / (hits + options.falsePositives * falsePositives +
                                             options.falseNegatives * falseNegatives + options.smoothing);
}

} // namespace loupe
