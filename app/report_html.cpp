#include "app/report_html.h"

#include "app/error_text.h"
#include "app/html_text.h"
#include "app/model_card_text.h"
#include "app/paths.h"
#include "app/report_item_html.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives the texts of this file one context for translators. */
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ReportText)
};

QString code(const std::string &text)
{
    return text.empty() ? QStringLiteral("\u2013") : u"<code>"_s + htmlText(text) + u"</code>"_s;
}

QString dataTable(const QStringList &heads, const QString &rows)
{
    QStringList cells;
    for (const QString &head : heads)
        cells << head.toHtmlEscaped();
    return u"<table class=\"data\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n"_s +
           htmlCells(cells, u"th"_s) + rows + u"</table>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

/** How many of the files are as they were, in one sentence. */
QString integrity(const std::vector<ReportEntry> &entries)
{
    const auto same = std::ranges::count_if(
        entries, [](const ReportEntry &e) { return e.check.state == FileCheck::State::Unchanged; });
    const QLocale locale;
    if (same == qint64(entries.size()))
        return ReportText::tr("All files are the ones that were scanned: their hashes agree.");
    return ReportText::tr("Files that are the ones that were scanned, by their hashes: %1 of %2. The others have "
                          "changed, are missing, or have no hash in the case; each says so.")
        .arg(locale.toString(same), locale.toString(qint64(entries.size())));
}

QString logSentence(const LogCheck &log)
{
    if (log.intact())
        return ReportText::tr(
            "The log of the case fits together: no change of an entry or a result from outside was found.");
    if (log.brokenAt)
        return ReportText::tr("The case was changed from outside: its log is broken at entry %1.")
            .arg(QLocale().toString(*log.brokenAt));
    return ReportText::tr("The case was changed from outside: results that are not what was logged: %1.")
        .arg(QLocale().toString(qint64(log.changedResults.size())));
}

} // namespace

Result<CaseFacts> caseFacts(const CaseStore &store, const Progress &progress)
{
    CaseFacts facts;
    facts.name = toQString(store.file().path().filename());
    const auto id = store.database().value(u"SELECT value FROM meta WHERE key = 'case_id'"_s);
    if (!id)
        return id.error();
    facts.id = id->toString();
    auto log = store.log().verify(progress.cancelled);
    if (!log)
        return log.error();
    facts.log = std::move(*log);
    const auto read = store.log().forEach([&facts](const LogEntry &entry) -> Result<void> {
        if (entry.event != u"exported") // a report is noted there too, and would make the next one another
            facts.state = entry;
        return {};
    });
    if (!read)
        return read.error();
    return facts;
}

QString reportTitle(const ReportOptions &options, const CaseFacts &facts)
{
    return options.title.isEmpty() ? ReportText::tr("Report on the case %1").arg(facts.name) : options.title;
}

QString coverHtml(const ReportOptions &options, const CaseFacts &facts, const std::vector<ReportEntry> &entries)
{
    QString html = htmlParagraph(ReportText::tr("Loupe \u00b7 traces of editing in photos"), u"brand"_s) + u"<h1>"_s +
                   htmlText(reportTitle(options, facts)) + u"</h1>\n"_s;
    QString rows = htmlFact(ReportText::tr("Case"), htmlText(facts.name));
    rows += htmlFact(ReportText::tr("Number of the case"), code(facts.id.toStdString()));
    if (!options.examiner.isEmpty())
        rows += htmlFact(ReportText::tr("Examiner"), htmlText(options.examiner));
    rows += htmlFact(ReportText::tr("Files in this report"), QLocale().toString(qint64(entries.size())));
    if (!options.selection.isEmpty())
        rows += htmlFact(ReportText::tr("Selection"), htmlText(options.selection));
    rows += htmlFact(
        ReportText::tr("State of the case"),
        htmlText(
            ReportText::tr("log entry %1, %2").arg(QLocale().toString(facts.state.id), reportTime(facts.state.time))));
    rows += htmlFact(ReportText::tr("Hash of that entry"), code(facts.state.hash));
    rows += htmlFact(ReportText::tr("Made with"), u"Loupe "_s + QStringLiteral(LOUPE_VERSION));
    html += htmlFacts(rows);
    html += htmlParagraph(integrity(entries));
    html += htmlParagraph(logSentence(facts.log), facts.log.intact() ? QString() : u"warning"_s);
    return html +
           htmlParagraph(ReportText::tr("What Loupe finds is a hint where to look, to be checked by other means. "
                                        "A photo without findings may still be edited. The chapter on limits "
                                        "says more."));
}

QString contentsRow(const CaseRow &row, const FileCheck &check, int number, const QString &page)
{
    const ReportPlace place = reportPlace(number);
    const QString name = htmlText(toQString(row.path.filename()));
    QStringList cells{QLocale().toString(number), u"<a href=\"#%1\">"_s.arg(place.name) + name + u"</a>"_s,
                      (row.band ? bandWords(*row.band) : ReportText::tr("Not analysed")).toHtmlEscaped(),
                      row.score ? scoreText(*row.score).toHtmlEscaped() : QString(),
                      fileCheckWords(check).toHtmlEscaped()};
    if (!page.isEmpty())
        cells << page;
    return htmlCells(cells);
}

QString contentsHtml(const QString &rows, const std::function<QString(const QString &)> &pageOf)
{
    const bool paged = !pageOf(u"limits"_s).isEmpty();
    QStringList heads{ReportText::tr("No."), ReportText::tr("File"), ReportText::tr("Verdict"), ReportText::tr("Score"),
                      ReportText::tr("Since the scan")};
    if (paged)
        heads << ReportText::tr("Page");
    QString html = heading(ReportText::tr("Contents")) + dataTable(heads, rows);
    QString chapters;
    for (const auto &[name, title] :
         {std::pair(u"models"_s, ReportText::tr("Models")), std::pair(u"log"_s, ReportText::tr("Log of the case")),
          std::pair(u"limits"_s, ReportText::tr("Limits of the method")),
          std::pair(u"files"_s, ReportText::tr("Index of files"))}) {
        QStringList cells{u"<a href=\"#%1\">"_s.arg(name) + title.toHtmlEscaped() + u"</a>"_s};
        if (paged)
            cells << ReportText::tr("page %1").arg(pageOf(name));
        chapters += htmlCells(cells);
    }
    return html + u"<table class=\"chapters\" cellspacing=\"0\" cellpadding=\"3\">\n"_s + chapters + u"</table>\n"_s;
}

QString modelsHtml(const ReportCards &cards)
{
    QString html = heading(ReportText::tr("Models"));
    if (cards.all().empty())
        return html + htmlParagraph(ReportText::tr("No file of this report has a result."));
    for (const auto &[hash, entry] : cards.all()) {
        if (entry.card) {
            html += u"<div class=\"card\">"_s + modelCardHtml(*entry.card, {}, 3) + u"</div>\n"_s;
            continue;
        }
        html += u"<h3>"_s + htmlText(entry.settings.modelId) + u"</h3>\n"_s;
        html += htmlParagraph(entry.card.error().kind == Error::Kind::ModelMissing
                                  ? ReportText::tr("The card of this model is neither in the case nor with this "
                                                   "program; only its hashes are known.")
                                  : ReportText::tr("The card of this model in the case is not the one that its runs "
                                                   "name, or cannot be read; only its hashes are known."),
                              u"warning"_s);
        html += htmlFacts(htmlFact(ReportText::tr("SHA-256 of the weights"), code(entry.settings.modelSha256)) +
                          htmlFact(ReportText::tr("SHA-256 of the model's card"), code(hash)));
    }
    return html;
}

QString limitsHtml()
{
    return heading(ReportText::tr("Limits of the method")) + u"<h3>"_s +
           ReportText::tr("What a score shows").toHtmlEscaped() + u"</h3>\n"_s + htmlParagraph(whatItShows()) +
           u"<h3>"_s + ReportText::tr("What it does not show").toHtmlEscaped() + u"</h3>\n"_s +
           htmlParagraph(whatItHides()) +
           htmlPoints({
               ReportText::tr(
                   "A rate of false alarms was measured on the photos that the model's card names. Photos of "
                   "another origin, size or compression may raise more."),
               ReportText::tr("The score is not the probability that the photo was edited: that also depends on how "
                              "many of such photos are edited."),
               ReportText::tr("Outlines and regions show where the score map is above a threshold. Their borders are "
                              "those of the network's grid, not of an edit."),
               ReportText::tr(
                   "Equal hashes say that a file has the same bytes as when it was scanned. They say nothing "
                   "about what happened to it before."),
               ReportText::tr(
                   "The log shows changes from outside as long as its last hash is kept elsewhere, as in this "
                   "report. Who rewrites all of it is found out with such a hash only."),
               ReportText::tr("The pictures in this report are reduced and compressed for reading. The results were "
                              "computed from the files themselves."),
           });
}

QString indexHtml(const std::vector<ReportEntry> &entries)
{
    QString html = heading(ReportText::tr("Index of files")) + htmlParagraph(integrity(entries));
    QString rows;
    int number = 0;
    for (const ReportEntry &entry : entries) {
        const auto hash = [](const QString &name, const std::string &value) {
            return name.toHtmlEscaped() + u": "_s + code(value);
        };
        rows +=
            htmlCells({QLocale().toString(++number),
                       htmlText(entry.path) + u"<br>"_s + hash(ReportText::tr("at the scan"), entry.check.recorded) +
                           u"<br>"_s + hash(ReportText::tr("now"), entry.check.now),
                       fileCheckWords(entry.check).toHtmlEscaped()});
    }
    return html +
           dataTable({ReportText::tr("No."), ReportText::tr("File and its SHA-256"), ReportText::tr("Since the scan")},
                     rows);
}

} // namespace loupe
