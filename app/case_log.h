#pragma once

#include "app/sqlite.h"

#include <nlohmann/json.hpp>

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace loupe {

/** One entry of a case's log. */
struct LogEntry {
    qint64 id = 0;        ///< from 1, without gaps
    QString time;         ///< UTC, ISO 8601 with milliseconds
    QString event;        ///< "created", "scan_started", "result", "note", ...
    std::string detail;   ///< JSON
    std::string previous; ///< hash of the entry before; of the first: empty
    std::string hash;     ///< SHA-256 of the JSON array [previous, id, time, event, detail]
};

/** What verify() found. */
struct LogCheck {
    qint64 entries = 0;
    std::optional<qint64> brokenAt{};     ///< the first entry that does not fit, or the one that is missing
    std::vector<qint64> changedResults{}; ///< rows that differ from what was logged when they were made, or are gone
    std::string head{};                   ///< hash of the last entry

    bool intact() const { return !brokenAt && changedResults.empty(); }
};

/**
 * A case's log: entries are added, never changed (a trigger refuses it), and each carries the hash of the one before,
 * so that a change shows. Results are bound to it by a hash of their row. Who rewrites the whole chain is only found
 * out with a head that was noted elsewhere: reports print it.
 *
 * Belongs to the thread of its connection. Errors as Sqlite's.
 */
class CaseLog {
public:
    explicit CaseLog(Sqlite &database) : m_database(database) {}

    /** Inside a transaction of the caller, so that the entry and what it tells of appear together. */
    Result<void> append(const QString &event, const nlohmann::ordered_json &detail);
    /** append() of "result", with the hash of the row and of its maps as they are in the file. */
    Result<void> appendResult(qint64 resultId, const std::string &path);

    /** The newest entries, oldest first. @param event only such; empty = all */
    Result<std::vector<LogEntry>> entries(int most, const QString &event = {}) const;
    /** All entries, oldest first, one at a time. @param take its error ends the reading */
    Result<void> forEach(const std::function<Result<void>(const LogEntry &)> &take) const;
    /** Hash of the last entry; empty for an empty log. */
    Result<std::string> head() const;
    /** Computes every hash again. @param cancelled asked now and then; error Cancelled */
    Result<LogCheck> verify(const std::function<bool()> &cancelled = [] { return false; }) const;

private:
    Result<std::string> rowHash(qint64 resultId) const;
    Result<void> checkResult(const LogEntry &entry, LogCheck &check) const;

    Sqlite &m_database;
};

/** Now, as the case writes times: UTC, ISO 8601 with milliseconds. */
QString caseTime();

} // namespace loupe
