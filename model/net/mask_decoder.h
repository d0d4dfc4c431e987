#pragma once

#include <vector>

#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/embedding.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>

#include "model/net/attention.h"
#include "model/net/pixel_decoder.h"

/** Masked-attention mask decoder (arXiv 2112.01527; SPEC section 4). Member names are the checkpoint's. */
namespace loupe {

/** Self-attention with separate projections, as published files spell them. */
class QueryAttentionImpl : public torch::nn::Module {
public:
    QueryAttentionImpl(int64_t dim, int64_t heads);
    /** @param x [B, Q, D] values  @param positions [1, Q, D] added for queries and keys  @return [B, Q, D] */
    torch::Tensor forward(const torch::Tensor &x, const torch::Tensor &positions);

    torch::nn::Linear q_proj{nullptr}, k_proj{nullptr}, v_proj{nullptr}, out_proj{nullptr};

private:
    int64_t m_heads;
};
TORCH_MODULE(QueryAttention);

/** Masked cross-attention, self-attention, feed-forward; all post-norm. */
class MaskDecoderLayerImpl : public torch::nn::Module {
public:
    explicit MaskDecoderLayerImpl(const SegmenterOptions &options);

    /**
     * @param x [B, Q, D]  @param queryPositions [1, Q, D]  @param keys, values [B, S, D]
     * @param visible bool [B, Q, S]: where each query may look
     */
    torch::Tensor forward(torch::Tensor x, const torch::Tensor &queryPositions, const torch::Tensor &keys,
                          const torch::Tensor &values, const torch::Tensor &visible);

    Attention cross_attn{nullptr};
    QueryAttention self_attn{nullptr};
    torch::nn::LayerNorm cross_attn_layer_norm{nullptr}, self_attn_layer_norm{nullptr}, final_layer_norm{nullptr};
    torch::nn::Linear fc1{nullptr}, fc2{nullptr};
};
TORCH_MODULE(MaskDecoderLayer);

/** Three linear layers with ReLU between: query -> mask embedding. */
class MaskPredictorImpl : public torch::nn::Module {
public:
    explicit MaskPredictorImpl(int64_t dim);
    torch::Tensor forward(torch::Tensor queries); ///< [B, Q, D] -> [B, Q, D]

    torch::nn::ModuleList mask_embedder;
};
TORCH_MODULE(MaskPredictor);

class QueryDecoderImpl : public torch::nn::Module {
public:
    explicit QueryDecoderImpl(const SegmenterOptions &options);

    torch::nn::ModuleList layers;
    torch::nn::LayerNorm layernorm{nullptr}; ///< before every prediction
    MaskPredictor mask_predictor{nullptr};
};
TORCH_MODULE(QueryDecoder);

/** One of the layers + 1 predictions. */
struct MaskPrediction {
    torch::Tensor classLogits; ///< [B, Q, 2]: 0 forged, 1 nothing
    torch::Tensor maskLogits;  ///< [B, Q, 4gh, 4gw]
};

class MaskDecoderImpl : public torch::nn::Module {
public:
    explicit MaskDecoderImpl(const SegmenterOptions &options);

    /**
     * Predictions before the first and after every layer, in order.
     * @param classPredictor D -> 2, owned by the segmenter, where published files keep it
     */
    std::vector<MaskPrediction> forward(const PixelFeatures &features, torch::nn::Linear &classPredictor);

    torch::nn::Embedding queries_features{nullptr}, queries_embedder{nullptr}, level_embed{nullptr};
    QueryDecoder decoder{nullptr};

private:
    MaskPrediction predict(const torch::Tensor &queries, const torch::Tensor &maskFeatures,
                           torch::nn::Linear &classPredictor);
};
TORCH_MODULE(MaskDecoder);

} // namespace loupe
