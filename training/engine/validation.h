#pragma once

#include <cstdint>

#include "model/net/loupe_net.h"
#include "training/engine/batch.h"
#include "training/trainer.h"

namespace loupe {

/**
 * Looks at the first batches of a source, with the network as it is, as an analysis would: the segmenter is told the
 * image score, not the label. Leaves the modules' modes as they were.
 * Errors: as BatchSource::batch().
 */
Result<ValidationFigures> validate(LoupeNet &network, BatchSource &source, std::int64_t batches,
                                   const torch::Device &device);

/** Score map [H, W], CV_32F, of one picture as an analysis would make it. @param pixels [1, 3, S, S], on the device */
cv::Mat scoreMapOf(LoupeNet &network, const torch::Tensor &pixels);

} // namespace loupe
