#include "app/structure_service.h"

#include "app/latest_task.h"

#include <utility>

namespace loupe {

struct StructureService::Private {
    explicit Private(QObject *owner) : task(owner) {}

    LatestTask<Result<FileStructure>> task;
};

StructureService::StructureService(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

StructureService::~StructureService() = default;

void StructureService::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    d->task.drop();
    if (!image)
        return;
    const auto work = [image](const Progress &) { return readFileStructure(*image); };
    d->task.start(work, [this](Result<FileStructure> result) {
        if (result)
            Q_EMIT read(std::make_shared<const FileStructure>(std::move(*result)));
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace loupe
