#pragma once

#include "app/case_values.h"
#include "app/sqlite.h"

#include <QStringList>

#include <span>
#include <vector>

/**
 * What the examiner adds to a case: status, notes, bookmarks. Every change is logged with what was there before, in the
 * same transaction. In the thread of the connection; errors as Sqlite's.
 */
namespace loupe {

/** The examiner's judgement of a file, by the digit that sets it: "", "relevant", "irrelevant", "check_again", "done".
 */
const QStringList &itemStatuses();

/** Errors also: BadArgument (no such status). */
Result<void> setItemStatus(Sqlite &database, qint64 itemId, const QString &status);
Result<void> setItemNote(Sqlite &database, qint64 itemId, const QString &note);

/** The two as one thing that is changed and changed back. */
enum class Mark { Status, Note };
/** One file's. */
struct MarkText {
    qint64 item = 0;
    QString text;
};
/** What is there now. Errors also: BadArgument (no such file). */
Result<QString> itemMark(Sqlite &database, qint64 itemId, Mark mark);
/**
 * Writes those of several files, all or none.
 * @return what was there before, of the files whose text is another now
 * Errors also: BadArgument (no such status, no such file).
 */
Result<std::vector<MarkText>> setItemMarks(Sqlite &database, Mark mark, std::span<const MarkText> texts);

/** @param view JSON  @return its id */
Result<qint64> addBookmark(Sqlite &database, qint64 itemId, const QString &title, const std::string &view);
Result<void> removeBookmark(Sqlite &database, qint64 bookmarkId);
/** Oldest first. @param itemId 0 = of all files */
Result<std::vector<Bookmark>> bookmarks(Sqlite &database, qint64 itemId = 0);

} // namespace loupe
