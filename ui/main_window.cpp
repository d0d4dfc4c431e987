#include "ui/main_window.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>

#include "app/error_text.h"
#include "app/paths.h"
#include "app/picture_folder.h"
#include "app/resources.h"
#include "ui/about_dialog.h"
#include "ui/actions.h"
#include "ui/help_window.h"
#include "ui/inspect_page.h"
#include "ui/model_card_dialog.h"
#include "ui/page_bar.h"
#include "ui/shortcuts_dialog.h"
#include "ui/status_strip.h"
#include "ui/theme.h"
#include "ui/welcome_page.h"
#include "ui/wording.h"

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
      m_status(new StatusStrip),
      m_pages(new QStackedWidget),
      m_pageBar(new PageBar(m_pages))
{
    theme::applyScheme(m_settings->text(Key::ColorScheme));
    m_service->setDecodeOptions({.maxMegapixels = m_settings->number(Key::DecodeMegapixels)});
    setWindowTitle(u"Loupe"_s);
    setWindowIcon(theme::appIcon());
    setAcceptDrops(true);
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    addToolBar(Qt::LeftToolBarArea, m_pageBar);
    makePages();
    makeMenus();
    makeCorner();
    connectService();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    m_service->disconnect(this);
}

// --- parts --------------------------------------------------------------------------------------------------------

void MainWindow::makePages()
{
    auto *welcome = new WelcomePage(!samplePhotos().isEmpty());
    m_inspect = new InspectPage(m_service.get(), m_settings.get(), m_status);
    m_inspectStack = new QStackedWidget;
    m_inspectStack->addWidget(welcome);
    m_inspectStack->addWidget(m_inspect);
    m_pageBar->addPage(u"inspect"_s, tr("Inspect"), tr("Look at one photo"), m_inspectStack);
    connect(welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFiles);
    connect(welcome, &WelcomePage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(welcome, &WelcomePage::samplesRequested, this, [this] { openFiles(samplePhotos()); });
    connect(m_inspect, &InspectPage::fileChanged, this, &MainWindow::onFileChanged);
    connect(m_inspect, &InspectPage::nothingFound, m_status,
            [this] { m_status->showMessage(tr("No pictures that Loupe can read were found there."), 10000); });
    connect(m_inspect, &InspectPage::helpRequested, this, &MainWindow::showHelpTopic);
    connect(m_status, &StatusStrip::cancelRequested, m_service.get(), &AnalysisService::cancel);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeViewMenu();
    QMenu *layers = menuBar()->addMenu(tr("&Layers"));
    m_inspect->fillLayersMenu(layers);
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    m_inspect->fillToolsMenu(tools);
    tools->addSeparator();
    m_modelCardAction = makeAction(this, {u"modelCard"_s, tr("Model &card"),
                                          tr("What the model was trained on and how it was measured"), u"model"_s});
    m_modelCardAction->setEnabled(false);
    QAction *choose = makeAction(this, {u"chooseModel"_s, tr("Choose &model folder\u2026"),
                                        tr("Use another model, from a folder with a card.json"), u"folder"_s});
    tools->addActions({m_modelCardAction, choose});
    connect(m_modelCardAction, &QAction::triggered, this, &MainWindow::showModelCard);
    connect(choose, &QAction::triggered, this, &MainWindow::chooseModel);
    makeHelpMenu();
    const QList<QMenu *> menus = menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        menu->setToolTipsVisible(true);
        menu->menuAction()->setToolTip(tr("Menu: %1").arg(menu->title().remove(u'&')));
    }
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *open = makeAction(
        this, {u"open"_s, tr("&Open\u2026"), tr("Open one or more photos"), u"open"_s, {QKeySequence::Open}});
    QAction *folder = makeAction(this, {u"openFolder"_s,
                                        tr("Open &folder\u2026"),
                                        tr("Leaf through the photos of a folder"),
                                        u"folder"_s,
                                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}});
    QAction *samples = makeAction(
        this, {u"samples"_s, tr("Try the &samples"), tr("Open the photos that come with Loupe"), u"samples"_s});
    samples->setVisible(!samplePhotos().isEmpty());
    QAction *quit =
        makeAction(this, {u"quit"_s, tr("&Quit"), tr("Close Loupe"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}});
    menu->addActions({open, folder});
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    menu->addAction(samples);
    menu->addSeparator();
    menu->addAction(quit);
    connect(open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(folder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(samples, &QAction::triggered, this, [this] { openFiles(samplePhotos()); });
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_inspect->fillViewMenu(menu);
    menu->addAction(m_pageBar->toggleViewAction());
    QAction *reset =
        makeAction(this, {u"resetLayout"_s, tr("Put panels &back"), tr("Show all panels where they were at first")});
    menu->addAction(reset);
    menu->addSeparator();
    auto *schemes = new QActionGroup(this);
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    const QList<std::pair<QString, QString>> names = {
        {u"system"_s, tr("As the &system")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("&Dark")}};
    for (const auto &[scheme, text] : names) {
        QAction *action = makeAction(
            this, {.name = u"scheme_"_s + scheme, .text = text, .tip = tr("Colours of the window"), .checkable = true});
        action->setChecked(m_settings->text(Key::ColorScheme) == scheme);
        schemes->addAction(action);
        appearance->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] {
            m_settings->set(Key::ColorScheme, scheme);
            theme::applyScheme(scheme);
        });
    }
    QAction *fullScreen = makeAction(
        this, {u"fullScreen"_s, tr("F&ull screen"), tr("Use the whole screen"), {}, {QKeySequence(Qt::Key_F11)}, true});
    menu->addAction(fullScreen);
    connect(reset, &QAction::triggered, m_inspect, &InspectPage::resetLayout);
    connect(fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *help = makeAction(
        this, {u"help"_s, tr("&Help"), tr("About what has the focus"), u"help"_s, {QKeySequence(Qt::Key_F1)}});
    QAction *shortcuts = makeAction(this, {u"shortcuts"_s, tr("&Shortcuts"), tr("All keys"), {}});
    QAction *about = makeAction(this, {u"about"_s, tr("&About Loupe"), tr("Version and licence"), {}});
    menu->addActions({help, shortcuts, about});
    connect(help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

/** Right of the menus: which model, and where it runs. */
void MainWindow::makeCorner()
{
    const auto make = [](const QString &name, const QString &icon, const QString &accessible) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(theme::icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setAccessibleName(accessible);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    m_modelButton = make(u"modelButton"_s, u"model"_s, tr("Model"));
    m_modelButton->setText(tr("No model"));
    m_modelButton->setToolTip(tr("Choose a model folder"));
    m_deviceButton = make(u"deviceButton"_s, u"device"_s, tr("Device"));
    m_deviceButton->setToolTip(tr("Where the network runs"));
    m_deviceButton->hide();
    auto *corner = new QWidget;
    auto *box = new QHBoxLayout(corner);
    box->setContentsMargins(0, 0, 4, 0);
    box->addWidget(m_modelButton);
    box->addWidget(m_deviceButton);
    menuBar()->setCornerWidget(corner);
    connect(m_modelButton, &QToolButton::clicked, this, [this] { m_modelReady ? showModelCard() : chooseModel(); });
    connect(m_deviceButton, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_deviceButton->mapToGlobal(m_deviceButton->rect().bottomLeft()), m_deviceButton->toolTip(),
                           m_deviceButton);
    });
}

void MainWindow::connectService()
{
    AnalysisService *service = m_service.get();
    connect(service, &AnalysisService::modelReady, this, &MainWindow::onModelReady);
    connect(service, &AnalysisService::modelFailed, this, &MainWindow::onModelFailed);
    connect(service, &AnalysisService::stageChanged, m_status, &StatusStrip::setStage);
    connect(service, &AnalysisService::progressChanged, m_status, &StatusStrip::setProgress);
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings->bytes(Key::WindowGeometry)))
        resize(QSize(1360, 860).boundedTo(screen()->availableSize()));
    m_inspect->restoreLayout(m_settings->bytes(Key::WindowState));
}

// --- opening ------------------------------------------------------------------------------------------------------

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_inspect->openPaths(paths);
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
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->setDropAction(Qt::CopyAction); // a drop must never ask the source to move the file away
    event->accept();
    openFiles(paths);
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
    m_settings->set(Key::WindowState, m_inspect->saveState());
    m_service->cancel();
    event->accept();
}

// --- model --------------------------------------------------------------------------------------------------------

void MainWindow::useModelFolder(const QString &folder)
{
    AnalyzerOptions options;
    options.modelFolder = toPath(folder);
    options.device = m_settings->text(Key::Device).toStdString();
    const Result<Precision> precision = parsePrecision(m_settings->text(Key::Precision).toStdString());
    if (precision)
        options.precision = *precision;
    m_modelButton->setText(tr("Loading the model\u2026"));
    m_service->setModel(options);
}

void MainWindow::chooseModel()
{
    auto *dialog = new QFileDialog(this, tr("Choose a model folder"), m_settings->text(Key::ModelFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_settings->set(Key::ModelFolder, folder);
        useModelFolder(folder);
    });
    dialog->open();
}

void MainWindow::onModelReady(const ModelCard &card, const DeviceChoice &device)
{
    m_model = card;
    m_device = device;
    m_modelReady = true;
    m_modelCardAction->setEnabled(true);
    m_modelButton->setText(tr("Model: %1").arg(QString::fromStdString(card.id)));
    m_modelButton->setToolTip(tr("The model's card: trained on what, measured how"));
    m_deviceButton->setText(deviceText(device));
    m_deviceButton->setToolTip(device.reason.empty() ? tr("Where the network runs")
                                                     : tr("Runs on the CPU: %1").arg(cpuReason(device.reason)));
    m_deviceButton->show();
    m_status->setDevice(device);
    m_inspect->setModelCard(card);
    menuBar()->adjustSize();
}

/** The model before it, if there was one, stays in use. */
void MainWindow::onModelFailed(const Error &error)
{
    const QString id = QString::fromStdString(m_model.id);
    m_modelButton->setText(m_modelReady ? tr("Model: %1").arg(id) : tr("No model"));
    m_status->showMessage(errorSentence(error), 10000);
    if (!m_modelReady)
        m_modelButton->setToolTip(errorSentence(error) + u'\n' + QString::fromStdString(error.detail));
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

} // namespace loupe
