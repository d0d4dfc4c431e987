#include "training/engine/adamw.h"

#include <cmath>

#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_norm.h>
#include <ATen/ops/_fused_adamw.h>

namespace loupe {
namespace {

constexpr char kFirst[] = "adamw.first.";   ///< running mean of the gradient
constexpr char kSecond[] = "adamw.second."; ///< running mean of its square
constexpr char kStep[] = "adamw.step.";

} // namespace

AdamW::AdamW(std::vector<ParameterGroup> groups, const AdamWOptions &options)
    : m_groups(std::move(groups)), m_options(options)
{
    for (const ParameterGroup &group : m_groups)
        m_moments.emplace_back(group.parameters.size());
}

AdamW::Moments AdamW::fresh(const torch::Tensor &parameter) const
{
    return {torch::zeros_like(parameter), torch::zeros_like(parameter),
            torch::zeros({}, parameter.options().dtype(torch::kFloat32))};
}

void AdamW::step(double factor)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        std::vector<torch::Tensor> parameters;
        std::vector<torch::Tensor> gradients;
        std::vector<torch::Tensor> first;
        std::vector<torch::Tensor> second;
        std::vector<torch::Tensor> steps;
        for (std::size_t i = 0; i < m_groups[g].parameters.size(); ++i) {
            const torch::Tensor &parameter = m_groups[g].parameters[i].tensor;
            if (!parameter.grad().defined())
                continue;
            Moments &moments = m_moments[g][i];
            if (!moments.first.defined())
                moments = fresh(parameter);
            moments.step.add_(1);
            parameters.push_back(parameter);
            gradients.push_back(parameter.grad().contiguous());
            first.push_back(moments.first);
            second.push_back(moments.second);
            steps.push_back(moments.step);
        }
        if (!parameters.empty())
            at::_fused_adamw_(parameters, gradients, first, second, {}, steps, m_groups[g].learningRate * factor,
                              m_options.beta1, m_options.beta2, m_groups[g].weightDecay, m_options.epsilon, false,
                              false);
    }
}

void AdamW::zeroGrad()
{
    for (ParameterGroup &group : m_groups)
        for (NamedParameter &parameter : group.parameters)
            parameter.tensor.mutable_grad().reset();
}

std::vector<torch::Tensor> AdamW::parameters() const
{
    std::vector<torch::Tensor> all;
    for (const ParameterGroup &group : m_groups)
        for (const NamedParameter &parameter : group.parameters)
            all.push_back(parameter.tensor);
    return all;
}

TensorMap AdamW::state() const
{
    TensorMap state;
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        for (std::size_t i = 0; i < m_moments[g].size(); ++i) {
            const Moments &moments = m_moments[g][i];
            if (!moments.first.defined())
                continue;
            const std::string &name = m_groups[g].parameters[i].name;
            state[kFirst + name] = moments.first;
            state[kSecond + name] = moments.second;
            state[kStep + name] = moments.step;
        }
    return state;
}

Result<void> AdamW::setState(const TensorMap &state)
{
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        for (std::size_t i = 0; i < m_moments[g].size(); ++i) {
            const auto &[name, parameter] = m_groups[g].parameters[i];
            const auto first = state.find(kFirst + name);
            const auto second = state.find(kSecond + name);
            const auto step = state.find(kStep + name);
            if (first == state.end() || second == state.end() || step == state.end()) {
                m_moments[g][i] = {};
                continue;
            }
            if (first->second.sizes() != parameter.sizes() || second->second.sizes() != parameter.sizes() ||
                step->second.numel() != 1)
                return Error{Error::Kind::ModelInvalid, "the moments of " + name + " have another shape"};
            Moments moments = fresh(parameter);
            moments.first.copy_(first->second);
            moments.second.copy_(second->second);
            moments.step.copy_(step->second.reshape({}));
            m_moments[g][i] = moments;
        }
    return {};
}

double clipGradients(const std::vector<torch::Tensor> &parameters, double limit)
{
    std::vector<torch::Tensor> gradients;
    for (const torch::Tensor &parameter : parameters)
        if (parameter.grad().defined())
            gradients.push_back(parameter.grad());
    if (gradients.empty())
        return 0;
    const torch::NoGradGuard noGrad;
    const double norm = torch::stack(at::_foreach_norm(gradients)).norm().item<double>();
    if (std::isfinite(norm) && norm > limit)
        at::_foreach_mul_(gradients, limit / (norm + 1e-6)); // the reference's 1e-6
    return norm;
}

} // namespace loupe
