#include "app/case_evidence.h"

#include "app/case_log.h"

using namespace Qt::StringLiterals;

namespace loupe {

Result<void> keepEvidence(Sqlite &database, const std::string &sha256, const std::string &method,
                          const QByteArray &data)
{
    const auto kept =
        database.run(u"INSERT OR REPLACE INTO evidence (sha256, method, made, data) VALUES (?, ?, ?, ?)"_s,
                     {QString::fromStdString(sha256), QString::fromStdString(method), caseTime(), data});
    return kept ? Result<void>() : kept.error();
}

Result<std::optional<QByteArray>> keptEvidence(Sqlite &database, const std::string &sha256, const std::string &method)
{
    const auto found = database.value(u"SELECT data FROM evidence WHERE sha256 = ? AND method = ?"_s,
                                      {QString::fromStdString(sha256), QString::fromStdString(method)});
    if (!found)
        return found.error();
    return found->isValid() ? std::optional(found->toByteArray()) : std::nullopt;
}

} // namespace loupe
