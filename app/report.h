#pragma once

#include "app/case_store.h"
#include "model/progress.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace loupe {

enum class ReportFormat { Html, Pdf };
/** By the name's ending: ".pdf" in any case is Pdf. */
ReportFormat reportFormatOf(const std::filesystem::path &file);

struct ReportOptions {
    QString title{};             ///< empty: names the case
    QString examiner{};          ///< may be empty
    QString selection{};         ///< how the files were chosen, in words; may be empty
    std::vector<qint64> items{}; ///< in the report's order
    ReportFormat format = ReportFormat::Html;
};

struct ReportOutcome {
    qint64 files = 0;
    qint64 different = 0; ///< of these, changed since the scan, missing or not readable
};

/**
 * Writes a report of files of a case, in the language and with the numbers of QLocale(): one HTML file with its
 * pictures in it, no scripts, nothing that is fetched; or the same as PDF. Every photo is read again and compared with
 * the hash of its scan; what is missing or has changed is said, and the stored result is reported all the same. The
 * same case and files give the same HTML, byte for byte: its times are the case's. The log notes that it was made.
 *
 * Atomic, and nothing is written beside it; one picture at a time is in memory. In the store's thread, which stays in
 * one state of the case meanwhile; needs a QGuiApplication for its fonts. Progress has no unit.
 *
 * Errors: Cancelled, BadArgument (no files, or the target is a file of the case), WriteFailed, DiskFull, the store's
 * own.
 */
Result<ReportOutcome> writeCaseReport(const CaseStore &store, const ReportOptions &options,
                                      const std::filesystem::path &file, const Progress &progress = {});

} // namespace loupe
