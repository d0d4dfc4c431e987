#pragma once

#include <optional>

#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/nn/pimpl.h>

#include "model/net/lora.h"

namespace loupe {

/**
 * exp(i angle) of the 2-D rotary positions, [N, headDim / 2] complex64 (SPEC section 2). Axis frequencies 10000^(-2j /
 * (d/2)); the first half of a head turns with the column, the second with the row. With a class token the grid's
 * indices start at 1 and the class token, which comes first, is not turned.
 */
torch::Tensor rotaryTurns(int64_t gridHeight, int64_t gridWidth, int64_t headDim, bool classToken,
                          torch::Device device);

/** Pairs (x0, x1), read as x0 + i x1, times their turns, in float32 at least. @param x [..., N, headDim]  @return same
 * shape and type */
torch::Tensor rotate(const torch::Tensor &x, const torch::Tensor &turns);

struct AttentionOptions {
    int64_t dim = 0;
    int64_t heads = 0;
};

/** Multi-head attention with one fused projection; parameter names as torch.nn.MultiheadAttention writes them. */
class AttentionImpl : public torch::nn::Module {
public:
    explicit AttentionImpl(AttentionOptions options);

    /**
     * @param query [B, Q, dim]  @param key [B, K, dim]  @param value [B, K, dim]
     * @param mask bool [B, Q, K], true = may look; nullopt = everything
     * @return [B, Q, dim]
     */
    torch::Tensor forward(const torch::Tensor &query, const torch::Tensor &key, const torch::Tensor &value,
                          const std::optional<torch::Tensor> &mask = {});

    /** Self-attention. @param x [B, N, dim]  @param turns of rotaryTurns(), undefined = none  @return [B, N, dim] */
    torch::Tensor forwardSelf(const torch::Tensor &x, const torch::Tensor &turns);

    torch::Tensor in_proj_weight; ///< [3 dim, dim]
    torch::Tensor in_proj_bias;   ///< [3 dim]
    torch::nn::Linear out_proj{nullptr};
    LowRank in_proj_lora{nullptr}, out_proj_lora{nullptr}; ///< empty without addLora()

private:
    torch::Tensor attend(torch::Tensor q, torch::Tensor k, torch::Tensor v, const std::optional<torch::Tensor> &mask);

    int64_t m_heads;
};
TORCH_MODULE(Attention);

} // namespace loupe
