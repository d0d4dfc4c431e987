#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/result.h"

namespace loupe {

struct TraceOptions {
    std::string preset;               ///< a preset's name, or empty when `config` is given
    std::filesystem::path config;     ///< JSON in the form of optionsFromJson()
    std::vector<std::string> weights; ///< files, loaded one over another; or the one word "formula"
    std::filesystem::path input;      ///< safetensors: `pixel_values` [B, 3, S, S], optional `pseudo_label` [B]
    std::filesystem::path output;     ///< safetensors with every named intermediate tensor
};

/**
 * Runs the network once, float32 on the CPU, and writes what it computed on the way, to compare implementations.
 * Errors: BadArgument, FileMissing, FileUnreadable, ModelInvalid, WeightsMismatch, WriteFailed, DiskFull.
 */
Result<void> traceNetwork(const TraceOptions &options);

} // namespace loupe
