#include "training/engine/network_files.h"

#include <fstream>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

#include "model/hashing.h"
#include "model/weights/checkpoint.h"
#include "model/weights/encoder_import.h"
#include "model/weights/safetensors.h"

namespace loupe {
namespace {

/** A file of a whole network or a part of one has its names; anything else is taken for an encoder. */
Result<TensorMap> networkNames(TensorMap tensors)
{
    for (const auto &[key, tensor] : tensors)
        if (key.starts_with("loupe."))
            return tensors;
    const auto encoder = importEncoder(tensors);
    if (!encoder)
        return encoder.error();
    TensorMap named;
    for (const auto &[key, tensor] : *encoder)
        named.emplace("loupe.backbone." + key, tensor);
    return named;
}

/** Every file over those before it. @return what none of them has, which stays as it was drawn */
Result<std::vector<std::string>> loadFiles(LoupeNet &network, const std::vector<std::filesystem::path> &files)
{
    std::set<std::string> drawn;
    for (const auto &[key, tensor] : moduleWeights(*network, "loupe."))
        drawn.insert(key);
    for (const auto &file : files) {
        auto tensors = readCheckpoint(file);
        if (!tensors)
            return tensors.error();
        const auto named = networkNames(std::move(*tensors));
        if (!named)
            return named.error();
        if (const auto report = loadWeights(*network, *named, {.prefix = "loupe.", .partial = true}); !report)
            return report.error();
        for (const auto &[key, tensor] : *named)
            drawn.erase(key);
    }
    return std::vector<std::string>(drawn.begin(), drawn.end());
}

Result<NetworkOptions> optionsOfFile(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!(text << stream.rdbuf()))
        return Error{Error::Kind::BadArgument, "the network's options cannot be read: " + file.string()};
    return optionsFromJson(text.str());
}

} // namespace

Result<StartingPoint> startingPoint(const std::string &preset, const std::vector<std::filesystem::path> &from)
{
    StartingPoint start;
    std::vector<std::filesystem::path> files = from;
    std::error_code code;
    const bool described = preset.ends_with(".json");
    auto options = described ? optionsOfFile(preset) : presetOptions(preset);
    if (described && options)
        start.parent.config = optionsToJson(*options);
    if (!files.empty() && std::filesystem::is_directory(files.front(), code)) {
        const auto card = readModelCard(files.front());
        if (!card)
            return card.error();
        options = card->config.empty() ? presetOptions(card->preset) : optionsFromJson(card->config);
        start.parent = *card;
        files.front() /= "model.safetensors";
    }
    if (!options)
        return options.error();
    start.network = LoupeNet(*options);
    auto drawn = loadFiles(start.network, files);
    if (!drawn)
        return drawn.error();
    start.drawn = std::move(*drawn);
    return start;
}

Result<void> exportModel(LoupeNet &network, const StartingPoint &start, const ExportOptions &options,
                         const std::filesystem::path &folder)
{
    TensorMap weights = moduleWeights(*network, "loupe.");
    for (auto &[key, tensor] : weights)
        if (options.half && tensor.is_floating_point())
            tensor = tensor.to(torch::kFloat16);
    const auto file = folder / "model.safetensors";
    if (const auto written = writeSafetensors(weights, {}, file); !written)
        return written;
    const auto hash = sha256OfFile(file);
    if (!hash)
        return hash.error();
    ModelCard card;
    card.id = folder.filename().empty() ? folder.parent_path().filename().string() : folder.filename().string();
    card.title = card.id;
    card.version = LOUPE_VERSION;
    card.preview = true; // until somebody has measured it
    card.config = start.parent.config;
    card.preset = start.parent.id.empty() && card.config.empty() ? options.preset : start.parent.preset;
    const bool native = network->options().backbone.stem == Stem::Trace;
    card.input = native ? InputPolicy::Native : InputPolicy::Resize;
    card.tileOverlap = native ? 32 : 0;
    if (options.sameClassifier && !start.parent.id.empty()) {
        card.scoreModel = start.parent.scoreModel;
        card.strong = start.parent.strong;
        card.moderate = start.parent.moderate;
        card.inconclusive = start.parent.inconclusive;
        card.authenticPhotos = start.parent.authenticPhotos;
    }
    card.pixelThreshold = start.parent.pixelThreshold;
    card.domain = start.parent.domain;
    card.limits = start.parent.limits;
    card.trainingData = start.parent.trainingData;
    card.trainingData.insert(card.trainingData.end(), options.trainingData.begin(), options.trainingData.end());
    nlohmann::json numbers{{"training", nlohmann::json::parse(options.facts)}};
    if (!start.parent.id.empty())
        numbers["parent"] = {{"id", start.parent.id}, {"weights_sha256", start.parent.weightsSha256}};
    card.numbers = numbers.dump();
    card.weightsSha256 = *hash;
    return writeModelCard(card, folder);
}

} // namespace loupe
