#pragma once

#include <memory>

#include <QStringList>

#include "app/long_run.h"
#include "training/dataset.h"

namespace loupe {

/** Reads labelled pictures for the window: every file once, in workers. GUI thread. */
class DatasetReader : public LongRun {
    Q_OBJECT

public:
    explicit DatasetReader(QObject *parent = nullptr);
    ~DatasetReader() override;
    /** What is being read at that time is dropped. @param sources folders and lists, see openDataset() */
    void read(const QStringList &sources);

Q_SIGNALS:
    void finished(const loupe::Result<std::shared_ptr<const loupe::Dataset>> &data);

private:
    QThreadPool m_pool;
};

} // namespace loupe
