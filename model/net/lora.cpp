#include "model/net/lora.h"

#include <cmath>
#include <string>
#include <vector>

#include <ATen/ops/linear.h>
#include <torch/nn/init.h>

#include "model/net/backbone.h"

namespace loupe {
namespace {

/** A linear layer that can carry an addition. */
struct Site {
    torch::nn::Module *owner;
    std::string name; ///< under which the owner registers the addition
    LowRank *place;
    torch::Tensor weight; ///< [out, in]
};

std::vector<Site> sitesOf(Backbone &backbone)
{
    std::vector<Site> sites;
    for (const auto &module : backbone->modules()) {
        if (auto *attention = module->as<AttentionImpl>()) {
            sites.push_back({attention, "in_proj_lora", &attention->in_proj_lora, attention->in_proj_weight});
            sites.push_back({attention, "out_proj_lora", &attention->out_proj_lora, attention->out_proj->weight});
        } else if (auto *mlp = module->as<BackboneMlpImpl>()) {
            sites.push_back({mlp, "c_fc_lora", &mlp->c_fc_lora, mlp->c_fc->weight});
            sites.push_back({mlp, "c_proj_lora", &mlp->c_proj_lora, mlp->c_proj->weight});
        }
    }
    return sites;
}

} // namespace

LowRankImpl::LowRankImpl(int64_t in, int64_t out, const LoraOptions &options)
{
    a = register_parameter("a", torch::empty({options.rank, in}));
    b = register_parameter("b", torch::zeros({out, options.rank}));
    scale = register_buffer("scale", torch::scalar_tensor(options.alpha / double(options.rank)));
    torch::nn::init::kaiming_uniform_(a, std::sqrt(5.0)); // as a linear layer starts
}

torch::Tensor LowRankImpl::forward(const torch::Tensor &x, int64_t part, int64_t parts) const
{
    const int64_t rows = b.size(0) / parts;
    return at::linear(at::linear(x, a) * scale, b.slice(0, part * rows, (part + 1) * rows));
}

torch::Tensor LowRankImpl::product() const
{
    return torch::matmul(b, a) * scale;
}

torch::Tensor withLora(const torch::Tensor &y, const LowRank &lora, const torch::Tensor &x, int64_t part, int64_t parts)
{
    return lora ? y + lora->forward(x, part, parts) : y;
}

void addLora(Backbone &backbone, const LoraOptions &options)
{
    TORCH_CHECK(options.rank >= 1, "LoRA: a rank of ", options.rank);
    const std::vector<Site> sites = sitesOf(backbone);
    for (const Site &site : sites)
        TORCH_CHECK(!*site.place, "LoRA: ", site.name, " is there already");
    for (torch::Tensor &parameter : backbone->parameters())
        parameter.requires_grad_(false);
    for (const Site &site : sites) {
        LowRank lora(site.weight.size(1), site.weight.size(0), options);
        lora->to(site.weight.device(), site.weight.scalar_type());
        *site.place = site.owner->register_module(site.name, lora);
    }
}

void mergeLora(Backbone &backbone)
{
    const torch::NoGradGuard noGrad;
    for (Site &site : sitesOf(backbone)) {
        if (!*site.place)
            continue;
        site.weight.add_((*site.place)->product());
        site.owner->unregister_module(site.name);
        *site.place = nullptr;
    }
}

std::optional<int64_t> loraRank(const TensorMap &checkpoint)
{
    for (const auto &[name, tensor] : checkpoint)
        if (name.ends_with("_lora.a") && tensor.dim() == 2)
            return tensor.size(0);
    return std::nullopt;
}

} // namespace loupe
