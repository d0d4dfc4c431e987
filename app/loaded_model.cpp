#include "app/loaded_model.h"

#include "model/hashing.h"

#include <fstream>
#include <memory>
#include <span>
#include <sstream>
#include <utility>

namespace loupe {
namespace {

Result<std::string> textOf(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    if (!(text << stream.rdbuf()))
        return Error{Error::Kind::FileUnreadable, path.string()};
    return text.str();
}

} // namespace

Result<LoadedModel> loadAnalyzer(const AnalyzerOptions &options)
{
    auto loaded = Analyzer::load(options);
    if (!loaded)
        return loaded.error();
    auto card = textOf(options.modelFolder / "card.json");
    if (!card)
        return card.error();
    const std::string cardHash = sha256(std::as_bytes(std::span(*card)));
    const auto analyzer = std::make_shared<Analyzer>(std::move(*loaded));
    return LoadedModel{analyzer->card(),
                       analyzer->device(),
                       [analyzer](const DecodedImage &image, const Progress &progress) {
                           return analyzer->analyze(image, std::nullopt, progress);
                       },
                       [analyzer](const DecodedImage &image, const Progress &progress) {
                           auto look = analyzer->firstLook(image, progress);
                           return look ? std::move(*look) : std::nullopt;
                       },
                       analyzer->weightsSha256(),
                       cardHash,
                       std::move(*card)};
}

} // namespace loupe
