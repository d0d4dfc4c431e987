#pragma once

#include <memory>

#include <QMainWindow>

#include "app/alarm_threshold.h"
#include "app/analysis_service.h"
#include "app/structure_service.h"
#include "ui/inspect_actions.h"
#include "ui/picture_finder.h"
#include "ui/stability_check.h"
#include "ui/thumbnail_model.h"
#include "ui/viewer/evidence_layers.h"
#include "ui/viewer/layer_stack.h"
#include "ui/viewer/threshold_tracker.h"
#include "ui/viewer/truth_layers.h"

class QMenu;

namespace loupe {

class CaseService;
class FilePanel;
class FilmStrip;
class ImageView;
class LayerPanel;
class RegionsTable;
class Settings;
class SideBySide;
class StabilityPanel;
class StatusStrip;
class ThresholdBar;
class VerdictCard;

/** One photo under examination: the viewer in the middle, panels that dock around it, the film strip below. */
class InspectPage : public QMainWindow {
    Q_OBJECT

public:
    /** All outlive the page. @param status shows what the page points at */
    InspectPage(AnalysisService *service, Settings *settings, StatusStrip *status, QWidget *parent = nullptr);

    /** Where evidence maps and stability checks are kept. @param cases outlives the page */
    void useCases(CaseService *cases);
    /** Before the service goes: nothing may ask its model any more. */
    void cancelChecks() { m_stability.cancel(); }

    /** Opens the first picture and offers the rest. Folders are searched in a worker. */
    void openPaths(const QStringList &paths);
    QString currentFile() const { return m_file; }
    void setModelCard(const ModelCard &card);
    void setAlarmThreshold(const std::optional<AlarmThreshold> &threshold);

    /** Off while another page is seen: their keys are single letters and digits. */
    void setActionsEnabled(bool enabled) { m_actions.setEnabled(enabled); }
    void fillViewMenu(QMenu *menu) const;
    void fillLayersMenu(QMenu *menu) const { m_actions.fillLayersMenu(menu); }
    void fillToolsMenu(QMenu *menu) const { m_actions.fillToolsMenu(menu); }
    /** Puts the panels back where they are at first. */
    void resetLayout();
    /** Where the panels are, and the order of the layers. */
    QByteArray layoutState() const;
    /** @param state of layoutState(); anything else leaves the panels where they are at first */
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    /** A photo was asked for; it may still fail to open. */
    void fileChanged(const QString &file);
    /** A search for pictures ended without any. */
    void nothingFound();
    /** Something to tell the user, in one line. */
    void message(const QString &text);
    /** @param topic see HelpWindow */
    void helpRequested(const QString &topic);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeToolBar();
    void makePanels();
    void sizePanels();
    QDockWidget *addPanel(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void connectActions();
    void connectService();
    void connectViewer();
    void openFile(const QString &file);
    void retry();
    void onFound(const QStringList &files);
    void onDecoded(const std::shared_ptr<const DecodedImage> &image, double seconds);
    void onFirstLook(const std::shared_ptr<const Analysis> &analysis);
    void onAnalysed(const std::shared_ptr<const Analysis> &analysis);
    void onStructure(const std::shared_ptr<const FileStructure> &structure);
    void onFailed(const QString &file, const Error &error);
    void onStage(AnalysisService::Stage stage);
    void onThreshold(const ThresholdResult &result);
    void holdOriginal(bool held);

    AnalysisService *m_service;
    StatusStrip *m_status;
    LayerStack m_layers;
    InspectActions m_actions;
    ThresholdTracker m_threshold;
    ThumbnailModel m_pictures;
    PictureFinder m_finder;
    QString m_file;
    ImageFacts m_imageFacts; ///< of m_file, once decoded
    bool m_decoded = false;  ///< of m_file
    bool m_originalHeld = false;
    QByteArray m_firstLayout;
    bool m_sized = false; ///< panels have their sizes, kept ones or the first
    QList<QDockWidget *> m_panels;

    ImageView *m_view;
    SideBySide *m_sides;
    VerdictCard *m_card;
    RegionsTable *m_regions;
    FilePanel *m_facts;
    FilmStrip *m_strip;
    ThresholdBar *m_thresholdBar;
    LayerPanel *m_layerPanel;
    StabilityPanel *m_stabilityPanel;
    EvidenceLayers m_evidence;
    TruthLayers m_truth;
    StabilityCheck m_stability;
    StructureService m_structure;
};

} // namespace loupe
