#include "app/case_file.h"

#include "app/app_errors.h"
#include "app/case_log.h"
#include "app/case_schema.h"
#include "app/paths.h"

#include <QFileInfo>
#include <QLockFile>

#include <system_error>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

namespace fs = std::filesystem;

Error readOnly(const QString &why)
{
    return {app_error::CaseReadOnly, why.toStdString()};
}

/** "loupe-cli, process 4711 on darkroom, has it open" */
QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return u"another program has it open"_s;
    return u"%1, process %2 on %3, has it open"_s.arg(program).arg(process).arg(host);
}

} // namespace

CaseFile::CaseFile(const fs::path &path) : m_path(fs::absolute(path).lexically_normal())
{
    m_lock = std::make_unique<QLockFile>(toQString(m_path) + u".lock"_s);
    m_lock->setStaleLockTime(0); // however old: it counts as long as its program runs
}

CaseFile::~CaseFile() = default;

void CaseFile::lock()
{
    const QFileInfo file(toQString(m_path));
    if (file.exists() && !file.isWritable()) {
        m_whyReadOnly = readOnly(u"the file cannot be written"_s);
    } else if (!m_lock->tryLock(0)) {
        m_whyReadOnly = readOnly(m_lock->error() == QLockFile::LockFailedError ? holderOf(*m_lock)
                                                                               : u"the folder cannot be written"_s);
    }
    if (!m_whyReadOnly)
        return;
    // SQLite's reader wants a shared-memory file beside the case, which an unwritable folder does not take.
    const bool alone =
        !QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(toQString(m_path) + u"-wal"_s);
    m_access = alone ? Sqlite::Access::Immutable : Sqlite::Access::ReadOnly;
}

/** Tables of today's version, and the journal that lets readers and one writer work at a time. */
Result<void> CaseFile::prepare()
{
    const auto database = connect();
    if (!database)
        return database.error();
    const auto version = (*database)->value(u"PRAGMA user_version"_s); // its journal may know more than its header
    if (!version)
        return version.error();
    if (version->toInt() > caseVersion())
        return Error{app_error::CaseTooNew, "version " + std::to_string(version->toInt())};
    if (m_whyReadOnly)
        return version->toInt() == caseVersion() ? Result<void>() : *m_whyReadOnly;
    if (const auto migrated = migrateCase(**database); !migrated)
        return migrated;
    if (version->toInt() == 0) {
        SqlTransaction transaction(**database);
        const auto logged = CaseLog(**database).append(u"created"_s, {{"loupe_version", LOUPE_VERSION}});
        if (const auto done = logged ? transaction.commit() : logged; !done)
            return done;
    }
    if (version->toInt() == caseVersion())
        return (*database)->runAll({u"PRAGMA journal_mode = WAL"_s});
    // The header must tell the version to programs that look at nothing else.
    return (*database)->runAll({u"PRAGMA journal_mode = WAL"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
}

Result<std::shared_ptr<CaseFile>> CaseFile::create(const fs::path &file)
{
    std::error_code ignored;
    if (fs::exists(file, ignored))
        return Error{Error::Kind::BadArgument, file.string() + " is there already"};
    std::shared_ptr<CaseFile> opened(new CaseFile(file));
    opened->lock();
    if (opened->m_whyReadOnly)
        return *opened->m_whyReadOnly;
    if (const auto prepared = opened->prepare(); !prepared)
        return prepared.error();
    return opened;
}

Result<std::shared_ptr<CaseFile>> CaseFile::open(const fs::path &file)
{
    if (const auto version = readCaseVersion(file); !version)
        return version.error();
    std::shared_ptr<CaseFile> opened(new CaseFile(file));
    opened->lock();
    if (const auto prepared = opened->prepare(); !prepared)
        return prepared.error();
    return opened;
}

Result<std::shared_ptr<CaseFile>> CaseFile::openOrCreate(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(file, ignored) ? open(file) : create(file);
}

Result<std::unique_ptr<Sqlite>> CaseFile::connect() const
{
    auto database = Sqlite::open(m_path, m_access);
    if (!database)
        return database;
    if (const auto set = (*database)->runAll({u"PRAGMA foreign_keys = ON"_s}); !set)
        return set.error();
    return database;
}

QString CaseFile::readOnlyUri() const
{
    return Sqlite::uri(m_path, m_access == Sqlite::Access::Immutable ? m_access : Sqlite::Access::ReadOnly);
}

Result<std::shared_ptr<CaseFile>> CaseFile::saveAs(const fs::path &target) const
{
    std::error_code code;
    if (fs::equivalent(m_path, target, code))
        return Error{Error::Kind::BadArgument, target.string() + " is this case itself"};
    CaseFile copy(target);
    copy.lock();
    if (copy.m_whyReadOnly)
        return *copy.m_whyReadOnly;
    const auto database = connect();
    if (!database)
        return database.error();
    fs::path temporary = copy.m_path;
    temporary += ".part";
    fs::remove(temporary, code);
    const auto copied = (*database)->run(u"VACUUM INTO ?"_s, {toQString(temporary)});
    if (copied) {
        for (const char *journal : {"-wal", "-shm"}) // of a case that is replaced: they must not meet the new one
            fs::remove(fs::path(copy.m_path) += journal, code);
        fs::rename(temporary, copy.m_path, code);
    }
    if (!copied || code) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return copied ? Error{Error::Kind::WriteFailed, target.string() + ": " + code.message()} : copied.error();
    }
    copy.m_lock->unlock();
    return open(target);
}

} // namespace loupe
