#pragma once

#include <QMenu>

#include "app/case_service.h"
#include "app/settings.h"

namespace loupe {

/** New, open, recent, save as, check. What the case holds is saved by itself. GUI thread. */
class CaseMenu : public QMenu {
    Q_OBJECT

public:
    /** Both outlive the menu. */
    CaseMenu(CaseService *cases, Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /** Something to tell the user, in one line. */
    void message(const QString &text);

private:
    void chooseNew();
    void chooseOpen();
    void chooseSaveAs();
    void check();
    void fillRecent();
    void onOpened();

    CaseService *m_cases;
    Settings *m_settings;
    QMenu *m_recent;
    QAction *m_saveAs;
    QAction *m_check;
};

} // namespace loupe
