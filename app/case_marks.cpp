#include "app/case_marks.h"

#include "app/case_log.h"
#include "app/case_store.h"
#include "app/paths.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

QString columnOf(Mark mark) // which is also what the log calls the change
{
    return mark == Mark::Status ? u"status"_s : u"note"_s;
}

/** Inside a transaction of the caller. @return what was there before; nullopt: the same */
Result<std::optional<QString>> writeText(Sqlite &database, Mark mark, const MarkText &now)
{
    const QString column = columnOf(mark);
    auto query = database.run(u"SELECT path, %1 FROM items WHERE id = ?"_s.arg(column), {now.item});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{Error::Kind::BadArgument, "no such file in the case"};
    const std::string file = toQString(pathOf(query->value(0).toByteArray())).toStdString();
    QString before = query->value(1).toString();
    query->finish();
    if (before == now.text)
        return std::optional<QString>();
    const QString text = now.text.isNull() ? u""_s : now.text;
    if (const auto set = database.run(u"UPDATE items SET %1 = ? WHERE id = ?"_s.arg(column), {text, now.item}); !set)
        return set.error();
    const auto logged = CaseLog(database).append(
        column, {{"file", file}, {"before", before.toStdString()}, {"now", text.toStdString()}});
    if (!logged)
        return logged.error();
    return std::optional(std::move(before));
}

Result<void> setOne(Sqlite &database, Mark mark, const MarkText &text)
{
    const auto set = setItemMarks(database, mark, std::span(&text, 1));
    return set ? Result<void>() : set.error();
}

Json bookmarkJson(const Bookmark &mark)
{
    return {{"bookmark", mark.id}, {"item", mark.itemId}, {"title", mark.title.toStdString()}, {"view", mark.view}};
}

std::vector<Bookmark> readBookmarks(QSqlQuery &query)
{
    std::vector<Bookmark> found;
    while (query.next())
        found.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
                         query.value(3).toString().toStdString(), query.value(4).toString()});
    return found;
}

const QString kBookmarks = u"SELECT id, item_id, title, view, made FROM bookmarks "_s;

} // namespace

const QStringList &itemStatuses()
{
    static const QStringList statuses{u""_s, u"relevant"_s, u"irrelevant"_s, u"check_again"_s, u"done"_s};
    return statuses;
}

Result<void> setItemStatus(Sqlite &database, qint64 itemId, const QString &status)
{
    return setOne(database, Mark::Status, {itemId, status});
}

Result<void> setItemNote(Sqlite &database, qint64 itemId, const QString &note)
{
    return setOne(database, Mark::Note, {itemId, note});
}

Result<QString> itemMark(Sqlite &database, qint64 itemId, Mark mark)
{
    const auto found = database.value(u"SELECT %1 FROM items WHERE id = ?"_s.arg(columnOf(mark)), {itemId});
    if (!found)
        return found.error();
    if (!found->isValid())
        return Error{Error::Kind::BadArgument, "no such file in the case"};
    return found->toString();
}

Result<std::vector<MarkText>> setItemMarks(Sqlite &database, Mark mark, std::span<const MarkText> texts)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    std::vector<MarkText> before;
    for (const MarkText &now : texts) {
        if (mark == Mark::Status && !itemStatuses().contains(now.text))
            return Error{Error::Kind::BadArgument, now.text.toStdString() + " is no status"};
        auto written = writeText(database, mark, now);
        if (!written)
            return written.error();
        if (*written)
            before.push_back({now.item, std::move(**written)});
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return before;
}

Result<qint64> addBookmark(Sqlite &database, qint64 itemId, const QString &title, const std::string &view)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    Bookmark mark{0, itemId, title.isNull() ? u""_s : title, view, caseTime()};
    const auto added = database.run(u"INSERT INTO bookmarks (item_id, title, view, made) VALUES (?, ?, ?, ?)"_s,
                                    {mark.itemId, mark.title, QString::fromStdString(mark.view), mark.made});
    if (!added)
        return added.error();
    mark.id = added->lastInsertId().toLongLong();
    if (const auto logged = CaseLog(database).append(u"bookmark_added"_s, bookmarkJson(mark)); !logged)
        return logged.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return mark.id;
}

Result<void> removeBookmark(Sqlite &database, qint64 bookmarkId)
{
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    auto query = database.run(kBookmarks + u"WHERE id = ?"_s, {bookmarkId});
    if (!query)
        return query.error();
    const std::vector<Bookmark> found = readBookmarks(*query);
    query->finish();
    if (found.empty())
        return {};
    if (const auto removed = database.run(u"DELETE FROM bookmarks WHERE id = ?"_s, {bookmarkId}); !removed)
        return removed.error();
    const auto logged = CaseLog(database).append(u"bookmark_removed"_s, bookmarkJson(found.front()));
    return logged ? transaction.commit() : logged;
}

Result<std::vector<Bookmark>> bookmarks(Sqlite &database, qint64 itemId)
{
    auto query = itemId == 0 ? database.run(kBookmarks + u"ORDER BY id"_s)
                             : database.run(kBookmarks + u"WHERE item_id = ? ORDER BY id"_s, {itemId});
    if (!query)
        return query.error();
    return readBookmarks(*query);
}

} // namespace loupe
