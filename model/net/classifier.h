#pragma once

#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>

#include "model/net/presets.h"

/** Patch-aware classifier (paper section 3.2; SPEC section 3). Member names are the checkpoint's. */
namespace loupe {

/** C -> 2C -> 1 with GELU. */
class MlpHeadImpl : public torch::nn::Module {
public:
    explicit MlpHeadImpl(int64_t dim);
    torch::Tensor forward(const torch::Tensor &x); ///< [.., C] -> [.., 1]

    torch::nn::ModuleList layers;
};
TORCH_MODULE(MlpHead);

/** Weighted sum of the global logit and all patch logits; starts as their mean. */
class FuserImpl : public torch::nn::Module {
public:
    explicit FuserImpl(int64_t patches);
    torch::Tensor forward(const torch::Tensor &logits); ///< [B, 1 + patches] -> [B, 1]

    torch::nn::Linear fuse{nullptr};
};
TORCH_MODULE(Fuser);

struct ClassifierOutput {
    torch::Tensor globalLogit; ///< [B, 1]
    torch::Tensor patchLogits; ///< [B, gh * gw]; undefined without patch head
    torch::Tensor imageLogit;  ///< [B, 1]; the global logit where nothing is fused
};

class ClassifierImpl : public torch::nn::Module {
public:
    explicit ClassifierImpl(const NetworkOptions &options);

    /**
     * @param pooled [B, C], or all tokens [B, N, C] where the backbone does not pool: token 0 is read then
     * @param patchTokens [B, gh * gw, C]; gh * gw must be the preset's own grid when the logits are fused
     */
    ClassifierOutput forward(const torch::Tensor &pooled, const torch::Tensor &patchTokens);

    MlpHead classifier{nullptr}, patch_classifier{nullptr};
    Fuser fuser{nullptr};
};
TORCH_MODULE(Classifier);

} // namespace loupe
