#pragma once

#include "model/result.h"

class QSaveFile;

/** What Qt's own writers leave to be said about a file that is written atomically. Thread-safe. */
namespace loupe {

/** DiskFull or WriteFailed, with the file's name. */
Error saveError(const QSaveFile &file);

/** Puts the file under its name when all of it could be written. Errors: as saveError(). */
Result<void> commitFile(QSaveFile &file);

} // namespace loupe
