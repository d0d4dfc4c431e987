#pragma once

#include "model/result.h"

#include <QString>

namespace loupe
{

/**
 * From now on Qt's messages (qInfo, qWarning, ...) also go to logFile(), which the user can find and pass on; it is
 * kept below 1 MB and one old one beside it. Debug messages are written only if LOUPE_LOG is set. Call it after the
 * application's name is known. Without a writable folder messages go to the standard error only.
 */
void startLogging();

/** Where startLogging() writes: loupe.log in the folder for the application's own data. */
QString logFile();

/** The detail of a failure, for the log. Thread-safe. @param where the part of the program, "decode" */
void logError(const char *where, const Error &error);

/** LOUPE_LOG is set and not empty. */
bool verboseLogging();

} // namespace loupe
