#pragma once

#include <optional>

#include <QStatusBar>

#include "app/analysis_service.h"
#include "ui/viewer/probe.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace loupe {

/** The line at the bottom: the picture, the pixel under the cursor, the device, and what is running. */
class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /** nullptr: no picture. */
    void setPicture(const ImageFacts *facts);
    void setProbe(const std::optional<Probe> &probe);
    void setZoom(double zoom);
    void setDevice(const DeviceChoice &device);
    void setStage(AnalysisService::Stage stage);
    void setProgress(int done, int total);
    /** Narrower than its parts: on a small screen the least needed of them go, see fitWidth(). */
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    QLabel *makeLabel(const QString &name, const QString &tip, const QString &widest);

    QLabel *m_picture;
    QLabel *m_position;
    QLabel *m_color;
    QLabel *m_score;
    QLabel *m_zoom;
    QLabel *m_device;
    QLabel *m_stage;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    std::optional<DeviceChoice> m_choice;
};

} // namespace loupe
