#include "app/model_importer.h"

#include <filesystem>

#include "app/logging.h"
#include "app/model_library.h"
#include "app/paths.h"
#include "training/checkpoint_import.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

namespace fs = std::filesystem;

Result<bool> good(const Result<void> &result)
{
    return result ? Result<bool>(true) : Result<bool>(result.error());
}

Error writeError(const std::error_code &code)
{
    return {code == std::errc::no_space_on_device ? Error::Kind::DiskFull : Error::Kind::WriteFailed, code.message()};
}

/** Fills a folder beside the target, which gets its name only when all went well. */
template <class Fill>
Result<void> intoPlace(const fs::path &target, const Fill &fill)
{
    std::error_code code;
    const fs::path partial = target.parent_path() / (".partial-" + target.filename().string());
    fs::remove_all(partial, code);
    fs::create_directories(partial, code);
    Result<void> result = code ? Result<void>(writeError(code)) : fill(partial);
    if (result) {
        fs::rename(partial, target, code); // fails where a folder with something in it is
        if (code)
            result = writeError(code);
    }
    if (!result)
        fs::remove_all(partial, code);
    return result;
}

/** The card is named after its folder. */
Result<void> nameCard(const fs::path &folder, const fs::path &target)
{
    auto card = readModelCard(folder);
    if (!card)
        return card.error();
    card->id = target.filename().string();
    return writeModelCard(*card, folder);
}

Result<void> copyModel(const fs::path &source, const fs::path &folder)
{
    if (const auto card = readModelCard(source); !card)
        return card.error();
    std::error_code code;
    for (const char *file : {"card.json", "model.safetensors"}) {
        if (!fs::is_regular_file(source / file, code))
            return Error{Error::Kind::ModelInvalid, (source / file).string() + " is missing"};
        fs::copy_file(source / file, folder / file, code);
        if (code)
            return writeError(code);
    }
    const auto card = readModelCard(folder);
    return card && card->weightsSha256.empty() ? Result<void>() : verifyModel(toQString(folder));
}

} // namespace

ModelImporter::ModelImporter(QObject *parent) : LongRun(parent)
{
    m_pool.setMaxThreadCount(1);
}

ModelImporter::~ModelImporter()
{
    drop();
    m_pool.waitForDone();
}

void ModelImporter::verify(const QString &folder)
{
    start<bool>([this](auto task) { return runTask<bool>(&m_pool, std::move(task)); },
                [folder](const Progress &) { return good(verifyModel(folder)); },
                [this, folder](const Result<bool> &result) { Q_EMIT verified(folder, result); });
}

void ModelImporter::importFolder(const QString &source, const QString &target)
{
    const auto work = [source, target](const Progress &) {
        return good(intoPlace(toPath(target), [&](const fs::path &folder) -> Result<void> {
            const auto copied = copyModel(toPath(source), folder);
            return copied ? nameCard(folder, toPath(target)) : copied;
        }));
    };
    start<bool>([this](auto task) { return runTask<bool>(&m_pool, std::move(task)); }, work,
                [this, target](const Result<bool> &result) {
                    if (!result)
                        logError("import", result.error());
                    Q_EMIT imported(target, result);
                });
}

void ModelImporter::importFiles(const QStringList &files, const QString &network, const QString &target)
{
    CheckpointImportOptions options;
    options.network = network.toStdString();
    for (const QString &file : files)
        options.files.push_back(toPath(file));
    const auto work = [options, target](const Progress &progress) {
        return good(intoPlace(toPath(target), [&](const fs::path &folder) -> Result<void> {
            CheckpointImportOptions here = options;
            here.output = folder;
            const auto done = importCheckpoints(here, progress);
            return done ? nameCard(folder, toPath(target)) : done;
        }));
    };
    start<bool>([this](auto task) { return runTask<bool>(&m_pool, std::move(task)); }, work,
                [this, target](const Result<bool> &result) {
                    if (!result)
                        logError("import", result.error());
                    Q_EMIT imported(target, result);
                });
}

} // namespace loupe
