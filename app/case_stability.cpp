#include "app/case_stability.h"

#include "app/case_log.h"
#include "app/stability_text.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

const QString kResults = u"FROM results WHERE sha256 = ? AND score IS NOT NULL"
                         " AND run_id IN (SELECT id FROM runs WHERE model_sha256 = ?)"_s;

QVariantList keys(const std::string &sha256, const std::string &modelSha256)
{
    return {QString::fromStdString(sha256), QString::fromStdString(modelSha256)};
}

} // namespace

Result<int> keepStability(Sqlite &database, const std::string &sha256, const std::string &modelSha256,
                          const Stability &stability)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto count = database.value(u"SELECT count(*) "_s + kResults, keys(sha256, modelSha256));
    if (!count)
        return count.error();
    if (count->toInt() == 0)
        return 0;
    const auto marked =
        database.run(u"UPDATE results SET reliability = ? WHERE id IN (SELECT id "_s + kResults + u")"_s,
                     QVariantList{QString::fromLatin1(stabilityName(stability))} + keys(sha256, modelSha256));
    if (!marked)
        return marked.error();
    nlohmann::ordered_json detail{{"sha256", sha256}, {"model_sha256", modelSha256}};
    detail.update(stabilityJson(stability));
    if (const auto logged = CaseLog(database).append(u"stability"_s, detail); !logged)
        return logged.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return count->toInt();
}

Result<std::string> keptStability(Sqlite &database, const std::string &sha256, const std::string &modelSha256)
{
    const auto kept =
        database.value(u"SELECT reliability "_s + kResults + u" AND reliability IS NOT NULL ORDER BY id DESC LIMIT 1"_s,
                       keys(sha256, modelSha256));
    return kept ? Result<std::string>(kept->toString().toStdString()) : kept.error();
}

} // namespace loupe
