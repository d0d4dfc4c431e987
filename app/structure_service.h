#pragma once

#include "model/file_structure.h"

#include <QObject>

#include <memory>

namespace loupe {

/** Reads the structure of the open photo's file in a worker. All methods and signals belong to the GUI thread. */
class StructureService : public QObject {
    Q_OBJECT

public:
    explicit StructureService(QObject *parent = nullptr);
    /** Waits for the worker: at most one file. */
    ~StructureService() override;

    /** Reads; what is still being read of a photo before is dropped. nullptr: no photo. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);

Q_SIGNALS:
    void read(const std::shared_ptr<const loupe::FileStructure> &structure);
    void failed(const loupe::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loupe
