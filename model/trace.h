#pragma once

#include "model/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace loupe
{

/** One network on one input, every intermediate tensor written: to compare with another implementation. */
struct TraceOptions {
    std::string preset;               ///< a name of net/presets, or empty when `config` is given
    std::filesystem::path config;     ///< the network's options as a JSON file
    std::vector<std::string> weights; ///< files, loaded one over another, or the word "formula"
    std::filesystem::path input;      ///< safetensors
    std::filesystem::path output;     ///< safetensors, written atomically
};

/** Errors: BadArgument, FileMissing, FileUnreadable, ModelInvalid, WeightsMismatch, WriteFailed, DiskFull. */
Result<void> traceNetwork(const TraceOptions &options);

} // namespace loupe
