#pragma once

#include <vector>

#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/normalization.h>

namespace loupe {

/** [2x up | 2x down | nothing], GELU, 3 x 3 depthwise convolution, LayerNorm over channels (eps 1e-6). */
class PyramidStepImpl : public torch::nn::Module {
public:
    /** @param up true: ConvTranspose2d k2 s2; false: MaxPool 2 */
    PyramidStepImpl(int64_t channels, bool up);
    torch::Tensor forward(torch::Tensor x); ///< [B, C, h, w] -> [B, C, 2h, 2w] or [B, C, h/2, w/2]

    torch::nn::ConvTranspose2d conv1{nullptr};
    torch::nn::Conv2d conv2{nullptr};
    torch::nn::LayerNorm norm{nullptr};
};
TORCH_MODULE(PyramidStep);

/** Four scales of the patch grid (SPEC section 4). Member names are the checkpoint's. */
class FeaturePyramidImpl : public torch::nn::Module {
public:
    explicit FeaturePyramidImpl(int64_t channels);

    /** @param map [B, C, gh, gw], both even  @return 4, 2, 1 and 1/2 times the grid, C channels each */
    std::vector<torch::Tensor> forward(const torch::Tensor &map);

    torch::nn::ModuleList scale_layers;
};
TORCH_MODULE(FeaturePyramid);

} // namespace loupe
