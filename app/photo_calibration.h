#pragma once

#include <atomic>
#include <memory>

#include <QStringList>
#include <QThreadPool>

#include "app/alarm_threshold.h"
#include "app/loaded_model.h"
#include "app/long_run.h"
#include "model/image/decoder.h"

namespace loupe {

/**
 * Has a model look at photos that the user knows to be unedited. Photos that are opened meanwhile come between. Photos
 * are only read; each content counts once. GUI thread.
 */
class PhotoCalibration : public LongRun {
    Q_OBJECT

public:
    explicit PhotoCalibration(QObject *parent = nullptr);
    /** Cancels the run and waits for its photo, at most one tile of the network. */
    ~PhotoCalibration() override;

    /**
     * Looks at all photos of the folders and of the folders in them; progress counts photos. Not while a run is on.
     * @param model see AnalysisService::sharedModel()
     */
    void start(const LoadedModel &model, const QStringList &folders, const DecodeOptions &decode);

Q_SIGNALS:
    /** A run that was cancelled gives what it has measured until then; Cancelled: nothing. Error FileMissing: there are
     * no photos. */
    void finished(const loupe::Result<loupe::OwnPhotos> &photos);

private:
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< asked within a photo: a pause waits between two of them
    QThreadPool m_pool;
};

} // namespace loupe
