#include "model/net/pixel_decoder.h"

#include <numbers>

#include <torch/nn/functional/activation.h>
#include <torch/nn/functional/upsampling.h>
#include <torch/nn/init.h>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/conv.h>

namespace loupe {
namespace {

constexpr int64_t kGroups = 32;

torch::nn::Conv2d conv(int64_t in, int64_t out, int64_t size, bool bias)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, size).padding(size / 2).bias(bias));
}

torch::nn::LayerNorm layerNorm(int64_t dim)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({dim}).eps(1e-5));
}

/** Each pixel's own centre, (x, y) in 0..1 of its level. @return [S, 2] */
torch::Tensor pixelCentres(const std::vector<LevelShape> &shapes, torch::Device device)
{
    std::vector<torch::Tensor> centres;
    const auto options = torch::TensorOptions().dtype(torch::kFloat32).device(device);
    for (const LevelShape &shape : shapes) {
        const torch::Tensor y = (torch::arange(shape.height, options) + 0.5) / double(shape.height);
        const torch::Tensor x = (torch::arange(shape.width, options) + 0.5) / double(shape.width);
        centres.push_back(torch::stack(
            {x.unsqueeze(0).expand({shape.height, -1}).flatten(), y.unsqueeze(1).expand({-1, shape.width}).flatten()},
            -1));
    }
    return torch::cat(centres);
}

} // namespace

torch::Tensor sinePositions(int64_t dim, int64_t height, int64_t width, torch::Device device)
{
    const auto options = torch::TensorOptions().dtype(torch::kFloat32).device(device);
    const int64_t half = dim / 2;
    const auto axis = [&](int64_t length) { // [length, half]
        const torch::Tensor place =
            (torch::arange(1, length + 1, options)) / (double(length) + 1e-6) * (2 * std::numbers::pi);
        const torch::Tensor pair = torch::arange(half, options).div(2, "floor") * (2.0 / double(half));
        const torch::Tensor angle = place.unsqueeze(1) / torch::pow(10000.0, pair);
        return torch::stack({angle.slice(1, 0, half, 2).sin(), angle.slice(1, 1, half, 2).cos()}, 2).flatten(1);
    };
    const torch::Tensor y = axis(height).t().unsqueeze(2).expand({half, height, width});
    const torch::Tensor x = axis(width).t().unsqueeze(1).expand({half, height, width});
    return torch::cat({y, x});
}

PixelDecoderLayerImpl::PixelDecoderLayerImpl(const SegmenterOptions &o, bool conditional)
{
    self_attn = register_module("self_attn", DeformableAttention(o.dim, o.heads, o.levels, o.points));
    self_attn_layer_norm = register_module("self_attn_layer_norm", layerNorm(o.dim));
    if (conditional) {
        cross_attn = register_module("cross_attn", Attention(AttentionOptions{o.dim, o.heads}));
        cross_attn_layer_norm = register_module("cross_attn_layer_norm", layerNorm(o.dim));
    }
    fc1 = register_module("fc1", torch::nn::Linear(o.dim, o.pixelFfn));
    fc2 = register_module("fc2", torch::nn::Linear(o.pixelFfn, o.dim));
    final_layer_norm = register_module("final_layer_norm", layerNorm(o.dim));
}

torch::Tensor PixelDecoderLayerImpl::forward(torch::Tensor x, const torch::Tensor &positions,
                                             const torch::Tensor &condition, const torch::Tensor &reference,
                                             const std::vector<LevelShape> &shapes)
{
    x = self_attn_layer_norm(x + self_attn(x + positions, x, reference, shapes));
    if (cross_attn && condition.defined())
        x = cross_attn_layer_norm(x + cross_attn(condition, x, x)); // [B, 1, D] reaches every position
    return final_layer_norm(x + fc2(fc1(x).relu_()));
}

PixelEncoderImpl::PixelEncoderImpl(const SegmenterOptions &options, bool conditional)
{
    register_module("layers", layers);
    for (int i = 0; i < options.pixelLayers; ++i)
        layers->push_back(PixelDecoderLayer(options, conditional));
}

PixelDecoderImpl::PixelDecoderImpl(int64_t channels, const SegmenterOptions &o, bool conditional)
{
    register_module("input_projections", input_projections);
    for (int i = 0; i < o.levels; ++i)
        input_projections->push_back(
            torch::nn::Sequential(conv(channels, o.dim, 1, true), torch::nn::GroupNorm(kGroups, o.dim)));
    level_embed = register_parameter("level_embed", torch::randn({o.levels, o.dim}));
    encoder = register_module("encoder", PixelEncoder(o, conditional));
    adapter_1 = register_module(
        "adapter_1", torch::nn::Sequential(conv(channels, o.dim, 1, false), torch::nn::GroupNorm(kGroups, o.dim)));
    layer_1 =
        register_module("layer_1", torch::nn::Sequential(conv(o.dim, o.dim, 3, false),
                                                         torch::nn::GroupNorm(kGroups, o.dim), torch::nn::ReLU()));
    mask_projection = register_module("mask_projection", conv(o.dim, o.dim, 1, true));
}

std::vector<torch::Tensor> PixelDecoderImpl::encode(const std::vector<torch::Tensor> &maps,
                                                    const torch::Tensor &condition)
{
    std::vector<LevelShape> shapes;
    std::vector<torch::Tensor> values;
    std::vector<torch::Tensor> positions;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const int64_t height = maps[i].size(2);
        const int64_t width = maps[i].size(3);
        shapes.push_back({height, width});
        values.push_back(maps[i].flatten(2).transpose(1, 2));
        const torch::Tensor sine = sinePositions(maps[i].size(1), height, width, maps[i].device());
        positions.push_back(sine.flatten(1).t().to(maps[i].scalar_type()) + level_embed[int64_t(i)]);
    }
    torch::Tensor x = torch::cat(values, 1);
    const torch::Tensor position = torch::cat(positions).unsqueeze(0);
    const torch::Tensor reference = pixelCentres(shapes, x.device());
    for (const auto &layer : *encoder->layers)
        x = layer->as<PixelDecoderLayer>()->forward(x, position, condition, reference, shapes);

    std::vector<torch::Tensor> levels;
    int64_t start = 0;
    for (const LevelShape &shape : shapes) {
        const int64_t size = shape.height * shape.width;
        levels.push_back(x.slice(1, start, start + size).transpose(1, 2).unflatten(2, {shape.height, shape.width}));
        start += size;
    }
    return levels;
}

PixelFeatures PixelDecoderImpl::forward(const std::vector<torch::Tensor> &pyramid, const torch::Tensor &condition)
{
    std::vector<torch::Tensor> maps; // lowest level first
    for (std::size_t i = 0; i < input_projections->size(); ++i)
        maps.push_back(input_projections->at<torch::nn::SequentialImpl>(i).forward(pyramid[pyramid.size() - 1 - i]));

    PixelFeatures features;
    features.levels = encode(maps, condition);
    const torch::Tensor fine = adapter_1->forward(pyramid.front());
    namespace F = torch::nn::functional;
    const torch::Tensor coarse =
        F::interpolate(features.levels.back(), F::InterpolateFuncOptions()
                                                   .size(std::vector<int64_t>{fine.size(2), fine.size(3)})
                                                   .mode(torch::kBilinear)
                                                   .align_corners(false));
    features.mask = mask_projection(layer_1->forward(fine + coarse));
    return features;
}

} // namespace loupe
