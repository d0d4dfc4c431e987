#include "training/checkpoint_import.h"

#include <new>

#include <c10/util/Exception.h>
#include <nlohmann/json.hpp>

#include "model/hashing.h"
#include "model/weights/checkpoint.h"
#include "training/engine/network_files.h"

namespace loupe {
namespace {

Result<void> runImport(const CheckpointImportOptions &options, const Progress &progress)
{
    if (options.files.empty())
        return Error{Error::Kind::BadArgument, "no checkpoint files"};
    std::error_code code;
    if (std::filesystem::is_directory(options.files.front(), code))
        return Error{Error::Kind::BadArgument, options.files.front().string() + " is a folder; name files"};
    auto start = startingPoint(options.network, options.files);
    if (!start)
        return start.error();
    if (!start->drawn.empty())
        return Error{Error::Kind::WeightsMismatch, ImportReport{start->drawn, {}, {}}.text()};
    nlohmann::json sources = nlohmann::json::array();
    ExportOptions card;
    card.preset = options.network;
    for (const auto &file : options.files) {
        const auto hash = sha256OfFile(file);
        if (!hash)
            return hash.error();
        sources.push_back({{"file", file.filename().string()}, {"sha256", *hash}});
        card.trainingData.push_back("imported from " + file.filename().string() + ", SHA-256 " + *hash);
    }
    card.facts = nlohmann::json{{"imported", sources}}.dump();
    if (progress.cancelled())
        return Error{Error::Kind::Cancelled, {}};
    std::filesystem::create_directories(options.output, code);
    if (code)
        return Error{Error::Kind::WriteFailed, options.output.string() + ": " + code.message()};
    return exportModel(start->network, *start, card, options.output);
}

} // namespace

Result<void> importCheckpoints(const CheckpointImportOptions &options, const Progress &progress)
try {
    return runImport(options, progress);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "importing a checkpoint"};
} catch (const c10::Error &e) {
    return Error{Error::Kind::Internal, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
