#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/net/loupe_net.h"
#include "training/engine/batch.h"
#include "training/losses/segmentation_loss.h"
#include "training/train_options.h"

namespace loupe {

struct ObjectiveOptions {
    double classificationWeight = 2; ///< 0: the classifier is not trained
    double segmentationWeight = 1;   ///< 0: the segmenter is not trained
    ImageTerm imageTerm = ImageTerm::PolyFocal;
    double patchWeight = 1;
    double imageWeight = 1;
    PolyFocalOptions patch{.alpha = 0.85};
    PolyFocalOptions image{.alpha = 0.2};
    SegmentationLossOptions segmentation;
};

/** What sums over a batch are divided by: counts of the whole step, whatever part of it is at hand. */
struct StepCounts {
    double images = 0;
    double located = 0; ///< images of which it is known where they are forged, or that nothing is
    double masks = 0;
};
StepCounts countsOf(const Batch &batch);

/** The names that parts can have, in their order. */
inline constexpr std::array<const char *, 6> kLossParts{"image", "patches", "class", "mask", "tversky", "box"};

/** Named scalars, on the device and without waiting for it. */
struct LossParts {
    torch::Tensor total;
    std::vector<std::pair<std::string, torch::Tensor>> parts; ///< of kLossParts
};

/**
 * Loss of a batch, or of a part of one (paper Eq. 2 and 4, SPEC section 5). Sums of the parts of a step equal the loss
 * of the whole step.
 * @param tokens of the batch's pictures
 */
LossParts objective(LoupeNet &network, const Tokens &tokens, const Batch &batch, const StepCounts &counts,
                    const ObjectiveOptions &options, const PointSource &points);

} // namespace loupe
