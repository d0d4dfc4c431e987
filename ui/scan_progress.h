#pragma once

#include <QTimer>
#include <QWidget>

#include "app/scan_service.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace loupe {

/** How far the scan is, with its rate and the time left; errors, pause and cancel. GUI thread. */
class ScanProgress : public QWidget {
    Q_OBJECT

public:
    /** @param scan outlives the widget */
    explicit ScanProgress(ScanService *scan, QWidget *parent = nullptr);

Q_SIGNALS:
    void errorsRequested();

private:
    void show(ScanService::State state);
    void tell();
    QString rateText() const;

    ScanService *m_scan;
    QProgressBar *m_bar;
    QLabel *m_text;
    QToolButton *m_errors;
    QToolButton *m_pause;
    QToolButton *m_cancel;
};

/** "48 min left", "2 h 5 min left"; empty when it is not known. @param seconds negative: not known */
QString timeLeftText(double seconds);

} // namespace loupe
