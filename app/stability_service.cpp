#include "app/stability_service.h"

#include "app/latest_task.h"
#include "app/logging.h"

namespace loupe {

struct StabilityService::Private {
    explicit Private(QObject *owner) : task(owner) {}

    LatestTask<Result<Stability>> task;
};

StabilityService::StabilityService(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

StabilityService::~StabilityService() = default;

bool StabilityService::isBusy() const
{
    return d->task.isBusy();
}

void StabilityService::cancel()
{
    d->task.drop();
}

void StabilityService::check(const std::shared_ptr<const DecodedImage> &image,
                             const std::shared_ptr<const Analysis> &analysis, const LoadedModel &model)
{
    cancel();
    if (analysis->modelSha256 != model.weightsSha256) {
        Q_EMIT failed({Error::Kind::BadArgument, "the photo was analysed by another model"});
        return;
    }
    const auto work = [image, analysis, analyze = model.analyze](const Progress &progress) {
        return checkStability(*image, *analysis, analyze, progress);
    };
    const auto done = [this](const Result<Stability> &result) {
        if (result) {
            Q_EMIT checked(*result);
        } else {
            logError("stability", result.error());
            Q_EMIT failed(result.error());
        }
    };
    d->task.start(work, done, [this](int value, int total) { Q_EMIT progressChanged(value, total); });
}

} // namespace loupe
