#pragma once

#include <vector>

#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>

#include "model/net/attention.h"
#include "model/net/deformable_attention.h"
#include "model/net/presets.h"

/** Conditional pixel decoder (paper section 3.3; SPEC section 4). Member names are the checkpoint's. */
namespace loupe {

/**
 * Sine position embedding, dim/2 channels for y then dim/2 for x, normalised to 2 pi, temperature 10000
 * (arXiv 2005.12872).
 * @return [dim, height, width] float32
 */
torch::Tensor sinePositions(int64_t dim, int64_t height, int64_t width, torch::Device device);

/** Deformable self-attention, optional conditional attention, feed-forward; all post-norm. */
class PixelDecoderLayerImpl : public torch::nn::Module {
public:
    explicit PixelDecoderLayerImpl(const SegmenterOptions &options, bool conditional);

    /**
     * @param x [B, S, D]  @param positions [1, S, D]  @param condition [B, 1, D] or undefined
     * @param reference [S, 2]  @return [B, S, D]
     */
    torch::Tensor forward(torch::Tensor x, const torch::Tensor &positions, const torch::Tensor &condition,
                          const torch::Tensor &reference, const std::vector<LevelShape> &shapes);

    DeformableAttention self_attn{nullptr};
    Attention cross_attn{nullptr};
    torch::nn::LayerNorm self_attn_layer_norm{nullptr}, cross_attn_layer_norm{nullptr}, final_layer_norm{nullptr};
    torch::nn::Linear fc1{nullptr}, fc2{nullptr};
};
TORCH_MODULE(PixelDecoderLayer);

class PixelEncoderImpl : public torch::nn::Module {
public:
    PixelEncoderImpl(const SegmenterOptions &options, bool conditional);

    torch::nn::ModuleList layers;
};
TORCH_MODULE(PixelEncoder);

struct PixelFeatures {
    torch::Tensor mask;                ///< [B, D, 4gh, 4gw]
    std::vector<torch::Tensor> levels; ///< [B, D, h, w] at 1/2, 1, 2 times the grid
};

class PixelDecoderImpl : public torch::nn::Module {
public:
    PixelDecoderImpl(int64_t channels, const SegmenterOptions &options, bool conditional);

    /**
     * @param pyramid levels [B, C, h, w] at 4, 2, 1, 1/2 times the grid
     * @param condition [B, 1, D], or undefined: no conditional attention then
     */
    PixelFeatures forward(const std::vector<torch::Tensor> &pyramid, const torch::Tensor &condition);

    torch::nn::ModuleList input_projections; ///< lowest level first
    torch::Tensor level_embed;               ///< [3, D]
    PixelEncoder encoder{nullptr};
    torch::nn::Sequential adapter_1{nullptr}, layer_1{nullptr};
    torch::nn::Conv2d mask_projection{nullptr};

private:
    std::vector<torch::Tensor> encode(const std::vector<torch::Tensor> &maps, const torch::Tensor &condition);
};
TORCH_MODULE(PixelDecoder);

} // namespace loupe
