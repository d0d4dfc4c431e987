#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <torch/nn/module.h>

#include "model/result.h"
#include "model/weights/tensor_map.h"

namespace loupe
{

/** How a set of tensors differs from what a network wants. Keys are spelled as in the file. */
struct ImportReport {
    std::vector<std::string> missing;    ///< the network wants them, the file lacks them
    std::vector<std::string> unexpected; ///< the file has them, the network has no place for them
    std::vector<std::string> misshapen;  ///< "key: file [2, 3], network [2, 4]", or types that do not convert

    bool complete() const { return missing.empty() && unexpected.empty() && misshapen.empty(); }
    /** One line a list, English, for the log: "missing (2): a, b"; long lists are cut and say so. */
    std::string text() const;
};

struct LoadOptions {
    std::string prefix;   ///< stands before the network's names in the file: "loupe."
    bool partial = false; ///< the file may hold a part of the network only
};

/**
 * Reads the tensors of a .safetensors file or of a torch.save file; the content decides, not the name.
 * Errors: as readSafetensors() and readTorchFile().
 */
Result<TensorMap> readCheckpoint(const std::filesystem::path &path);

/** Compares parameters and buffers of `module` with `tensors`, whose keys begin with `prefix`. */
ImportReport compareWeights(const torch::nn::Module &module, const TensorMap &tensors, const std::string &prefix);

/**
 * Copies tensors into the module's parameters and buffers, all of them or none, converting between floating types
 * (half, bfloat16, float, double) and devices. PREFIXsegmentor.criterion.empty_weight, a constant that published files
 * carry, is ignored where the network does not have it.
 *
 * Unexpected and misshapen tensors are refused, missing ones too unless `options.partial`.
 * Not thread-safe: nobody else may use the module meanwhile.
 * @return what was missing, when that was allowed. Error: WeightsMismatch; detail is the report's text().
 */
Result<ImportReport> loadWeights(torch::nn::Module &module, const TensorMap &tensors, const LoadOptions &options);

/** Parameters and buffers under PREFIX + their registered names, detached; they share the module's memory. */
TensorMap moduleWeights(const torch::nn::Module &module, const std::string &prefix);

} // namespace loupe
