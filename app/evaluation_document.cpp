#include "app/evaluation_document.h"

#include "app/error_text.h"
#include "app/evaluated_images.h"
#include "app/figure_text.h"
#include "app/html_text.h"
#include "app/model_card_text.h"
#include "app/paths.h"
#include "app/pdf_writer.h"
#include "app/report.h"
#include "app/report_output.h"
#include "app/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr std::size_t kWorst = 40; ///< pictures that are named

/** Gives the texts of this file one context for translators. */
class DocumentText {
    Q_DECLARE_TR_FUNCTIONS(loupe::DocumentText)
};

const QString kNothing = QStringLiteral("\u2013");

QString heading(const QString &text, int level = 2)
{
    return u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), text.toHtmlEscaped());
}

QString code(const std::string &text)
{
    return text.empty() ? kNothing : u"<code>"_s + htmlText(text) + u"</code>"_s;
}

QString number(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QLocale().toString(*value, 'f', 3) : kNothing;
}

QString share(double value)
{
    return std::isfinite(value) ? percentText(value) : kNothing;
}

/** @param rows HTML of htmlCells() */
QString table(const QStringList &heads, const QString &rows)
{
    QStringList cells;
    for (const QString &head : heads)
        cells << head.toHtmlEscaped();
    return u"<table class=\"data\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n"_s +
           htmlCells(cells, u"th"_s) + rows + u"</table>\n"_s;
}

QString dataFacts(const Evaluation &evaluation)
{
    const QLocale locale;
    QString rows = htmlFact(DocumentText::tr("Forged pictures"),
                            DocumentText::tr("%1, of which %2 have a mask")
                                .arg(locale.toString(evaluation.forged), locale.toString(evaluation.masks)));
    rows += htmlFact(DocumentText::tr("Unedited pictures"), locale.toString(evaluation.authentic));
    if (evaluation.failed > 0)
        rows += htmlFact(DocumentText::tr("Failed, counted nowhere"), locale.toString(evaluation.failed));
    rows += htmlFact(DocumentText::tr("Fingerprint of the data"), code(evaluation.dataSha256));
    return heading(DocumentText::tr("Data")) + htmlFacts(rows);
}

QString modelFacts(const Evaluation &evaluation)
{
    QString rows = htmlFact(DocumentText::tr("SHA-256 of the weights"), code(evaluation.modelSha256));
    rows += htmlFact(DocumentText::tr("SHA-256 of the model's card"), code(evaluation.cardSha256));
    rows += htmlFact(DocumentText::tr("Computed on"),
                     htmlText(evaluation.device + (evaluation.precision.empty() ? "" : " " + evaluation.precision)));
    rows += htmlFact(DocumentText::tr("Image threshold"), number(evaluation.imageThreshold));
    rows += htmlFact(DocumentText::tr("Pixel threshold"), number(evaluation.pixelThreshold));
    if (evaluation.bootstrapRounds > 0)
        rows += htmlFact(DocumentText::tr("Samples for the intervals"),
                         DocumentText::tr("%1, seed %2")
                             .arg(QLocale().toString(evaluation.bootstrapRounds), QString::number(evaluation.seed)));
    return htmlFacts(rows);
}

QString figuresTable(const Evaluation &evaluation)
{
    QString rows;
    for (const Figure &figure : evaluation.figures) {
        const QString interval = figure.value && figure.low && figure.high
                                     ? number(figure.low) + u" \u2026 "_s + number(figure.high)
                                     : kNothing;
        rows += htmlCells({htmlText(figureName(figure)), number(figure.value), interval,
                           QLocale().toString(figure.images), htmlText(figureDefinition(figure))});
    }
    return heading(DocumentText::tr("Figures"), 3) +
           table({DocumentText::tr("Figure"), DocumentText::tr("Value"), DocumentText::tr("95 % interval"),
                  DocumentText::tr("Images"), DocumentText::tr("What it means")},
                 rows);
}

QString decisionTable(const Evaluation &evaluation)
{
    const Decision decision = decide(imageScoresOf(evaluation.images), evaluation.imageThreshold);
    const auto cell = [](double count) { return QLocale().toString(qint64(std::llround(count))); };
    const QString rows = htmlCells({DocumentText::tr("forged"), cell(decision.detected), cell(decision.missed)}) +
                         htmlCells({DocumentText::tr("unedited", "label of a picture"), cell(decision.falseAlarm),
                                    cell(decision.clear)});
    return heading(DocumentText::tr("Decisions at the image threshold %1").arg(number(evaluation.imageThreshold)), 3) +
           table({QString(), DocumentText::tr("called forged"), DocumentText::tr("not called forged")}, rows) +
           htmlParagraph(
               DocumentText::tr("Detection rate %1, false-alarm rate %2, accuracy %3.")
                   .arg(share(decision.detectionRate()), share(decision.falseAlarmRate()), share(decision.accuracy())));
}

QString worstTable(const Evaluation &evaluation)
{
    std::vector<const EvaluatedImage *> images;
    for (const EvaluatedImage &image : evaluation.images)
        images.push_back(&image);
    std::ranges::stable_sort(images, std::ranges::greater(),
                             [](const EvaluatedImage *image) { return distanceFromLabel(*image); });
    images.resize(std::min(images.size(), kWorst));
    QString rows;
    for (const EvaluatedImage *image : images) {
        const bool mask = !image->error && image->forged && image->hasMask;
        rows += htmlCells(
            {htmlText(toQString(image->file.filename())),
             image->forged ? DocumentText::tr("forged") : DocumentText::tr("unedited", "label of a picture"),
             image->error ? htmlText(errorSentence(*image->error)) : scoreText(image->score),
             mask ? number(pixelF1(image->pixels)) : kNothing, image->error ? kNothing : share(image->forgedShareFound),
             image->forgedShareTrue ? share(*image->forgedShareTrue) : kNothing});
    }
    return heading(DocumentText::tr("Pictures, worst first"), 3) +
           (images.size() < evaluation.images.size()
                ? htmlParagraph(DocumentText::tr("The first %1 of %2.")
                                    .arg(QLocale().toString(qint64(images.size())),
                                         QLocale().toString(qint64(evaluation.images.size()))))
                : QString()) +
           table({DocumentText::tr("Picture"), DocumentText::tr("Label"), DocumentText::tr("Score"),
                  DocumentText::tr("Pixel F1"), DocumentText::tr("Forged, found"), DocumentText::tr("Forged, true")},
                 rows);
}

QString chartHtml(const EvaluationChart &chart)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    chart.picture.save(&buffer, "PNG");
    const QSize size = chart.picture.deviceIndependentSize().toSize().scaled(PdfWriter::kWidth / 2 - 8,
                                                                             PdfWriter::kWidth, Qt::KeepAspectRatio);
    return u"<p class=\"picture\"><img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/png;base64,"_s.arg(
               chart.title.toHtmlEscaped(), QString::number(size.width()), QString::number(size.height())) +
           QString::fromLatin1(png.toBase64()) + u"\"></p>\n"_s;
}

/** Two beside each other. */
QString chartsHtml(const std::vector<EvaluationChart> &charts)
{
    if (charts.empty())
        return {};
    QString rows;
    for (std::size_t i = 0; i < charts.size(); i += 2)
        rows += htmlCells({chartHtml(charts[i]), i + 1 < charts.size() ? chartHtml(charts[i + 1]) : QString()});
    return heading(DocumentText::tr("Curves")) +
           u"<table class=\"pictures\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s + rows + u"</table>\n"_s;
}

QString titleOf(const EvaluationDocument &document)
{
    QStringList models;
    for (const Evaluation &evaluation : document.evaluations)
        models << QString::fromStdString(evaluation.modelId);
    return DocumentText::tr("Evaluation of %1").arg(models.join(u", "_s));
}

} // namespace

QString evaluationHtml(const EvaluationDocument &document)
{
    QString html = htmlParagraph(DocumentText::tr("Loupe \u00b7 traces of editing in photos"), u"brand"_s) + u"<h1>"_s +
                   htmlText(titleOf(document)) + u"</h1>\n"_s;
    if (!document.evaluations.empty())
        html += dataFacts(document.evaluations.front());
    html += htmlFacts(htmlFact(DocumentText::tr("Made with"), u"Loupe "_s + QStringLiteral(LOUPE_VERSION)));
    html += chartsHtml(document.charts);
    for (const Evaluation &evaluation : document.evaluations) {
        html += heading(QString::fromStdString(evaluation.modelId)) + modelFacts(evaluation);
        html += figuresTable(evaluation) + decisionTable(evaluation) + worstTable(evaluation);
    }
    html += heading(DocumentText::tr("Models"));
    for (const Evaluation &evaluation : document.evaluations)
        html += u"<div class=\"card\">"_s + modelCardHtml(evaluation.card, {}, 3) + u"</div>\n"_s;
    return html;
}

Result<void> writeEvaluationDocument(const EvaluationDocument &document, const std::filesystem::path &file,
                                     const Progress &progress)
{
    if (document.evaluations.empty())
        return Error{Error::Kind::BadArgument, "nothing was evaluated"};
    const QString title = titleOf(document);
    const auto output = ReportOutput::open(reportFormatOf(file), file, {title, {}, title});
    if (!output)
        return output.error();
    if (auto added = (*output)->add(u"evaluation"_s, evaluationHtml(document)); !added)
        return added;
    return (*output)->finish(progress);
}

} // namespace loupe
