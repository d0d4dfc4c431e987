#include "app/stability_service.h"

#include "app/logging.h"
#include "app/task.h"

#include <QFutureWatcher>

namespace loupe {

struct StabilityService::Private {
    QFutureWatcher<Result<Stability>> *watcher = nullptr;
    QThreadPool pool;
};

StabilityService::StabilityService(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->pool.setMaxThreadCount(1);
}

StabilityService::~StabilityService()
{
    cancel();
    d->pool.waitForDone();
}

bool StabilityService::isBusy() const
{
    return d->watcher != nullptr;
}

/** Later, because it may be what is calling us. */
void StabilityService::cancel()
{
    if (!d->watcher)
        return;
    d->watcher->disconnect();
    d->watcher->cancel();
    d->watcher->deleteLater();
    d->watcher = nullptr;
}

void StabilityService::check(const std::shared_ptr<const DecodedImage> &image,
                             const std::shared_ptr<const Analysis> &analysis, const LoadedModel &model)
{
    cancel();
    if (analysis->modelSha256 != model.weightsSha256) {
        Q_EMIT failed({Error::Kind::BadArgument, "the photo was analysed by another model"});
        return;
    }
    d->watcher = new QFutureWatcher<Result<Stability>>(this);
    connect(d->watcher, &QFutureWatcherBase::finished, this, &StabilityService::onFinished);
    connect(d->watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressChanged(done, d->watcher->progressMaximum()); });
    d->watcher->setFuture(
        runTask<Result<Stability>>(&d->pool, [image, analysis, analyze = model.analyze](const Progress &progress) {
            return checkStability(*image, *analysis, analyze, progress);
        }));
}

void StabilityService::onFinished()
{
    const auto result = d->watcher->result();
    cancel();
    if (result) {
        Q_EMIT checked(*result);
    } else {
        logError("stability", result.error());
        Q_EMIT failed(result.error());
    }
}

} // namespace loupe
