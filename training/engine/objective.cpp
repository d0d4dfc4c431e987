#include "training/engine/objective.h"

#include <algorithm>

#include <torch/nn/functional/loss.h>

namespace loupe {
namespace {

/** Patch and image terms (paper Eq. 2). */
torch::Tensor classification(const ClassifierOutput &classes, const Batch &batch, double images,
                             const ObjectiveOptions &options, LossParts &loss)
{
    namespace F = torch::nn::functional;
    const torch::Tensor logit = classes.imageLogit.to(torch::kFloat32).squeeze(1);
    const torch::Tensor image =
        options.imageTerm == ImageTerm::PolyFocal
            ? polyFocal(logit, batch.forged, options.image).sum() / images
            : F::binary_cross_entropy_with_logits(logit, batch.forged,
                                                  F::BinaryCrossEntropyWithLogitsFuncOptions().reduction(torch::kSum)) /
                  images;
    loss.parts.emplace_back("image", image.detach());
    if (!classes.patchLogits.defined())
        return options.imageWeight * image;
    const double patches = images * double(classes.patchLogits.size(1));
    const torch::Tensor patch =
        polyFocal(classes.patchLogits.to(torch::kFloat32), batch.patchLabels, options.patch).sum() / patches;
    loss.parts.emplace_back("patches", patch.detach());
    return options.patchWeight * patch + options.imageWeight * image;
}

} // namespace

StepCounts countsOf(const Batch &batch)
{
    const MaskNormalizer own = normalizerOf({batch.masks});
    return {own.images, own.masks};
}

LossParts objective(LoupeNet &network, const Tokens &tokens, const Batch &batch, const StepCounts &counts,
                    const ObjectiveOptions &options, const PointSource &points)
{
    LossParts loss;
    if (options.classificationWeight > 0)
        loss.total = options.classificationWeight *
                     classification(network->classify(tokens), batch, counts.images, options, loss);
    if (options.segmentationWeight > 0) {
        const SegmenterOutput segments = network->segment(tokens, batch.forged);
        const SegmentationLoss part = segmentationLoss(segments.predictions, {batch.masks, batch.maskWeights},
                                                       {counts.images, counts.masks}, options.segmentation, points);
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
