#pragma once

#include <cstdint>

#include "model/net/loupe_net.h"
#include "training/engine/batch.h"
#include "training/trainer.h"

namespace loupe {

/**
 * Looks at the first batches of a source, with the network as it is: as in an analysis the segmenter is told the image
 * score, not the label; its score map alone counts. Leaves the modules' modes as they were.
 * Errors: as BatchSource::batch(); Cancelled, between two batches.
 */
Result<ValidationFigures> validate(LoupeNet &network, BatchSource &source, std::int64_t batches,
                                   const torch::Device &device, const Progress &progress = {});

/** The segmenter's score map [H, W], CV_32F, of one picture. @param pixels [1, 3, S, S], on the device */
cv::Mat scoreMapOf(LoupeNet &network, const torch::Tensor &pixels);
/** The same of its tokens. */
cv::Mat scoreMapOf(LoupeNet &network, const Tokens &tokens);

} // namespace loupe
