#include "app/dataset_reader.h"

#include "app/logging.h"
#include "app/paths.h"

namespace loupe {

using Data = std::shared_ptr<const Dataset>;

DatasetReader::DatasetReader(QObject *parent) : LongRun(parent)
{
    m_pool.setMaxThreadCount(1);
}

DatasetReader::~DatasetReader()
{
    drop();
    m_pool.waitForDone();
}

void DatasetReader::read(const QStringList &sources)
{
    std::vector<std::filesystem::path> paths;
    for (const QString &source : sources)
        paths.push_back(toPath(source));
    const auto work = [paths](const Progress &progress) -> Result<Data> {
        auto data = openDataset(paths, progress);
        if (!data)
            return data.error();
        return std::make_shared<const Dataset>(std::move(*data));
    };
    start<Data>([this](auto task) { return runTask<bool>(&m_pool, std::move(task)); }, work,
                [this](const Result<Data> &data) {
                    if (!data)
                        logError("data", data.error());
                    Q_EMIT finished(data);
                });
}

} // namespace loupe
