#pragma once

#include <QObject>

#include "app/stability_service.h"

class QAction;

namespace loupe {

class AnalysisService;
class CaseService;
class StabilityPanel;

/** Checks the open photo's verdict when it is asked to, shows what comes out, and keeps it in the open case. GUI
 * thread. */
class StabilityCheck : public QObject {
    Q_OBJECT

public:
    /** All outlive the object. */
    StabilityCheck(AnalysisService *analysis, StabilityPanel *panel, QAction *action, QObject *parent = nullptr);
    /** Where results are kept and looked up; outlives the object. */
    void useCases(CaseService *cases) { m_cases = cases; }

    /** Drops a check that runs. nullptr: no photo. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** nullptr: none yet, or none any more. */
    void setAnalysis(const std::shared_ptr<const Analysis> &analysis);
    void cancel();

private:
    void start();
    void onChecked(const Stability &stability);
    void onFailed(const Error &error);
    void lookUp();

    AnalysisService *m_service;
    StabilityPanel *m_panel;
    QAction *m_action;
    CaseService *m_cases = nullptr;
    StabilityService m_check;
    std::shared_ptr<const DecodedImage> m_image;
    std::shared_ptr<const Analysis> m_analysis;
};

} // namespace loupe
