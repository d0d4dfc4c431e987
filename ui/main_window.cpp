#include "ui/main_window.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>

#include "app/analyzer_options.h"
#include "app/error_text.h"
#include "app/logging.h"
#include "app/mark_history.h"
#include "app/picture_folder.h"
#include "app/resources.h"
#include "ui/about_dialog.h"
#include "ui/actions.h"
#include "ui/calibrate_dialog.h"
#include "ui/command_palette.h"
#include "ui/dropped_files.h"
#include "ui/edit_menu.h"
#include "ui/help_window.h"
#include "ui/inspect_page.h"
#include "ui/model_card_dialog.h"
#include "ui/model_corner.h"
#include "ui/page_bar.h"
#include "ui/settings_dialog.h"
#include "ui/shortcuts_dialog.h"
#include "ui/status_strip.h"
#include "ui/theme.h"
#include "ui/welcome_page.h"

using namespace Qt::StringLiterals;

namespace loupe {

using Key = Settings::Key;

MainWindow::MainWindow(QWidget *parent)
    : MainWindow(std::make_unique<Settings>(), std::make_unique<AnalysisService>(), parent)
{
    const QString chosen = m_settings->text(Key::ModelFolder);
    useModelFolder(chosen.isEmpty() ? defaultModelFolder() : chosen);
}

MainWindow::MainWindow(std::unique_ptr<Settings> settings, std::unique_ptr<AnalysisService> service, QWidget *parent)
    : QMainWindow(parent),
      m_settings(std::move(settings)),
      m_service(std::move(service)),
      m_modelPages(m_service.get(), m_settings.get()),
      m_caseDesk(m_service.get(), m_settings.get()),
      m_session(m_settings.get(), &m_caseDesk.cases()),
      m_alarms(m_service.get(), m_settings.get()),
      m_actions(this),
      m_status(new StatusStrip),
      m_pages(new QStackedWidget),
      m_pageBar(new PageBar(m_pages)),
      m_modelCorner(new ModelCorner)
{
    setWindowTitle(u"Loupe"_s);
    setWindowIcon(theme::appIcon());
    setAcceptDrops(true);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    addToolBar(Qt::LeftToolBarArea, m_pageBar);
    menuBar()->setCornerWidget(m_modelCorner);
    makePages();
    makeMenus();
    connectActions();
    connectService();
    for (const Key key : {Key::ColorScheme, Key::DecodeMegapixels})
        applySetting(key);
    connect(m_settings.get(), &Settings::changed, this, &MainWindow::applySetting);
    restoreWindow();
}

MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly)); // they use what goes before the window's children
    m_alarms.disconnect(this);
    m_service->disconnect(this);
    m_inspect->cancelChecks();
    m_settings->disconnect(this);
}

// --- parts --------------------------------------------------------------------------------------------------------

void MainWindow::makePages()
{
    auto *welcome = new WelcomePage(!samplePhotos().isEmpty());
    m_inspect = new InspectPage(m_service.get(), m_settings.get(), m_status);
    m_inspectStack = new QStackedWidget;
    m_inspectStack->addWidget(welcome);
    m_inspectStack->addWidget(m_inspect);
    m_pageBar->addPage(Page::Inspect, m_inspectStack);
    connect(welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFiles);
    connect(welcome, &WelcomePage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(welcome, &WelcomePage::samplesRequested, this, [this] { openFiles(samplePhotos()); });
    connect(m_inspect, &InspectPage::fileChanged, this, &MainWindow::onFileChanged);
    connect(m_inspect, &InspectPage::nothingFound, m_status,
            [this] { m_status->showMessage(tr("No pictures that Loupe can read were found there."), 10000); });
    connect(m_inspect, &InspectPage::helpRequested, this, &MainWindow::showHelpTopic);
    connect(m_inspect, &InspectPage::message, m_status,
            [this](const QString &text) { m_status->showMessage(text, 10000); });
    m_inspect->useCases(&m_caseDesk.cases());
    connect(m_status, &StatusStrip::cancelRequested, m_service.get(), &AnalysisService::cancel);
    m_caseDesk.addTo(m_pageBar);
    connect(&m_caseDesk, &CaseDesk::openRequested, this, [this](const QString &file) { openFiles({file}); });
    connect(&m_caseDesk, &CaseDesk::message, m_status,
            [this](const QString &text) { m_status->showMessage(text, 10000); });
    connect(&m_session, &Session::photosWanted, m_inspect, &InspectPage::openPaths);
    connect(&m_session, &Session::message, m_status,
            [this](const QString &text) { m_status->showMessage(text, 10000); });
    m_modelPages.addTo(m_pageBar);
    m_modelPages.useCases(&m_caseDesk.cases());
    connect(&m_modelPages, &ModelPages::openRequested, this, [this](const QString &file) { openFiles({file}); });
    connect(&m_modelPages, &ModelPages::useRequested, this, &MainWindow::chooseModelFolder);
    connect(m_pageBar, &PageBar::currentChanged, this, &MainWindow::onPageChanged);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    menuBar()->addMenu(new EditMenu(m_caseDesk.marks()->stack(), menuBar()));
    makeViewMenu();
    QMenu *layers = menuBar()->addMenu(tr("&Layers"));
    m_inspect->fillLayersMenu(layers);
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    m_inspect->fillToolsMenu(tools);
    tools->addSeparator();
    tools->addActions({m_actions.modelCard, m_actions.chooseModel, m_actions.calibrate});
    m_caseDesk.addTo(menuBar());
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.help, m_actions.shortcuts, m_actions.commands, m_actions.logFile, m_actions.about});
    const QList<QMenu *> menus = menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        menu->setToolTipsVisible(true);
        menu->menuAction()->setToolTip(tr("Menu: %1").arg(withoutMnemonic(menu->title())));
    }
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addActions({m_actions.open, m_actions.openFolder});
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    menu->addAction(m_actions.samples);
    menu->addSeparator();
    menu->addAction(m_actions.settings);
    menu->addSeparator();
    menu->addAction(m_actions.quit);
    m_actions.samples->setVisible(!samplePhotos().isEmpty());
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addMenu(tr("Pa&ges"))->addActions(m_pageBar->pageActions());
    menu->addSeparator();
    m_inspect->fillViewMenu(menu);
    menu->addAction(m_pageBar->toggleViewAction());
    menu->addAction(m_actions.resetLayout);
    menu->addSeparator();
    menu->addMenu(tr("&Appearance"))->addActions(m_actions.schemes);
    menu->addAction(m_actions.fullScreen);
}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions.samples, &QAction::triggered, this, [this] { openFiles(samplePhotos()); });
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.resetLayout, &QAction::triggered, m_inspect, &InspectPage::resetLayout);
    connect(m_actions.fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_actions.modelCard, &QAction::triggered, this, &MainWindow::showModelCard);
    connect(m_actions.chooseModel, &QAction::triggered, this, &MainWindow::chooseModel);
    connect(m_actions.calibrate, &QAction::triggered, this, &MainWindow::showCalibration);
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions.commands, &QAction::triggered, this, [this] { (new CommandPalette(this))->open(); });
    connect(m_actions.logFile, &QAction::triggered, this, &MainWindow::showLogFile);
    connect(m_actions.about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    for (QAction *action : m_actions.schemes) {
        connect(action, &QAction::triggered, this,
                [this, action] { m_settings->set(Key::ColorScheme, action->data()); });
    }
    connect(m_modelCorner, &ModelCorner::modelClicked, this,
            [this] { m_modelReady ? showModelCard() : chooseModel(); });
}

void MainWindow::connectService()
{
    AnalysisService *service = m_service.get();
    connect(service, &AnalysisService::modelReady, this, &MainWindow::onModelReady);
    connect(service, &AnalysisService::modelFailed, this, &MainWindow::onModelFailed);
    connect(&m_alarms, &AlarmService::changed, this, [this] {
        m_inspect->setAlarmThreshold(m_alarms.threshold());
        m_caseDesk.setAlarmThreshold(m_alarms.threshold());
    });
    connect(service, &AnalysisService::stageChanged, m_status, &StatusStrip::setStage);
    connect(service, &AnalysisService::progressChanged, m_status, &StatusStrip::setProgress);
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings->bytes(Key::WindowGeometry)))
        resize(QSize(1360, 860).boundedTo(screen()->availableSize()));
    m_inspect->restoreLayout(m_settings->bytes(Key::WindowState));
    if (m_session.restoresPage())
        m_pageBar->showPage(m_settings->text(Key::Page));
}

/** Keys without Ctrl, as C and 1, belong to the page that is seen. */
void MainWindow::onPageChanged(Page page)
{
    m_inspect->setActionsEnabled(page == Page::Inspect);
    m_settings->set(Key::Page, PageBar::name(page));
}

// --- opening ------------------------------------------------------------------------------------------------------

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_pageBar->showPage(Page::Inspect);
    m_inspect->openPaths(paths);
    m_session.setOpened(paths);
    activateWindow();
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open photos"), m_settings->text(Key::LastFolder),
                                   tr("Photos (%1)").arg(picturePatterns().join(u' ')) + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder of photos"), m_settings->text(Key::LastFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings->recentFiles();
    for (const QString &file : files) {
        QAction *action = m_recentMenu->addAction(QFileInfo(file).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { openFiles({file}); });
    }
    m_recentMenu->setEnabled(!files.isEmpty());
}

void MainWindow::onFileChanged(const QString &file)
{
    m_inspectStack->setCurrentWidget(m_inspect);
    setWindowTitle(tr("%1 \u2013 Loupe").arg(QFileInfo(file).fileName()));
    m_settings->set(Key::LastFolder, QFileInfo(file).absolutePath());
    m_settings->addRecent(Key::RecentFiles, file);
    m_recentMenu->setEnabled(true);
    m_session.setPhoto(file);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    acceptLocalFiles(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFiles(takeLocalFiles(event));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) // the desktop has other colours now
        theme::applyScheme(m_settings->text(Key::ColorScheme));
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->set(Key::WindowGeometry, saveGeometry());
    m_settings->set(Key::WindowState, m_inspect->layoutState());
    m_service->cancel();
    event->accept();
}

// --- model --------------------------------------------------------------------------------------------------------

void MainWindow::useModelFolder(const QString &folder)
{
    m_modelCorner->setLoading();
    m_wantedModel = folder;
    m_service->setModel(analyzerOptions(*m_settings, folder));
}

void MainWindow::chooseModel()
{
    auto *dialog = new QFileDialog(this, tr("Choose a model folder"), m_settings->text(Key::ModelFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::chooseModelFolder);
    dialog->open();
}

void MainWindow::chooseModelFolder(const QString &folder)
{
    m_settings->set(Key::ModelFolder, folder);
    useModelFolder(folder);
}

void MainWindow::onModelReady(const ModelCard &card, const DeviceChoice &device)
{
    m_model = card;
    m_device = device;
    m_modelReady = true;
    m_actions.modelCard->setEnabled(true);
    m_modelCorner->setModel(card, device);
    m_modelPages.setModelInUse(m_wantedModel);
    m_status->setDevice(device);
    m_inspect->setModelCard(card);
    menuBar()->adjustSize();
}

void MainWindow::onModelFailed(const Error &error)
{
    m_modelCorner->setFailed(error);
    m_status->showMessage(errorSentence(error), 10000);
}

// --- windows beside this one --------------------------------------------------------------------------------------

void MainWindow::showModelCard()
{
    if (m_modelReady)
        (new ModelCardDialog(m_model, m_device, this))->open();
}

/** The nearest widget around the focus that names a topic decides where the help opens. */
void MainWindow::showHelp()
{
    QString topic;
    for (const QWidget *widget = focusWidget(); widget && topic.isEmpty(); widget = widget->parentWidget())
        topic = widget->property("helpTopic").toString();
    showHelpTopic(topic);
}

void MainWindow::showHelpTopic(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(topic);
}

void MainWindow::showShortcuts()
{
    QList<QAction *> actions = findChildren<QAction *>();
    actions.removeIf([](const QAction *action) { return action->objectName().isEmpty(); });
    (new ShortcutsDialog(actions, this))->open();
}

void MainWindow::showLogFile()
{
    const QFileInfo log(logFile());
    m_status->showMessage(tr("The log file is %1").arg(QDir::toNativeSeparators(log.absoluteFilePath())), 20000);
    QDesktopServices::openUrl(QUrl::fromLocalFile(log.absolutePath()));
}

void MainWindow::showCalibration()
{
    auto *dialog = findChild<CalibrateDialog *>();
    if (!dialog)
        dialog = new CalibrateDialog(m_service.get(), &m_alarms, m_settings.get(), this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showSettings()
{
    auto *dialog = findChild<SettingsDialog *>();
    if (!dialog)
        dialog = new SettingsDialog(m_settings.get(), this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/** What a setting changes in the window, now and whenever it is set. Others are asked when they are needed. */
void MainWindow::applySetting(Key key)
{
    if (key == Key::ColorScheme) {
        const QString scheme = m_settings->text(key);
        theme::applyScheme(scheme);
        for (QAction *action : m_actions.schemes)
            action->setChecked(action->data().toString() == scheme);
    } else if (key == Key::DecodeMegapixels) {
        m_service->setDecodeOptions({.maxMegapixels = m_settings->number(key)});
    } else if ((key == Key::Device || key == Key::Precision) && !m_wantedModel.isEmpty()) {
        useModelFolder(m_wantedModel);
    }
}

} // namespace loupe
