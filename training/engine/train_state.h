#pragma once

#include <filesystem>

#include <torch/optim/adamw.h>

#include "model/net/loupe_net.h"
#include "model/result.h"

namespace loupe {

/** Everything that a run needs to go on: weights, both moments of AdamW, the step. Written atomically. */
Result<void> writeTrainState(LoupeNet &network, torch::optim::AdamW &optimizer, int step,
                             const std::filesystem::path &file);

/** @return the number of steps done. Errors: as readSafetensors(), WeightsMismatch, ModelInvalid. */
Result<int> readTrainState(LoupeNet &network, torch::optim::AdamW &optimizer, const std::filesystem::path &file);

} // namespace loupe
