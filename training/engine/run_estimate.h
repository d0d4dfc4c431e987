#pragma once

#include "training/engine/run_setup.h"
#include "training/trainer.h"

namespace loupe {

/** Batches and validations that a run has; see RunSetup. */
struct RunLength {
    std::int64_t steps = 0;
    std::int64_t validations = 0; ///< with the one at the end
};
RunLength lengthOf(const TrainOptions &options, const RunSetup &run);

/**
 * Measures a step on a few pictures, and a batch of the validation, and says what the whole run takes. Memory and time
 * grow with the pictures, so a few are enough and cannot fill the memory themselves. Weights, buffers and optimiser are
 * as before; what was read is kept where tokens are. One process only.
 * Errors: as BatchSource::batch(), Cancelled.
 */
Result<RunEstimate> estimateRun(const TrainOptions &options, RunSetup &run, const torch::Device &device,
                                const Progress &progress);

} // namespace loupe
