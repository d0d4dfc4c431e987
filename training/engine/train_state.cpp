#include "training/engine/train_state.h"

#include <nlohmann/json.hpp>

#include "model/weights/checkpoint.h"
#include "model/weights/safetensors.h"

namespace loupe {
namespace {

using nlohmann::json;

constexpr char kPosition[] = "position"; ///< metadata: the RunPosition and the stage as JSON
constexpr int kFormat = 2;

} // namespace

Result<void> writeTrainState(LoupeNet &network, const AdamW &optimizer, const RunPosition &position,
                             const std::string &stage, const std::filesystem::path &file)
{
    TensorMap tensors = moduleWeights(*network, "loupe.");
    tensors.merge(optimizer.state());
    const json where{{"format", kFormat},
                     {"stage", stage},
                     {"step", position.step},
                     {"best_score", position.bestScore},
                     {"best_step", position.bestStep},
                     {"worse", position.worse},
                     {"judged", position.judged}};
    return writeSafetensors(tensors, {{kPosition, where.dump()}}, file);
}

Result<RunPosition> readTrainState(LoupeNet &network, AdamW &optimizer, const std::string &stage,
                                   const std::filesystem::path &file)
try {
    auto content = readSafetensors(file);
    if (!content)
        return content.error();
    const json where = json::parse(content->metadata[kPosition]);
    if (where.at("format").get<int>() > kFormat)
        return Error{Error::Kind::ModelTooNew, file.string()};
    if (where.at("stage").get<std::string>() != stage)
        return Error{Error::Kind::BadArgument, "the checkpoint is of stage " + where.at("stage").get<std::string>()};
    RunPosition position;
    position.step = where.at("step").get<std::int64_t>();
    position.bestScore = where.at("best_score").get<double>();
    position.bestStep = where.at("best_step").get<std::int64_t>();
    position.worse = where.at("worse").get<int>();
    position.judged = where.value("judged", position.step); // older ones were written after it only
    TensorMap weights;
    for (const auto &[key, tensor] : content->tensors)
        if (key.starts_with("loupe."))
            weights.emplace(key, tensor);
    if (const auto report = loadWeights(*network, weights, {.prefix = "loupe."}); !report)
        return report.error();
    if (const auto set = optimizer.setState(content->tensors); !set)
        return set.error();
    return position;
} catch (const json::exception &e) {
    return Error{Error::Kind::ModelInvalid, std::string("the checkpoint does not say where it stands: ") + e.what()};
}

} // namespace loupe
