#include "training/engine/objective.h"

#include <algorithm>

#include <torch/nn/functional/loss.h>

#include "model/net/autocast.h"

namespace loupe {
namespace {

/** Numbers of the pictures of which it is known where they are forged, or that nothing is. */
std::vector<int64_t> locatedIn(const Batch &batch)
{
    const torch::Tensor forged = batch.forged.cpu();
    std::vector<int64_t> located;
    for (int64_t i = 0; i < batch.size(); ++i)
        if (batch.masks[std::size_t(i)].defined() || !(forged[i].item<float>() > 0.5F))
            located.push_back(i);
    return located;
}

template <class T>
std::vector<T> picked(const std::vector<T> &list, const std::vector<int64_t> &which)
{
    std::vector<T> result;
    for (const int64_t i : which)
        if (!list.empty())
            result.push_back(list[std::size_t(i)]);
    return result;
}

/** Patch and image terms (paper Eq. 2). @param located see locatedIn(), on the device */
torch::Tensor classification(const ClassifierOutput &classes, const Batch &batch, const torch::Tensor &located,
                             const StepCounts &counts, const ObjectiveOptions &options, LossParts &loss)
{
    namespace F = torch::nn::functional;
    const torch::Tensor logit = widened(classes.imageLogit).squeeze(1);
    const torch::Tensor image =
        options.imageTerm == ImageTerm::PolyFocal
            ? polyFocal(logit, batch.forged, options.image).sum() / counts.images
            : F::binary_cross_entropy_with_logits(logit, batch.forged,
                                                  F::BinaryCrossEntropyWithLogitsFuncOptions().reduction(torch::kSum)) /
                  counts.images;
    loss.parts.emplace_back("image", image.detach());
    if (!classes.patchLogits.defined())
        return options.imageWeight * image;
    const double patches = std::max(1.0, counts.located) * double(classes.patchLogits.size(1));
    const torch::Tensor patch = polyFocal(widened(classes.patchLogits).index_select(0, located),
                                          batch.patchLabels.index_select(0, located), options.patch)
                                    .sum() /
                                patches;
    loss.parts.emplace_back("patches", patch.detach());
    return options.patchWeight * patch + options.imageWeight * image;
}

} // namespace

StepCounts countsOf(const Batch &batch)
{
    const MaskNormalizer own = normalizerOf({batch.masks});
    return {own.images, double(locatedIn(batch).size()), own.masks};
}

LossParts objective(LoupeNet &network, const Tokens &tokens, const Batch &batch, const StepCounts &counts,
                    const ObjectiveOptions &options, const PointSource &points)
{
    LossParts loss;
    const std::vector<int64_t> located = locatedIn(batch);
    const bool all = std::int64_t(located.size()) == batch.size();
    const torch::Tensor index = torch::tensor(located, torch::kInt64).to(batch.forged.device());
    if (options.classificationWeight > 0)
        loss.total = options.classificationWeight *
                     classification(network->classify(tokens), batch, index, counts, options, loss);
    if (options.segmentationWeight > 0) {
        Tokens seen = tokens;
        if (!all)
            seen.values = tokens.values.index_select(0, index);
        const torch::Tensor forged = all ? batch.forged : batch.forged.index_select(0, index);
        const SegmenterOutput segments = network->segment(seen, forged);
        const MaskTargets targets{picked(batch.masks, located), picked(batch.maskWeights, located)};
        const PointSource renumbered = [&](const PointRequest &request) {
            PointRequest asked = request;
            asked.images = picked(located, request.images);
            return points(asked);
        };
        const SegmentationLoss part = segmentationLoss(segments.predictions, targets, {counts.located, counts.masks},
                                                       options.segmentation, renumbered);
        loss.parts.emplace_back("class", part.crossEntropy.detach());
        loss.parts.emplace_back("mask", part.mask.detach());
        loss.parts.emplace_back("tversky", part.dice.detach());
        if (part.box.defined())
            loss.parts.emplace_back("box", part.box.detach());
        const torch::Tensor weighted = options.segmentationWeight * part.total;
        loss.total = loss.total.defined() ? loss.total + weighted : weighted;
    }
    return loss;
}

} // namespace loupe
