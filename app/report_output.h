#pragma once

#include "app/report.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace loupe {

/** Where the sections of a report go, one after another: an HTML file or a PDF. Appears whole or not at all. */
class ReportOutput {
public:
    struct Options {
        QString title{};
        QString author{};
        QString footer{}; ///< of printed pages
    };
    /** Errors: WriteFailed, DiskFull. */
    static Result<std::unique_ptr<ReportOutput>> open(ReportFormat format, const std::filesystem::path &file,
                                                      const Options &options);
    virtual ~ReportOutput() = default;

    /** @param name for links: letters, digits and '-'  Errors: WriteFailed, DiskFull. */
    virtual Result<void> add(const QString &name, const QString &html) = 0;
    /** HTML for the number of a section's page; empty where there are none. */
    virtual QString pageOf(const QString &name) const = 0;
    /** Puts the file under its name. Errors: Cancelled, WriteFailed, DiskFull. */
    virtual Result<void> finish(const Progress &progress) = 0;
};

} // namespace loupe
