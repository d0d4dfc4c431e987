#include "app/sqlite.h"

#include "app/app_errors.h"
#include "app/paths.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Result codes of SQLite (https://www.sqlite.org/rescode.html) without their extensions. */
Error::Kind kindOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return Error::Kind::WriteFailed;
    case 8: // SQLITE_READONLY
        return app_error::CaseReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return app_error::CaseInvalid;
    case 13: // SQLITE_FULL
        return Error::Kind::DiskFull;
    default:
        return Error::Kind::Internal;
    }
}

Error toError(const QSqlError &error, const QString &statement)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {kindOf(error), (text + u" ("_s + error.nativeErrorCode() + u"): "_s + statement).toStdString()};
}

} // namespace

Result<std::unique_ptr<Sqlite>> Sqlite::open(const std::filesystem::path &file, Access access)
{
    static std::atomic<int> count{0};
    std::unique_ptr<Sqlite> sqlite(new Sqlite(u"loupe-%1"_s.arg(count++)));
    const QString name = uri(file, access);
    QString options = u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_URI"_s;
    if (access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, sqlite->m_name);
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return toError(database.lastError(), name);
    return sqlite;
}

QString Sqlite::uri(const std::filesystem::path &file, Access access)
{
    const QString plain = QUrl::fromLocalFile(toQString(file)).toString(QUrl::FullyEncoded);
    switch (access) {
    case Access::ReadWrite:
        return plain;
    case Access::ReadOnly:
        return plain + u"?mode=ro"_s;
    case Access::Immutable:
        return plain + u"?immutable=1"_s;
    }
    return plain;
}

Sqlite::~Sqlite()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Sqlite::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return toError(query.lastError(), statement);
    return query;
}

Result<QVariant> Sqlite::value(const QString &statement, const QVariantList &values)
{
    auto query = run(statement, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Result<void> Sqlite::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return done.error();
    }
    return {};
}

SqlTransaction::SqlTransaction(Sqlite &database)
    : m_database(database), m_begun(database.runAll({u"BEGIN IMMEDIATE"_s})), m_open(m_begun.ok())
{
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        (void)m_database.runAll({u"ROLLBACK"_s});
}

Result<void> SqlTransaction::commit()
{
    if (!m_open)
        return m_begun;
    auto done = m_database.runAll({u"COMMIT"_s});
    m_open = !done.ok();
    return done;
}

} // namespace loupe
