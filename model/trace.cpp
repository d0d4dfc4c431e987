#include "model/trace.h"

#include <fstream>
#include <sstream>

#include "model/net/named_outputs.h"
#include "model/weights/checkpoint.h"
#include "model/weights/formula_weights.h"
#include "model/weights/safetensors.h"

namespace loupe {
namespace {

Result<NetworkOptions> networkOptions(const TraceOptions &options)
{
    if (options.config.empty() == options.preset.empty())
        return Error{Error::Kind::BadArgument, "give either a preset or a configuration file"};
    if (options.config.empty())
        return presetOptions(options.preset);
    std::ifstream stream(options.config);
    if (!stream)
        return Error{Error::Kind::FileMissing, options.config.string()};
    std::stringstream text;
    text << stream.rdbuf();
    return optionsFromJson(text.str());
}

/** Fills the network, from the formula or from files one over another; together they must be complete. */
Result<void> fill(LoupeNet &network, const std::vector<std::string> &weights)
{
    if (weights == std::vector<std::string>{"formula"}) {
        fillWithFormula(*network, "loupe.");
        return {};
    }
    TensorMap merged;
    for (const std::string &file : weights) {
        auto part = readCheckpoint(file);
        if (!part)
            return part.error();
        for (auto &[key, tensor] : *part)
            merged.insert_or_assign(key, tensor);
    }
    const auto report = loadWeights(*network, merged, {.prefix = "loupe."});
    return report ? Result<void>() : Result<void>(report.error());
}

} // namespace

Result<void> traceNetwork(const TraceOptions &options)
try {
    const auto networkChoice = networkOptions(options);
    if (!networkChoice)
        return networkChoice.error();
    const auto input = readSafetensors(options.input);
    if (!input)
        return input.error();
    const auto pixels = input->tensors.find("pixel_values");
    const int64_t side = networkChoice->backbone.imageSize;
    if (pixels == input->tensors.end() || pixels->second.dim() != 4 ||
        pixels->second.sizes().slice(1) != at::IntArrayRef({3, side, side}))
        return Error{Error::Kind::BadArgument, "the input must hold pixel_values [B, 3, " + std::to_string(side) +
                                                   ", " + std::to_string(side) + "]"};
    const auto label = input->tensors.find("pseudo_label");
    const torch::Tensor forged = label == input->tensors.end() ? torch::Tensor() : label->second;
    if (forged.defined() && forged.numel() != pixels->second.size(0))
        return Error{Error::Kind::BadArgument, "pseudo_label must hold one number a picture"};

    const torch::NoGradGuard noGrad;
    LoupeNet network(*networkChoice);
    if (const auto filled = fill(network, options.weights); !filled)
        return filled;
    network->eval();
    TensorMap outputs = namedOutputs(network, pixels->second.to(torch::kFloat32), forged);
    outputs["pixel_values"] = pixels->second;
    return writeSafetensors(outputs, {{"config", optionsToJson(*networkChoice)}}, options.output);
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
