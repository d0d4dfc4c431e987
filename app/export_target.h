#pragma once

#include "app/case_store.h"

#include <filesystem>

/** What every file that is made of a case has in common. In the store's thread; errors also: the store's own. */
namespace loupe {

/** Neither evidence nor the case itself is written over. Errors: BadArgument. */
Result<void> checkExportTarget(const CaseStore &store, const std::filesystem::path &file);

/** Notes in the log, where the case can be written, what was made: its name, its hash, of how many files. */
Result<void> logExport(const CaseStore &store, const std::filesystem::path &file, qint64 files);

} // namespace loupe
