#include "app/model_card_text.h"

#include "app/error_text.h"
#include "app/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives the texts of this file one context for translators. */
class ModelCardText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ModelCardText)
};

QString escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString heading(const QString &text, int level)
{
    return u"<h%1>%2</h%1>"_s.arg(QString::number(level), text.toHtmlEscaped());
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><td style='padding-right:16px'>%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                               value.toHtmlEscaped());
}

QString list(const std::vector<std::string> &lines)
{
    QString html = u"<ul>"_s;
    for (const std::string &line : lines)
        html += u"<li>%1</li>"_s.arg(escaped(line));
    return html + u"</ul>"_s;
}

/** Whatever was measured, as "place / name: value" rows. */
void appendNumbers(QString &html, const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendNumbers(html, name.isEmpty() ? it.key() : name + u" / "_s + it.key(), it.value());
    } else if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            items << item.toVariant().toString();
        html += row(name, items.join(u", "_s));
    } else if (!value.isNull()) {
        html += row(name, value.toVariant().toString());
    }
}

/** Groups of figures under their names. */
QString numbersTable(const QJsonObject &numbers)
{
    QString html = u"<table>"_s;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        if (it.value().isObject()) {
            html += u"<tr><td colspan='2' style='font-weight:bold'>%1</td></tr>"_s.arg(it.key().toHtmlEscaped());
            appendNumbers(html, {}, it.value());
        } else {
            appendNumbers(html, it.key(), it.value());
        }
    }
    return html + u"</table>"_s;
}

/** With its size, which a PDF needs; empty for what is no JPEG. */
QString jpegElement(const std::string &base64)
{
    QByteArray jpeg = QByteArray::fromBase64(QByteArray::fromStdString(base64));
    QBuffer buffer(&jpeg);
    const QSize size = QImageReader(&buffer, "jpeg").size();
    if (!size.isValid())
        return {};
    return u"<img width=\"%1\" height=\"%2\" alt=\"\" src=\"data:image/jpeg;base64,%3\"/><br/>"_s.arg(
        QString::number(size.width()), QString::number(size.height()), QString::fromStdString(base64));
}

/** Pictures inside the page: a card may come from anywhere, but is nothing else than base64 here. */
QString failureList(const std::vector<KnownFailure> &failures)
{
    QString html;
    for (const KnownFailure &failure : failures)
        html += u"<p>"_s + jpegElement(failure.picture) + escaped(failure.words) + u"</p>"_s;
    return html;
}

QString bandTable(const ModelCard &card)
{
    QString html = u"<table>"_s;
    const auto add = [&](Band band, const BandThreshold &threshold) {
        const QString alarms =
            card.authenticPhotos > 0 ? percentText(threshold.falseAlarmRate) : ModelCardText::tr("not measured");
        html += row(bandWords(band), ModelCardText::tr("score from %1; unedited photos that reach it: %2")
                                         .arg(QLocale().toString(threshold.score, 'f', 2), alarms));
    };
    add(Band::Strong, card.strong);
    add(Band::Moderate, card.moderate);
    add(Band::Inconclusive, card.inconclusive);
    return html + u"</table>"_s;
}

} // namespace

QString whatFailuresShow()
{
    return ModelCardText::tr("The worst picture of each kind in a test. On the left with what was edited outlined, on "
                             "the right with the scores of the model.");
}

QString modelCardHtml(const ModelCard &card, const std::optional<DeviceChoice> &device, int level)
{
    QString html = heading(QString::fromStdString(card.title.empty() ? card.id : card.title), level);
    if (card.preview)
        html += u"<p><b>%1</b></p>"_s.arg(ModelCardText::tr("A preview: not good enough to rely on."));
    html +=
        u"<table>"_s + row(ModelCardText::tr("Name"), QString::fromStdString(card.id)) +
        row(ModelCardText::tr("Version"), QString::fromStdString(card.version)) +
        (device ? row(ModelCardText::tr("Runs on"), deviceText(*device)) : QString()) +
        row(ModelCardText::tr("Input"), card.input == InputPolicy::Native
                                            ? ModelCardText::tr("the picture's own pixels, in tiles")
                                            : ModelCardText::tr("the whole picture, scaled to the network's size")) +
        row(ModelCardText::tr("SHA-256 of the weights"), QString::fromStdString(card.weightsSha256)) + u"</table>"_s;
    if (!card.domain.empty())
        html += heading(ModelCardText::tr("Made for"), level + 1) + u"<p>%1</p>"_s.arg(escaped(card.domain));
    html += heading(ModelCardText::tr("Bands"), level + 1);
    html += bandTable(card);
    if (card.authenticPhotos > 0)
        html +=
            u"<p>%1</p>"_s.arg(ModelCardText::tr("Measured on %n unedited photo(s).", nullptr, card.authenticPhotos));
    const QJsonDocument numbers = QJsonDocument::fromJson(QByteArray::fromStdString(card.numbers));
    if (numbers.isObject() && !numbers.object().isEmpty())
        html += heading(ModelCardText::tr("Measured"), level + 1) + numbersTable(numbers.object());
    if (!card.limits.empty())
        html += heading(ModelCardText::tr("What it does not show"), level + 1) + list(card.limits);
    if (!card.failures.empty())
        html += heading(ModelCardText::tr("Known failures"), level + 1) + u"<p>%1</p>"_s.arg(whatFailuresShow()) +
                failureList(card.failures);
    if (!card.trainingData.empty())
        html += heading(ModelCardText::tr("Trained on"), level + 1) + list(card.trainingData);
    return html;
}

} // namespace loupe
