#pragma once

#include <QActionGroup>
#include <QList>
#include <QObject>

class QMenu;

namespace loupe {

class LayerStack;

/** The commands of the Inspect page, with their keys and words. What they do is connected by the page. */
class InspectActions : public QObject {
    Q_OBJECT

public:
    /** @param layers outlives the actions; the layer actions follow it and change it */
    explicit InspectActions(LayerStack *layers, QObject *parent = nullptr);

    /** All of them off, or each as it is by itself. */
    void setEnabled(bool enabled) { m_all.setEnabled(enabled); }

    void fillViewMenu(QMenu *menu) const;
    void fillLayersMenu(QMenu *menu) const;
    void fillToolsMenu(QMenu *menu) const;

    QAction *previous;
    QAction *next;
    QAction *fit;
    QAction *actualSize;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *overlays;
    QAction *original;
    QAction *lowerThreshold;
    QAction *raiseThreshold;
    QAction *swipe;
    QAction *dividerLeft;
    QAction *dividerRight;
    QAction *blockGrid;
    QAction *scaleBar;
    QAction *lens;
    QAction *sideBySide;
    QAction *keepAtSide;
    QAction *copyView;
    QAction *saveView;
    QAction *brighter;
    QAction *darker;
    QAction *moreContrast;
    QAction *lessContrast;
    QAction *equalise;
    QAction *unadjusted;
    QAction *chooseTruth;
    QAction *layerUp;
    QAction *layerDown;
    QAction *checkStability;
    QAction *retry;
    QAction *cancel;
    QList<QAction *> layerToggles; ///< topmost first

private:
    void makeNavigation();
    void makeViewAids();
    void makeOutput();
    void makeLayerToggles();

    LayerStack *m_layers;
    QActionGroup m_all;
};

} // namespace loupe
