#pragma once

#include "app/case_store.h"

namespace loupe {

struct MergeReport {
    qint64 files = 0;   ///< of the other case
    qint64 results = 0; ///< taken over
    bool intact = true; ///< the other case's log fits
};

/**
 * Takes another case into this one, all or nothing: its files, runs, results with their maps, bookmarks, and its log
 * (kept beside this case's own, under the other's file name). A file that both know keeps all results, the newest is
 * the one that is shown; of two examiners' words on it, this case's stay and the other's notes are put below. What was
 * taken over before comes in once only: a result that is there already (same file, content and time) is not added
 * again.
 *
 * In the store's thread. Errors: as CaseFile::open() for the other file, BadArgument (this case itself), the store's
 * own.
 */
Result<MergeReport> mergeCase(CaseStore &store, const std::filesystem::path &other);

} // namespace loupe
