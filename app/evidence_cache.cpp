#include "app/evidence_cache.h"

#include "app/case_evidence.h"
#include "app/case_service.h"
#include "app/evidence_blob.h"
#include "app/logging.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Map = std::shared_ptr<const EvidenceMap>;

/** nullptr: the case has none. A map that cannot be read is computed again. */
Result<Map> read(CaseStore &store, const std::string &sha256, EvidenceKind kind)
{
    const auto kept = keptEvidence(store.database(), sha256, evidenceMethod(kind).name);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Map();
    auto map = fromBlob(**kept);
    if (!map)
        return map.error();
    return std::make_shared<const EvidenceMap>(std::move(*map));
}

Result<void> write(CaseStore &store, const std::string &sha256, const EvidenceMap &map)
{
    const auto known =
        store.database().value(u"SELECT 1 FROM results WHERE sha256 = ? LIMIT 1"_s, {QString::fromStdString(sha256)});
    if (!known)
        return known.error();
    if (!known->isValid())
        return {}; // not a photo of this case
    return keepEvidence(store.database(), sha256, evidenceMethod(map.kind).name, toBlob(map));
}

} // namespace

EvidenceCache::EvidenceCache(CaseService *cases, QObject *parent) : QObject(parent), m_cases(cases) {}

void EvidenceCache::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    ++m_photo;
    m_sha256 = image ? image->facts.sha256 : std::string();
}

void EvidenceCache::look(EvidenceKind kind)
{
    if (!m_cases->file() || m_sha256.empty()) {
        Q_EMIT missing(kind);
        return;
    }
    auto *watcher = new QFutureWatcher<Result<Map>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, kind, photo = m_photo] {
        watcher->deleteLater();
        if (photo != m_photo)
            return;
        const Result<Map> map = watcher->result();
        if (!map)
            logError("evidence", map.error());
        if (map && *map)
            Q_EMIT found(*map);
        else
            Q_EMIT missing(kind);
    });
    watcher->setFuture(m_cases->ask(
        [sha256 = m_sha256, kind](CaseStore &store, const Progress &) { return read(store, sha256, kind); }));
}

void EvidenceCache::keep(const Map &map)
{
    if (!m_cases->canWrite() || m_sha256.empty())
        return;
    (void)m_cases->ask([sha256 = m_sha256, map](CaseStore &store, const Progress &) {
        auto kept = write(store, sha256, *map);
        if (!kept)
            logError("evidence", kept.error());
        return kept;
    });
}

} // namespace loupe
