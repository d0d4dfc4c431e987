#include "ui/model_card_dialog.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

QString escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
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

QString bandTable(const ModelCard &card)
{
    QString html = u"<table>"_s;
    const auto add = [&](Band band, const BandThreshold &threshold) {
        const QString alarms =
            card.authenticPhotos > 0 ? percentText(threshold.falseAlarmRate) : ModelCardDialog::tr("not measured");
        html += row(bandWords(band), ModelCardDialog::tr("score from %1; unedited photos that reach it: %2")
                                         .arg(QLocale().toString(threshold.score, 'f', 2), alarms));
    };
    add(Band::Strong, card.strong);
    add(Band::Moderate, card.moderate);
    add(Band::Inconclusive, card.inconclusive);
    return html + u"</table>"_s;
}

} // namespace

QString ModelCardDialog::html(const ModelCard &card, const std::optional<DeviceChoice> &device)
{
    QString html = u"<h2>%1</h2>"_s.arg(escaped(card.title.empty() ? card.id : card.title));
    if (card.preview)
        html += u"<p><b>%1</b></p>"_s.arg(tr("A preview: not good enough to rely on."));
    html +=
        u"<table>"_s + row(tr("Name"), QString::fromStdString(card.id)) +
        row(tr("Version"), QString::fromStdString(card.version)) +
        (device ? row(tr("Runs on"), deviceText(*device)) : QString()) +
        row(tr("Input"), card.input == InputPolicy::Native ? tr("the picture's own pixels, in tiles")
                                                           : tr("the whole picture, scaled to the network's size")) +
        row(tr("SHA-256 of the weights"), QString::fromStdString(card.weightsSha256)) + u"</table>"_s;
    if (!card.domain.empty())
        html += heading(tr("Made for")) + u"<p>%1</p>"_s.arg(escaped(card.domain));
    html += heading(tr("Bands"));
    html += bandTable(card);
    if (card.authenticPhotos > 0)
        html += u"<p>%1</p>"_s.arg(tr("Measured on %n unedited photo(s).", nullptr, card.authenticPhotos));
    const QJsonDocument numbers = QJsonDocument::fromJson(QByteArray::fromStdString(card.numbers));
    if (numbers.isObject() && !numbers.object().isEmpty()) {
        QString rows;
        appendNumbers(rows, {}, numbers.object());
        html += heading(tr("Measured")) + u"<table>"_s + rows + u"</table>"_s;
    }
    if (!card.limits.empty())
        html += heading(tr("What it does not show")) + list(card.limits);
    if (!card.trainingData.empty())
        html += heading(tr("Trained on")) + list(card.trainingData);
    return html;
}

ModelCardDialog::ModelCardDialog(const ModelCard &card, const DeviceChoice &device, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Model card"));
    resize(640, 620);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("Model card"));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(14);
    text->setHtml(html(card, device));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(text);
    box->addWidget(buttons);
}

} // namespace loupe
