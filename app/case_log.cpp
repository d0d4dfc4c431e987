#include "app/case_log.h"

#include "app/analysis_json.h"
#include "model/hashing.h"

#include <QDateTime>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

const QString kColumns = u"id, time, event, detail, previous, hash"_s;

LogEntry entryOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(),
            query.value(1).toString(),
            query.value(2).toString(),
            query.value(3).toString().toStdString(),
            query.value(4).toString().toStdString(),
            query.value(5).toString().toStdString()};
}

std::string hashOf(const std::string &text)
{
    return sha256(std::as_bytes(std::span(text)));
}

std::string hashOf(const LogEntry &entry)
{
    const Json fields =
        Json::array({entry.previous, entry.id, entry.time.toStdString(), entry.event.toStdString(), entry.detail});
    return hashOf(jsonLine(fields));
}

/** A value as it is in the file; of bytes their hash. */
Json valueJson(const QVariant &value)
{
    if (value.isNull())
        return nullptr;
    switch (value.typeId()) {
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sha256(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    }
    case QMetaType::QString:
        return value.toString().toStdString();
    default:
        return value.toLongLong();
    }
}

} // namespace

QString caseTime()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Result<std::string> CaseLog::head() const
{
    const auto hash = m_database.value(u"SELECT hash FROM log ORDER BY id DESC LIMIT 1"_s);
    if (!hash)
        return hash.error();
    return hash->toString().toStdString();
}

Result<void> CaseLog::append(const QString &event, const Json &detail)
{
    auto last = m_database.run(u"SELECT id, hash FROM log ORDER BY id DESC LIMIT 1"_s);
    if (!last)
        return last.error();
    const bool any = last->next();
    LogEntry entry{any ? last->value(0).toLongLong() + 1 : 1,
                   caseTime(),
                   event,
                   jsonLine(detail),
                   any ? last->value(1).toString().toStdString() : std::string(),
                   {}};
    last->finish();
    entry.hash = hashOf(entry);
    const QString hash = QString::fromStdString(entry.hash);
    const auto added =
        m_database.run(u"INSERT INTO log (id, time, event, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {entry.id, entry.time, entry.event, QString::fromStdString(entry.detail),
                        QString::fromStdString(entry.previous), hash});
    if (!added)
        return added.error();
    // Entries that are cut off at the end leave a chain that fits; this names the end.
    const auto noted = m_database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('log_head', ?)"_s, {hash});
    return noted ? Result<void>() : noted.error();
}

Result<void> CaseLog::appendResult(qint64 resultId, const std::string &path)
{
    const auto hash = rowHash(resultId);
    if (!hash)
        return hash.error();
    return append(u"result"_s, {{"result", resultId}, {"file", path}, {"row_sha256", *hash}});
}

Result<std::vector<LogEntry>> CaseLog::entries(int most, const QString &event) const
{
    auto query = event.isEmpty()
                     ? m_database.run(u"SELECT "_s + kColumns + u" FROM log ORDER BY id DESC LIMIT ?"_s, {most})
                     : m_database.run(u"SELECT "_s + kColumns + u" FROM log WHERE event = ? ORDER BY id DESC LIMIT ?"_s,
                                      {event, most});
    if (!query)
        return query.error();
    std::vector<LogEntry> found;
    while (query->next())
        found.push_back(entryOf(*query));
    std::reverse(found.begin(), found.end());
    return found;
}

Result<void> CaseLog::forEach(const std::function<Result<void>(const LogEntry &)> &take) const
{
    auto query = m_database.run(u"SELECT "_s + kColumns + u" FROM log ORDER BY id"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        if (auto taken = take(entryOf(*query)); !taken)
            return taken;
    }
    return {};
}

/** Everything that was found, and nothing that is added later (reliability). Empty when the row is gone. */
Result<std::string> CaseLog::rowHash(qint64 resultId) const
{
    auto query = m_database.run(
        u"SELECT r.id, i.path, r.run_id, r.made, r.sha256, r.width, r.height, r.score, r.global_score, r.patch_score,"
        " r.band, r.threshold, r.forged_fraction, r.seconds, r.device, r.precision, r.region_count, r.regions, r.facts,"
        " r.notes, r.error_kind, r.error_detail, m.score, m.patches FROM results r JOIN items i ON i.id = r.item_id"
        " LEFT JOIN maps m ON m.result_id = r.id WHERE r.id = ?"_s,
        {resultId});
    if (!query)
        return query.error();
    if (!query->next())
        return std::string();
    Json values = Json::array();
    constexpr int kValues = 24;
    for (int column = 0; column < kValues; ++column)
        values.push_back(valueJson(query->value(column)));
    return hashOf(jsonLine(values));
}

Result<void> CaseLog::checkResult(const LogEntry &entry, LogCheck &check) const
{
    const Json detail = Json::parse(entry.detail, nullptr, false);
    if (!detail.is_object() || !detail.contains("result") || !detail.contains("row_sha256"))
        return {};
    const auto id = detail["result"].get<qint64>();
    const auto hash = rowHash(id);
    if (!hash)
        return hash.error();
    if (detail["row_sha256"] != *hash)
        check.changedResults.push_back(id);
    return {};
}

Result<LogCheck> CaseLog::verify(const std::function<bool()> &cancelled) const
{
    LogCheck check;
    const auto read = forEach([&](const LogEntry &entry) -> Result<void> {
        if (cancelled())
            return Error{Error::Kind::Cancelled, {}};
        ++check.entries;
        const bool fits = entry.id == check.entries && entry.previous == check.head && entry.hash == hashOf(entry);
        if (!fits && !check.brokenAt)
            check.brokenAt = check.entries;
        check.head = entry.hash;
        return entry.event == u"result" ? checkResult(entry, check) : Result<void>();
    });
    if (!read)
        return read.error();
    const auto noted = m_database.value(u"SELECT value FROM meta WHERE key = 'log_head'"_s);
    if (!noted)
        return noted.error();
    if (noted->toString().toStdString() != check.head && !check.brokenAt)
        check.brokenAt = check.entries + 1; // entries at the end are gone
    return check;
}

} // namespace loupe
