#pragma once

#include <memory>

#include <QMainWindow>

#include "app/alarm_service.h"
#include "app/analysis_service.h"
#include "app/settings.h"
#include "ui/case_desk.h"
#include "ui/model_pages.h"
#include "ui/page_bar.h"
#include "ui/session.h"
#include "ui/window_actions.h"

class QMenu;
class QStackedWidget;

namespace loupe {

class HelpWindow;
class InspectPage;
class ModelCorner;
class StatusStrip;

/** The window: menus, pages, status line, what is open, which model is used. GUI thread. */
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /** With the user's settings and the model that they name. */
    explicit MainWindow(QWidget *parent = nullptr);
    /** With what it is given and no model: nothing is loaded until useModelFolder(). */
    MainWindow(std::unique_ptr<Settings> settings, std::unique_ptr<AnalysisService> service, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Photos, folders or both; the first photo is shown. An empty list does nothing. */
    void openFiles(const QStringList &paths);
    void useModelFolder(const QString &folder);
    /** Opens what was open last time, as the settings say. */
    void restoreSession() { m_session.restore(); }
    AnalysisService &service() { return *m_service; }
    CaseService &cases() { return m_caseDesk.cases(); }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void connectActions();
    void connectService();
    void restoreWindow();
    void onPageChanged(Page page);
    void chooseFiles();
    void chooseFolder();
    void chooseModel();
    void chooseModelFolder(const QString &folder);
    void fillRecentMenu();
    void showModelCard();
    void showHelp();
    void showHelpTopic(const QString &topic);
    void showShortcuts();
    void showSettings();
    void showLogFile();
    void showCalibration();
    void applySetting(Settings::Key key);
    void onFileChanged(const QString &file);
    void onModelReady(const ModelCard &card, const DeviceChoice &device);
    void onModelFailed(const Error &error);

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AnalysisService> m_service;
    ModelPages m_modelPages;
    CaseDesk m_caseDesk;
    Session m_session;
    AlarmService m_alarms;
    ModelCard m_model;
    DeviceChoice m_device;
    bool m_modelReady = false;
    QString m_wantedModel; ///< folder of the model that is used or being loaded

    WindowActions m_actions;
    StatusStrip *m_status;
    QStackedWidget *m_pages;
    PageBar *m_pageBar;
    ModelCorner *m_modelCorner;
    QStackedWidget *m_inspectStack = nullptr; ///< the welcome, then the page
    InspectPage *m_inspect = nullptr;
    QMenu *m_recentMenu = nullptr;
    HelpWindow *m_help = nullptr;
};

} // namespace loupe
