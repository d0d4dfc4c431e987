#pragma once

#include "model/analysis.h"
#include "model/analyzer.h"
#include "model/progress.h"

#include <functional>
#include <optional>
#include <string>

namespace loupe {

/** A model as the services need it; copies share the network. `analyze` is called in one thread at a time. */
struct LoadedModel {
    ModelCard card;
    DeviceChoice device;
    std::function<Result<Analysis>(const DecodedImage &image, const Progress &progress)> analyze;
    /** Something to show until then; nullopt: nothing, a small picture or a failure that analyze() will tell of. */
    std::function<std::optional<Analysis>(const DecodedImage &image, const Progress &progress)> firstLook{};
    std::string weightsSha256{}; ///< of model.safetensors
    std::string cardSha256{};    ///< of card.json
    std::string cardText{};      ///< card.json itself
};

/** Called in the thread that will use the model. */
using ModelLoader = std::function<Result<LoadedModel>(const AnalyzerOptions &options)>;

/** Loads an Analyzer. */
Result<LoadedModel> loadAnalyzer(const AnalyzerOptions &options);

} // namespace loupe
