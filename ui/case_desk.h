#pragma once

#include <QObject>

#include "app/case_service.h"
#include "app/scan_service.h"

class QMenuBar;

namespace loupe {

class AnalysisService;
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
    CaseService &cases() { return m_cases; }

Q_SIGNALS:
    /** A picture is to be looked at. */
    void openRequested(const QString &file);
    /** Something to tell the user, in one line. */
    void message(const QString &text);

private:
    AnalysisService *m_analysis;
    Settings *m_settings;
    CaseService m_cases;
    ScanService m_scan;
    ScanPage *m_page = nullptr; ///< once it is made
};

} // namespace loupe
