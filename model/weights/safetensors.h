#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "model/result.h"
#include "model/weights/tensor_map.h"

namespace loupe
{

/**
 * The safetensors format (github.com/huggingface/safetensors, README "Format"): 8 bytes little-endian header length,
 * a JSON header, the raw tensors. Types: F64 F32 F16 BF16 I64 I32 I16 I8 U8 BOOL.
 */
struct SafetensorsFile {
    TensorMap tensors;                           ///< on the CPU, contiguous
    std::map<std::string, std::string> metadata; ///< the header's "__metadata__"
};

/**
 * Reads a file without copying it: the tensors are views of a private mapping that lives as long as any of them.
 * Writing into one changes this process's memory only, never the file; treat them as read-only all the same.
 * (A tensor that the file does not align to its item size is copied.)
 *
 * Errors: FileMissing, FileUnreadable, FileEmpty, ModelInvalid (detail says what is wrong), OutOfMemory.
 */
Result<SafetensorsFile> readSafetensors(const std::filesystem::path &path);

/**
 * Writes a file atomically: the old one stays until the new one is complete and on the disk.
 * The header's keys are sorted; the data lies largest item first, then by key, so that every tensor is aligned.
 * Tensors may be on any device and need not be contiguous; they are copied one at a time.
 *
 * Errors: BadArgument (undefined tensor, a type the format lacks, a key that is not UTF-8 or is reserved),
 * DiskFull, WriteFailed.
 */
Result<void> writeSafetensors(const TensorMap &tensors, const std::map<std::string, std::string> &metadata,
                              const std::filesystem::path &path);

} // namespace loupe
