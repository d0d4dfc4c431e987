#include "app/case_store.h"

#include "app/analysis_json.h"
#include "app/case_json.h"
#include "app/names.h"
#include "app/paths.h"
#include "app/score_image.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

/** What may go well the next time, although the file stays the same. */
const QString kPassingErrors = u"('out_of_memory', 'file_unreadable', 'file_missing', 'internal', 'cancelled')"_s;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string textOf(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}

std::string shown(const std::filesystem::path &path)
{
    return toQString(path).toStdString();
}

Result<void> outcomeOf(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : query.error();
}

CaseRun runOf(const QSqlQuery &query)
{
    CaseRun run;
    run.id = query.value(0).toLongLong();
    run.started = query.value(1).toString();
    run.finished = query.value(2).toString();
    const Json settings = Json::parse(textOf(query, 3), nullptr, false);
    if (settings.is_object()) {
        run.settings.cardSha256 = settings.value("card_sha256", std::string());
        run.settings.threshold = settings.value("threshold", 0.0);
        run.settings.maxMegapixels = settings.value("max_megapixels", 0.0);
    }
    run.settings.modelId = textOf(query, 4);
    run.settings.modelSha256 = textOf(query, 5);
    run.settings.device = textOf(query, 6);
    run.settings.precision = textOf(query, 7);
    run.loupeVersion = textOf(query, 8);
    return run;
}

const QString kRunColumns =
    u"id, started, finished, settings, model_id, model_sha256, device, precision, loupe_version"_s;

QVariantList resultValues(const CaseRun &run, const PendingItem &item, const ItemOutcome &outcome)
{
    QVariantList values{item.id, run.id, caseTime(), text(outcome.sha256)};
    if (const auto &a = outcome.analysis) {
        values << a->facts.width << a->facts.height << a->imageScore << a->globalScore << a->patchScore
               << QString::fromLatin1(bandName(a->band)) << a->threshold << a->forgedFraction << a->timing.total
               << text(a->device) << text(a->precision) << int(a->regions.size()) << text(regionsText(a->regions))
               << text(factsText(a->facts)) << text(notesText(a->notes));
    } else {
        constexpr int kOfAnalysis = 15;
        values.resize(values.size() + kOfAnalysis);
    }
    if (outcome.error)
        values << QString::fromLatin1(errorKindName(outcome.error->kind)) << text(outcome.error->detail);
    else
        values << QVariant() << QVariant();
    return values;
}

Result<qint64> insertRun(Sqlite &database, const RunSettings &settings, const std::string &scope)
{
    const auto added = database.run(u"INSERT INTO runs (started, settings, scope, model_id, model_sha256, device,"
                                    " precision, loupe_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                    {caseTime(), text(settingsText(settings)), text(scope), text(settings.modelId),
                                     text(settings.modelSha256), text(settings.device), text(settings.precision),
                                     QStringLiteral(LOUPE_VERSION)});
    if (!added)
        return added.error();
    return added->lastInsertId().toLongLong();
}

/** The row of the result, and its maps. */
Result<qint64> insertResult(Sqlite &database, const CaseRun &run, const PendingItem &item, const ItemOutcome &outcome)
{
    const auto added = database.run(
        u"INSERT INTO results (item_id, run_id, made, sha256, width, height, score, global_score, patch_score,"
        " band, threshold, forged_fraction, seconds, device, precision, region_count, regions, facts, notes, "
        "error_kind,"
        " error_detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        resultValues(run, item, outcome));
    if (!added)
        return added.error();
    const qint64 id = added->lastInsertId().toLongLong();
    if (!outcome.analysis)
        return id;
    const auto maps =
        database.run(u"INSERT INTO maps (result_id, score, patches) VALUES (?, ?, ?)"_s,
                     {id, packedScores(outcome.analysis->scoreMap), packedScores(outcome.analysis->patchMap)});
    if (!maps)
        return maps.error();
    return id;
}

} // namespace

std::string settingsText(const RunSettings &settings)
{
    return jsonLine({{"model_sha256", settings.modelSha256},
                     {"card_sha256", settings.cardSha256},
                     {"threshold", settings.threshold},
                     {"precision", settings.precision},
                     {"max_megapixels", settings.maxMegapixels}});
}

QByteArray pathBytes(const std::filesystem::path &path)
{
    const std::u8string bytes = path.u8string();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

std::filesystem::path pathOf(const QByteArray &bytes)
{
    return {std::u8string(reinterpret_cast<const char8_t *>(bytes.constData()), std::size_t(bytes.size()))};
}

const char *itemStateName(ItemState state)
{
    switch (state) {
    case ItemState::Pending:
        return "pending";
    case ItemState::Done:
        return "done";
    case ItemState::Damaged:
        return "damaged";
    case ItemState::Failed:
        return "failed";
    }
    return "";
}

CaseStore::CaseStore(std::shared_ptr<CaseFile> file, std::unique_ptr<Sqlite> database)
    : m_file(std::move(file)), m_database(std::move(database))
{
}

Result<std::unique_ptr<CaseStore>> CaseStore::open(std::shared_ptr<CaseFile> file)
{
    auto database = file->connect();
    if (!database)
        return database.error();
    return std::unique_ptr<CaseStore>(new CaseStore(std::move(file), std::move(*database)));
}

Result<void> CaseStore::relaxDurability()
{
    return m_database->runAll({u"PRAGMA synchronous = NORMAL"_s});
}

Result<std::optional<CaseRun>> CaseStore::lastRun() const
{
    auto query = m_database->run(u"SELECT "_s + kRunColumns + u" FROM runs ORDER BY id DESC LIMIT 1"_s);
    if (!query)
        return query.error();
    return query->next() ? std::optional<CaseRun>(runOf(*query)) : std::nullopt;
}

Result<CaseRun> CaseStore::beginRun(const RunSettings &settings, const std::string &scope)
{
    SqlTransaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = m_database->value(
        u"SELECT id FROM runs WHERE id = (SELECT max(id) FROM runs) AND finished IS NULL AND settings = ? AND scope = ?"
        " AND device = ? AND loupe_version = ?"_s,
        {text(settingsText(settings)), text(scope), text(settings.device), QStringLiteral(LOUPE_VERSION)});
    if (!open)
        return open.error();
    const auto id = open->isValid() ? Result<qint64>(open->toLongLong()) : insertRun(*m_database, settings, scope);
    if (!id)
        return id.error();
    const auto logged = log().append(open->isValid() ? u"scan_resumed"_s : u"scan_started"_s,
                                     {{"run", *id},
                                      {"scope", Json::parse(scope, nullptr, false)},
                                      {"settings", Json::parse(settingsText(settings))},
                                      {"model", settings.modelId},
                                      {"device", settings.device},
                                      {"loupe_version", LOUPE_VERSION}});
    if (!logged)
        return logged.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return run(*id);
}

Result<CaseRun> CaseStore::run(qint64 id) const
{
    auto query = m_database->run(u"SELECT "_s + kRunColumns + u" FROM runs WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{Error::Kind::FileMissing, "no such run in the case"};
    return runOf(*query);
}

Result<std::vector<KnownResult>> CaseStore::results(qint64 itemId) const
{
    auto query = m_database->run(
        u"SELECT id, run_id, made, sha256 FROM results WHERE item_id = ? AND score IS NOT NULL ORDER BY id"_s,
        {itemId});
    if (!query)
        return query.error();
    std::vector<KnownResult> found;
    while (query->next())
        found.push_back({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toString(),
                         textOf(*query, 3)});
    return found;
}

Result<void> CaseStore::endRun(const CaseRun &run, const std::string &detail)
{
    SqlTransaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = m_database->run(u"UPDATE runs SET finished = ? WHERE id = ?"_s, {caseTime(), run.id}); !done)
        return done.error();
    if (auto logged = log().append(u"scan_finished"_s, {{"run", run.id}, {"detail", detail}}); !logged)
        return logged;
    return transaction.commit();
}

Result<void> CaseStore::addListed(const CaseRun &run, std::span<const ListedFile> files)
{
    SqlTransaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const ListedFile &file : files) {
        const auto added = m_database->run(
            u"INSERT INTO items (path, bytes, modified, listed_run) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE "
            u"SET"
            " checked_run = CASE WHEN bytes = excluded.bytes AND modified = excluded.modified THEN checked_run END,"
            " bytes = excluded.bytes, modified = excluded.modified, listed_run = excluded.listed_run"_s,
            {pathBytes(file.path), file.bytes, file.modified, run.id});
        if (!added)
            return added.error();
    }
    return transaction.commit();
}

Result<RunCounts> CaseStore::counts(const CaseRun &run) const
{
    auto query = m_database->run(u"SELECT count(*), count(CASE WHEN i.checked_run = ? THEN 1 END),"
                                 " count(CASE WHEN i.checked_run = ? AND r.error_kind IS NOT NULL THEN 1 END)"
                                 " FROM items i LEFT JOIN results r ON r.id = i.result_id WHERE i.listed_run = ?"_s,
                                 {run.id, run.id, run.id});
    if (!query)
        return query.error();
    query->next();
    return RunCounts{query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong()};
}

Result<std::vector<PendingItem>> CaseStore::pending(const CaseRun &run, qint64 afterId, int most) const
{
    auto query = m_database->run(
        u"SELECT i.id, i.path, CASE WHEN u.settings = ? AND (r.error_kind IS NULL OR r.error_kind NOT IN "_s +
            kPassingErrors +
            u") THEN r.sha256 END, r.error_kind IS NOT NULL FROM items i LEFT JOIN results r ON r.id = i.result_id "
            u"LEFT JOIN runs u ON u.id ="
            " r.run_id WHERE i.id > ? AND i.listed_run = ? AND i.checked_run IS NOT ? ORDER BY i.id LIMIT ?"_s,
        {text(settingsText(run.settings)), afterId, run.id, run.id, most});
    if (!query)
        return query.error();
    std::vector<PendingItem> items;
    while (query->next())
        items.push_back({query->value(0).toLongLong(), pathOf(query->value(1).toByteArray()), textOf(*query, 2),
                         query->value(3).toBool()});
    return items;
}

Result<void> CaseStore::markUnchanged(const CaseRun &run, qint64 itemId)
{
    return outcomeOf(m_database->run(u"UPDATE items SET checked_run = ? WHERE id = ?"_s, {run.id, itemId}));
}

Result<qint64> CaseStore::record(const CaseRun &run, const PendingItem &item, const ItemOutcome &outcome)
{
    SqlTransaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto before = m_database->value(
        u"SELECT r.sha256 FROM items i JOIN results r ON r.id = i.result_id WHERE i.id = ?"_s, {item.id});
    if (!before)
        return before.error();
    const auto id = insertResult(*m_database, run, item, outcome);
    if (!id)
        return id.error();
    const auto pointed =
        m_database->run(u"UPDATE items SET result_id = ?, checked_run = ? WHERE id = ?"_s, {*id, run.id, item.id});
    if (!pointed)
        return pointed.error();
    const std::string earlier = before->toString().toStdString();
    if (!earlier.empty() && earlier != outcome.sha256) {
        const auto changed = log().append(
            u"file_changed"_s, {{"file", shown(item.path)}, {"sha256_before", earlier}, {"sha256", outcome.sha256}});
        if (!changed)
            return changed.error();
    }
    if (const auto logged = log().appendResult(*id, shown(item.path)); !logged)
        return logged.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return *id;
}

Result<Analysis> CaseStore::analysis(qint64 resultId, bool maps) const
{
    auto query = m_database->run(
        u"SELECT i.path, r.sha256, r.width, r.height, r.score, r.global_score, r.patch_score, r.band, r.threshold,"
        " r.forged_fraction, r.seconds, r.device, r.precision, r.regions, r.facts, r.notes, u.model_id, u.model_sha256,"
        " CASE WHEN ? THEN m.score END, CASE WHEN ? THEN m.patches END FROM results r JOIN items i ON i.id = r.item_id "
        "JOIN runs u ON u.id = r.run_id"
        " JOIN maps m ON m.result_id = r.id WHERE r.id = ?"_s,
        {maps, maps, resultId});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{Error::Kind::FileMissing, "no such result in the case"};
    Analysis a;
    a.facts = factsOf(textOf(*query, 14));
    a.facts.file = pathOf(query->value(0).toByteArray());
    a.facts.sha256 = textOf(*query, 1);
    a.facts.width = query->value(2).toInt();
    a.facts.height = query->value(3).toInt();
    a.imageScore = query->value(4).toDouble();
    a.globalScore = query->value(5).toDouble();
    a.patchScore = query->value(6).toDouble();
    a.band = bandOf(textOf(*query, 7)).value_or(Band::NoTrace);
    a.threshold = query->value(8).toDouble();
    a.forgedFraction = query->value(9).toDouble();
    a.timing.total = query->value(10).toDouble();
    a.device = textOf(*query, 11);
    a.precision = textOf(*query, 12);
    a.regions = regionsOf(textOf(*query, 13));
    a.notes = notesOf(textOf(*query, 15));
    a.modelId = textOf(*query, 16);
    a.modelSha256 = textOf(*query, 17);
    a.scoreMap = unpackedScores(query->value(18).toByteArray());
    a.patchMap = unpackedScores(query->value(19).toByteArray());
    if (a.patchMap.cols > 0 && a.patchMap.rows > 0)
        a.patchSize = {(a.facts.width + a.patchMap.cols / 2) / a.patchMap.cols,
                       (a.facts.height + a.patchMap.rows / 2) / a.patchMap.rows};
    return a;
}

} // namespace loupe
