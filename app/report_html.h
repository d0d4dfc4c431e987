#pragma once

#include "app/report.h"
#include "app/report_item.h"

#include <QString>

#include <functional>
#include <vector>

/** The sections of a report beside those of its files. HTML for browsers and for QTextDocument. */
namespace loupe {

/** A file of the report before it is read in full. */
struct ReportEntry {
    qint64 item = 0;
    std::string path; ///< as it is shown
    FileCheck check;
};

/** What the case says about itself. */
struct CaseFacts {
    QString name;   ///< of the file
    QString id;     ///< random, made with the case
    LogEntry state; ///< the last entry that is not about an export: the report is of the case as it was then
    LogCheck log;
};
/** Errors: Cancelled, the store's own. */
Result<CaseFacts> caseFacts(const CaseStore &store, const Progress &progress);

/** The title of a report that was given none. */
QString reportTitle(const ReportOptions &options, const CaseFacts &facts);

QString coverHtml(const ReportOptions &options, const CaseFacts &facts, const std::vector<ReportEntry> &entries);

/** One row of the contents. @param page where its section begins; empty: there are no pages */
QString contentsRow(const CaseRow &row, const FileCheck &check, int number, const QString &page);
/** Around those rows, and a line for each chapter after them. @param pageOf a section's name to its page */
QString contentsHtml(const QString &rows, const std::function<QString(const QString &)> &pageOf);

QString modelsHtml(const ReportCards &cards);
QString limitsHtml();
QString indexHtml(const std::vector<ReportEntry> &entries);
/** Entries of the log about these files and the scans that found them. Errors: the store's own. */
Result<QString> logHtml(const CaseStore &store, const CaseFacts &facts, const std::vector<ReportEntry> &entries);

} // namespace loupe
