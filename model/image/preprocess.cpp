#include "model/image/preprocess.h"

#include <ATen/ops/_upsample_bilinear2d_aa.h>
#include <ATen/ops/_upsample_nearest_exact2d.h>
#include <ATen/ops/upsample_bilinear2d.h>
#include <opencv2/core.hpp>
#include <torch/nn/functional/pooling.h>

namespace loupe {
namespace {

namespace F = torch::nn::functional;

/** [1, 3, H, W] uint8, a copy. */
torch::Tensor planes(const cv::Mat &rgb)
{
    const cv::Mat whole = rgb.isContinuous() ? rgb : rgb.clone();
    return torch::from_blob(whole.data, {1, whole.rows, whole.cols, 3}, torch::kUInt8)
        .permute({0, 3, 1, 2})
        .contiguous();
}

torch::Tensor normalised(const torch::Tensor &bytes)
{
    return bytes.to(torch::kFloat32).div_(255).sub_(0.5).div_(0.5);
}

/** Mask scaled to 0..1 by its own range. @return [1, 1, H, W] float32 */
torch::Tensor scaledMask(const cv::Mat &mask)
{
    cv::Mat values;
    mask.convertTo(values, CV_32F);
    torch::Tensor m = torch::from_blob(values.data, {1, 1, values.rows, values.cols}, torch::kFloat32).clone();
    const torch::Tensor low = m.min();
    const torch::Tensor range = m.max() - low;
    return range.item<float>() > 0 ? (m - low) / range : torch::zeros_like(m);
}

} // namespace

torch::Tensor nativeInput(const cv::Mat &rgb)
{
    return normalised(planes(rgb));
}

torch::Tensor resizedInput(const cv::Mat &rgb, int side)
{
    return normalised(at::_upsample_bilinear2d_aa(planes(rgb), {side, side}, false));
}

torch::Tensor maskLabel(const cv::Mat &mask, int side)
{
    const torch::Tensor binary = (scaledMask(mask) >= 0.5).to(torch::kFloat32);
    return at::_upsample_nearest_exact2d(binary, {side, side})
        .view({side, side}); // interpolate() warns here for nothing
}

torch::Tensor patchLabels(const cv::Mat &mask, int side, int patch)
{
    const torch::Tensor grey = at::upsample_bilinear2d(scaledMask(mask), {side, side}, false);
    return F::avg_pool2d(grey, F::AvgPool2dFuncOptions(patch)).view({side / patch, side / patch});
}

} // namespace loupe
