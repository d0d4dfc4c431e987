#pragma once

#include <cstdint>
#include <optional>

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include "model/weights/tensor_map.h"

/**
 * Low-rank adaptation (arXiv 2106.09685): a linear layer's weight W stays, and scale * B A is learned beside it; the
 * cheap way to tune the backbone on few pictures. The layers that can carry it (attention, MLP) have a place for it,
 * which is empty until addLora(): without it names and outputs are the published ones.
 */
namespace loupe {

struct LoraOptions {
    int64_t rank = 8;  ///< r, 1 or more
    double alpha = 16; ///< the addition is scaled by alpha / rank
};

/** scale * B A x. B starts at zero, so that nothing changes before the first step. */
class LowRankImpl : public torch::nn::Module {
public:
    LowRankImpl(int64_t in, int64_t out, const LoraOptions &options);

    /**
     * Of layers that fuse several projections, one of `parts` equal parts of the outputs.
     * @param x [.., in]  @return [.., out / parts]
     */
    torch::Tensor forward(const torch::Tensor &x, int64_t part = 0, int64_t parts = 1) const;

    torch::Tensor product() const; ///< scale * B A, [out, in]

    torch::Tensor a;     ///< [rank, in]
    torch::Tensor b;     ///< [out, rank]
    torch::Tensor scale; ///< scalar, a buffer: a checkpoint brings its own
};
TORCH_MODULE(LowRank);

/** What a linear layer made of x, and the addition where there is one. @param y [.., out / parts]  @param x [.., in] */
torch::Tensor withLora(const torch::Tensor &y, const LowRank &lora, const torch::Tensor &x, int64_t part = 0,
                       int64_t parts = 1);

class Backbone;

/**
 * Puts an addition beside in_proj and out_proj of every attention and beside c_fc and c_proj of every MLP of the
 * backbone, its pooling included ("transformer.resblocks.0.attn.in_proj_lora.a"), and freezes all that the backbone
 * had before. Optimisers are made after it. Throws c10::Error: a rank below 1, additions that are there already.
 */
void addLora(Backbone &backbone, const LoraOptions &options);

/**
 * Adds scale * B A to each weight and takes the additions away: the outputs stay, up to rounding, and the names are the
 * published ones again. Nothing without additions. Optimisers that knew the additions must not be used any more.
 */
void mergeLora(Backbone &backbone);

/** The rank of the additions in a checkpoint, which wants a backbone with the same; nullopt where it has none. */
std::optional<int64_t> loraRank(const TensorMap &checkpoint);

} // namespace loupe
