#include "app/ground_truth_service.h"

#include "app/latest_task.h"
#include "app/paths.h"
#include "training/ground_truth.h"

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
    explicit Private(QObject *owner) : task(owner) {}

    std::shared_ptr<const DecodedImage> image;
    LatestTask<Read> task;
};

GroundTruthService::GroundTruthService(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

GroundTruthService::~GroundTruthService() = default;

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
    d->task.drop();
    if (!d->image)
        return;
    const auto work = [image = d->image, file](const Progress &) { return readMaskOf(*image, file); };
    d->task.start(work, [this](const Read &result) {
        if (result.file.isEmpty())
            return;
        if (result.mask)
            Q_EMIT read({result.file, *result.mask});
        else
            Q_EMIT failed(result.file, result.mask.error());
    });
}

} // namespace loupe
