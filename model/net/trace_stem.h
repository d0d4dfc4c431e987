#pragma once

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>

namespace loupe {

/**
 * Turns pixels into tokens that show processing traces instead of content: our own extension in place of the patch
 * convolution (SPEC section 10). Two fixed front ends in float32, whose kernels are constants and no weights:
 *  - noise residuals: four SRM kernels (Fridrich and Kodovsky 2012) on luma, one on R-G and on B-G, clamped narrow and
 *    wide: 12 channels at full resolution;
 *  - soft histogram steps of the 8 x 8 block DCT of luma, on the grid that starts at the picture's origin: 640 channels
 *    at 1/8. Tiles must therefore start at multiples of 8.
 * Learned convolutions bring both to 1/8, then together to 1/16. Batch norm, unlike a norm over the tile, is a fixed
 * affine map at analysis, so tiles agree at their seams.
 */
class TraceStemImpl : public torch::nn::Module {
public:
    TraceStemImpl(int64_t width, int residualBlocks);

    /** @param pixels [B, 3, H, W] in -1..1, H and W multiples of 16  @return [B, width, H/16, W/16] */
    torch::Tensor forward(const torch::Tensor &pixels);

    torch::nn::Sequential residual{nullptr}, dct{nullptr}, merge{nullptr};
    torch::nn::ModuleList blocks;

private:
    torch::Tensor residualChannels(const torch::Tensor &rgb) const; ///< [B, 3, H, W] 0..255 -> [B, 12, H, W]
    torch::Tensor dctChannels(const torch::Tensor &luma) const;     ///< [B, 1, H, W] 0..255 -> [B, 640, H/8, W/8]

    torch::Tensor m_srm;      ///< [4, 1, 5, 5], constant
    torch::Tensor m_chroma;   ///< [2, 1, 5, 5], constant
    torch::Tensor m_dctBasis; ///< [64, 1, 8, 8], orthonormal, constant
};
TORCH_MODULE(TraceStem);

} // namespace loupe
