#pragma once

#include "app/case_query.h"
#include "app/case_store.h"
#include "model/progress.h"

#include <filesystem>

namespace loupe {

/**
 * Writes the files of a case as a CSV table (csv.h), a header line first, atomically. Columns, empty where unknown:
 *   file             path
 *   sha256           of the file's bytes
 *   width, height    of the upright picture, pixels
 *   status           pending, done, damaged (a result of a damaged file) or failed
 *   score            calibrated score of the picture, 0 to 1
 *   band             no_trace, inconclusive, moderate or strong
 *   threshold        score above which a pixel counts as forged
 *   forged_fraction  share of the picture above it, 0 to 1
 *   regions          how many connected areas lie above it
 *   reliability      stable or changes; empty: not examined
 *   notes            how the result came to be: names apart by spaces, "scaled ran_on_cpu"; same_content: taken over
 *                    from a file of the same bytes (same sha256), not computed again
 *   error            name of the error: "not_an_image"
 *   seconds          from the decoded picture to the result; with same_content what taking it over took
 *   model, model_sha256, loupe_version    what made the result
 *   examiner_status, examiner_note        what the examiner added
 * Logs the export where the case can be written. In the store's thread; progress counts files.
 * @return how many lines below the header
 * Errors: Cancelled, BadArgument (the target is a file of the case), WriteFailed, DiskFull, the store's own.
 */
Result<qint64> exportCsv(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &file,
                         const Progress &progress = {});

/** The same files as one JSON object a line, with all regions: see analysisJson(). */
Result<qint64> exportJsonLines(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &file,
                               const Progress &progress = {});

} // namespace loupe
