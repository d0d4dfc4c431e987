#include "app/case_merge.h"

#include "app/paths.h"

#include <system_error>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

const QString kRunFields =
    u"started, finished, settings, scope, model_id, model_sha256, device, precision, loupe_version"_s;
const QString kResultFields =
    u"made, sha256, width, height, score, global_score, patch_score, band, threshold, forged_fraction, seconds, device,"
    " precision, region_count, regions, facts, notes, error_kind, error_detail, reliability"_s;

/** Which id of the other case is which here. What is there already keeps its id, the rest is counted on. */
const QStringList kRuns{
    u"CREATE TEMP TABLE run_map AS SELECT o.id AS old, coalesce((SELECT m.id FROM main.runs m WHERE m.started ="
    " o.started AND m.settings = o.settings AND m.scope = o.scope), o.id + (SELECT coalesce(max(id), 0) FROM"
    " main.runs)) AS new FROM other.runs o"_s,
    u"INSERT OR IGNORE INTO main.runs (id, %1) SELECT n.new, %1 FROM other.runs o JOIN run_map n ON n.old = o.id"_s.arg(
        kRunFields),
    u"INSERT OR IGNORE INTO main.meta (key, value) SELECT key, value FROM other.meta WHERE key LIKE 'card %'"_s,
};
const QStringList kItems{
    u"INSERT INTO main.items (path, bytes, modified, status, note) SELECT path, bytes, modified, status, note FROM"
    " other.items WHERE true ON CONFLICT (path) DO UPDATE SET"
    " status = CASE WHEN status = '' THEN excluded.status ELSE status END,"
    " note = CASE WHEN note = '' THEN excluded.note WHEN instr(note, excluded.note) > 0 THEN note"
    " ELSE note || char(10) || excluded.note END"_s,
    u"CREATE TEMP TABLE item_map AS SELECT o.id AS old, m.id AS new FROM other.items o JOIN main.items m ON m.path ="
    " o.path"_s,
    u"CREATE INDEX temp.item_map_by_old ON item_map(old)"_s,
};
const QStringList kResults{
    u"CREATE TEMP TABLE result_map AS SELECT o.id AS old, o.id + (SELECT coalesce(max(id), 0) FROM main.results) AS "
    u"new,"
    " i.new AS item_id FROM other.results o JOIN item_map i ON i.old = o.item_id WHERE NOT EXISTS (SELECT 1 FROM"
    " main.results m WHERE m.item_id = i.new AND m.made = o.made AND m.sha256 = o.sha256)"_s,
    u"INSERT INTO main.results (id, item_id, run_id, %1) SELECT n.new, n.item_id, r.new, %1 FROM other.results o JOIN"
    " result_map n ON n.old = o.id JOIN run_map r ON r.old = o.run_id"_s.arg(kResultFields),
    u"INSERT INTO main.maps (result_id, score, patches) SELECT n.new, o.score, o.patches FROM other.maps o JOIN"
    " result_map n ON n.old = o.result_id"_s,
    u"UPDATE main.items SET result_id = (SELECT id FROM main.results r WHERE r.item_id = items.id ORDER BY r.made DESC,"
    " r.id DESC LIMIT 1) WHERE id IN (SELECT item_id FROM result_map)"_s,
    u"INSERT INTO main.bookmarks (item_id, title, view, made) SELECT i.new, o.title, o.view, o.made FROM "
    u"other.bookmarks"
    " o JOIN item_map i ON i.old = o.item_id WHERE NOT EXISTS (SELECT 1 FROM main.bookmarks m WHERE m.item_id = i.new"
    " AND m.made = o.made AND m.title = o.title)"_s,
};

/** Every result that came in gets its entry in this case's own log. */
Result<qint64> logResults(CaseStore &store)
{
    auto added = store.database().run(
        u"SELECT n.new, i.path FROM temp.result_map n JOIN main.items i ON i.id = n.item_id ORDER BY n.new"_s);
    if (!added)
        return added.error();
    qint64 count = 0;
    for (; added->next(); ++count) {
        const std::string file = toQString(pathOf(added->value(1).toByteArray())).toStdString();
        if (const auto logged = store.log().appendResult(added->value(0).toLongLong(), file); !logged)
            return logged.error();
    }
    return count;
}

Result<MergeReport> mergeAttached(CaseStore &store, const CaseFile &other, const LogCheck &check)
{
    Sqlite &database = store.database();
    SqlTransaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const QStringList &statements : {kRuns, kItems, kResults}) {
        if (const auto done = database.runAll(statements); !done)
            return done.error();
    }
    const auto files = database.value(u"SELECT count(*) FROM other.items"_s);
    const auto id = database.value(u"SELECT value FROM other.meta WHERE key = 'case_id'"_s);
    if (!files || !id)
        return files ? id.error() : files.error();
    const auto results = logResults(store);
    if (!results)
        return results.error();
    const QString name = toQString(other.path().filename());
    const auto kept = database.run(u"INSERT OR IGNORE INTO main.merged_log (source, id, time, event, detail, previous,"
                                   " hash) SELECT ?, id, time, event, detail, previous, hash FROM other.log"_s,
                                   {name + u' ' + id->toString()});
    if (!kept)
        return kept.error();
    const MergeReport report{files->toLongLong(), *results, check.intact()};
    const auto logged = store.log().append(u"merged"_s, {{"case", toQString(other.path()).toStdString()},
                                                         {"case_id", id->toString().toStdString()},
                                                         {"log_head", check.head},
                                                         {"log_intact", report.intact},
                                                         {"files", report.files},
                                                         {"results", report.results}});
    if (!logged)
        return logged.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return report;
}

} // namespace

Result<MergeReport> mergeCase(CaseStore &store, const std::filesystem::path &path)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(store.file().path(), path, ignored))
        return Error{Error::Kind::BadArgument, path.string() + " is this case itself"};
    const auto other = CaseFile::open(path);
    if (!other)
        return other.error();
    const auto opened = CaseStore::open(*other);
    if (!opened)
        return opened.error();
    const auto check = (*opened)->log().verify();
    if (!check)
        return check.error();
    Sqlite &database = store.database();
    if (const auto attached = database.run(u"ATTACH ? AS other"_s, {(*other)->readOnlyUri()}); !attached)
        return attached.error();
    auto report = mergeAttached(store, **other, *check);
    const auto detached =
        database.runAll({u"DROP TABLE IF EXISTS temp.run_map"_s, u"DROP TABLE IF EXISTS temp.item_map"_s,
                         u"DROP TABLE IF EXISTS temp.result_map"_s, u"DETACH other"_s});
    if (report && !detached)
        return detached.error();
    return report;
}

} // namespace loupe
