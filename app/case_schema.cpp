#include "app/case_schema.h"

#include "app/app_errors.h"
#include "app/paths.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

/**
 * Paths are the file system's own bytes, so that a name that is no UTF-8 leads back to its file. An item is a file; its
 * result_id is the newest of its results, checked_run the last run that looked at it, listed_run the last that found
 * it.
 */
const QStringList kFirstVersion{
    u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
    u"INSERT INTO meta (key, value) VALUES ('case_id', lower(hex(randomblob(16))))"_s,
    u"CREATE TABLE runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, settings TEXT NOT NULL,"
    " scope TEXT NOT NULL, model_id TEXT NOT NULL, model_sha256 TEXT NOT NULL, device TEXT NOT NULL,"
    " precision TEXT NOT NULL, loupe_version TEXT NOT NULL)"_s,
    u"CREATE TABLE items (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, bytes INTEGER NOT NULL,"
    " modified INTEGER NOT NULL, listed_run INTEGER REFERENCES runs(id), checked_run INTEGER REFERENCES runs(id),"
    " result_id INTEGER REFERENCES results(id), status TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '')"_s,
    u"CREATE TABLE results (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES items(id),"
    " run_id INTEGER NOT NULL REFERENCES runs(id), made TEXT NOT NULL, sha256 TEXT NOT NULL, width INTEGER,"
    " height INTEGER, score REAL, global_score REAL, patch_score REAL, band TEXT, threshold REAL,"
    " forged_fraction REAL, seconds REAL, device TEXT, precision TEXT, region_count INTEGER, regions TEXT,"
    " facts TEXT, notes TEXT, error_kind TEXT, error_detail TEXT, reliability TEXT)"_s,
    u"CREATE INDEX results_by_item ON results(item_id)"_s,
    u"CREATE TABLE maps (result_id INTEGER PRIMARY KEY REFERENCES results(id), score BLOB, patches BLOB)"_s,
    u"CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES items(id),"
    " title TEXT NOT NULL, view TEXT NOT NULL, made TEXT NOT NULL)"_s,
    u"CREATE INDEX bookmarks_by_item ON bookmarks(item_id)"_s,
    u"CREATE TABLE evidence (sha256 TEXT NOT NULL, method TEXT NOT NULL, made TEXT NOT NULL, data BLOB NOT NULL,"
    " PRIMARY KEY (sha256, method)) WITHOUT ROWID"_s,
    u"CREATE TABLE log (id INTEGER PRIMARY KEY, time TEXT NOT NULL, event TEXT NOT NULL, detail TEXT NOT NULL,"
    " previous TEXT NOT NULL, hash TEXT NOT NULL)"_s,
    u"CREATE TRIGGER log_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"_s,
    u"CREATE TRIGGER log_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"_s,
    u"CREATE TABLE merged_log (source TEXT NOT NULL, id INTEGER NOT NULL, time TEXT NOT NULL, event TEXT NOT NULL,"
    " detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (source, id)) WITHOUT ROWID"_s,
};

/** What a content was found to be is asked for every file that is scanned. */
const QStringList kSecondVersion{
    u"CREATE INDEX results_by_content ON results(sha256)"_s,
};

} // namespace

const QList<QStringList> &caseMigrations()
{
    static const QList<QStringList> migrations{kFirstVersion, kSecondVersion};
    return migrations;
}

int caseVersion()
{
    return int(caseMigrations().size());
}

Result<int> readCaseVersion(const std::filesystem::path &path)
{
    QFile file(toQString(path));
    if (!file.exists())
        return Error{Error::Kind::FileMissing, path.string()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::FileUnreadable, path.string()};
    const QByteArray header = file.read(kHeaderSize);
    if (header.isEmpty())
        return 0; // what a program that was killed while it made the file leaves behind
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kCaseApplicationId)
        return Error{app_error::CaseInvalid, path.string()};
    const int version = qFromBigEndian<qint32>(header.constData() + kUserVersionAt);
    if (version > caseVersion())
        return Error{app_error::CaseTooNew, path.string() + " has version " + std::to_string(version)};
    return version;
}

Result<void> migrateCase(Sqlite &database, const QList<QStringList> &migrations)
{
    const auto wanted = int(migrations.size());
    const auto known = database.value(u"PRAGMA user_version"_s);
    if (!known)
        return known.error();
    if (known->toInt() > wanted)
        return Error{app_error::CaseTooNew, "version " + std::to_string(known->toInt())};
    if (known->toInt() == wanted)
        return {};

    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (int version = known->toInt(); version < wanted; ++version) {
        if (const auto done = database.runAll(migrations[version]); !done)
            return done;
    }
    const auto numbered = database.runAll(
        {u"PRAGMA application_id = %1"_s.arg(kCaseApplicationId), u"PRAGMA user_version = %1"_s.arg(wanted)});
    if (!numbered)
        return numbered;
    return transaction.commit();
}

} // namespace loupe
