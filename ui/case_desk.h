#pragma once

#include <optional>

#include <QObject>

#include "app/alarm_threshold.h"
#include "app/case_service.h"
#include "app/scan_service.h"

class QMenuBar;

namespace loupe {

class AnalysisService;
class MarkHistory;
class PageBar;
class ScanPage;
class Settings;

/** The open case with its menu, and the page that scans into it. GUI thread. */
class CaseDesk : public QObject {
    Q_OBJECT

public:
    /** Both outlive the object. */
    CaseDesk(AnalysisService *analysis, Settings *settings, QObject *parent = nullptr);
    /** Makes the page; the bar's window owns it. */
    void addTo(PageBar *bar);
    /** Makes the menu; the bar owns it. After addTo(PageBar *). */
    void addTo(QMenuBar *bar);
    /** After addTo(PageBar *). */
    MarkHistory *marks() const;
    CaseService &cases() { return m_cases; }
    /** Goes into the case's log when a scan begins: what its results are read by. */
    void setAlarmThreshold(const std::optional<AlarmThreshold> &threshold) { m_alarm = threshold; }

Q_SIGNALS:
    /** A picture is to be looked at. */
    void openRequested(const QString &file);
    /** Something to tell the user, in one line. */
    void message(const QString &text);

private:
    void logThreshold();

    AnalysisService *m_analysis;
    Settings *m_settings;
    CaseService m_cases;
    ScanService m_scan;
    ScanPage *m_page = nullptr; ///< once it is made
    std::optional<AlarmThreshold> m_alarm;
};

} // namespace loupe
