#pragma once

#include <functional>
#include <vector>

#include <torch/types.h>

#include "model/net/mask_decoder.h"
#include "training/losses/poly_focal.h"
#include "training/losses/tversky.h"

namespace loupe {

/** Uniform random numbers in 0..1 of a shape. Tests feed recorded ones. */
using UniformSource = std::function<torch::Tensor(at::IntArrayRef shape)>;

struct SegmentationLossOptions {
    int64_t points = 12544;       ///< P, random points a mask
    double oversample = 3;        ///< candidates, as a multiple of P
    double uncertainShare = 0.75; ///< of P: the most uncertain candidates
    double nothingWeight = 0.1;   ///< class weight of "nothing"
    double classWeight = 2;
    double maskWeight = 5;
    double tverskyWeight = 5;
    PolyFocalOptions focal{.alpha = 0.8};
    TverskyOptions tversky;
};

/** Unweighted parts and their weighted sum, scalars. */
struct SegmentationLoss {
    torch::Tensor crossEntropy;
    torch::Tensor mask;
    torch::Tensor dice;
    torch::Tensor total;
};

/**
 * Loss of one prediction of the mask decoder (paper Eq. 4; SPEC section 5): Hungarian matching at P random points, mask
 * loss at P partly uncertain points of the matched queries, class loss over all queries. Without any mask in the batch
 * the mask parts are 0.
 * @param targets one mask [h, w] in 0..1 a picture, undefined for an authentic one
 * @param uniform is asked for [1, P, 2] once a picture, then [masks, 3P, 2] and [masks, P - .75P, 2]
 */
SegmentationLoss segmentationLoss(const MaskPrediction &prediction, const std::vector<torch::Tensor> &targets,
                                  const SegmentationLossOptions &options, const UniformSource &uniform);

/** Weighted sum over all predictions: the last one first, then the others in order, as the reference draws. */
torch::Tensor segmentationLoss(const std::vector<MaskPrediction> &predictions,
                               const std::vector<torch::Tensor> &targets, const SegmentationLossOptions &options,
                               const UniformSource &uniform);

} // namespace loupe
