#include "app/model_library.h"

#include <QDir>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "app/paths.h"
#include "app/resources.h"
#include "model/hashing.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxNameLength = 80;

void addModelsOf(const QString &folder, bool bundled, QList<InstalledModel> &models)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        InstalledModel model;
        model.folder = dir.filePath(name);
        model.bundled = bundled;
        const auto card = readModelCard(toPath(model.folder));
        if (card) {
            model.card = *card;
        } else {
            model.card.id = name.toStdString();
            model.error = card.error();
        }
        models << model;
    }
}

nlohmann::json numbersOf(const ModelCard &card)
{
    auto numbers = nlohmann::json::parse(card.numbers, nullptr, false);
    return numbers.is_object() ? numbers : nlohmann::json::object();
}

Error writeError(const std::error_code &code, const fs::path &path)
{
    const bool full = code == std::errc::no_space_on_device;
    return {full ? Error::Kind::DiskFull : Error::Kind::WriteFailed, path.string() + ": " + code.message()};
}

} // namespace

ModelLibrary::ModelLibrary(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    refresh();
}

void ModelLibrary::refresh()
{
    m_models.clear();
    if (const QString resources = resourceFolder(); !resources.isEmpty())
        addModelsOf(resources + u"/models"_s, true, m_models);
    addModelsOf(m_folder, false, m_models);
    Q_EMIT changed();
}

const InstalledModel *ModelLibrary::find(const QString &folder) const
{
    const QString wanted = QDir::cleanPath(folder);
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const InstalledModel &model) {
        return QDir::cleanPath(model.folder) == wanted;
    });
    return found == m_models.end() ? nullptr : &*found;
}

QString ModelLibrary::nameProblem(const QString &name) const
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
    if (name.isEmpty())
        return tr("The model needs a name.");
    if (name.size() > kMaxNameLength)
        return tr("The name is too long; use up to %1 characters.").arg(kMaxNameLength);
    if (!allowed.match(name).hasMatch())
        return tr("Use letters, digits, '-', '_' and '.', and begin with a letter or digit: the name is a folder's.");
    const bool taken = std::any_of(m_models.begin(), m_models.end(), [&](const InstalledModel &model) {
        return QDir(model.folder).dirName().compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("A model of this name is there already; choose another name.") : QString();
}

Result<QString> ModelLibrary::keep(const QString &runFolder, const ModelName &name)
{
    if (!nameProblem(name.name).isEmpty())
        return Error{Error::Kind::BadArgument, "the name of a model: " + name.name.toStdString()};
    auto card = readModelCard(toPath(runFolder));
    if (!card)
        return card.error();
    card->id = name.name.toStdString();
    card->title = card->id;
    if (!name.notes.isEmpty()) {
        auto numbers = numbersOf(*card);
        numbers["notes"] = name.notes.toStdString();
        card->numbers = numbers.dump();
    }
    if (const auto written = writeModelCard(*card, toPath(runFolder)); !written)
        return written.error();
    const QString folder = m_folder + u'/' + name.name;
    const fs::path target = toPath(folder);
    std::error_code code;
    fs::create_directories(target, code);
    for (const char *file : {"model.safetensors", "card.json"}) { // the card last: without it there is no model
        if (!code)
            fs::rename(toPath(runFolder) / file, target / file, code);
    }
    if (code)
        return writeError(code, target);
    refresh();
    return folder;
}

Result<void> ModelLibrary::remove(const QString &folder)
{
    const InstalledModel *model = find(folder);
    if (!model || model->bundled)
        return Error{Error::Kind::BadArgument, "only models of one's own can be removed: " + folder.toStdString()};
    std::error_code code;
    fs::remove_all(toPath(model->folder), code);
    refresh();
    return code ? Result<void>(writeError(code, toPath(folder))) : Result<void>();
}

QString notesOf(const ModelCard &card)
{
    const auto numbers = numbersOf(card);
    const auto notes = numbers.find("notes");
    return notes != numbers.end() && notes->is_string() ? QString::fromStdString(notes->get<std::string>()) : QString();
}

Result<void> verifyModel(const QString &folder)
{
    const auto card = readModelCard(toPath(folder));
    if (!card)
        return card.error();
    if (card->weightsSha256.empty())
        return Error{Error::Kind::ModelInvalid, "the card names no hash"};
    const auto hash = sha256OfFile(toPath(folder) / "model.safetensors");
    if (!hash)
        return hash.error();
    if (*hash != card->weightsSha256)
        return Error{Error::Kind::ModelInvalid,
                     "the weights have the hash " + *hash + ", the card says " + card->weightsSha256};
    return {};
}

} // namespace loupe
