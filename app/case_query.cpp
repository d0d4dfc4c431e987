#include "app/case_query.h"

#include "app/case_json.h"
#include "app/case_marks.h"
#include "app/case_store.h"
#include "app/names.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

const QString kFrom = u" FROM items i LEFT JOIN results r ON r.id = i.result_id LEFT JOIN runs u ON u.id = r.run_id "_s;

/** The parts of a filter: words, and words in quotes. */
QStringList partsOf(const QString &text)
{
    static const QRegularExpression part(u"\"([^\"]*)\"?|([^\\s\"]+)"_s);
    QStringList parts;
    for (const auto &match : part.globalMatch(text)) {
        // a quoted part is marked, so that it is never taken for a condition
        if (match.capturedStart(2) >= 0)
            parts << match.captured(2);
        else if (!match.captured(1).isEmpty())
            parts << u'"' + match.captured(1);
    }
    return parts;
}

struct Quantity {
    QString expression;
    bool share = false; ///< may be given in percent
};

const QHash<QString, Quantity> &quantities()
{
    static const QHash<QString, Quantity> table{
        {u"score"_s, {u"r.score"_s}},          {u"share"_s, {u"r.forged_fraction"_s, true}},
        {u"size"_s, {u"i.bytes"_s}},           {u"width"_s, {u"r.width"_s}},
        {u"height"_s, {u"r.height"_s}},        {u"pixels"_s, {u"(r.width * r.height)"_s}},
        {u"regions"_s, {u"r.region_count"_s}}, {u"seconds"_s, {u"r.seconds"_s}},
    };
    return table;
}

/** "0.7", "5%", "500kB", "2M" */
std::optional<double> numberOf(const QString &text, bool share)
{
    static const QRegularExpression form(u"^([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(%|[kmg]?b?)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    if ((unit == u"%") != (unit == u"%" && share))
        return {};
    double factor = unit == u"%" ? 0.01 : 1;
    if (unit.startsWith(u'k'))
        factor = 1e3;
    if (unit.startsWith(u'm'))
        factor = 1e6;
    if (unit.startsWith(u'g'))
        factor = 1e9;
    return match.captured(1).toDouble() * factor;
}

std::optional<QString> isCondition(const QString &word)
{
    static const QHash<QString, QString> table{
        {u"pending"_s, u"i.result_id IS NULL"_s},
        {u"done"_s, u"(r.id IS NOT NULL AND r.error_kind IS NULL)"_s},
        {u"damaged"_s, u"(r.score IS NOT NULL AND r.error_kind IS NOT NULL)"_s},
        {u"failed"_s, u"(r.score IS NULL AND r.error_kind IS NOT NULL)"_s},
        {u"error"_s, u"r.error_kind IS NOT NULL"_s},
        {u"noted"_s, u"i.note <> ''"_s},
        {u"bookmarked"_s, u"i.id IN (SELECT item_id FROM bookmarks)"_s},
    };
    const auto found = table.constFind(word.toLower());
    return found == table.cend() ? std::nullopt : std::optional<QString>(*found);
}

void addWord(CaseFilter &filter, const QString &word)
{
    QString pattern = word;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, u'\\' + QString(special));
    pattern = u'%' + pattern + u'%';
    filter.condition +=
        u"(CAST(i.path AS TEXT) LIKE ? ESCAPE '\\' OR i.note LIKE ? ESCAPE '\\' OR i.status LIKE ? ESCAPE '\\')"_s;
    filter.values << pattern << pattern << pattern;
}

/** False when the part looks like a condition and is none. */
bool addPart(CaseFilter &filter, const QString &part)
{
    static const QRegularExpression condition(u"^(\\w+)(<=|>=|<|>|=|:)(.*)$"_s);
    const auto match = condition.match(part);
    if (part.startsWith(u'"') || !match.hasMatch()) {
        addWord(filter, part.startsWith(u'"') ? part.mid(1) : part);
        return true;
    }
    const QString name = match.captured(1).toLower();
    const QString relation = match.captured(2) == u":" ? u"="_s : match.captured(2);
    const QString value = match.captured(3);
    if (name == u"is") {
        const auto known = isCondition(value);
        filter.condition += known.value_or(QString());
        return known && relation == u"=";
    }
    if (name == u"band" || name == u"status") {
        const bool known = name == u"band" ? bandOf(value.toLower().toStdString()).has_value()
                                           : itemStatuses().contains(value.toLower());
        filter.condition += name == u"band" ? u"r.band = ?"_s : u"i.status = ?"_s;
        filter.values << value.toLower();
        return known && relation == u"=";
    }
    const auto quantity = quantities().constFind(name);
    if (quantity == quantities().cend())
        return false;
    const auto number = numberOf(value, quantity->share);
    filter.condition += quantity->expression + u' ' + relation + u" ?"_s;
    filter.values << number.value_or(0);
    return number.has_value();
}

QString orderOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::File:
        return u"i.path"_s;
    case CaseColumn::Verdict: // bands lie side by side on the score
    case CaseColumn::Score:
        return u"r.score"_s;
    case CaseColumn::ForgedShare:
        return u"r.forged_fraction"_s;
    case CaseColumn::Regions:
        return u"r.region_count"_s;
    case CaseColumn::Size:
        return u"i.bytes"_s;
    case CaseColumn::Pixels:
        return u"r.width * r.height"_s;
    case CaseColumn::Seconds:
        return u"r.seconds"_s;
    case CaseColumn::Status:
        return u"nullif(i.status, '')"_s;
    case CaseColumn::Note:
        return u"nullif(i.note, '')"_s;
    case CaseColumn::State:
        return u"r.error_kind"_s;
    }
    return u"i.path"_s;
}

CaseRow rowOf(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString().toStdString(); };
    CaseRow row;
    row.id = query.value(0).toLongLong();
    row.path = pathOf(query.value(1).toByteArray());
    row.bytes = query.value(2).toLongLong();
    row.status = query.value(3).toString();
    row.note = query.value(4).toString();
    row.resultId = query.value(5).toLongLong();
    if (row.resultId == 0)
        return row;
    row.sha256 = text(6);
    row.width = query.value(7).toInt();
    row.height = query.value(8).toInt();
    if (!query.value(9).isNull())
        row.score = query.value(9).toDouble();
    row.band = bandOf(text(10));
    row.threshold = query.value(11).toDouble();
    row.forgedFraction = query.value(12).toDouble();
    row.seconds = query.value(13).toDouble();
    row.regions = query.value(14).toInt();
    row.reliability = text(15);
    if (!query.value(16).isNull())
        row.error = Error{errorKindOf(text(16)).value_or(Error::Kind::Internal), text(17)};
    row.notes = notesOf(text(18));
    row.modelId = text(19);
    row.modelSha256 = text(20);
    row.loupeVersion = text(21);
    row.state = !row.error ? ItemState::Done : row.score ? ItemState::Damaged : ItemState::Failed;
    return row;
}

} // namespace

Result<CaseFilter> parseCaseFilter(const QString &text)
{
    CaseFilter filter;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        if (!filter.condition.isEmpty())
            filter.condition += u" AND "_s;
        if (!addPart(filter, part))
            return Error{Error::Kind::BadArgument, part.toStdString()};
    }
    return filter;
}

Result<std::vector<qint64>> caseItems(Sqlite &database, const CaseQuery &query)
{
    QString statement = u"SELECT i.id"_s + kFrom;
    if (!query.filter.condition.isEmpty())
        statement += u"WHERE "_s + query.filter.condition;
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    statement += u" ORDER BY "_s + orderOf(query.order) + direction + u" NULLS LAST, i.path"_s;
    auto rows = database.run(statement, query.filter.values);
    if (!rows)
        return rows.error();
    std::vector<qint64> ids;
    while (rows->next())
        ids.push_back(rows->value(0).toLongLong());
    return ids;
}

Result<std::vector<CaseRow>> caseRows(Sqlite &database, std::span<const qint64> ids)
{
    QStringList list; // numbers, so nothing has to be bound, and there is no limit to how many
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        list << QString::number(ids[i]);
        places.insert(ids[i], i);
    }
    auto query = database.run(
        u"SELECT i.id, i.path, i.bytes, i.status, i.note, r.id, r.sha256, r.width, r.height, r.score, r.band,"
        " r.threshold, r.forged_fraction, r.seconds, r.region_count, r.reliability, r.error_kind, r.error_detail,"
        " r.notes, u.model_id, u.model_sha256, u.loupe_version"_s +
        kFrom + u"WHERE i.id IN ("_s + list.join(u',') + u')');
    if (!query)
        return query.error();
    std::vector<CaseRow> rows(ids.size());
    while (query->next())
        rows[places.value(query->value(0).toLongLong())] = rowOf(*query);
    return rows;
}

Result<CaseSummary> caseSummary(Sqlite &database)
{
    CaseSummary summary;
    auto totals = database.run(u"SELECT count(*), sum(i.result_id IS NULL), sum(r.error_kind IS NOT NULL)"_s + kFrom);
    if (!totals)
        return totals.error();
    totals->next();
    summary.files = totals->value(0).toLongLong();
    summary.pending = totals->value(1).toLongLong();
    summary.errors = totals->value(2).toLongLong();
    auto query = database.run(u"SELECT r.band, min(CAST(r.score * 20 AS INTEGER), 19), count(*)"_s + kFrom +
                              u"WHERE r.score IS NOT NULL GROUP BY 1, 2"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        const qint64 count = query->value(2).toLongLong();
        if (const auto band = bandOf(query->value(0).toString().toStdString()))
            summary.bands[int(*band)] += count;
        summary.scores[std::clamp(query->value(1).toInt(), 0, 19)] += count;
    }
    return summary;
}

} // namespace loupe
