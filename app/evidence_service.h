#pragma once

#include "model/analysis.h"
#include "model/evidence.h"

#include <QObject>

#include <functional>
#include <memory>

namespace loupe {

/**
 * Computes evidence maps of the open photo on demand, one at a time in a worker, in the order in which they were asked
 * for, and keeps them until another photo is set. Signals of a replaced photo are never delivered. All methods and
 * signals belong to the GUI thread.
 */
class EvidenceService : public QObject {
    Q_OBJECT

public:
    /** Takes the place of computeEvidence() in tests; called in the worker. */
    using Compute = std::function<Result<EvidenceMap>(EvidenceKind kind, const cv::Mat &rgb, const Progress &progress)>;

    explicit EvidenceService(QObject *parent = nullptr, Compute compute = computeEvidence);
    /** Cancels, then waits for the worker: at most a few rows of work. */
    ~EvidenceService() override;

    /** Cancels what runs and forgets the maps of the photo before. nullptr: no photo. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** computed() follows, at once if the map is there already. Nothing happens without a photo or while it runs. */
    void request(EvidenceKind kind);
    /** A map of this photo that is there already; computed() follows. It takes the place of one that is under way. */
    void provide(const std::shared_ptr<const EvidenceMap> &map);
    /** If it is asked for and not there yet; cancelled() follows. */
    void cancel(EvidenceKind kind);
    bool isBusy(EvidenceKind kind) const;
    /** The map of this photo is there. */
    bool has(EvidenceKind kind) const;

Q_SIGNALS:
    /** It is asked for and will be computed; also while it waits for another. */
    void started(loupe::EvidenceKind kind);
    void progressChanged(loupe::EvidenceKind kind, int percent);
    void computed(const std::shared_ptr<const loupe::EvidenceMap> &map);
    void failed(loupe::EvidenceKind kind, const loupe::Error &error);
    void cancelled(loupe::EvidenceKind kind);

private:
    void startNext();
    void onFinished();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loupe
