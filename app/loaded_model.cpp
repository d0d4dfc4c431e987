#include "app/loaded_model.h"

#include "model/hashing.h"

#include <memory>
#include <utility>

namespace loupe {

Result<LoadedModel> loadAnalyzer(const AnalyzerOptions &options)
{
    auto loaded = Analyzer::load(options);
    if (!loaded)
        return loaded.error();
    const auto cardHash = sha256OfFile(options.modelFolder / "card.json");
    if (!cardHash)
        return cardHash.error();
    const auto analyzer = std::make_shared<Analyzer>(std::move(*loaded));
    return LoadedModel{analyzer->card(), analyzer->device(),
                       [analyzer](const DecodedImage &image, const Progress &progress) {
                           return analyzer->analyze(image, std::nullopt, progress);
                       },
                       analyzer->weightsSha256(), *cardHash};
}

} // namespace loupe
