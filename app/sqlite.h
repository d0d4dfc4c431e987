#pragma once

#include "model/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <filesystem>
#include <memory>

namespace loupe {

/**
 * One connection to an SQLite file, and what Qt Sql reports as Error values: DiskFull, CaseReadOnly, CaseInvalid (no
 * database, or a damaged one), WriteFailed, and Internal for a statement that is wrong.
 *
 * A connection, its queries and its transactions belong to the thread that opened it. Needs a QCoreApplication.
 */
class Sqlite {
public:
    enum class Access {
        ReadWrite, ///< makes the file when it is not there
        ReadOnly,
        Immutable, ///< of a file that nobody can change, in a folder that cannot be written
    };
    static Result<std::unique_ptr<Sqlite>> open(const std::filesystem::path &file, Access access);
    /** The file's name as SQLite takes it, with the access in it (https://www.sqlite.org/uri.html). */
    static QString uri(const std::filesystem::path &file, Access access);
    ~Sqlite();
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    /** Runs one statement; its rows are read one after another from what comes back. */
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /** The first column of the first row; invalid when there is none. */
    Result<QVariant> value(const QString &statement, const QVariantList &values = {});
    /** Several statements without values, up to the first that fails. */
    Result<void> runAll(const QStringList &statements);

private:
    explicit Sqlite(QString name) : m_name(std::move(name)) {}

    QString m_name; ///< of the connection in QSqlDatabase
};

/** All or nothing: what is not committed when this ends is taken back. One at a time on a connection. */
class SqlTransaction {
public:
    /** Takes the right to write at once, so that it is not refused later; others wait for it. */
    explicit SqlTransaction(Sqlite &database);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    /** What became of taking that right. */
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Sqlite &m_database;
    Result<void> m_begun;
    bool m_open;
};

} // namespace loupe
