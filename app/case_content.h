#pragma once

#include "app/case_store.h"

#include <optional>
#include <string>

/** What a case knows of a content, whatever its files are called. In the store's thread; errors as the store's. */
namespace loupe {

/** A result that stands for every file of the same bytes. */
struct KnownContent {
    Analysis analysis;       ///< as it was found, its facts those of the file that was analysed
    std::string reliability; ///< "stable", "changes"; empty: not examined
};

/**
 * The result that a file of these bytes has in the case with the run's settings (settingsText()) and by its version of
 * the program. Results with an error do not count. nullopt: there is none.
 */
Result<std::optional<KnownContent>> knownContent(const CaseStore &store, const CaseRun &run, const std::string &sha256);

/**
 * That result as the one of another file: with the file's own facts, and a note that names the file that was analysed.
 * @param seconds that finding it took
 */
Analysis takenOver(Analysis known, const ImageFacts &facts, double seconds);

/** What a stability check found of the content holds for this result too. */
Result<void> keepReliability(const CaseStore &store, qint64 resultId, const std::string &reliability);

} // namespace loupe
