#pragma once

#include "app/sqlite.h"
#include "model/result.h"

#include <filesystem>
#include <memory>
#include <optional>

class QLockFile;

namespace loupe {

/**
 * A case (.loupe) that this program has open. While it lives, a lock file beside it (NAME.loupe.lock) keeps other
 * programs from writing; they open it read-only. A lock that a killed program left is recognised and taken over.
 *
 * The object may be used and shared by any thread; a connection belongs to the thread that made it (see Sqlite). Every
 * change is in the file when the call that made it returns: there is nothing to save and nothing to lose at a crash.
 */
class CaseFile {
public:
    /** Makes a new case. Errors: BadArgument (the file is there already), CaseReadOnly, DiskFull, WriteFailed. */
    static Result<std::shared_ptr<CaseFile>> create(const std::filesystem::path &file);
    /**
     * Opens a case, and brings one of an older version to today's form where it can be written. A case of a newer
     * version is not touched. Errors: FileMissing, FileUnreadable, CaseInvalid, CaseTooNew, DiskFull, WriteFailed;
     * CaseReadOnly for a case of an older version that cannot be brought up to date.
     */
    static Result<std::shared_ptr<CaseFile>> open(const std::filesystem::path &file);
    /** open() where the file is there, else create(). */
    static Result<std::shared_ptr<CaseFile>> openOrCreate(const std::filesystem::path &file);
    ~CaseFile();

    /** Absolute. */
    const std::filesystem::path &path() const { return m_path; }
    /** A app_error::CaseReadOnly whose detail names the program that has it open, or what cannot be written. */
    const std::optional<Error> &whyReadOnly() const { return m_whyReadOnly; }

    /** For ATTACH: an SQLite URI that never writes. */
    QString readOnlyUri() const;

    /** A connection for the calling thread. */
    Result<std::unique_ptr<Sqlite>> connect() const;

    /**
     * A complete copy under another name, opened; this one stays as it is. The copy appears whole or not at all.
     * Errors: BadArgument (the same file), CaseReadOnly (another program has the target open), DiskFull, WriteFailed.
     */
    Result<std::shared_ptr<CaseFile>> saveAs(const std::filesystem::path &target) const;

private:
    explicit CaseFile(const std::filesystem::path &path);
    void lock();
    Result<void> prepare();

    std::filesystem::path m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Error> m_whyReadOnly;
    Sqlite::Access m_access = Sqlite::Access::ReadWrite;
};

} // namespace loupe
