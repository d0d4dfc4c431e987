#pragma once

#include "app/loaded_model.h"
#include "model/stability.h"

#include <QObject>

#include <memory>

namespace loupe {

/**
 * Checks in a worker whether the open photo's verdict is stable; the network runs wherever the model's `analyze` runs
 * it. One check at a time; those of a photo before are dropped. All methods and signals belong to the GUI thread.
 */
class StabilityService : public QObject {
    Q_OBJECT

public:
    explicit StabilityService(QObject *parent = nullptr);
    /** As cancel(), and waits: at most a tile of work. */
    ~StabilityService() override;

    /** @param analysis of the image, by `model`: another model's is refused (failed() with BadArgument) */
    void check(const std::shared_ptr<const DecodedImage> &image, const std::shared_ptr<const Analysis> &analysis,
               const LoadedModel &model);
    /** Nothing of a check that runs is delivered any more. */
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    void progressChanged(int done, int total);
    void checked(const loupe::Stability &stability);
    void failed(const loupe::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loupe
