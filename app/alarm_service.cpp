#include "app/alarm_service.h"

#include "app/logging.h"

namespace loupe {

AlarmService::AlarmService(AnalysisService *analysis, Settings *settings, QObject *parent)
    : QObject(parent), m_analysis(analysis), m_settings(settings)
{
    connect(analysis, &AnalysisService::modelReady, this, &AlarmService::read);
    connect(settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::FalseAlarms)
            update();
    });
}

/** Scores that were made with another card are of no use: it holds the calibration. */
void AlarmService::read()
{
    m_own.reset();
    const auto model = m_analysis->sharedModel();
    if (model && !model->weightsSha256.empty()) {
        auto own = readOwnPhotos(model->weightsSha256, folder());
        if (own && own->cardSha256 == model->cardSha256)
            m_own = std::move(*own);
        else if (!own && own.error().kind != Error::Kind::FileMissing)
            logError("own photos", own.error());
    }
    update();
}

void AlarmService::update()
{
    m_threshold.reset();
    if (const auto model = m_analysis->sharedModel())
        m_threshold =
            alarmThreshold(m_settings->number(Settings::Key::FalseAlarms), model->card, m_own ? &*m_own : nullptr);
    Q_EMIT changed();
}

Result<void> AlarmService::keep(const OwnPhotos &photos)
{
    if (const auto written = writeOwnPhotos(photos, folder()); !written)
        return written;
    read();
    return {};
}

Result<void> AlarmService::forget()
{
    if (!m_own)
        return {};
    if (const auto removed = removeOwnPhotos(m_own->modelSha256, folder()); !removed)
        return removed;
    read();
    return {};
}

} // namespace loupe
