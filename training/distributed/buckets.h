#pragma once

#include <functional>
#include <vector>

#include <torch/types.h>

namespace loupe {

/**
 * Changes many tensors with few calls: they are laid one after another into flat float32 tensors of some 16 MB, in
 * their order and on their device, and copied back. All tensors are floating and on one device.
 * @param change works in place on [N]
 */
void inBuckets(const std::vector<torch::Tensor> &tensors, const std::function<void(const torch::Tensor &)> &change);

} // namespace loupe
