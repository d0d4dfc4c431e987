#pragma once

#include "app/case_store.h"

#include <filesystem>

/** The photos of a case as a collection that a model is adapted to. */
namespace loupe {

/**
 * Names all files of the case in a list that openDataset() reads: it lists those that are gone or damaged by then as
 * problems. In the store's thread. Errors: BadArgument (the case has no files), WriteFailed, DiskFull, the store's own.
 */
Result<void> writeCaseCollection(const CaseStore &store, const std::filesystem::path &list);

} // namespace loupe
