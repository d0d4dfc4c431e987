#pragma once

#include <opencv2/core/mat.hpp>
#include <torch/types.h>

/** The one definition of the network's input, for analysis and training (SPEC section 1). */
namespace loupe {

/** Picture values as the network takes them: [H, W] CV_8UC3 RGB -> [1, 3, H, W] float32 in -1..1. */
torch::Tensor nativeInput(const cv::Mat &rgb);

/** The whole picture squeezed to side x side, antialiased bilinear, aspect not kept. @return [1, 3, side, side] */
torch::Tensor resizedInput(const cv::Mat &rgb, int side);

/**
 * Binary training target of a mask picture: scaled by its own minimum and maximum (a constant mask is all zero),
 * >= 0.5, nearest with half-pixel centres.
 * @param mask CV_8U or CV_16U, one channel  @return [side, side] float32, 0 or 1
 */
torch::Tensor maskLabel(const cv::Mat &mask, int side);

/** Share of forged pixels in each patch, from the bilinearly resized mask. @return [side / patch, side / patch] 0..1 */
torch::Tensor patchLabels(const cv::Mat &mask, int side, int patch);

} // namespace loupe
