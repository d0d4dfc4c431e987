#include "training/stage_sequence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <system_error>

#include <nlohmann/json.hpp>

#include "model/model_card.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr std::array kStagesBefore{TrainStage::Classifier, TrainStage::Segmenter};

fs::path folderOf(const fs::path &output, TrainStage stage)
{
    return output / (std::string("stage-") + stageName(stage));
}

bool isDone(const fs::path &output)
{
    std::error_code ignored;
    return fs::exists(output / "card.json", ignored);
}

bool hasCheckpoint(const fs::path &output)
{
    std::error_code ignored;
    return fs::exists(output / "checkpoint.safetensors", ignored);
}

/** The card tells of the model that all began with, not of folders that are gone. */
Result<void> nameParent(const TrainOptions &options)
{
    auto card = readModelCard(options.output);
    const auto first = readModelCard(folderOf(options.output, kStagesBefore.front()));
    if (!card || !first)
        return card ? first.error() : card.error();
    auto numbers = nlohmann::json::parse(card->numbers, nullptr, false);
    const auto begun = nlohmann::json::parse(first->numbers, nullptr, false);
    if (!numbers.is_object())
        numbers = nlohmann::json::object();
    numbers.erase("parent");
    if (begun.is_object() && begun.contains("parent"))
        numbers["parent"] = begun["parent"];
    card->numbers = numbers.dump();
    card->trainingData = first->trainingData; // the same in each stage
    return writeModelCard(*card, options.output);
}

} // namespace

Result<ValidationFigures> trainStages(const TrainOptions &options,
                                      const std::function<void(const TrainEvent &)> &onEvent, const Progress &progress)
{
    if (!options.allStages)
        return train(options, onEvent, progress);
    const auto run = [&](TrainStage stage, const fs::path &output, const std::optional<fs::path> &from) {
        auto own = stageOptions(options, stage);
        if (!own)
            return Result<ValidationFigures>(own.error());
        own->output = output;
        if (from)
            own->from = {*from};
        own->resume = options.resume && hasCheckpoint(output);
        onEvent({.kind = TrainEvent::Kind::Stage, .stage = stageName(stage)});
        return train(*own, onEvent, progress);
    };
    std::optional<fs::path> from;
    for (const TrainStage stage : kStagesBefore) {
        const fs::path output = folderOf(options.output, stage);
        if (!options.resume || !isDone(output)) {
            if (auto done = run(stage, output, from); !done)
                return done;
        }
        from = output;
    }
    auto figures = run(TrainStage::Joint, options.output, from);
    if (!figures)
        return figures;
    if (const auto named = nameParent(options); !named)
        return named.error();
    std::error_code ignored;
    for (const TrainStage stage : kStagesBefore)
        fs::remove_all(folderOf(options.output, stage), ignored);
    return figures;
}

Result<RunEstimate> estimateStages(const TrainOptions &options, const Progress &progress)
{
    if (!options.allStages)
        return estimateTraining(options, progress);
    RunEstimate all;
    for (const TrainStage stage : {TrainStage::Classifier, TrainStage::Segmenter, TrainStage::Joint}) {
        const auto own = stageOptions(options, stage);
        if (!own)
            return own.error();
        auto one = estimateTraining(*own, progress);
        if (!one)
            return one;
        const bool first = all.pictures == 0;
        all.seconds += one->seconds;
        all.bytes = std::max(all.bytes, one->bytes);
        all.freeBytes = first ? one->freeBytes : std::min(all.freeBytes, one->freeBytes);
        all.pictures = one->pictures;
    }
    return all;
}

bool canGoOn(const std::filesystem::path &output)
{
    if (hasCheckpoint(output))
        return true;
    for (const TrainStage stage : kStagesBefore) {
        const fs::path before = folderOf(output, stage);
        if (hasCheckpoint(before) || isDone(before))
            return true;
    }
    return false;
}

} // namespace loupe
