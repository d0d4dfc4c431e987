#pragma once

#include "model/net/classifier.h"
#include "training/engine/batch.h"

namespace loupe {

/** How a network's own patch predictions become labels (paper section 3.5; SPEC section 6). */
struct PseudoLabelOptions {
    double imageThreshold = 0.5;     ///< image scores above it give the patch map as a soft mask, others none
    bool weightByConfidence = false; ///< a patch of probability p counts |2p - 1| instead of 1
    bool leaveOutDoubtful = false;   ///< pictures whose image score and patch map disagree
    double doubtfulShare = 0.02;     ///< of patches above 0.5: fewer disagree with "forged", more with "authentic"
};

/** A batch with labels, and how many of its pictures were left out. May be empty. */
struct PseudoLabelled {
    Batch batch;
    std::int64_t forged = 0;
    std::int64_t leftOut = 0;
};

/**
 * @param batch its labels are ignored; tokens must be known
 * @param classes what the classifier says of those tokens
 * @return forged = sigmoid(image logit), the condition of the segmenter; masks [gh, gw]
 */
PseudoLabelled pseudoLabelled(const Batch &batch, const ClassifierOutput &classes, const PseudoLabelOptions &options);

} // namespace loupe
