#pragma once

#include <vector>

#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>

namespace loupe {

/** Height and width of one level of a flattened pyramid. */
struct LevelShape {
    int64_t height;
    int64_t width;
};

/**
 * Multi-scale deformable attention (arXiv 2010.04159, eq. 3): every query samples each level bilinearly at a few
 * points (zeros outside, half-pixel centres) and sums what it finds with its weights. Differentiable in all three.
 * CPU: own kernel. CUDA: the plug-in's kernel when it is there, else a composite of grid samples.
 * @param value [B, S, heads, dim], S = sum of height * width over the levels
 * @param locations [B, Q, heads, levels, points, 2], (x, y) in 0..1 of the level
 * @param weights [B, Q, heads, levels, points]
 * @return [B, Q, heads * dim], in value's type
 */
torch::Tensor deformableAttention(const torch::Tensor &value, const std::vector<LevelShape> &levels,
                                  const torch::Tensor &locations, const torch::Tensor &weights);

/** The same from LibTorch's own operators: the check for the kernels, and the GPU without plug-in. */
torch::Tensor deformableAttentionComposite(const torch::Tensor &value, const std::vector<LevelShape> &levels,
                                           const torch::Tensor &locations, const torch::Tensor &weights);

/** The attention layer round the operator. Member names are the checkpoint's. */
class DeformableAttentionImpl : public torch::nn::Module {
public:
    DeformableAttentionImpl(int64_t dim, int64_t heads, int64_t levels, int64_t points);

    /**
     * @param query [B, S, D], positions added  @param value [B, S, D]
     * @param reference [S, 2] each pixel's own centre, (x, y) in 0..1, the same on every level
     * @return [B, S, D]
     */
    torch::Tensor forward(const torch::Tensor &query, const torch::Tensor &value, const torch::Tensor &reference,
                          const std::vector<LevelShape> &shapes);

    torch::nn::Linear sampling_offsets{nullptr}, attention_weights{nullptr}, value_proj{nullptr}, output_proj{nullptr};

private:
    int64_t m_heads;
    int64_t m_levels;
    int64_t m_points;
};
TORCH_MODULE(DeformableAttention);

} // namespace loupe
