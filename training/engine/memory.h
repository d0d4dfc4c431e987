#pragma once

#include <cstdint>
#include <exception>

#include <torch/types.h>

#include "training/engine/stages.h"

namespace loupe {

/** Bytes that a process can still have there; 0 when nobody says. */
std::uint64_t freeMemory(const torch::Device &device);

/** Whether memory was short. LibTorch has a type of its own for a GPU's memory only. */
bool isOutOfMemory(const std::exception &error);

/** Bytes that this process has in memory; 0 when nobody says. */
std::uint64_t residentMemory();

/** The most that it had since the last call of forgetPeak(), of which not every system knows. */
std::uint64_t peakMemory();
void forgetPeak();

/**
 * Pictures at once, 1 .. 32, that a step of the stage should have room for in half of the free memory, by counting the
 * activations. An estimate: a step that runs out of memory halves it all the same.
 */
int batchThatFits(const NetworkOptions &network, const Stage &stage, const torch::Device &device);

} // namespace loupe
