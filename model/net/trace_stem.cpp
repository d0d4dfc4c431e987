#include "model/net/trace_stem.h"

#include <array>
#include <cmath>
#include <numbers>

#include <torch/nn/functional/activation.h>
#include <torch/nn/functional/conv.h>
#include <torch/nn/functional/padding.h>
#include <torch/nn/modules/activation.h>

#include "model/net/autocast.h"

namespace loupe {
namespace {

namespace F = torch::nn::functional;

using Kernel = std::array<float, 25>;

// Fridrich and Kodovsky, "Rich Models for Steganalysis of Digital Images" (2012): SQUARE 5x5, SQUARE 3x3, 2nd order.
constexpr Kernel kSquare5{-1, 2, -2, 2, -1, 2, -6, 8, -6, 2, -2, 8, -12, 8, -2, 2, -6, 8, -6, 2, -1, 2, -2, 2, -1};
constexpr Kernel kSquare3{0, 0, 0, 0, 0, 0, -1, 2, -1, 0, 0, 2, -4, 2, 0, 0, -1, 2, -1, 0, 0, 0, 0, 0, 0};
constexpr Kernel kHorizontal{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
constexpr Kernel kVertical{0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0};
constexpr double kDctSteps[] = {0.5, 1.5, 2.5, 3.5, 5, 7, 9, 12, 16, 22};

torch::Tensor kernel(const Kernel &values, float divisor)
{
    return torch::tensor(at::ArrayRef<float>(values)).reshape({1, 1, 5, 5}) / divisor;
}

/** Orthonormal type-II DCT as 64 filters, row frequency first. */
torch::Tensor dctBasis()
{
    torch::Tensor rows = torch::empty({8, 8}, torch::kFloat64);
    for (int u = 0; u < 8; ++u)
        for (int x = 0; x < 8; ++x)
            rows[u][x] = (u == 0 ? std::sqrt(0.125) : 0.5) * std::cos((2 * x + 1) * u * std::numbers::pi / 16);
    return torch::einsum("uy,vx->uvyx", {rows, rows}).reshape({64, 1, 8, 8}).to(torch::kFloat32);
}

torch::nn::Conv2d conv(int64_t in, int64_t out, int64_t size, int64_t stride)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, size).stride(stride).padding(size / 2).bias(false));
}

void addStep(torch::nn::Sequential &sequence, int64_t in, int64_t out, int64_t size, int64_t stride)
{
    sequence->push_back(conv(in, out, size, stride));
    sequence->push_back(torch::nn::BatchNorm2d(out));
    sequence->push_back(torch::nn::GELU());
}

} // namespace

TraceStemImpl::TraceStemImpl(int64_t width, int residualBlocks)
{
    m_srm = torch::cat({kernel(kSquare5, 12), kernel(kSquare3, 4), kernel(kHorizontal, 2), kernel(kVertical, 2)});
    m_chroma = kernel(kSquare3, 4).expand({2, 1, 5, 5}).contiguous();
    m_dctBasis = dctBasis();

    residual = torch::nn::Sequential();
    addStep(residual, 12, 32, 3, 2);
    addStep(residual, 32, 64, 3, 2);
    addStep(residual, 64, 128, 3, 2);
    dct = torch::nn::Sequential();
    addStep(dct, 640, 96, 1, 1);
    addStep(dct, 96, 96, 3, 1);
    merge = torch::nn::Sequential();
    addStep(merge, 128 + 96, width, 3, 2);
    register_module("residual", residual);
    register_module("dct", dct);
    register_module("merge", merge);
    register_module("blocks", blocks);
    for (int i = 0; i < residualBlocks; ++i) {
        torch::nn::Sequential block;
        addStep(block, width, width, 3, 1);
        block->push_back(conv(width, width, 3, 1));
        block->push_back(torch::nn::BatchNorm2d(width));
        blocks->push_back(block);
    }
}

torch::Tensor TraceStemImpl::residualChannels(const torch::Tensor &rgb) const
{
    const auto filter = [](const torch::Tensor &x, const torch::Tensor &weight, int64_t groups) {
        const torch::Tensor padded = F::pad(x, F::PadFuncOptions({2, 2, 2, 2}).mode(torch::kReflect));
        return F::conv2d(padded, weight.to(x.device()), F::Conv2dFuncOptions().groups(groups));
    };
    const torch::Tensor green = rgb.slice(1, 1, 2);
    const torch::Tensor chroma = torch::cat({rgb.slice(1, 0, 1) - green, rgb.slice(1, 2, 3) - green}, 1);
    const torch::Tensor luma = rgb.slice(1, 0, 1) * 0.299 + green * 0.587 + rgb.slice(1, 2, 3) * 0.114;
    const torch::Tensor r = torch::cat({filter(luma, m_srm, 1), filter(chroma, m_chroma, 2)}, 1);
    return torch::cat({r.clamp(-2, 2), (r / 5).clamp(-3, 3)}, 1);
}

torch::Tensor TraceStemImpl::dctChannels(const torch::Tensor &luma) const
{
    const torch::Tensor magnitude =
        F::conv2d(luma - 128, m_dctBasis.to(luma.device()), F::Conv2dFuncOptions().stride(8)).abs(); // [B, 64, h, w]
    const torch::Tensor steps =
        torch::tensor(at::ArrayRef<double>(kDctSteps), magnitude.options()).view({1, -1, 1, 1, 1});
    // In place and all steps at once: memory costs more here than arithmetic. Below -30 lie denormals, which are slow.
    return (magnitude.unsqueeze(1) - steps).mul_(4).clamp_min_(-30).sigmoid_().flatten(1, 2);
}

torch::Tensor TraceStemImpl::forward(const torch::Tensor &pixels)
{
    torch::Tensor residuals;
    torch::Tensor coefficients;
    {
        torch::NoGradGuard constantsOnly; // nothing before the first learned layer needs a gradient
        const AutocastGuard exact(pixels.device().type(), false); // rounding would break the kernels' zero sums
        const torch::Tensor rgb = pixels.to(torch::kFloat32) * 127.5 + 127.5;
        const torch::Tensor luma = rgb.slice(1, 0, 1) * 0.299 + rgb.slice(1, 1, 2) * 0.587 + rgb.slice(1, 2, 3) * 0.114;
        residuals = residualChannels(rgb);
        coefficients = dctChannels(luma);
    }
    const auto type = merge->ptr<torch::nn::Conv2dImpl>(0)->weight.scalar_type();
    torch::Tensor x = torch::cat({residual->forward(residuals.to(type)), dct->forward(coefficients.to(type))}, 1);
    x = merge->forward(x);
    for (const auto &block : *blocks)
        x = torch::gelu(x + block->as<torch::nn::Sequential>()->forward(x));
    return x;
}

} // namespace loupe
