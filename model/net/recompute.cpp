#include "model/net/recompute.h"

#include <utility>

#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/custom_class.h>

#include "model/net/autocast.h"

namespace loupe {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/** What the backward pass needs besides tensors. */
struct Call : torch::CustomClassHolder {
    std::function<torch::Tensor(const torch::Tensor &)> f;
    torch::DeviceType device = torch::kCPU;
    bool autocast = false;
    torch::ScalarType autocastType = torch::kBFloat16;

    torch::Tensor run(const torch::Tensor &x) const
    {
        const AutocastGuard sameAsBefore(device, autocast, autocastType);
        return f(x);
    }
};

class Recompute : public torch::autograd::Function<Recompute> {
public:
    static torch::Tensor forward(AutogradContext *context, const c10::intrusive_ptr<Call> &call, const torch::Tensor &x,
                                 at::TensorList parameters)
    {
        variable_list kept{x};
        kept.insert(kept.end(), parameters.begin(), parameters.end());
        context->save_for_backward(std::move(kept));
        context->saved_data["call"] = c10::IValue::make_capsule(call);
        return call->run(x);
    }

    static variable_list backward(AutogradContext *context, const variable_list &gradients)
    {
        const auto holder = context->saved_data["call"].toCapsule();
        const auto &call = static_cast<const Call &>(*holder);
        variable_list inputs = context->get_saved_variables();
        const bool throughInput = inputs[0].requires_grad();
        inputs[0] = inputs[0].detach().requires_grad_(throughInput);
        torch::Tensor output;
        {
            const torch::AutoGradMode recording(true);
            output = call.run(inputs[0]);
        }
        variable_list wanted;
        for (const torch::Tensor &input : inputs)
            if (input.requires_grad())
                wanted.push_back(input);
        variable_list found = torch::autograd::grad({output}, wanted, gradients, {}, false, true);
        variable_list result(1); // the call itself has no gradient
        auto next = found.begin();
        for (const torch::Tensor &input : inputs)
            result.push_back(input.requires_grad() ? *next++ : torch::Tensor());
        return result;
    }
};

} // namespace

torch::Tensor recompute(std::function<torch::Tensor(const torch::Tensor &)> f, const torch::Tensor &x,
                        const std::vector<torch::Tensor> &parameters)
{
    const auto device = x.device().type();
    auto call = c10::make_intrusive<Call>();
    call->f = std::move(f);
    call->device = device;
    call->autocast = at::autocast::is_autocast_enabled(device);
    call->autocastType = at::autocast::get_autocast_dtype(device);
    return Recompute::apply(call, x, at::TensorList(parameters));
}

} // namespace loupe
