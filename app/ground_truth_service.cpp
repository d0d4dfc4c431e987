#include "app/ground_truth_service.h"

#include "app/paths.h"
#include "app/task.h"
#include "training/ground_truth.h"

#include <QFutureWatcher>

#include <utility>

namespace loupe {
namespace {

struct Read {
    QString file; ///< empty: there is no mask
    Result<cv::Mat> mask;
};

Read readMaskOf(const DecodedImage &image, const QString &chosen)
{
    const QString file = chosen.isEmpty() ? toQString(maskBeside(image.facts.file)) : chosen;
    if (file.isEmpty())
        return {file, cv::Mat()};
    return {file, readGroundTruth(toPath(file), image.rgb.size())};
}

} // namespace

struct GroundTruthService::Private {
    std::shared_ptr<const DecodedImage> image;
    QFutureWatcher<Read> *watcher = nullptr;
    QThreadPool pool;
};

GroundTruthService::GroundTruthService(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->pool.setMaxThreadCount(1);
}

GroundTruthService::~GroundTruthService()
{
    drop();
    d->pool.waitForDone();
}

/** Nothing of this run is delivered any more. Later, because it may be what is calling us. */
void GroundTruthService::drop()
{
    if (!d->watcher)
        return;
    d->watcher->disconnect();
    d->watcher->cancel();
    d->watcher->deleteLater();
    d->watcher = nullptr;
}

void GroundTruthService::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    d->image = image;
    start({});
}

void GroundTruthService::choose(const QString &file)
{
    start(file);
}

/** @param file empty: the one beside the photo */
void GroundTruthService::start(const QString &file)
{
    drop();
    if (!d->image)
        return;
    d->watcher = new QFutureWatcher<Read>(this);
    connect(d->watcher, &QFutureWatcherBase::finished, this, &GroundTruthService::onFinished);
    d->watcher->setFuture(
        runTask<Read>(&d->pool, [image = d->image, file](const Progress &) { return readMaskOf(*image, file); }));
}

void GroundTruthService::onFinished()
{
    const Read result = d->watcher->result();
    drop();
    if (result.file.isEmpty())
        return;
    if (result.mask)
        Q_EMIT read({result.file, *result.mask});
    else
        Q_EMIT failed(result.file, result.mask.error());
}

} // namespace loupe
