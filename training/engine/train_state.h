#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "model/net/loupe_net.h"
#include "training/engine/adamw.h"

namespace loupe {

/** Where a run stands. Sources, points and schedule follow from the step, so this and the tensors are all there is. */
struct RunPosition {
    std::int64_t step = 0;     ///< optimiser steps done
    double bestScore = -1;     ///< -1: never validated
    std::int64_t bestStep = 0; ///< whose weights are in best.safetensors
    int worse = 0;             ///< validations since then
    std::int64_t judged = 0;   ///< step of the last validation; one that was cancelled is done again
};

/** Weights, the optimiser's moments and the position, atomically: the old file stays until the new one is complete. */
Result<void> writeTrainState(LoupeNet &network, const AdamW &optimizer, const RunPosition &position,
                             const std::string &stage, const std::filesystem::path &file);

/** Errors: as readSafetensors(); WeightsMismatch; ModelInvalid; BadArgument (of another stage). */
Result<RunPosition> readTrainState(LoupeNet &network, AdamW &optimizer, const std::string &stage,
                                   const std::filesystem::path &file);

} // namespace loupe
