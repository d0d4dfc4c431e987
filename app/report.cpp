#include "app/report.h"

#include "app/case_query.h"
#include "app/export_target.h"
#include "app/paths.h"
#include "app/report_html.h"
#include "app/report_item_html.h"
#include "app/report_output.h"

#include <QString>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Everything that is read while this lives is of one state of the case. */
class Snapshot {
public:
    explicit Snapshot(Sqlite &database) : m_database(database), m_begun(database.runAll({u"BEGIN"_s})) {}
    ~Snapshot()
    {
        if (m_begun)
            (void)m_database.runAll({u"COMMIT"_s});
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    const Result<void> &begun() const { return m_begun; }

private:
    Sqlite &m_database;
    Result<void> m_begun;
};

/** Parts of a progress, in thousandths. */
constexpr int kHashed = 200;
constexpr int kItemsForPdf = 650;
constexpr int kAll = 1000;

class Report {
public:
    Report(const CaseStore &store, const ReportOptions &options, const Progress &progress)
        : m_store(store), m_options(options), m_progress(progress), m_cards(store.database())
    {
    }

    Result<ReportOutcome> write(const std::filesystem::path &file);

private:
    Result<void> check();
    Result<void> chapters();
    Result<void> items();
    Result<CaseRow> read(qint64 item) const;
    Result<void> step(int from, int to, std::size_t done) const;
    int itemsEnd() const { return m_options.format == ReportFormat::Pdf ? kItemsForPdf : kAll; }
    /** Passes a section on. */
    Result<void> add(const QString &name, const QString &html) { return m_output->add(name, html); }

    const CaseStore &m_store;
    const ReportOptions &m_options;
    const Progress &m_progress;
    ReportCards m_cards;
    CaseFacts m_facts;
    std::vector<ReportEntry> m_entries;
    QString m_contents; ///< rows
    std::unique_ptr<ReportOutput> m_output;
};

/** Errors: Cancelled. */
Result<void> Report::step(int from, int to, std::size_t done) const
{
    if (m_progress.cancelled())
        return Error{Error::Kind::Cancelled, {}};
    m_progress.report(from + int(double(to - from) * double(done) / double(m_options.items.size())), kAll);
    return {};
}

Result<CaseRow> Report::read(qint64 item) const
{
    auto rows = caseRows(m_store.database(), std::span(&item, 1));
    if (!rows)
        return rows.error();
    if (rows->empty() || rows->front().id == 0)
        return Error{Error::Kind::BadArgument, "file " + std::to_string(item) + " is not in the case"};
    return std::move(rows->front());
}

/** Every file against its hash, before anything is written: the first page says how many are as they were. */
Result<void> Report::check()
{
    for (const qint64 item : m_options.items) {
        if (auto running = step(0, kHashed, m_entries.size()); !running)
            return running;
        const auto row = read(item);
        if (!row)
            return row.error();
        m_entries.push_back({item, toQString(row->path).toStdString(), checkFile(*row)});
        const int number = int(m_entries.size());
        m_contents += contentsRow(*row, m_entries.back().check, number, m_output->pageOf(reportPlace(number).name));
    }
    return {};
}

Result<void> Report::items()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (auto running = step(kHashed, itemsEnd(), i); !running)
            return running;
        const auto row = read(m_entries[i].item);
        if (!row)
            return row.error();
        const auto item = readReportItem(m_store, *row, m_entries[i].check);
        if (!item)
            return item.error();
        const ReportPlace place = reportPlace(int(i) + 1);
        if (auto added = add(place.name, reportItemHtml(*item, place, m_cards)); !added)
            return added;
    }
    return {};
}

Result<void> Report::chapters()
{
    const auto pageOf = [this](const QString &name) { return m_output->pageOf(name); };
    const QString first = coverHtml(m_options, m_facts, m_entries) + contentsHtml(m_contents, pageOf);
    if (auto added = add(u"report"_s, first); !added)
        return added;
    if (auto added = items(); !added)
        return added;
    if (auto added = add(u"models"_s, modelsHtml(m_cards)); !added)
        return added;
    const auto log = logHtml(m_store, m_facts, m_entries);
    if (!log)
        return log.error();
    if (auto added = add(u"log"_s, *log); !added)
        return added;
    if (auto added = add(u"limits"_s, limitsHtml()); !added)
        return added;
    return add(u"files"_s, indexHtml(m_entries));
}

Result<ReportOutcome> Report::write(const std::filesystem::path &file)
{
    const Snapshot snapshot(m_store.database());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto facts = caseFacts(m_store, m_progress);
    if (!facts)
        return facts.error();
    m_facts = std::move(*facts);
    const QString title = reportTitle(m_options, m_facts);
    auto output = ReportOutput::open(m_options.format, file, {title, m_options.examiner, title});
    if (!output)
        return output.error();
    m_output = std::move(*output);
    if (const auto checked = check(); !checked)
        return checked.error();
    if (const auto written = chapters(); !written)
        return written.error();
    Progress rest;
    rest.cancelled = m_progress.cancelled;
    rest.report = [this](int done, int total) {
        m_progress.report(itemsEnd() + int(double(kAll - itemsEnd()) * done / std::max(1, total)), kAll);
    };
    if (const auto finished = m_output->finish(rest); !finished)
        return finished.error();
    ReportOutcome outcome{qint64(m_entries.size()), 0};
    for (const ReportEntry &entry : m_entries)
        outcome.different +=
            entry.check.state == FileCheck::State::Changed || entry.check.state == FileCheck::State::Unreadable;
    return outcome;
}

} // namespace

ReportFormat reportFormatOf(const std::filesystem::path &file)
{
    return toQString(file.extension()).compare(u".pdf"_s, Qt::CaseInsensitive) == 0 ? ReportFormat::Pdf
                                                                                    : ReportFormat::Html;
}

Result<ReportOutcome> writeCaseReport(const CaseStore &store, const ReportOptions &options,
                                      const std::filesystem::path &file, const Progress &progress)
{
    if (options.items.empty())
        return Error{Error::Kind::BadArgument, "no file of the case was chosen"};
    if (const auto allowed = checkExportTarget(store, file); !allowed)
        return allowed.error();
    const auto written = Report(store, options, progress).write(file);
    if (!written)
        return written.error();
    if (const auto logged = logExport(store, file, written->files); !logged)
        return logged.error();
    return *written;
}

} // namespace loupe
