#pragma once

#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>

#include "model/net/attention.h"
#include "model/net/presets.h"
#include "model/net/trace_stem.h"

/** Perception Encoder vision tower (arXiv 2504.13181; SPEC section 2). Member names are the checkpoint's. */
namespace loupe {

/** Linear, exact GELU, linear. */
class BackboneMlpImpl : public torch::nn::Module {
public:
    BackboneMlpImpl(int64_t dim, int64_t hidden);
    torch::Tensor forward(const torch::Tensor &x); ///< [.., dim] -> [.., dim]

    torch::nn::Linear c_fc{nullptr}, c_proj{nullptr};
    LowRank c_fc_lora{nullptr}, c_proj_lora{nullptr}; ///< empty without addLora()
};
TORCH_MODULE(BackboneMlp);

/** x * gamma, a learned vector. */
class LayerScaleImpl : public torch::nn::Module {
public:
    LayerScaleImpl(int64_t dim, double initial);
    torch::Tensor forward(const torch::Tensor &x) { return x * gamma; }

    torch::Tensor gamma;
};
TORCH_MODULE(LayerScale);

/** Pre-norm transformer block: x += ls1(attn(ln_1 x)); x += ls2(mlp(ln_2 x)). */
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(const BackboneOptions &options);
    torch::Tensor forward(torch::Tensor x, const torch::Tensor &turns); ///< [B, N, C] -> [B, N, C]

    torch::nn::LayerNorm ln_1{nullptr}, ln_2{nullptr};
    Attention attn{nullptr};
    BackboneMlp mlp{nullptr};
    LayerScale ls_1{nullptr}, ls_2{nullptr};
};
TORCH_MODULE(ResidualBlock);

class TransformerImpl : public torch::nn::Module {
public:
    explicit TransformerImpl(const BackboneOptions &options);
    torch::Tensor forward(torch::Tensor x, const torch::Tensor &turns);

    torch::nn::ModuleList resblocks;
    bool recomputes = false; ///< see BackboneImpl::setRecompute()
};
TORCH_MODULE(Transformer);

/** One learned probe attends over all tokens; then x + mlp(layernorm x). */
class AttentionPoolImpl : public torch::nn::Module {
public:
    AttentionPoolImpl(int64_t dim, int64_t heads);
    torch::Tensor forward(const torch::Tensor &tokens); ///< [B, N, C] -> [B, C]

    torch::Tensor probe; ///< [1, 1, C]
    Attention attn{nullptr};
    torch::nn::LayerNorm layernorm{nullptr};
    BackboneMlp mlp{nullptr};
};
TORCH_MODULE(AttentionPool);

/** Tokens of a batch of pictures. N = grid height * grid width, plus 1 with a class token, which comes first. */
struct Tokens {
    torch::Tensor values;       ///< [B, N, C]
    torch::Tensor beforeLnPost; ///< [B, N, C]; the same tensor where there is no ln_post
    int64_t gridHeight = 0;
    int64_t gridWidth = 0;
};

class BackboneImpl : public torch::nn::Module {
public:
    explicit BackboneImpl(const BackboneOptions &options);

    /**
     * Any grid: positions are resampled bilinearly, rotary angles follow the grid.
     * @param pixels [B, 3, H, W] in -1..1, H and W multiples of the patch size
     */
    Tokens encode(const torch::Tensor &pixels);

    /** @param tokens [B, N, C]  @return [B, C]; unchanged for Pool::None */
    torch::Tensor pool(const torch::Tensor &tokens);

    /** Tokens without the class token. @param tokens [B, N, C]  @return [B, gh * gw, C] */
    torch::Tensor patchTokens(const torch::Tensor &tokens) const;

    /**
     * [t, t - mean] through a linear layer back to C; the tokens unchanged where the option is off.
     * @param mean [B or 1, 1, C] mean patch token of the whole picture
     */
    torch::Tensor relate(const torch::Tensor &tokens, const torch::Tensor &mean);

    /** Training keeps the blocks' inputs only and computes the blocks again in the backward pass: see recompute(). */
    void setRecompute(bool on) { transformer->recomputes = on; }

    const BackboneOptions &options() const { return m_options; }

    torch::nn::Conv2d conv1{nullptr};
    TraceStem stem{nullptr};
    torch::Tensor class_embedding;      ///< [C]
    torch::Tensor positional_embedding; ///< [1 + grid^2, C], without class token [grid^2, C]
    torch::nn::LayerNorm ln_pre{nullptr}, ln_post{nullptr};
    Transformer transformer{nullptr};
    AttentionPool attn_pool{nullptr};
    torch::nn::Linear relative{nullptr};

private:
    torch::Tensor positions(int64_t gridHeight, int64_t gridWidth) const;

    BackboneOptions m_options;
};
TORCH_MODULE(Backbone);

} // namespace loupe
