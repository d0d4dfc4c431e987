#pragma once

#include "app/case_file.h"
#include "app/case_log.h"
#include "app/case_values.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace loupe {

/** That a file was analysed: which run, and what the file was then. */
struct KnownResult {
    qint64 id = 0;
    qint64 run = 0;
    QString made; ///< UTC, ISO 8601
    std::string sha256;
};

/**
 * What a scan writes into a case and reads back: files, runs, results. A file is one item however often it is scanned;
 * its newest result is the one that is shown, those before it are kept. Changes are written when a call returns.
 *
 * Holds a connection: use it in the thread that opened it (several may be open at a time, in any threads). Errors of
 * every call: CaseReadOnly, CaseInvalid, DiskFull, WriteFailed, Internal.
 */
class CaseStore {
public:
    static Result<std::unique_ptr<CaseStore>> open(std::shared_ptr<CaseFile> file);

    const CaseFile &file() const { return *m_file; }
    Sqlite &database() const { return *m_database; }
    CaseLog log() const { return CaseLog(*m_database); }

    /**
     * From now on a change is safe from a crash of the program at once, from a crash of the computer only after a
     * while: for scans, whose losses are done again.
     */
    Result<void> relaxDurability();

    /**
     * Goes on with the last run if it has the same settings, version and scope and is not finished; else begins one.
     * @param scope JSON: which folders and files
     */
    Result<CaseRun> beginRun(const RunSettings &settings, const std::string &scope);
    Result<void> endRun(const CaseRun &run, const std::string &detail);

    /** What the walk found. A file of another size or time than when the run looked at it is pending again. */
    Result<void> addListed(const CaseRun &run, std::span<const ListedFile> files);
    Result<RunCounts> counts(const CaseRun &run) const;
    /** The next files of the run, by id, that it has not looked at. */
    Result<std::vector<PendingItem>> pending(const CaseRun &run, qint64 afterId, int most) const;

    /** The file has the content of its newest result. */
    Result<void> markUnchanged(const CaseRun &run, qint64 itemId);
    /** @return the id of the result */
    Result<qint64> record(const CaseRun &run, const PendingItem &item, const ItemOutcome &outcome);

    /** The newest run; nullopt in a new case. */
    Result<std::optional<CaseRun>> lastRun() const;
    Result<CaseRun> run(qint64 id) const;
    /** All results of a file that are no errors, oldest first. */
    Result<std::vector<KnownResult>> results(qint64 itemId) const;
    /**
     * A result as it was found; of the maps, scores in steps of 1/65535. Errors also: FileMissing (no such result, or
     * one that is an error).
     * @param maps without them they stay empty, which is faster
     */
    Result<Analysis> analysis(qint64 resultId, bool maps = true) const;

private:
    CaseStore(std::shared_ptr<CaseFile> file, std::unique_ptr<Sqlite> database);

    std::shared_ptr<CaseFile> m_file;
    std::unique_ptr<Sqlite> m_database;
};

/** The settings as JSON text without model name and device: equal text, same results. */
std::string settingsText(const RunSettings &settings);

/** A path as the case keeps it: the file system's bytes, whatever they are. */
QByteArray pathBytes(const std::filesystem::path &path);
std::filesystem::path pathOf(const QByteArray &bytes);

} // namespace loupe
