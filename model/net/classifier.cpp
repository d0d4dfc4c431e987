#include "model/net/classifier.h"

#include <torch/nn/functional/activation.h>
#include <torch/nn/init.h>

namespace loupe {

MlpHeadImpl::MlpHeadImpl(int64_t dim)
{
    register_module("layers", layers);
    layers->push_back(torch::nn::Linear(dim, 2 * dim));
    layers->push_back(torch::nn::Linear(2 * dim, 1));
}

torch::Tensor MlpHeadImpl::forward(const torch::Tensor &x)
{
    const torch::Tensor hidden = torch::gelu(layers->at<torch::nn::LinearImpl>(0).forward(x));
    return layers->at<torch::nn::LinearImpl>(1).forward(hidden);
}

FuserImpl::FuserImpl(int64_t patches)
{
    fuse = register_module("fuse", torch::nn::Linear(torch::nn::LinearOptions(1 + patches, 1).bias(false)));
    torch::nn::init::constant_(fuse->weight, 1.0 / double(1 + patches));
}

torch::Tensor FuserImpl::forward(const torch::Tensor &logits)
{
    return fuse(logits);
}

ClassifierImpl::ClassifierImpl(const NetworkOptions &options)
{
    const BackboneOptions &backbone = options.backbone;
    classifier = register_module("classifier", MlpHead(backbone.width));
    if (options.patchHead)
        patch_classifier = register_module("patch_classifier", MlpHead(backbone.width));
    if (options.patchHead && options.fusion)
        fuser = register_module("fuser", Fuser(int64_t(backbone.grid()) * backbone.grid()));
}

ClassifierOutput ClassifierImpl::forward(const torch::Tensor &pooled, const torch::Tensor &patchTokens)
{
    ClassifierOutput output;
    output.globalLogit = classifier(pooled.dim() == 3 ? pooled.select(1, 0) : pooled);
    if (patch_classifier)
        output.patchLogits = patch_classifier(patchTokens).squeeze(-1);
    output.imageLogit = fuser ? fuser(torch::cat({output.globalLogit, output.patchLogits}, 1)) : output.globalLogit;
    return output;
}

} // namespace loupe
