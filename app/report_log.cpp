#include "app/html_text.h"
#include "app/report_html.h"
#include "app/report_item_html.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QLocale>

#include <set>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives the texts of this file one context for translators. */
class ReportLogText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ReportLogText)
};

using Json = nlohmann::ordered_json;

/** An entry's event in words; one that is not known stays as it is. */
QString eventWords(const QString &event)
{
    if (event == u"created")
        return ReportLogText::tr("Case made");
    if (event == u"scan_started")
        return ReportLogText::tr("Scan begun");
    if (event == u"scan_resumed")
        return ReportLogText::tr("Scan gone on with");
    if (event == u"scan_finished")
        return ReportLogText::tr("Scan finished");
    if (event == u"result")
        return ReportLogText::tr("Result");
    if (event == u"file_changed")
        return ReportLogText::tr("File has changed");
    if (event == u"status")
        return ReportLogText::tr("Status set");
    if (event == u"note")
        return ReportLogText::tr("Note written");
    if (event == u"bookmark_added")
        return ReportLogText::tr("Bookmark added");
    if (event == u"bookmark_removed")
        return ReportLogText::tr("Bookmark removed");
    if (event == u"merged")
        return ReportLogText::tr("Other case taken in");
    return event;
}

/** What tells whether an entry belongs to the report. */
struct Subjects {
    std::unordered_map<std::string, int> numbers; ///< of the files, by their paths in the log
    std::unordered_map<qint64, int> items;
    std::set<qint64> runs;
};

/** @return the number of the file that the entry is about; 0: of all of them; negative: of none */
int subjectOf(const LogEntry &entry, const Json &detail, const Subjects &subjects)
{
    if (entry.event == u"created" || entry.event == u"merged")
        return 0;
    if (!detail.is_object())
        return -1;
    if (const auto run = detail.find("run"); run != detail.end() && run->is_number_integer())
        return subjects.runs.contains(run->get<qint64>()) ? 0 : -1;
    if (const auto item = detail.find("item"); item != detail.end() && item->is_number_integer()) {
        const auto found = subjects.items.find(item->get<qint64>());
        return found == subjects.items.end() ? -1 : found->second;
    }
    const auto file = detail.find("file");
    if (entry.event == u"exported" || file == detail.end() || !file->is_string())
        return -1;
    const auto found = subjects.numbers.find(file->get<std::string>());
    return found == subjects.numbers.end() ? -1 : found->second;
}

Result<Subjects> subjectsOf(const CaseStore &store, const std::vector<ReportEntry> &entries)
{
    Subjects subjects;
    int number = 0;
    for (const ReportEntry &entry : entries) {
        subjects.numbers.emplace(entry.path, ++number);
        subjects.items.emplace(entry.item, number);
        auto runs = store.database().run(u"SELECT DISTINCT run_id FROM results WHERE item_id = ?"_s, {entry.item});
        if (!runs)
            return runs.error();
        while (runs->next())
            subjects.runs.insert(runs->value(0).toLongLong());
    }
    return subjects;
}

/** "name: value" one after another, without the file, which has a column of its own. */
QString detailText(const Json &detail)
{
    QStringList parts;
    for (const auto &[name, value] : detail.items()) {
        if (name == "file" || name == "item")
            continue;
        const std::string text =
            value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
        parts << QString::fromStdString(name) + u": "_s + QString::fromStdString(text);
    }
    return parts.join(u"; "_s);
}

} // namespace

Result<QString> logHtml(const CaseStore &store, const CaseFacts &facts, const std::vector<ReportEntry> &entries)
{
    const auto subjects = subjectsOf(store, entries);
    if (!subjects)
        return subjects.error();
    QString rows;
    const QLocale locale;
    const auto read = store.log().forEach([&](const LogEntry &entry) -> Result<void> {
        const Json detail = Json::parse(entry.detail, nullptr, false);
        const int number = subjectOf(entry, detail, *subjects);
        if (number < 0)
            return {};
        rows += htmlCells({locale.toString(entry.id), htmlText(QString(entry.time).replace(u'T', u' ').remove(u'Z')),
                           eventWords(entry.event).toHtmlEscaped(), number > 0 ? locale.toString(number) : QString(),
                           detail.is_object() ? htmlText(detailText(detail)) : htmlText(entry.detail)});
        return {};
    });
    if (!read)
        return read.error();
    QString heads;
    for (const QString &head : {ReportLogText::tr("Entry"), ReportLogText::tr("Time (UTC)"), ReportLogText::tr("Event"),
                                ReportLogText::tr("File no."), ReportLogText::tr("Detail")})
        heads += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
    const QString checked =
        facts.log.intact()
            ? ReportLogText::tr("Each entry carries the hash of the one before. All of them were computed again, and "
                                "the hashes of all results: they fit.")
            : ReportLogText::tr("Each entry carries the hash of the one before. They were computed again, and do not "
                                "all fit: the case was changed from outside.");
    return u"<h2>"_s + ReportLogText::tr("Log of the case").toHtmlEscaped() + u"</h2>\n"_s +
           htmlParagraph(checked, facts.log.intact() ? QString() : u"warning"_s) +
           htmlParagraph(ReportLogText::tr("Below are the entries about the files of this report and the scans that "
                                           "found them.")) +
           u"<table class=\"data log\" width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n<tr>"_s + heads +
           u"</tr>\n"_s + rows + u"</table>\n"_s;
}

} // namespace loupe
