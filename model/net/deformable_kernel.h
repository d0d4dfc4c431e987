#pragma once

#include <vector>

#include <torch/types.h>

#include "model/net/deformable_attention.h"

namespace loupe {

/** Whether a kernel of our own serves this device: always on the CPU, with the CUDA plug-in on a GPU. */
bool deformableKernelFor(torch::Device device);

/** deformableAttention() by that kernel, with its gradient. Computes in float32. */
torch::Tensor deformableKernel(const torch::Tensor &value, const std::vector<LevelShape> &levels,
                               const torch::Tensor &locations, const torch::Tensor &weights);

} // namespace loupe
