#include "app/export_target.h"

#include "app/paths.h"
#include "model/hashing.h"

#include <system_error>

using namespace Qt::StringLiterals;

namespace loupe {

Result<void> checkExportTarget(const CaseStore &store, const std::filesystem::path &file)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(file, store.file().path(), ignored))
        return Error{Error::Kind::BadArgument, file.string() + " is the case itself"};
    const auto real = std::filesystem::weakly_canonical(file, ignored);
    const auto found = store.database().value(
        u"SELECT 1 FROM items WHERE path IN (?, ?)"_s,
        {pathBytes(std::filesystem::absolute(file, ignored).lexically_normal()), pathBytes(real)});
    if (!found)
        return found.error();
    if (found->isValid())
        return Error{Error::Kind::BadArgument, file.string() + " is a file of the case"};
    return {};
}

Result<void> logExport(const CaseStore &store, const std::filesystem::path &file, qint64 files)
{
    if (store.file().whyReadOnly())
        return {};
    const auto hash = sha256OfFile(file);
    if (!hash)
        return hash.error();
    SqlTransaction transaction(store.database());
    if (!transaction.begun())
        return transaction.begun();
    const auto logged = store.log().append(
        u"exported"_s, {{"file", toQString(file).toStdString()}, {"sha256", *hash}, {"files", files}});
    return logged ? transaction.commit() : logged;
}

} // namespace loupe
