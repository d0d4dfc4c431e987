#pragma once

#include <torch/types.h>

#include "model/device.h"

/** The torch side of model/device.h; internal. */
namespace loupe {

/** Fp32, Bf16 or Fp16 as torch calls it; Auto counts as Fp32. */
torch::ScalarType scalarType(Precision precision);

/** Waits until a GPU has done what it was given; nothing on the CPU. */
void synchronize(const torch::Device &device);

} // namespace loupe
