#pragma once

#include "app/sqlite.h"

#include <QList>
#include <QStringList>

#include <filesystem>

/** What a case file is inside: SQLite with tables of a numbered version. */
namespace loupe {

/** "Loup", in the header of the file (https://www.sqlite.org/fileformat.html, offset 68). */
constexpr quint32 kCaseApplicationId = 0x4c6f7570;

/** Entry n holds the statements that bring a file from version n to n + 1. Entries are never changed, only added. */
const QList<QStringList> &caseMigrations();

/** The version that this program writes. */
int caseVersion();

/**
 * The version of a case file, from its header alone: the file is read and nothing else happens. 0 for an empty file.
 * Errors: FileMissing, FileUnreadable, CaseInvalid (not a case), CaseTooNew.
 */
Result<int> readCaseVersion(const std::filesystem::path &file);

/**
 * Makes the tables or brings them to the last version of `migrations`, all or nothing.
 * Errors: CaseTooNew (nothing was changed), CaseReadOnly, DiskFull, WriteFailed, Internal.
 */
Result<void> migrateCase(Sqlite &database, const QList<QStringList> &migrations = caseMigrations());

} // namespace loupe
