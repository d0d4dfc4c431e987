#include "app/csv_export.h"

#include "app/analysis_json.h"
#include "app/case_pages.h"
#include "app/csv.h"
#include "app/export_target.h"
#include "app/names.h"
#include "app/paths.h"
#include "model/atomic_file.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr std::array kColumns{"file",         "sha256",        "width",           "height",          "status",
                              "score",        "band",          "threshold",       "forged_fraction", "regions",
                              "reliability",  "notes",         "error",           "seconds",         "model",
                              "model_sha256", "loupe_version", "examiner_status", "examiner_note"};

std::string noteNames(const std::vector<Note> &notes)
{
    std::string names;
    for (const Note &note : notes) {
        if (!names.empty())
            names += ' ';
        names += noteKindName(note.kind);
    }
    return names;
}

/** A line with its end. */
template <class Cells>
std::string joined(const Cells &cells)
{
    std::string text;
    bool first = true;
    for (const auto &cell : cells) {
        if (!first)
            text += ',';
        text += cell;
        first = false;
    }
    text += "\r\n";
    return text;
}

std::string line(const CaseRow &row)
{
    const bool result = row.score.has_value();
    const auto number = [result](double value) { return result ? csvCell(value) : std::string(); };
    const auto count = [result](int value) { return result ? std::to_string(value) : std::string(); };
    const std::array<std::string, kColumns.size()> cells{
        csvCell(toQString(row.path).toStdString()),
        csvCell(row.sha256),
        count(row.width),
        count(row.height),
        itemStateName(row.state),
        number(row.score.value_or(0)),
        row.band ? bandName(*row.band) : "",
        number(row.threshold),
        number(row.forgedFraction),
        count(row.regions),
        csvCell(row.reliability),
        noteNames(row.notes),
        row.error ? errorKindName(row.error->kind) : "",
        number(row.seconds),
        csvCell(row.modelId),
        csvCell(row.modelSha256),
        csvCell(row.loupeVersion),
        csvCell(row.status.toStdString()),
        csvCell(row.note.toStdString()),
    };
    return joined(cells);
}

std::string header()
{
    return joined(kColumns);
}

/** @param lineOf a line with its end, or the error that ends the export */
Result<qint64> writeLines(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &file,
                          const std::string &first, const Progress &progress,
                          const std::function<Result<std::string>(const CaseRow &)> &lineOf)
{
    if (const auto allowed = checkExportTarget(store, file); !allowed)
        return allowed.error();
    AtomicFile output(file);
    if (const auto opened = output.open(); !opened)
        return opened.error();
    if (const auto written = output.write(std::as_bytes(std::span(first))); !written)
        return written.error();
    const auto rows = forEachRow(store, query, progress, [&](const CaseRow &row) -> Result<void> {
        const auto text = lineOf(row);
        return text ? output.write(std::as_bytes(std::span(*text))) : text.error();
    });
    if (!rows)
        return rows.error();
    if (const auto committed = output.commit(); !committed)
        return committed.error();
    if (const auto logged = logExport(store, file, *rows); !logged)
        return logged.error();
    return *rows;
}

} // namespace

Result<qint64> exportCsv(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &file,
                         const Progress &progress)
{
    return writeLines(store, query, file, header(), progress,
                      [](const CaseRow &row) -> Result<std::string> { return line(row); });
}

Result<qint64> exportJsonLines(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &file,
                               const Progress &progress)
{
    return writeLines(store, query, file, {}, progress, [&store](const CaseRow &row) -> Result<std::string> {
        if (!row.score)
            return jsonLine(analysisJson(row.path, nullptr, row.error)) + '\n';
        const auto analysis = store.analysis(row.resultId, false);
        if (!analysis)
            return analysis.error();
        return jsonLine(analysisJson(row.path, &*analysis, row.error)) + '\n';
    });
}

} // namespace loupe
