#include "model/net/feature_pyramid.h"

#include <torch/nn/functional/activation.h>

namespace loupe {

PyramidStepImpl::PyramidStepImpl(int64_t channels, bool up)
{
    if (up)
        conv1 = register_module(
            "conv1", torch::nn::ConvTranspose2d(torch::nn::ConvTranspose2dOptions(channels, channels, 2).stride(2)));
    conv2 = register_module(
        "conv2",
        torch::nn::Conv2d(torch::nn::Conv2dOptions(channels, channels, 3).padding(1).groups(channels).bias(false)));
    norm = register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels}).eps(1e-6)));
}

torch::Tensor PyramidStepImpl::forward(torch::Tensor x)
{
    x = conv1 ? conv1(x) : torch::max_pool2d(x, 2, 2);
    x = conv2(torch::gelu(x));
    return norm(x.permute({0, 2, 3, 1})).permute({0, 3, 1, 2});
}

FeaturePyramidImpl::FeaturePyramidImpl(int64_t channels)
{
    register_module("scale_layers", scale_layers);
    const auto scale = [&](std::initializer_list<bool> steps) {
        torch::nn::ModuleList list;
        for (const bool up : steps)
            list->push_back(PyramidStep(channels, up));
        scale_layers->push_back(list);
    };
    scale({true, true});
    scale({true});
    scale({});
    scale({false});
}

std::vector<torch::Tensor> FeaturePyramidImpl::forward(const torch::Tensor &map)
{
    std::vector<torch::Tensor> levels;
    for (const auto &scale : *scale_layers) {
        torch::Tensor x = map;
        for (const auto &step : *scale->as<torch::nn::ModuleListImpl>())
            x = step->as<PyramidStep>()->forward(x);
        levels.push_back(x);
    }
    return levels;
}

} // namespace loupe
