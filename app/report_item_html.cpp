#include "app/report_item_html.h"

#include "app/case_cards.h"
#include "app/error_text.h"
#include "app/evidence_text.h"
#include "app/html_text.h"
#include "app/paths.h"
#include "app/pdf_writer.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives the texts of this file one context for translators. */
class ReportItemText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ReportItemText)
};

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>\n"_s;
}

QString code(const std::string &text)
{
    return text.empty() ? QStringLiteral("\u2013") : u"<code>"_s + htmlText(text) + u"</code>"_s;
}

/** @param width, height of the place it may take, in pixels of the page */
QString picture(const ReportPicture &picture, const QString &caption, QSize place)
{
    const QSize size = picture.size.scaled(place.boundedTo(picture.size), Qt::KeepAspectRatio).expandedTo({1, 1});
    return u"<p class=\"picture\"><img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/jpeg;base64,"_s.arg(
               caption.toHtmlEscaped(), QString::number(size.width()), QString::number(size.height())) +
           QString::fromLatin1(picture.jpeg.toBase64()) + u"\"></p>\n"_s + htmlParagraph(caption, u"caption"_s);
}

QString sideBySide(const QString &left, const QString &right)
{
    return u"<table class=\"pictures\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"50%\">"_s +
           left + u"</td><td width=\"50%\">"_s + right + u"</td></tr></table>\n"_s;
}

constexpr QSize kHalf(PdfWriter::kWidth / 2 - 8, 290);

QString overlayCaption(const ReportItem &item, const ReportResult &result)
{
    const QString threshold = QLocale().toString(result.analysis.threshold, 'f', 2);
    return item.photo
               ? ReportItemText::tr("Score map over the photo; the outline is where the score is above %1.")
                     .arg(threshold)
               : ReportItemText::tr("Score map as the case keeps it, without the photo; the outline is where the "
                                    "score is above %1.")
                     .arg(threshold);
}

QString pictures(const ReportItem &item, const ReportResult &result)
{
    const QString overlay = picture(result.overlay, overlayCaption(item, result), kHalf);
    if (!item.photo)
        return overlay;
    const QString caption = ReportItemText::tr("The photo, shown in %1 \u00d7 %2 of its %3 \u00d7 %4 pixels.")
                                .arg(item.photo->size.width())
                                .arg(item.photo->size.height())
                                .arg(item.row.width)
                                .arg(item.row.height);
    return sideBySide(picture(*item.photo, caption, kHalf), overlay);
}

QString regionsTable(const std::vector<Region> &regions)
{
    if (regions.empty())
        return {};
    const auto head = [](const QString &text) { return text.toHtmlEscaped(); };
    QString rows =
        htmlCells({head(ReportItemText::tr("No.")), head(ReportItemText::tr("Left")), head(ReportItemText::tr("Top")),
                   head(ReportItemText::tr("Width")), head(ReportItemText::tr("Height")),
                   head(ReportItemText::tr("Share of the picture")), head(ReportItemText::tr("Mean score"))},
                  u"th"_s);
    const QLocale locale;
    int number = 0;
    for (const Region &region : regions)
        rows += htmlCells({locale.toString(++number), locale.toString(region.box.x), locale.toString(region.box.y),
                           locale.toString(region.box.width), locale.toString(region.box.height),
                           htmlText(percentText(region.area)), htmlText(scoreText(region.meanScore))});
    return heading(ReportItemText::tr("Regions above the threshold, in pixels of the upright picture")) +
           u"<table class=\"data\" cellspacing=\"0\" cellpadding=\"4\">\n"_s + rows + u"</table>\n"_s;
}

QString verdict(const ReportResult &result, const ModelCard *card)
{
    const Analysis &a = result.analysis;
    QString html = u"<p class=\"verdict %1\">"_s.arg(QString::fromLatin1(bandName(a.band))) +
                   bandWords(a.band).toHtmlEscaped() + u" \u00b7 "_s +
                   ReportItemText::tr("Score %1").arg(scoreText(a.imageScore)).toHtmlEscaped() + u"</p>\n"_s;
    html += htmlParagraph(card ? falseAlarmSentence(*card, a.imageScore)
                               : ReportItemText::tr("How often unedited photos score this high is not known: the "
                                                    "model's card is neither in the case nor with this program."));
    html += htmlParagraph(ReportItemText::tr("%1 of the picture lies above the threshold of %2.")
                              .arg(percentText(a.forgedFraction), QLocale().toString(a.threshold, 'f', 2)));
    return html + htmlPoints(reasons(a, a.regions));
}

/** What the stability check found, where it was made. */
QString stability(const std::string &reliability)
{
    if (reliability == "stable")
        return htmlParagraph(ReportItemText::tr(
            "Stability check: the verdict stays when the photo is compressed more, reduced or cropped."));
    if (reliability == "changes")
        return htmlParagraph(
            ReportItemText::tr(
                "Stability check: the verdict changes when the photo is compressed more, reduced or cropped."),
            u"warning"_s);
    return {};
}

QString limitations(const ReportResult &result, const ModelCard *card)
{
    QStringList lines;
    for (const Note &note : result.analysis.notes)
        lines << noteSentence(note);
    if (card && !card->domain.empty())
        lines << ReportItemText::tr("Made for: %1").arg(QString::fromStdString(card->domain));
    if (card && !card->limits.empty())
        lines << ReportItemText::tr("What this model does not see in any photo stands in the chapter on models.");
    if (lines.isEmpty())
        return {};
    return heading(ReportItemText::tr("How the result came to be, and what the network could not see")) +
           htmlPoints(lines);
}

QString settings(const ReportResult &result)
{
    const RunSettings &used = result.run.settings;
    const Analysis &a = result.analysis;
    QString rows = htmlFact(ReportItemText::tr("Model"), htmlText(used.modelId));
    rows += htmlFact(ReportItemText::tr("SHA-256 of the weights"), code(used.modelSha256));
    rows += htmlFact(ReportItemText::tr("SHA-256 of the model's card"), code(used.cardSha256));
    rows += htmlFact(ReportItemText::tr("Threshold of the score map"), QLocale().toString(a.threshold, 'f', 2));
    rows += htmlFact(ReportItemText::tr("Device"), htmlText(QString::fromStdString(a.device).toUpper() + u", "_s +
                                                            QString::fromStdString(a.precision)));
    rows += htmlFact(ReportItemText::tr("Program"), u"Loupe "_s + htmlText(result.run.loupeVersion));
    rows +=
        htmlFact(ReportItemText::tr("Analysed"),
                 htmlText(ReportItemText::tr("%1, in %2").arg(reportTime(result.made), secondsText(a.timing.total))));
    return heading(ReportItemText::tr("Settings")) + htmlFacts(rows);
}

QString fileFacts(const ReportItem &item)
{
    QString rows = htmlFact(ReportItemText::tr("Path"), htmlText(toQString(item.row.path)));
    rows += htmlFact(ReportItemText::tr("Size"),
                     htmlText(ReportItemText::tr("%1 bytes").arg(QLocale().toString(item.row.bytes))));
    if (!item.results.empty())
        rows += htmlFact(ReportItemText::tr("Picture"), htmlText(pictureText(item.results.front().analysis.facts)));
    rows += htmlFact(ReportItemText::tr("SHA-256 at the scan"), code(item.check.recorded));
    rows += htmlFact(ReportItemText::tr("SHA-256 now"), code(item.check.now));
    const bool same = item.check.state == FileCheck::State::Unchanged;
    return heading(ReportItemText::tr("File")) + htmlFacts(rows) +
           htmlParagraph(fileCheckSentence(item.check), same ? u"same"_s : u"warning"_s);
}

QString examiner(const ReportItem &item)
{
    QString rows;
    if (!item.row.status.isEmpty())
        rows += htmlFact(ReportItemText::tr("Status"), htmlText(statusText(item.row.status)));
    if (!item.row.note.isEmpty())
        rows += htmlFact(ReportItemText::tr("Note"), htmlLines(item.row.note));
    for (const Bookmark &mark : item.bookmarks)
        rows += htmlFact(ReportItemText::tr("Bookmark"),
                         htmlText(mark.title) + u" ("_s + htmlText(reportTime(mark.made)) + u")"_s);
    return rows.isEmpty() ? QString() : heading(ReportItemText::tr("The examiner's words")) + htmlFacts(rows);
}

QString evidence(const ReportItem &item)
{
    QString html;
    for (const ReportEvidence &found : item.evidence) {
        const EvidenceKind kind = found.map.kind;
        const QString words = htmlParagraph(evidencePurpose(kind)) + htmlPoints(evidenceFindings(found.map));
        html += u"<h4>"_s + evidenceName(kind).toHtmlEscaped() + u"</h4>\n"_s +
                sideBySide(picture(found.picture, evidenceScale(kind), kHalf), words);
    }
    return html.isEmpty()
               ? html
               : heading(ReportItemText::tr("Classical evidence maps that the case keeps of this file")) + html;
}

/** What was found with other models than the one whose result is shown. */
QString otherResults(const ReportItem &item, ReportCards &cards)
{
    if (item.results.size() < 2)
        return {};
    QString html = heading(ReportItemText::tr("Results of other models on the same file"));
    const bool adapted = std::ranges::any_of(item.results, [&cards](const ReportResult &result) {
        const ModelCard *card = cards.of(result.run.settings);
        return card && isAdapted(*card);
    });
    if (adapted)
        html += htmlParagraph(ReportItemText::tr("One of the models was adapted to a collection of pictures: the "
                                                 "instrument itself was changed on such material. Both results are "
                                                 "given, and where they differ neither is to be used without the "
                                                 "other."),
                              u"warning"_s);
    for (auto result = item.results.begin() + 1; result != item.results.end(); ++result) {
        html += u"<h4>"_s + htmlText(result->run.settings.modelId) + u"</h4>\n"_s +
                sideBySide(picture(result->overlay, overlayCaption(item, *result), kHalf),
                           verdict(*result, cards.of(result->run.settings))) +
                regionsTable(result->analysis.regions) + settings(*result);
    }
    return html;
}

/** That the instrument was changed, where it was. */
QString changedInstrument(const ReportItem &item, const ModelCard *card)
{
    if (!card || !isAdapted(*card))
        return {};
    const std::string parent = parentOf(*card);
    QString text = parent.empty()
                       ? ReportItemText::tr("The model of this result was adapted to a collection of pictures: the "
                                            "instrument itself was changed on such material.")
                       : ReportItemText::tr("The model of this result was adapted, from %1, to a collection of "
                                            "pictures: the instrument itself was changed on such material.")
                             .arg(QString::fromStdString(parent));
    text += u' ' + (item.results.size() > 1
                        ? ReportItemText::tr("What other models found is given below.")
                        : ReportItemText::tr("The case has no result of another model to compare it with."));
    return htmlParagraph(text, u"warning"_s);
}

QString withoutResult(const ReportItem &item)
{
    QString html = u"<p class=\"verdict\">"_s + ReportItemText::tr("Not analysed").toHtmlEscaped() + u"</p>\n"_s;
    if (item.row.error)
        return html + htmlParagraph(errorSentence(*item.row.error));
    return html + htmlParagraph(ReportItemText::tr("The case has no result of this file."));
}

} // namespace

ReportPlace reportPlace(int number)
{
    return {number, u"item-%1"_s.arg(number)};
}

QString reportItemHtml(const ReportItem &item, const ReportPlace &place, ReportCards &cards)
{
    QString html = u"<h2>%1. "_s.arg(QLocale().toString(place.number)) + htmlText(toQString(item.row.path.filename())) +
                   u"</h2>\n"_s;
    if (item.results.empty())
        return html + withoutResult(item) + fileFacts(item) + examiner(item);
    const ReportResult &shown = item.results.front();
    const ModelCard *card = cards.of(shown.run.settings);
    html += verdict(shown, card) + changedInstrument(item, card) + stability(item.row.reliability);
    if (item.row.error) // damaged, and analysed all the same
        html += htmlParagraph(errorSentence(*item.row.error), u"warning"_s);
    if (item.check.state != FileCheck::State::Unchanged)
        html += htmlParagraph(fileCheckSentence(item.check) + u' ' +
                                  ReportItemText::tr("What is reported here is the result that the case keeps."),
                              u"warning"_s);
    return html + pictures(item, shown) + regionsTable(shown.analysis.regions) + examiner(item) + fileFacts(item) +
           evidence(item) + otherResults(item, cards) + limitations(shown, card) + settings(shown);
}

QString fileCheckSentence(const FileCheck &check)
{
    switch (check.state) {
    case FileCheck::State::Unchanged:
        return ReportItemText::tr("The file is the one that was scanned: both hashes agree.");
    case FileCheck::State::Changed:
        return ReportItemText::tr("The file has changed since the scan: the hashes differ.");
    case FileCheck::State::Unreadable:
        return ReportItemText::tr("The file could not be compared with the one that was scanned. %1")
            .arg(errorSentence(*check.error));
    case FileCheck::State::NotRecorded:
        return ReportItemText::tr("The case has no hash of this file, so it cannot be told whether it has changed.");
    }
    return {};
}

QString fileCheckWords(const FileCheck &check)
{
    switch (check.state) {
    case FileCheck::State::Unchanged:
        return ReportItemText::tr("unchanged");
    case FileCheck::State::Changed:
        return ReportItemText::tr("changed");
    case FileCheck::State::Unreadable:
        return check.error->kind == Error::Kind::FileMissing ? ReportItemText::tr("missing")
                                                             : ReportItemText::tr("not readable");
    case FileCheck::State::NotRecorded:
        return ReportItemText::tr("no hash kept");
    }
    return {};
}

QString reportTime(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        return iso;
    return ReportItemText::tr("%1, %2 UTC", "date, time")
        .arg(QLocale().toString(time.date(), QLocale::LongFormat), time.time().toString(u"HH:mm:ss"_s));
}

} // namespace loupe
