#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/progress.h"
#include "model/result.h"

namespace loupe {

/** Published checkpoint files that become a model folder. */
struct CheckpointImportOptions {
    std::string network;                      ///< preset that they were made for
    std::vector<std::filesystem::path> files; ///< loaded one over another: a whole network, or its parts
    std::filesystem::path output;             ///< model folder; made when absent
};

/**
 * Reads the files without running anything in them, and writes model.safetensors and a card. Every weight of the
 * network must come from one of the files, and every tensor of the files must have its place.
 * Runs on the calling thread; cancelled() is asked before what was read is written.
 * Errors: BadArgument (the preset, no files), WeightsMismatch (detail lists what is missing, extra or misshapen), those
 * of reading checkpoints, Cancelled, OutOfMemory, WriteFailed, DiskFull, Internal.
 */
Result<void> importCheckpoints(const CheckpointImportOptions &options, const Progress &progress = {});

} // namespace loupe
