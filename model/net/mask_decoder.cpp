#include "model/net/mask_decoder.h"

#include <ATen/ops/scaled_dot_product_attention.h>
#include <torch/nn/functional/activation.h>
#include <torch/nn/functional/upsampling.h>

namespace loupe {
namespace {

torch::nn::LayerNorm layerNorm(int64_t dim)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({dim}).eps(1e-5));
}

/**
 * Where each query may look next: its own previous mask at the level's size, everything where that would be nothing.
 * @param maskLogits [B, Q, H, W]  @return bool [B, Q, h * w]
 */
torch::Tensor visiblePositions(const torch::Tensor &maskLogits, int64_t height, int64_t width)
{
    namespace F = torch::nn::functional;
    const torch::Tensor small = F::interpolate(maskLogits.detach(), F::InterpolateFuncOptions()
                                                                        .size(std::vector<int64_t>{height, width})
                                                                        .mode(torch::kBilinear)
                                                                        .align_corners(false));
    const torch::Tensor visible = (small.sigmoid() >= 0.5).flatten(2);
    return visible.logical_or(visible.any(-1, true).logical_not());
}

} // namespace

QueryAttentionImpl::QueryAttentionImpl(int64_t dim, int64_t heads) : m_heads(heads)
{
    q_proj = register_module("q_proj", torch::nn::Linear(dim, dim));
    k_proj = register_module("k_proj", torch::nn::Linear(dim, dim));
    v_proj = register_module("v_proj", torch::nn::Linear(dim, dim));
    out_proj = register_module("out_proj", torch::nn::Linear(dim, dim));
}

torch::Tensor QueryAttentionImpl::forward(const torch::Tensor &x, const torch::Tensor &positions)
{
    const auto heads = [this](const torch::Tensor &t) { return t.unflatten(-1, {m_heads, -1}).transpose(1, 2); };
    const torch::Tensor placed = x + positions;
    const torch::Tensor out =
        at::scaled_dot_product_attention(heads(q_proj(placed)), heads(k_proj(placed)), heads(v_proj(x)));
    return out_proj(out.transpose(1, 2).flatten(2));
}

MaskDecoderLayerImpl::MaskDecoderLayerImpl(const SegmenterOptions &o)
{
    cross_attn = register_module("cross_attn", Attention(AttentionOptions{o.dim, o.heads}));
    cross_attn_layer_norm = register_module("cross_attn_layer_norm", layerNorm(o.dim));
    self_attn = register_module("self_attn", QueryAttention(o.dim, o.heads));
    self_attn_layer_norm = register_module("self_attn_layer_norm", layerNorm(o.dim));
    fc1 = register_module("fc1", torch::nn::Linear(o.dim, o.maskFfn));
    fc2 = register_module("fc2", torch::nn::Linear(o.maskFfn, o.dim));
    final_layer_norm = register_module("final_layer_norm", layerNorm(o.dim));
}

torch::Tensor MaskDecoderLayerImpl::forward(torch::Tensor x, const torch::Tensor &queryPositions,
                                            const torch::Tensor &keys, const torch::Tensor &values,
                                            const torch::Tensor &visible)
{
    x = cross_attn_layer_norm(x + cross_attn(x + queryPositions, keys, values, visible));
    x = self_attn_layer_norm(x + self_attn(x, queryPositions));
    return final_layer_norm(x + fc2(fc1(x).relu_()));
}

MaskPredictorImpl::MaskPredictorImpl(int64_t dim)
{
    register_module("mask_embedder", mask_embedder);
    for (int i = 0; i < 3; ++i)
        mask_embedder->push_back(torch::nn::ModuleList(torch::nn::Linear(dim, dim)));
}

torch::Tensor MaskPredictorImpl::forward(torch::Tensor queries)
{
    for (std::size_t i = 0; i < mask_embedder->size(); ++i) {
        queries = mask_embedder->at<torch::nn::ModuleListImpl>(i).at<torch::nn::LinearImpl>(0).forward(queries);
        if (i + 1 < mask_embedder->size())
            queries = torch::relu(queries);
    }
    return queries;
}

QueryDecoderImpl::QueryDecoderImpl(const SegmenterOptions &options)
{
    register_module("layers", layers);
    for (int i = 0; i < options.maskLayers; ++i)
        layers->push_back(MaskDecoderLayer(options));
    layernorm = register_module("layernorm", layerNorm(options.dim));
    mask_predictor = register_module("mask_predictor", MaskPredictor(options.dim));
}

MaskDecoderImpl::MaskDecoderImpl(const SegmenterOptions &o)
{
    queries_features = register_module("queries_features", torch::nn::Embedding(o.queries, o.dim));
    queries_embedder = register_module("queries_embedder", torch::nn::Embedding(o.queries, o.dim));
    level_embed = register_module("level_embed", torch::nn::Embedding(o.levels, o.dim));
    decoder = register_module("decoder", QueryDecoder(o));
}

MaskPrediction MaskDecoderImpl::predict(const torch::Tensor &queries, const torch::Tensor &maskFeatures,
                                        torch::nn::Linear &classPredictor)
{
    const torch::Tensor normed = decoder->layernorm(queries);
    const torch::Tensor embedding = decoder->mask_predictor(normed); // [B, Q, D]
    return {
        classPredictor(normed),
        torch::matmul(embedding, maskFeatures.flatten(2)).unflatten(2, {maskFeatures.size(2), maskFeatures.size(3)})};
}

std::vector<MaskPrediction> MaskDecoderImpl::forward(const PixelFeatures &features, torch::nn::Linear &classPredictor)
{
    std::vector<torch::Tensor> values;
    std::vector<torch::Tensor> keys;
    for (std::size_t i = 0; i < features.levels.size(); ++i) {
        const torch::Tensor &level = features.levels[i];
        const torch::Tensor sine = sinePositions(level.size(1), level.size(2), level.size(3), level.device());
        values.push_back(level.flatten(2).transpose(1, 2) + level_embed->weight[int64_t(i)]);
        keys.push_back(values.back() + sine.flatten(1).t().to(level.scalar_type()));
    }
    const int64_t batch = features.mask.size(0);
    const torch::Tensor positions = queries_embedder->weight.unsqueeze(0);
    torch::Tensor queries = queries_features->weight.unsqueeze(0).expand({batch, -1, -1});

    std::vector<MaskPrediction> predictions{predict(queries, features.mask, classPredictor)};
    for (std::size_t i = 0; i < decoder->layers->size(); ++i) {
        const std::size_t level = i % features.levels.size();
        const torch::Tensor visible = visiblePositions(predictions.back().maskLogits, features.levels[level].size(2),
                                                       features.levels[level].size(3));
        queries = decoder->layers->at<MaskDecoderLayerImpl>(i).forward(queries, positions, keys[level], values[level],
                                                                       visible);
        predictions.push_back(predict(queries, features.mask, classPredictor));
    }
    return predictions;
}

} // namespace loupe
