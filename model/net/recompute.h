#pragma once

#include <functional>
#include <vector>

#include <torch/types.h>

namespace loupe {

/**
 * f(x) that keeps only x for the backward pass and computes f once more there ("Training Deep Nets with Sublinear
 * Memory Cost", arXiv 1604.06174): a network of L blocks keeps L inputs instead of all activations, at the price of a
 * second forward pass. On the CPU the gradients equal the plain ones bit for bit. The second run sees the autocast
 * state of the first, wherever backward is called.
 *
 * f must give the same again and change nothing: no dropout, no running averages. Second derivatives are not offered.
 * @param parameters all tensors with a gradient that f uses besides x; they must not change before the backward pass
 */
torch::Tensor recompute(std::function<torch::Tensor(const torch::Tensor &)> f, const torch::Tensor &x,
                        const std::vector<torch::Tensor> &parameters);

} // namespace loupe
