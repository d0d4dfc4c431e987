#pragma once

#include <torch/types.h>

namespace loupe {

/**
 * Mixed precision while it lives: matrix products and convolutions on tensors of this kind of device run in `type`,
 * what needs more stays in float32, weights and their gradients stay what they are. With `on` false the reverse: a part
 * that must stay exact inside such a region. Guards nest; each restores what was.
 *
 * Acts on the thread that made it. The backward pass belongs outside: it follows the types of the forward pass.
 * Weights are converted at every use and not kept: a converted copy that was made where no gradients are recorded
 * would otherwise serve where they are, and lose them.
 */
class AutocastGuard {
public:
    AutocastGuard(torch::DeviceType device, bool on, torch::ScalarType type = torch::kBFloat16);
    ~AutocastGuard();
    AutocastGuard(const AutocastGuard &) = delete;
    AutocastGuard &operator=(const AutocastGuard &) = delete;

private:
    torch::DeviceType m_device;
    bool m_wasOn;
    bool m_wasCaching;
    torch::ScalarType m_oldType;
};

/** A tensor of 16-bit floats in float32; any other as it is. Losses begin with it. */
torch::Tensor widened(const torch::Tensor &x);

} // namespace loupe
