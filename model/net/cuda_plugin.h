#pragma once

#include <vector>

#include <torch/types.h>

/** Finds libloupe_cuda.so beside the program and calls it (model/cuda/deformable_plugin.h is its side). */
namespace loupe {

/** Tried once; false without the file or where it does not fit. Thread-safe. */
bool cudaPluginLoaded();

/** Shapes as in deformableAttention(); `shapes` is [levels, 2] int64 on the CPU. Throws c10::Error. */
void cudaDeformableForward(const torch::Tensor &value, const torch::Tensor &locations, const torch::Tensor &weights,
                           const torch::Tensor &shapes, torch::Tensor &output);

/** @param saved value, locations, weights, shapes  */
void cudaDeformableBackward(const std::vector<torch::Tensor> &saved, const torch::Tensor &gradOutput,
                            torch::Tensor &gradValue, torch::Tensor &gradLocations, torch::Tensor &gradWeights);

} // namespace loupe
