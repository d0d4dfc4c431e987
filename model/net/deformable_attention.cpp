#include "model/net/deformable_attention.h"

#include <cmath>
#include <numbers>

#include <torch/nn/functional/vision.h>
#include <torch/nn/init.h>

#include "model/net/deformable_kernel.h"

namespace loupe {

torch::Tensor deformableAttentionComposite(const torch::Tensor &value, const std::vector<LevelShape> &levels,
                                           const torch::Tensor &locations, const torch::Tensor &weights)
{
    namespace F = torch::nn::functional;
    const int64_t batch = value.size(0);
    const int64_t heads = value.size(2);
    const int64_t dim = value.size(3);
    const int64_t queries = locations.size(1);
    const int64_t points = locations.size(4);
    const torch::Tensor grids = locations * 2 - 1;
    std::vector<torch::Tensor> samples;
    int64_t start = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const int64_t size = levels[i].height * levels[i].width;
        const torch::Tensor map = value.slice(1, start, start + size)
                                      .permute({0, 2, 3, 1})
                                      .reshape({batch * heads, dim, levels[i].height, levels[i].width});
        const torch::Tensor grid = grids.select(3, int64_t(i)).transpose(1, 2).flatten(0, 1); // [B*heads, Q, P, 2]
        samples.push_back(F::grid_sample(map, grid, F::GridSampleFuncOptions().align_corners(false)));
        start += size;
    }
    const torch::Tensor w =
        weights.transpose(1, 2).reshape({batch * heads, 1, queries, int64_t(levels.size()) * points});
    const torch::Tensor sum = (torch::stack(samples, -2).flatten(-2) * w).sum(-1); // [B*heads, dim, Q]
    return sum.view({batch, heads * dim, queries}).transpose(1, 2).contiguous();
}

torch::Tensor deformableAttention(const torch::Tensor &value, const std::vector<LevelShape> &levels,
                                  const torch::Tensor &locations, const torch::Tensor &weights)
{
    if (deformableKernelFor(value.device()))
        return deformableKernel(value, levels, locations, weights);
    return deformableAttentionComposite(value, levels, locations, weights);
}

DeformableAttentionImpl::DeformableAttentionImpl(int64_t dim, int64_t heads, int64_t levels, int64_t points)
    : m_heads(heads), m_levels(levels), m_points(points)
{
    sampling_offsets = register_module("sampling_offsets", torch::nn::Linear(dim, heads * levels * points * 2));
    attention_weights = register_module("attention_weights", torch::nn::Linear(dim, heads * levels * points));
    value_proj = register_module("value_proj", torch::nn::Linear(dim, dim));
    output_proj = register_module("output_proj", torch::nn::Linear(dim, dim));

    // As in Deformable DETR: every head starts by looking in a direction of its own, point k at distance k + 1.
    torch::NoGradGuard noGrad;
    const torch::Tensor angle = torch::arange(heads, torch::kFloat32) * (2 * std::numbers::pi / double(heads));
    torch::Tensor direction = torch::stack({angle.cos(), angle.sin()}, -1);
    direction = direction / std::get<0>(direction.abs().max(-1, true));
    const torch::Tensor distance = torch::arange(1, points + 1, torch::kFloat32).view({1, 1, points, 1});
    torch::nn::init::zeros_(sampling_offsets->weight);
    sampling_offsets->bias.copy_((direction.view({heads, 1, 1, 2}) * distance).expand({-1, levels, -1, -1}).flatten());
    torch::nn::init::zeros_(attention_weights->weight);
    torch::nn::init::zeros_(attention_weights->bias);
    for (torch::nn::Linear projection : {value_proj, output_proj}) {
        torch::nn::init::xavier_uniform_(projection->weight);
        torch::nn::init::zeros_(projection->bias);
    }
}

torch::Tensor DeformableAttentionImpl::forward(const torch::Tensor &query, const torch::Tensor &value,
                                               const torch::Tensor &reference, const std::vector<LevelShape> &shapes)
{
    const auto type = torch::kFloat32; // coordinates need more than bf16's eight bits
    const torch::Tensor offsets = sampling_offsets(query).to(type).unflatten(-1, {m_heads, m_levels, m_points, 2});
    const torch::Tensor weights =
        attention_weights(query).to(type).unflatten(-1, {m_heads, -1}).softmax(-1).unflatten(-1, {m_levels, m_points});
    std::vector<float> sizes;
    for (const LevelShape &shape : shapes) {
        sizes.push_back(float(shape.width));
        sizes.push_back(float(shape.height));
    }
    // Both as long as a query's offsets: operations on pairs of numbers would cost more than those on the network's
    // own.
    const torch::Tensor scale = torch::tensor(sizes, torch::TensorOptions().device(query.device()))
                                    .view({1, m_levels, 1, 2})
                                    .expand({m_heads, m_levels, m_points, 2})
                                    .contiguous();
    const torch::Tensor from =
        reference.repeat({1, m_heads * m_levels * m_points}).view({-1, m_heads, m_levels, m_points, 2});
    const torch::Tensor locations = from + offsets / scale;
    const torch::Tensor values = value_proj(value).unflatten(-1, {m_heads, -1});
    return output_proj(deformableAttention(values, shapes, locations, weights));
}

} // namespace loupe
