#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <torch/types.h>

#include "model/net/mask_decoder.h"
#include "training/losses/matcher.h"
#include "training/losses/poly_focal.h"
#include "training/losses/tversky.h"

namespace loupe {

/** Which random points are asked for; the same question has the same answer. */
struct PointRequest {
    enum Purpose { Matching, Candidates, Anywhere };
    int64_t prediction = 0;           ///< which one of the mask decoder's
    Purpose purpose = Matching;       ///< to match at; to choose uncertain ones of; to add to those
    std::vector<int64_t> images = {}; ///< indices in the batch
    int64_t count = 0;                ///< points an image
};

/** @return uniform random points [images, count, 2] in 0..1. Tests feed recorded ones. */
using PointSource = std::function<torch::Tensor(const PointRequest &)>;

/** What should be found in each picture of a batch. */
struct MaskTargets {
    std::vector<torch::Tensor> masks;        ///< [h, w] in 0..1, all of one size; undefined for an authentic picture
    std::vector<torch::Tensor> weights = {}; ///< [h, w] >= 0, how much each place counts; empty: all 1
};

/** What sums are divided by; of the whole step where it is made in several parts or on several machines. */
struct MaskNormalizer {
    double images = 0;
    double masks = 0;
};
MaskNormalizer normalizerOf(const MaskTargets &targets);

struct SegmentationLossOptions {
    int64_t points = 12544;       ///< P, random points a mask
    double oversample = 3;        ///< candidates, as a multiple of P
    double uncertainShare = 0.75; ///< of P: the most uncertain candidates
    double nothingWeight = 0.1;   ///< class weight of "nothing"
    double classWeight = 2;
    double maskWeight = 5;
    double tverskyWeight = 5;
    double boxWeight = 0; ///< lambda_3 of the paper's Eq. 4, 2 there; the published code has none
    PolyFocalOptions focal{.alpha = 0.8};
    TverskyOptions tversky;
    MatchWeights match;
};

/** Unweighted parts and their weighted sum, scalars. */
struct SegmentationLoss {
    torch::Tensor crossEntropy;
    torch::Tensor mask;
    torch::Tensor dice;
    torch::Tensor box; ///< undefined where its weight is 0
    torch::Tensor total;
};

/**
 * Loss of one prediction of the mask decoder (paper Eq. 4; SPEC section 5): Hungarian matching at P random points, mask
 * loss at P partly uncertain points of the matched queries, class loss over all queries. Without any mask in the batch
 * the mask parts are 0.
 */
SegmentationLoss segmentationLoss(const MaskPrediction &prediction, int64_t number, const MaskTargets &targets,
                                  const MaskNormalizer &normalizer, const SegmentationLossOptions &options,
                                  const PointSource &points);

/** Sums over all predictions: the last one is asked first, then the others in order, as the reference draws. */
SegmentationLoss segmentationLoss(const std::vector<MaskPrediction> &predictions, const MaskTargets &targets,
                                  const MaskNormalizer &normalizer, const SegmentationLossOptions &options,
                                  const PointSource &points);

/**
 * Box term: the shadows that mask and target throw on the x and the y axis (their maxima along the other axis),
 * compared by dice: 1 - (2 sum(p t) + 1) / (sum(p) + sum(t) + 1), the sum of both axes.
 * @param logits [M, h, w]  @param targets [M, h, w], 0..1  @return [M]
 */
torch::Tensor boxProjection(const torch::Tensor &logits, const torch::Tensor &targets);

} // namespace loupe
