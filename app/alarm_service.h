#pragma once

#include <QObject>

#include <optional>

#include "app/alarm_threshold.h"
#include "app/analysis_service.h"
#include "app/settings.h"

namespace loupe {

/**
 * The threshold that goes with the model in use and with the false alarms that the user accepts; keeps what was
 * measured on the user's own photos, one file a model in the data folder. GUI thread.
 */
class AlarmService : public QObject {
    Q_OBJECT

public:
    /** Both outlive the object. */
    AlarmService(AnalysisService *analysis, Settings *settings, QObject *parent = nullptr);

    /** nullopt: the bands of the card decide. */
    const std::optional<AlarmThreshold> &threshold() const { return m_threshold; }
    /** Of the model in use. */
    const std::optional<OwnPhotos> &ownPhotos() const { return m_own; }
    /** From now on, and at every start. Errors: those of writeOwnPhotos(). */
    Result<void> keep(const OwnPhotos &photos);
    /** Forgets what was measured with the model in use. Errors: those of removeOwnPhotos(). */
    Result<void> forget();

Q_SIGNALS:
    /** The threshold or what was measured is another. */
    void changed();

private:
    QString folder() const { return m_settings->dataFolder() + QStringLiteral("/own_photos"); }
    void read();
    void update();

    AnalysisService *m_analysis;
    Settings *m_settings;
    std::optional<OwnPhotos> m_own;
    std::optional<AlarmThreshold> m_threshold;
};

} // namespace loupe
