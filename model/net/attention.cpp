#include "model/net/attention.h"

#include <ATen/ops/linear.h>
#include <ATen/ops/scaled_dot_product_attention.h>
#include <torch/nn/init.h>

namespace loupe {

torch::Tensor rotaryTurns(int64_t gridHeight, int64_t gridWidth, int64_t headDim, bool classToken, torch::Device device)
{
    const auto options = torch::TensorOptions().dtype(torch::kFloat32).device(device);
    const int64_t pairsPerAxis = headDim / 4;
    const double first = classToken ? 1 : 0;
    const torch::Tensor exponent = torch::arange(pairsPerAxis, options) * (-2.0 / (double(headDim) / 2.0));
    const torch::Tensor frequency = torch::pow(10000.0, exponent); // [P]
    const torch::Tensor rows = torch::arange(gridHeight, options) + first;
    const torch::Tensor columns = torch::arange(gridWidth, options) + first;
    const torch::Tensor byColumn = (columns.unsqueeze(1) * frequency).unsqueeze(0).expand({gridHeight, -1, -1});
    const torch::Tensor byRow = (rows.unsqueeze(1) * frequency).unsqueeze(1).expand({-1, gridWidth, -1});
    torch::Tensor angle = torch::cat({byColumn, byRow}, -1).reshape({gridHeight * gridWidth, 2 * pairsPerAxis});
    if (classToken)
        angle = torch::cat({torch::zeros({1, 2 * pairsPerAxis}, options), angle}, 0);
    return torch::complex(angle.cos(), angle.sin());
}

torch::Tensor rotate(const torch::Tensor &x, const torch::Tensor &turns)
{
    const torch::Tensor wide = x.scalar_type() == torch::kFloat64 ? x : x.to(torch::kFloat32);
    const torch::Tensor turned = torch::view_as_complex(wide.unflatten(-1, {-1, 2})) * turns; // one pass over memory
    return torch::view_as_real(turned).flatten(-2).to(x.scalar_type());
}

AttentionImpl::AttentionImpl(AttentionOptions options) : m_heads(options.heads)
{
    in_proj_weight = register_parameter("in_proj_weight", torch::empty({3 * options.dim, options.dim}));
    in_proj_bias = register_parameter("in_proj_bias", torch::zeros({3 * options.dim}));
    out_proj = register_module("out_proj", torch::nn::Linear(options.dim, options.dim));
    torch::nn::init::xavier_uniform_(in_proj_weight);
    torch::nn::init::zeros_(out_proj->bias);
}

torch::Tensor AttentionImpl::attend(torch::Tensor q, torch::Tensor k, torch::Tensor v,
                                    const std::optional<torch::Tensor> &mask)
{
    std::optional<torch::Tensor> headMask;
    if (mask)
        headMask = mask->unsqueeze(1); // [B, 1, Q, K]: the same for every head
    const torch::Tensor out = at::scaled_dot_product_attention(q, k, v, headMask); // scale headDim^-0.5
    const torch::Tensor joined = out.transpose(1, 2).flatten(2);
    return withLora(out_proj(joined), out_proj_lora, joined);
}

torch::Tensor AttentionImpl::forward(const torch::Tensor &query, const torch::Tensor &key, const torch::Tensor &value,
                                     const std::optional<torch::Tensor> &mask)
{
    const auto weights = in_proj_weight.chunk(3);
    const auto biases = in_proj_bias.chunk(3);
    const auto project = [&](const torch::Tensor &x, std::size_t part) {
        return withLora(at::linear(x, weights[part], biases[part]), in_proj_lora, x, int64_t(part), 3)
            .unflatten(-1, {m_heads, -1})
            .transpose(1, 2); // [B, heads, n, headDim]
    };
    return attend(project(query, 0), project(key, 1), project(value, 2), mask);
}

torch::Tensor AttentionImpl::forwardSelf(const torch::Tensor &x, const torch::Tensor &turns)
{
    const torch::Tensor qkv = withLora(at::linear(x, in_proj_weight, in_proj_bias), in_proj_lora, x)
                                  .unflatten(-1, {3, m_heads, -1})
                                  .permute({2, 0, 3, 1, 4});
    torch::Tensor qk = qkv.slice(0, 0, 2); // [2, B, heads, N, headDim]
    if (turns.defined())
        qk = rotate(qk, turns);
    return attend(qk[0], qk[1], qkv[2], {});
}

} // namespace loupe
