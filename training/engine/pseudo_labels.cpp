#include "training/engine/pseudo_labels.h"

namespace loupe {
namespace {

/** The picture as a whole looks forged and no patch does, or the other way round. */
bool isDoubtful(double imageScore, const torch::Tensor &patches, const PseudoLabelOptions &options)
{
    const double share = (patches > 0.5).to(torch::kFloat32).mean().item<double>();
    return (imageScore > options.imageThreshold) != (share > options.doubtfulShare);
}

} // namespace

PseudoLabelled pseudoLabelled(const Batch &batch, const ClassifierOutput &classes, const PseudoLabelOptions &options)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor scores = classes.imageLogit.to(torch::kFloat32).sigmoid().squeeze(1);
    const torch::Tensor patches = classes.patchLogits.to(torch::kFloat32)
                                      .sigmoid()
                                      .view({scores.size(0), batch.tokens.gridHeight, batch.tokens.gridWidth});
    const torch::Tensor onCpu = scores.cpu();
    PseudoLabelled result;
    std::vector<int64_t> kept;
    for (int64_t i = 0; i < onCpu.size(0); ++i) {
        const double score = onCpu[i].item<double>();
        if (options.leaveOutDoubtful && isDoubtful(score, patches[i], options)) {
            ++result.leftOut;
            continue;
        }
        kept.push_back(i);
        const bool forged = score > options.imageThreshold;
        result.forged += forged ? 1 : 0;
        result.batch.masks.push_back(forged ? patches[i] : torch::Tensor());
        if (options.weightByConfidence)
            result.batch.maskWeights.push_back(forged ? (2 * patches[i] - 1).abs() : torch::Tensor());
        result.batch.keys.push_back(batch.keys.at(std::size_t(i)));
    }
    const torch::Tensor index = torch::tensor(kept, torch::kInt64).to(scores.device());
    result.batch.forged = scores.index_select(0, index);
    result.batch.tokens = batch.tokens;
    result.batch.tokens.values = batch.tokens.values.index_select(0, index);
    result.batch.tokens.beforeLnPost = result.batch.tokens.values;
    result.batch.patchLabels = patches.index_select(0, index).flatten(1);
    return result;
}

} // namespace loupe
