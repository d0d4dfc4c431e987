#include "app/structure_service.h"

#include "app/task.h"

#include <QFutureWatcher>

#include <utility>

namespace loupe {

struct StructureService::Private {
    QFutureWatcher<Result<FileStructure>> *watcher = nullptr;
    QThreadPool pool;
};

StructureService::StructureService(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->pool.setMaxThreadCount(1);
}

StructureService::~StructureService()
{
    drop();
    d->pool.waitForDone();
}

/** Nothing of this run is delivered any more. Later, because it may be what is calling us. */
void StructureService::drop()
{
    if (!d->watcher)
        return;
    d->watcher->disconnect();
    d->watcher->cancel();
    d->watcher->deleteLater();
    d->watcher = nullptr;
}

void StructureService::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    drop();
    if (!image)
        return;
    d->watcher = new QFutureWatcher<Result<FileStructure>>(this);
    connect(d->watcher, &QFutureWatcherBase::finished, this, &StructureService::onFinished);
    d->watcher->setFuture(
        runTask<Result<FileStructure>>(&d->pool, [image](const Progress &) { return readFileStructure(*image); }));
}

void StructureService::onFinished()
{
    auto result = d->watcher->result();
    drop();
    if (result)
        Q_EMIT read(std::make_shared<const FileStructure>(std::move(*result)));
    else
        Q_EMIT failed(result.error());
}

} // namespace loupe
