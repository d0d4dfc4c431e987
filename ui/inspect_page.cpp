#include "ui/inspect_page.h"

#include <QDataStream>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

#include "app/error_text.h"
#include "app/evidence_text.h"
#include "ui/actions.h"
#include "ui/file_panel.h"
#include "ui/film_strip.h"
#include "ui/regions_table.h"
#include "ui/stability_panel.h"
#include "ui/status_strip.h"
#include "ui/threshold_bar.h"
#include "ui/verdict_card.h"
#include "ui/view_aids.h"
#include "ui/view_output.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_panel.h"
#include "ui/viewer/layer_settings.h"
#include "ui/viewer/side_by_side.h"

using namespace Qt::StringLiterals;

namespace loupe {

static const QByteArray kLayoutTag = "panels and layers";

InspectPage::InspectPage(AnalysisService *service, Settings *settings, StatusStrip *status, QWidget *parent)
    : QMainWindow(parent),
      m_service(service),
      m_status(status),
      m_actions(&m_layers, this), // a child, so that the window finds its commands
      m_view(new ImageView(&m_layers)),
      m_sides(new SideBySide(m_view)),
      m_card(new VerdictCard),
      m_regions(new RegionsTable),
      m_facts(new FilePanel),
      m_strip(new FilmStrip(&m_pictures)),
      m_thresholdBar(new ThresholdBar),
      m_layerPanel(new LayerPanel(&m_layers)),
      m_stabilityPanel(new StabilityPanel(m_actions.checkStability)),
      m_evidence(&m_layers, m_view),
      m_truth(&m_layers, m_view, &m_threshold, this),
      m_stability(service, m_stabilityPanel, m_actions.checkStability)
{
    setWindowFlags(Qt::Widget);
    setObjectName(u"inspect"_s);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCentralWidget(m_sides);
    bindLayers(&m_layers, settings);
    makeToolBar();
    makePanels();
    connectActions();
    connectService();
    connectViewer();
    connectViewAids(m_actions, m_view);
    connectSideBySide(m_actions, m_sides);
    connectViewOutput(m_actions, m_view, this);
    m_card->addBelowReasons(m_stabilityPanel);
}

void InspectPage::useCases(CaseService *cases)
{
    m_evidence.useCases(cases);
    m_stability.useCases(cases);
}

// --- layout -------------------------------------------------------------------------------------------------------

void InspectPage::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Viewer"));
    bar->setObjectName(u"viewerBar"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->toggleViewAction()->setToolTip(tr("Show or hide the tool bar"));
    bar->addActions({m_actions.previous, m_actions.next});
    bar->addSeparator();
    bar->addActions({m_actions.fit, m_actions.actualSize, m_actions.zoomOut, m_actions.zoomIn});
    bar->addSeparator();
    bar->addActions({m_actions.overlays, m_actions.original, m_actions.swipe});
    bar->addSeparator();
    bar->addWidget(m_thresholdBar);
    m_thresholdBar->setEnabled(false);
    const QList<QAction *> actions = bar->actions();
    for (QAction *action : actions) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setAccessibleName(withoutMnemonic(action->text()));
    }
}

QDockWidget *InspectPage::addPanel(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *panel = new QDockWidget(title, this);
    panel->setObjectName(name);
    panel->setWidget(content);
    panel->toggleViewAction()->setToolTip(tr("Show or hide the panel: %1").arg(title));
    addDockWidget(area, panel);
    m_panels << panel;
    return panel;
}

/** Only its height scrolls. */
static QScrollArea *scrolling(QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setAccessibleName(name);
    return scroll;
}

void InspectPage::makePanels()
{
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    QScrollArea *scroll = scrolling(m_card, tr("Verdict"));
    scroll->setMinimumWidth(240);
    addPanel(u"verdictPanel"_s, tr("Verdict"), scroll, Qt::RightDockWidgetArea);
    QScrollArea *layers = scrolling(m_layerPanel, tr("Layers"));
    layers->setMinimumWidth(m_layerPanel->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    addPanel(u"layersPanel"_s, tr("Layers"), layers, Qt::RightDockWidgetArea);
    QDockWidget *regions = addPanel(u"regionsPanel"_s, tr("Regions"), m_regions, Qt::RightDockWidgetArea);
    QDockWidget *file = addPanel(u"filePanel"_s, tr("File"), m_facts, Qt::RightDockWidgetArea);
    addPanel(u"stripPanel"_s, tr("Pictures"), m_strip, Qt::BottomDockWidgetArea);
    tabifyDockWidget(regions, file);
    regions->raise();
    m_firstLayout = saveState();
    const QList<std::pair<QWidget *, QString>> topics = {{m_view, u"viewer"_s},       {scroll, u"verdict"_s},
                                                         {m_layerPanel, u"layers"_s}, {m_regions, u"regions"_s},
                                                         {m_facts, u"file"_s},        {m_thresholdBar, u"threshold"_s}};
    for (const auto &[widget, topic] : topics)
        widget->setProperty("helpTopic", topic);
}

/** The verdict gets what the others can spare. Only a page on the screen can give sizes to its panels. */
void InspectPage::sizePanels()
{
    m_sized = true;
    const auto panel = [this](const char16_t *name) { return findChild<QDockWidget *>(QString::fromUtf16(name)); };
    resizeDocks({panel(u"verdictPanel")}, {fontMetrics().averageCharWidth() * 46}, Qt::Horizontal);
    resizeDocks({panel(u"stripPanel")}, {m_strip->minimumSizeHint().height()}, Qt::Vertical);
    const int table = fontMetrics().height() * 10;
    if (height() < 4 * table) { // a small screen: the layers become a tab, so that more than a headline shows
        tabifyDockWidget(panel(u"filePanel"), panel(u"layersPanel"));
        panel(u"regionsPanel")->raise();
    }
    const int layers = std::min(m_layerPanel->sizeHint().height() + table / 5, height() / 3);
    resizeDocks({panel(u"regionsPanel"), panel(u"layersPanel"), panel(u"verdictPanel")},
                {table, layers, std::max(table, height() - table - layers)}, Qt::Vertical);
}

void InspectPage::resetLayout()
{
    restoreState(m_firstLayout);
    sizePanels();
}

QByteArray InspectPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kLayoutTag << saveState() << m_layers.order();
    return state;
}

void InspectPage::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray tag;
    QByteArray panels;
    QStringList order;
    stream >> tag;
    if (tag == kLayoutTag)
        stream >> panels >> order;
    m_sized = restoreState(tag == kLayoutTag ? panels : state); // once there was nothing but panels
    m_layers.setOrder(order);
}

void InspectPage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_sized)
        QTimer::singleShot(0, this, &InspectPage::sizePanels);
}

void InspectPage::fillViewMenu(QMenu *menu) const
{
    m_actions.fillViewMenu(menu);
    menu->addSeparator();
    for (QDockWidget *panel : m_panels)
        menu->addAction(panel->toggleViewAction());
}

// --- wiring -------------------------------------------------------------------------------------------------------

void InspectPage::connectActions()
{
    m_view->addActions({m_actions.previous, m_actions.next});
    connect(m_actions.previous, &QAction::triggered, m_strip, [this] { m_strip->step(-1); });
    connect(m_actions.next, &QAction::triggered, m_strip, [this] { m_strip->step(1); });
    connect(m_actions.fit, &QAction::triggered, m_view, &ImageView::fit);
    connect(m_actions.actualSize, &QAction::triggered, m_view, &ImageView::showActualSize);
    connect(m_actions.zoomIn, &QAction::triggered, m_view, &ImageView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_view, &ImageView::zoomOut);
    connect(m_actions.lowerThreshold, &QAction::triggered, m_thresholdBar, [this] { m_thresholdBar->step(-1); });
    connect(m_actions.raiseThreshold, &QAction::triggered, m_thresholdBar, [this] { m_thresholdBar->step(1); });
    connect(m_actions.layerUp, &QAction::triggered, m_layerPanel, [this] { m_layerPanel->moveFocused(-1); });
    connect(m_actions.layerDown, &QAction::triggered, m_layerPanel, [this] { m_layerPanel->moveFocused(1); });
    connect(m_actions.retry, &QAction::triggered, this, &InspectPage::retry);
    connect(m_actions.cancel, &QAction::triggered, m_service, &AnalysisService::cancel);
    for (QAction *action : {m_actions.lowerThreshold, m_actions.raiseThreshold, m_actions.retry})
        action->setEnabled(false);
}

void InspectPage::connectService()
{
    connect(m_service, &AnalysisService::stageChanged, this, &InspectPage::onStage);
    connect(m_service, &AnalysisService::progressChanged, m_card, &VerdictCard::setProgress);
    connect(m_service, &AnalysisService::decoded, this, &InspectPage::onDecoded);
    connect(m_service, &AnalysisService::firstLook, this, &InspectPage::onFirstLook);
    connect(m_service, &AnalysisService::analysed, this, &InspectPage::onAnalysed);
    connect(m_service, &AnalysisService::failed, this, &InspectPage::onFailed);
    connect(m_service, &AnalysisService::cancelled, m_card, &VerdictCard::setCancelled);
    connect(m_card, &VerdictCard::retryRequested, this, &InspectPage::retry);
}

void InspectPage::connectViewer()
{
    connect(&m_threshold, &ThresholdTracker::changed, this, &InspectPage::onThreshold);
    connect(m_thresholdBar, &ThresholdBar::thresholdChanged, &m_threshold, &ThresholdTracker::setThreshold);
    connect(m_view, &ImageView::zoomChanged, m_status, &StatusStrip::setZoom);
    connect(m_view, &ImageView::hovered, m_status, &StatusStrip::setProbe);
    connect(m_view, &ImageView::hovered, m_regions, [this](const std::optional<Probe> &probe) {
        if (probe)
            m_regions->highlightAt(probe->pixel);
    });
    connect(m_regions, &RegionsTable::regionChosen, m_view, &ImageView::flyTo);
    connect(m_strip, &FilmStrip::fileChosen, this, &InspectPage::openFile);
    connect(&m_finder, &PictureFinder::found, this, &InspectPage::onFound);
    connect(m_layerPanel, &LayerPanel::helpRequested, this, &InspectPage::helpRequested);
    connect(&m_evidence, &EvidenceLayers::shown, this, [this](const std::shared_ptr<const EvidenceMap> &map) {
        const QStringList findings = evidenceFindings(*map);
        m_layerPanel->setFindings(map->kind, findings);
        if (m_layers.isDrawn(m_layers.layer(map->kind)))
            m_status->showMessage(findings.value(0), 10000);
    });
    connect(&m_truth, &TruthLayers::changed, m_card, &VerdictCard::setGroundTruth);
    connect(&m_truth, &TruthLayers::message, this, &InspectPage::message);
    connect(m_actions.chooseTruth, &QAction::triggered, &m_truth, &TruthLayers::choose);
    connect(&m_structure, &StructureService::read, this, &InspectPage::onStructure);
    connect(&m_evidence, &EvidenceLayers::failed, this, [this](EvidenceKind kind, const Error &error) {
        m_status->showMessage(evidenceName(kind) + u": "_s + errorSentence(error), 10000);
    });
}

// --- what happens -------------------------------------------------------------------------------------------------

void InspectPage::openPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    QStringList absolute;
    for (const QString &path : paths)
        absolute << QFileInfo(path).absoluteFilePath();
    const bool folder = QFileInfo(absolute.front()).isDir();
    if (folder)
        m_file.clear(); // the first of what is found is to be opened
    else
        openFile(absolute.front());
    m_finder.find(absolute);
}

void InspectPage::onFound(const QStringList &files)
{
    if (files.isEmpty())
        return Q_EMIT nothingFound();
    m_pictures.setFiles(files);
    if (m_file.isEmpty())
        openFile(files.front());
    m_strip->setCurrentFile(m_file);
    m_actions.previous->setEnabled(files.size() > 1);
    m_actions.next->setEnabled(files.size() > 1);
}

void InspectPage::openFile(const QString &file)
{
    m_file = file;
    m_decoded = false;
    m_view->setImage(nullptr);
    m_sides->setImage(nullptr);
    m_evidence.setImage(nullptr);
    m_truth.setImage(nullptr);
    m_stability.setImage(nullptr);
    m_structure.setImage(nullptr);
    m_threshold.setAnalysis(nullptr);
    m_facts->clear();
    for (QAction *action : {m_actions.chooseTruth, m_actions.copyView, m_actions.saveView})
        action->setEnabled(false);
    m_status->setPicture(nullptr);
    m_strip->setCurrentFile(file);
    m_actions.retry->setEnabled(true);
    m_card->begin();
    m_view->setFocus();
    Q_EMIT fileChanged(file);
    m_service->open(file);
}

/** A photo that never came out of the decoder has to be read again; the service cannot analyse it. */
void InspectPage::retry()
{
    if (m_decoded) {
        m_view->setAnalysis(nullptr);
        m_stability.setAnalysis(nullptr);
        m_threshold.setAnalysis(nullptr);
        m_card->begin();
        m_service->retry();
    } else if (!m_file.isEmpty()) {
        openFile(m_file);
    }
}

void InspectPage::onDecoded(const std::shared_ptr<const DecodedImage> &image, double seconds)
{
    m_decoded = true;
    m_view->setImage(image);
    m_sides->setImage(image);
    m_evidence.setImage(image);
    m_truth.setImage(image);
    m_stability.setImage(image);
    m_structure.setImage(image);
    m_imageFacts = image->facts;
    for (QAction *action : {m_actions.chooseTruth, m_actions.copyView, m_actions.saveView})
        action->setEnabled(true);
    m_facts->setFacts(image->facts);
    m_status->setPicture(&image->facts);
    m_card->setDecoded(seconds);
}

void InspectPage::onStructure(const std::shared_ptr<const FileStructure> &structure)
{
    m_facts->setFacts(m_imageFacts, structure.get());
}

/** For the eye alone: nothing is kept, counted or reported of it. */
void InspectPage::onFirstLook(const std::shared_ptr<const Analysis> &analysis)
{
    m_view->setAnalysis(analysis);
    m_card->setFirstLook();
}

void InspectPage::onAnalysed(const std::shared_ptr<const Analysis> &analysis)
{
    m_view->setAnalysis(analysis);
    m_evidence.setAnalysis(analysis.get());
    m_stability.setAnalysis(analysis);
    m_card->setAnalysis(analysis);
    m_threshold.setAnalysis(analysis);
    m_thresholdBar->showValue(analysis->threshold);
    m_pictures.setVerdict(m_file, analysis->band, analysis->imageScore);
}

void InspectPage::onFailed(const QString &file, const Error &error)
{
    m_card->setFailure(file, error);
    m_evidence.setAnalysis(nullptr);
}

void InspectPage::onStage(AnalysisService::Stage stage)
{
    m_card->setStage(stage);
    m_actions.cancel->setEnabled(stage != AnalysisService::Stage::Idle);
}

void InspectPage::onThreshold(const ThresholdResult &result)
{
    const bool there = m_layers.layer(LayerKind::ScoreMap).available;
    m_view->setThreshold(result.threshold);
    if (there)
        m_regions->setRegions(result.regions);
    else
        m_regions->clear();
    m_card->setThreshold(result);
    m_thresholdBar->setEnabled(there);
    m_actions.lowerThreshold->setEnabled(there);
    m_actions.raiseThreshold->setEnabled(there);
}

void InspectPage::setModelCard(const ModelCard &card)
{
    m_card->setModelCard(card);
    m_thresholdBar->setModelThreshold(card.pixelThreshold);
}

void InspectPage::setAlarmThreshold(const std::optional<AlarmThreshold> &threshold)
{
    m_card->setAlarmThreshold(threshold);
}

// --- Space --------------------------------------------------------------------------------------------------------

void InspectPage::holdOriginal(bool held)
{
    if (m_originalHeld == held)
        return;
    m_originalHeld = held;
    m_layers.setOriginalShown(held);
}

void InspectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QMainWindow::keyPressEvent(event);
    holdOriginal(true);
}

void InspectPage::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QMainWindow::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        holdOriginal(false);
}

bool InspectPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) // the release would go to another window
        holdOriginal(false);
    return QMainWindow::event(event);
}

} // namespace loupe
