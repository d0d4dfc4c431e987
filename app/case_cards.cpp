#include "app/case_cards.h"

#include "app/resources.h"
#include "model/hashing.h"
#include "model/model_card_text.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <span>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

QString keyOf(const std::string &cardSha256)
{
    return u"card "_s + QString::fromStdString(cardSha256);
}

bool fits(const QByteArray &text, const std::string &hash)
{
    return sha256(std::as_bytes(std::span(text.constData(), std::size_t(text.size())))) == hash;
}

/** The card.json with that hash among the models that came with the program; empty: there is none. */
QByteArray bundledCard(const std::string &hash)
{
    const QDir models(resourceFolder() + u"/models"_s);
    for (const QString &name : models.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(models.filePath(name + u"/card.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const QByteArray text = file.readAll(); fits(text, hash))
            return text;
    }
    return {};
}

/** A text among the card's numbers; empty when it is not there. @param place a JSON pointer */
std::string textIn(const ModelCard &card, const std::string &place)
{
    const auto numbers = nlohmann::json::parse(card.numbers, nullptr, false);
    const nlohmann::json::json_pointer pointer(place);
    const bool known = numbers.is_object() && numbers.contains(pointer) && numbers[pointer].is_string();
    return known ? numbers[pointer].get<std::string>() : std::string();
}

} // namespace

Result<void> keepModelCard(Sqlite &database, const std::string &cardSha256, const std::string &text)
{
    if (text.empty())
        return {};
    const auto kept = database.run(u"INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)"_s,
                                   {keyOf(cardSha256), QString::fromStdString(text)});
    return kept ? Result<void>() : kept.error();
}

Result<ModelCard> keptModelCard(Sqlite &database, const RunSettings &settings)
{
    const auto kept = database.value(u"SELECT value FROM meta WHERE key = ?"_s, {keyOf(settings.cardSha256)});
    if (!kept)
        return kept.error();
    QByteArray text = kept->toString().toUtf8();
    if (text.isEmpty())
        text = bundledCard(settings.cardSha256);
    if (text.isEmpty())
        return Error{Error::Kind::ModelMissing, settings.modelId};
    if (!fits(text, settings.cardSha256))
        return Error{Error::Kind::ModelInvalid, "the card in the case has another hash than its run"};
    return parseModelCard(text.toStdString());
}

bool isAdapted(const ModelCard &card)
{
    return textIn(card, "/training/stage") == "adapt";
}

std::string parentOf(const ModelCard &card)
{
    return textIn(card, "/parent/id");
}

} // namespace loupe
