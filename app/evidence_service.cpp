#include "app/evidence_service.h"

#include "app/task.h"

#include <QFutureWatcher>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace loupe {
namespace {

using Map = std::shared_ptr<const EvidenceMap>;
using Watcher = QFutureWatcher<Result<Map>>;

} // namespace

struct EvidenceService::Private {
    Compute compute;
    std::shared_ptr<const DecodedImage> image;
    std::vector<Map> maps; ///< of this photo
    std::vector<EvidenceKind> waiting;
    std::optional<EvidenceKind> running;
    Watcher *watcher = nullptr;
    QThreadPool pool; ///< one thread: maps of large photos need memory

    /** Nothing of this run is delivered any more. Later, because it may be what is calling us. */
    void dropRun()
    {
        if (watcher) {
            watcher->disconnect();
            watcher->cancel();
            watcher->deleteLater();
        }
        watcher = nullptr;
        running.reset();
    }
};

EvidenceService::EvidenceService(QObject *parent, Compute compute) : QObject(parent), d(std::make_unique<Private>())
{
    d->compute = std::move(compute);
    d->pool.setMaxThreadCount(1);
}

EvidenceService::~EvidenceService()
{
    d->dropRun();
    d->pool.waitForDone();
}

void EvidenceService::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    d->dropRun();
    d->waiting.clear();
    d->maps.clear();
    d->image = image;
}

bool EvidenceService::isBusy(EvidenceKind kind) const
{
    return d->running == kind || std::ranges::find(d->waiting, kind) != d->waiting.end();
}

bool EvidenceService::has(EvidenceKind kind) const
{
    return std::ranges::any_of(d->maps, [kind](const Map &map) { return map->kind == kind; });
}

void EvidenceService::request(EvidenceKind kind)
{
    if (!d->image || isBusy(kind))
        return;
    const auto known = std::ranges::find_if(d->maps, [kind](const Map &map) { return map->kind == kind; });
    if (known != d->maps.end()) {
        Q_EMIT computed(Map(*known));
        return;
    }
    d->waiting.push_back(kind);
    Q_EMIT started(kind);
    startNext();
}

void EvidenceService::provide(const Map &map)
{
    if (!d->image)
        return;
    std::erase(d->waiting, map->kind);
    if (d->running == map->kind)
        d->dropRun();
    std::erase_if(d->maps, [&map](const Map &known) { return known->kind == map->kind; });
    d->maps.push_back(map);
    Q_EMIT computed(map);
    startNext();
}

void EvidenceService::cancel(EvidenceKind kind)
{
    if (!isBusy(kind))
        return;
    std::erase(d->waiting, kind);
    if (d->running == kind)
        d->dropRun();
    Q_EMIT cancelled(kind);
    startNext();
}

void EvidenceService::startNext()
{
    if (d->running || d->waiting.empty())
        return;
    const EvidenceKind kind = d->waiting.front();
    d->waiting.erase(d->waiting.begin());
    d->running = kind;
    d->watcher = new Watcher(this);
    connect(d->watcher, &QFutureWatcherBase::finished, this, &EvidenceService::onFinished);
    connect(d->watcher, &QFutureWatcherBase::progressValueChanged, this, [this, kind](int done) {
        const int total = d->watcher->progressMaximum();
        Q_EMIT progressChanged(kind, total > 0 ? int(qint64(100) * done / total) : 0);
    });
    d->watcher->setFuture(runTask<Result<Map>>(
        &d->pool, [kind, image = d->image, compute = d->compute](const Progress &progress) -> Result<Map> {
            auto map = compute(kind, image->rgb, progress);
            if (!map)
                return map.error();
            return std::make_shared<const EvidenceMap>(std::move(*map));
        }));
}

// Lets go of the finished run before it emits: whoever listens may ask for the next one.
void EvidenceService::onFinished()
{
    const Result<Map> result = d->watcher->result();
    const EvidenceKind kind = *d->running;
    d->dropRun();
    if (result) {
        d->maps.push_back(*result);
        Q_EMIT computed(*result);
    } else {
        Q_EMIT failed(kind, result.error());
    }
    startNext();
}

} // namespace loupe
