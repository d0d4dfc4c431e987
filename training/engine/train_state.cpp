#include "training/engine/train_state.h"

#include "model/weights/checkpoint.h"
#include "model/weights/safetensors.h"

namespace loupe {
namespace {

constexpr char kFirst[] = "adamw.first.";   ///< running mean of the gradient
constexpr char kSecond[] = "adamw.second."; ///< running mean of its square

} // namespace

Result<void> writeTrainState(LoupeNet &network, torch::optim::AdamW &optimizer, int step,
                             const std::filesystem::path &file)
{
    TensorMap tensors = moduleWeights(*network, "loupe.");
    for (const auto &item : network->named_parameters()) {
        const auto state = optimizer.state().find(item.value().unsafeGetTensorImpl());
        if (state == optimizer.state().end())
            continue; // never had a gradient
        const auto &moments = static_cast<const torch::optim::AdamWParamState &>(*state->second);
        tensors[kFirst + item.key()] = moments.exp_avg();
        tensors[kSecond + item.key()] = moments.exp_avg_sq();
    }
    return writeSafetensors(tensors, {{"step", std::to_string(step)}}, file);
}

Result<int> readTrainState(LoupeNet &network, torch::optim::AdamW &optimizer, const std::filesystem::path &file)
{
    auto content = readSafetensors(file);
    if (!content)
        return content.error();
    const std::string number = content->metadata["step"];
    if (number.empty() || number.size() > 9 || number.find_first_not_of("0123456789") != std::string::npos)
        return Error{Error::Kind::ModelInvalid, "the checkpoint does not say its step"};
    const int step = std::stoi(number);
    TensorMap weights;
    for (const auto &[key, tensor] : content->tensors)
        if (key.starts_with("loupe."))
            weights.emplace(key, tensor);
    if (const auto report = loadWeights(*network, weights, {.prefix = "loupe."}); !report)
        return report.error();
    for (const auto &item : network->named_parameters()) {
        const auto first = content->tensors.find(kFirst + item.key());
        const auto second = content->tensors.find(kSecond + item.key());
        if (first == content->tensors.end() || second == content->tensors.end())
            continue;
        auto moments = std::make_unique<torch::optim::AdamWParamState>();
        moments->step(step);
        moments->exp_avg(first->second.clone());
        moments->exp_avg_sq(second->second.clone());
        optimizer.state()[item.value().unsafeGetTensorImpl()] = std::move(moments);
    }
    return step;
}

} // namespace loupe
