#pragma once

#include <filesystem>

#include "model/result.h"
#include "model/weights/tensor_map.h"

namespace loupe
{

/**
 * Reads the tensors of a file written by Python's torch.save: the zip format (PyTorch 1.6 and later) and the one
 * before it. Nothing in the file is executed: see PickleMachine for what its pickle may say.
 *
 * The tensors are found in the outermost dictionary that holds any; on the way to it the keys "state_dict",
 * "weights" and "model" are opened, in this order. Entries of it that are no tensors are left out.
 * Tensors are on the CPU, in the file's types, strided as they were and without gradient; those of one storage share
 * it, on a private mapping of the file where its alignment allows.
 *
 * Refused: names outside the list, compressed or encrypted entries, big-endian files, tensors that reach outside
 * their storage or claim more elements than it has, torch.UntypedStorage, whole pickled modules.
 * Errors: FileMissing, FileUnreadable, FileEmpty, ModelInvalid (detail says what), OutOfMemory.
 */
Result<TensorMap> readTorchFile(const std::filesystem::path &path);

} // namespace loupe
