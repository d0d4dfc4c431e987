#include "model/net/backbone.h"

#include <cmath>

#include <torch/nn/functional/activation.h>
#include <torch/nn/functional/upsampling.h>

#include "model/net/recompute.h"

namespace loupe {
namespace {

torch::nn::LayerNorm layerNorm(int64_t dim)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({dim}).eps(1e-5));
}

} // namespace

BackboneMlpImpl::BackboneMlpImpl(int64_t dim, int64_t hidden)
{
    c_fc = register_module("c_fc", torch::nn::Linear(dim, hidden));
    c_proj = register_module("c_proj", torch::nn::Linear(hidden, dim));
}

torch::Tensor BackboneMlpImpl::forward(const torch::Tensor &x)
{
    torch::Tensor hidden = withLora(c_fc(x), c_fc_lora, x);
    // in place where no gradient needs the input: fresh memory for 4 C costs more than the function
    hidden = torch::GradMode::is_enabled() ? torch::gelu(hidden) : torch::gelu_(hidden);
    return withLora(c_proj(hidden), c_proj_lora, hidden);
}

LayerScaleImpl::LayerScaleImpl(int64_t dim, double initial)
{
    gamma = register_parameter("gamma", torch::full({dim}, initial));
}

ResidualBlockImpl::ResidualBlockImpl(const BackboneOptions &o)
{
    ln_1 = register_module("ln_1", layerNorm(o.width));
    attn = register_module("attn", Attention(AttentionOptions{o.width, o.heads}));
    ln_2 = register_module("ln_2", layerNorm(o.width));
    mlp = register_module("mlp", BackboneMlp(o.width, std::llround(o.width * o.mlpRatio)));
    if (o.layerScale) {
        ls_1 = register_module("ls_1", LayerScale(o.width, *o.layerScale));
        ls_2 = register_module("ls_2", LayerScale(o.width, *o.layerScale));
    }
}

torch::Tensor ResidualBlockImpl::forward(torch::Tensor x, const torch::Tensor &turns)
{
    torch::Tensor update = attn->forwardSelf(ln_1(x), turns);
    x = x + (ls_1 ? ls_1(update) : update);
    update = mlp(ln_2(x));
    return x + (ls_2 ? ls_2(update) : update);
}

TransformerImpl::TransformerImpl(const BackboneOptions &options)
{
    register_module("resblocks", resblocks);
    for (int i = 0; i < options.layers; ++i)
        resblocks->push_back(ResidualBlock(options));
}

torch::Tensor TransformerImpl::forward(torch::Tensor x, const torch::Tensor &turns)
{
    const bool again = recomputes && torch::GradMode::is_enabled();
    for (const auto &block : *resblocks) {
        const auto run = [block, turns](const torch::Tensor &input) {
            return block->as<ResidualBlock>()->forward(input, turns);
        };
        x = again ? recompute(run, x, block->parameters()) : run(x);
    }
    return x;
}

AttentionPoolImpl::AttentionPoolImpl(int64_t dim, int64_t heads)
{
    probe = register_parameter("probe", torch::randn({1, 1, dim}) * 0.02);
    attn = register_module("attn", Attention(AttentionOptions{dim, heads}));
    layernorm = register_module("layernorm", layerNorm(dim));
    mlp = register_module("mlp", BackboneMlp(dim, 4 * dim));
}

torch::Tensor AttentionPoolImpl::forward(const torch::Tensor &tokens)
{
    const torch::Tensor x = attn(probe.expand({tokens.size(0), -1, -1}), tokens, tokens);
    return (x + mlp(layernorm(x))).squeeze(1);
}

BackboneImpl::BackboneImpl(const BackboneOptions &options) : m_options(options)
{
    const int64_t width = options.width;
    const double scale = 1.0 / std::sqrt(double(width));
    if (options.stem == Stem::Trace)
        stem = register_module("stem", TraceStem(width, options.residualBlocks));
    else
        conv1 = register_module(
            "conv1", torch::nn::Conv2d(
                         torch::nn::Conv2dOptions(3, width, options.patchSize).stride(options.patchSize).bias(false)));
    if (options.classToken)
        class_embedding = register_parameter("class_embedding", torch::randn({width}) * scale);
    if (options.absolutePositions) {
        const int64_t count = int64_t(options.grid()) * options.grid() + (options.classToken ? 1 : 0);
        positional_embedding = register_parameter("positional_embedding", torch::randn({count, width}) * scale);
    }
    if (options.lnPre)
        ln_pre = register_module("ln_pre", layerNorm(width));
    transformer = register_module("transformer", Transformer(options));
    if (options.lnPost)
        ln_post = register_module("ln_post", layerNorm(width));
    if (options.pool == Pool::Attention)
        attn_pool = register_module("attn_pool", AttentionPool(width, options.poolHeads));
    if (options.relative)
        relative = register_module("relative", torch::nn::Linear(2 * width, width));
}

torch::Tensor BackboneImpl::positions(int64_t gridHeight, int64_t gridWidth) const
{
    const int64_t grid = m_options.grid();
    if (gridHeight == grid && gridWidth == grid)
        return positional_embedding;
    const int64_t special = m_options.classToken ? 1 : 0;
    namespace F = torch::nn::functional;
    const torch::Tensor square =
        positional_embedding.slice(0, special).reshape({1, grid, grid, -1}).permute({0, 3, 1, 2});
    const torch::Tensor resampled = F::interpolate(square, F::InterpolateFuncOptions()
                                                               .size(std::vector<int64_t>{gridHeight, gridWidth})
                                                               .mode(torch::kBilinear)
                                                               .align_corners(false));
    const torch::Tensor flat = resampled.permute({0, 2, 3, 1}).reshape({gridHeight * gridWidth, -1});
    return torch::cat({positional_embedding.slice(0, 0, special), flat}, 0);
}

Tokens BackboneImpl::encode(const torch::Tensor &pixels)
{
    const torch::Tensor map = stem ? stem(pixels) : conv1(pixels); // [B, C, gh, gw]
    Tokens tokens;
    tokens.gridHeight = map.size(2);
    tokens.gridWidth = map.size(3);
    torch::Tensor x = map.flatten(2).transpose(1, 2); // [B, gh * gw, C]
    if (m_options.classToken)
        x = torch::cat({class_embedding.expand({x.size(0), 1, -1}), x}, 1);
    if (m_options.absolutePositions)
        x = x + positions(tokens.gridHeight, tokens.gridWidth);
    if (ln_pre)
        x = ln_pre(x);
    torch::Tensor turns;
    if (m_options.rotary)
        turns = rotaryTurns(tokens.gridHeight, tokens.gridWidth, m_options.width / m_options.heads,
                            m_options.classToken, x.device());
    tokens.beforeLnPost = transformer(x, turns);
    tokens.values = ln_post ? ln_post(tokens.beforeLnPost) : tokens.beforeLnPost;
    return tokens;
}

torch::Tensor BackboneImpl::pool(const torch::Tensor &tokens)
{
    switch (m_options.pool) {
    case Pool::Attention:
        return attn_pool(tokens);
    case Pool::ClassToken:
        return tokens.select(1, 0);
    case Pool::Average:
        return tokens.mean(1);
    case Pool::None:
        break;
    }
    return tokens;
}

torch::Tensor BackboneImpl::patchTokens(const torch::Tensor &tokens) const
{
    return m_options.classToken ? tokens.slice(1, 1) : tokens;
}

torch::Tensor BackboneImpl::relate(const torch::Tensor &tokens, const torch::Tensor &mean)
{
    return relative ? relative(torch::cat({tokens, tokens - mean}, -1)) : tokens;
}

} // namespace loupe
