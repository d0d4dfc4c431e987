#include "ui/inspect_actions.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPersistentModelIndex>

#include "app/evidence_text.h"
#include "ui/actions.h"
#include "ui/viewer/layer_stack.h"

using namespace Qt::StringLiterals;

namespace loupe {

/** Also what an evidence map is for, and what the ground truth needs. */
static QString tipOf(const QModelIndex &layer)
{
    const QString tip = InspectActions::tr("Show or hide layer: %1").arg(layer.data().toString());
    const QVariant evidence = layer.data(LayerStack::EvidenceRole);
    if (evidence.isValid())
        return tip + u'\n' + evidencePurpose(EvidenceKind(evidence.toInt()));
    switch (LayerKind(layer.data(LayerStack::KindRole).toInt())) {
    case LayerKind::GroundTruth:
        return tip + u'\n' +
               InspectActions::tr("What is known to be edited: a mask beside the photo, or one that you choose");
    case LayerKind::Confusion:
        return tip + u'\n' + InspectActions::tr("What was found, missed and falsely found at the threshold");
    default:
        return tip;
    }
}

InspectActions::InspectActions(LayerStack *layers, QObject *parent) : QObject(parent), m_layers(layers), m_all(this)
{
    makeNavigation();
    makeViewAids();
    makeOutput();
    overlays = makeAction(this, {u"overlays"_s,
                                 tr("All &overlays"),
                                 tr("Show or hide everything over the photo"),
                                 u"overlay"_s,
                                 {QKeySequence(Qt::Key_C)},
                                 true});
    original = makeAction(this, {u"original"_s,
                                 tr("O&riginal"),
                                 tr("The photo alone; hold Space for a moment's look"),
                                 u"original"_s,
                                 {},
                                 true});
    lowerThreshold = makeAction(this, {u"lowerThreshold"_s,
                                       tr("&Lower threshold"),
                                       tr("Count more pixels as edited"),
                                       {},
                                       {QKeySequence(Qt::Key_BracketLeft)}});
    raiseThreshold = makeAction(this, {u"raiseThreshold"_s,
                                       tr("R&aise threshold"),
                                       tr("Count fewer pixels as edited"),
                                       {},
                                       {QKeySequence(Qt::Key_BracketRight)}});
    retry = makeAction(this, {u"retryAction"_s,
                              tr("Analyse a&gain"),
                              tr("Analyse this photo once more"),
                              u"retry"_s,
                              {QKeySequence(Qt::Key_F5)}});
    cancel = makeAction(this, {u"cancelAction"_s,
                               tr("&Cancel the analysis"),
                               tr("Stop and keep the photo"),
                               u"cancel"_s,
                               {QKeySequence(Qt::Key_Escape)}});
    cancel->setEnabled(false);
    chooseTruth = makeAction(this, {u"chooseTruth"_s, tr("&Ground truth\u2026"),
                                    tr("Choose the mask that says what was edited in this photo")});
    chooseTruth->setEnabled(false);
    overlays->setChecked(layers->overlaysShown());
    connect(overlays, &QAction::toggled, layers, &LayerStack::setOverlaysShown);
    connect(original, &QAction::toggled, layers, &LayerStack::setOriginalShown);
    connect(layers, &LayerStack::overlaysShownChanged, overlays, &QAction::setChecked);
    connect(layers, &LayerStack::originalShownChanged, original, &QAction::setChecked);
    makeLayerToggles();
    setWhyDisabled(&m_all, tr("This belongs to the page Inspect."));
    setWhyDisabled(cancel, tr("Nothing is being analysed."));
    for (QAction *action : {lowerThreshold, raiseThreshold, retry})
        setWhyDisabled(action, tr("No photo is analysed yet."));
    for (QAction *action : layerToggles)
        setWhyDisabled(action, tr("There is nothing to show yet."));
    m_all.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    const QList<QAction *> all = findChildren<QAction *>();
    for (QAction *action : all)
        m_all.addAction(action);
}

void InspectActions::makeNavigation()
{
    // In a right-to-left language the strip runs the other way, and the arrows with it.
    const bool mirrored = QGuiApplication::isRightToLeft();
    const QString back = mirrored ? u"next"_s : u"previous"_s;
    const QString ahead = mirrored ? u"previous"_s : u"next"_s;
    const QKeySequence backKey(mirrored ? Qt::Key_Right : Qt::Key_Left);
    const QKeySequence aheadKey(mirrored ? Qt::Key_Left : Qt::Key_Right);
    previous = makeAction(this, {u"previous"_s,
                                 tr("&Previous photo"),
                                 tr("Open the photo before this one"),
                                 back,
                                 {backKey, QKeySequence(Qt::Key_PageUp)}});
    next = makeAction(this, {u"next"_s,
                             tr("&Next photo"),
                             tr("Open the photo after this one"),
                             ahead,
                             {aheadKey, QKeySequence(Qt::Key_PageDown)}});
    // Arrows belong to sliders, tables and fields while these have the focus.
    previous->setShortcutContext(Qt::WidgetShortcut);
    next->setShortcutContext(Qt::WidgetShortcut);
    fit = makeAction(this, {u"fit"_s, tr("&Fit"), tr("The whole photo"), u"fit"_s, {QKeySequence(Qt::Key_F)}});
    actualSize = makeAction(this, {u"actualSize"_s,
                                   tr("&Actual size"),
                                   tr("One screen pixel per photo pixel"),
                                   u"actual-size"_s,
                                   {QKeySequence(Qt::Key_0)}});
    zoomIn = makeAction(this, {u"zoomIn"_s,
                               tr("Zoom &in"),
                               tr("Closer, at the cursor"),
                               u"zoom-in"_s,
                               {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal), QKeySequence::ZoomIn}});
    zoomOut = makeAction(this, {u"zoomOut"_s,
                                tr("Zoom &out"),
                                tr("Further away"),
                                u"zoom-out"_s,
                                {QKeySequence(Qt::Key_Minus), QKeySequence::ZoomOut}});
}

/** For looking only; what is analysed stays as it is. */
void InspectActions::makeViewAids()
{
    swipe = makeAction(this, {u"swipe"_s,
                              tr("&Swipe"),
                              tr("The photo alone left of a divider; drag it, or move it with comma and full stop"),
                              u"swipe"_s,
                              {QKeySequence(Qt::Key_S)},
                              true});
    dividerLeft = makeAction(this, {u"dividerLeft"_s,
                                    tr("Divider to the &left"),
                                    tr("Move the divider of the swipe"),
                                    {},
                                    {QKeySequence(Qt::Key_Comma)}});
    dividerRight = makeAction(this, {u"dividerRight"_s,
                                     tr("Divider to the &right"),
                                     tr("Move the divider of the swipe"),
                                     {},
                                     {QKeySequence(Qt::Key_Period)}});
    blockGrid = makeAction(this, {u"blockGrid"_s,
                                  tr("8 \u00d7 8 &blocks"),
                                  tr("The borders of the blocks of JPEG, when they are large enough to be seen"),
                                  {},
                                  {QKeySequence(Qt::Key_B)},
                                  true});
    scaleBar = makeAction(this, {u"scaleBar"_s,
                                 tr("Scale ba&r"),
                                 tr("A bar that is a round number of the photo's pixels long"),
                                 {},
                                 {QKeySequence(Qt::Key_M)},
                                 true});
    sideBySide = makeAction(this, {u"sideBySide"_s,
                                   tr("Si&de by side"),
                                   tr("The photo a second time, without layers; both move together"),
                                   {},
                                   {QKeySequence(Qt::Key_D)},
                                   true});
    keepAtSide = makeAction(this, {u"keepAtSide"_s,
                                   tr("&Keep at the side"),
                                   tr("Leave this photo at the side while you open others"),
                                   {},
                                   {QKeySequence(Qt::SHIFT | Qt::Key_D)},
                                   true});
    lens = makeAction(this, {u"lens"_s,
                             tr("&Lens"),
                             tr("The photo under the cursor four times as large, without layers"),
                             {},
                             {QKeySequence(Qt::Key_L)},
                             true});
    brighter = makeAction(
        this,
        {u"brighter"_s, tr("&Brighter"), tr("Show the photo brighter"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Up)}});
    darker = makeAction(
        this, {u"darker"_s, tr("&Darker"), tr("Show the photo darker"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Down)}});
    moreContrast = makeAction(this, {u"moreContrast"_s,
                                     tr("&More contrast"),
                                     tr("Show the photo with more contrast"),
                                     {},
                                     {QKeySequence(Qt::CTRL | Qt::Key_Right)}});
    lessContrast = makeAction(this, {u"lessContrast"_s,
                                     tr("&Less contrast"),
                                     tr("Show the photo with less contrast"),
                                     {},
                                     {QKeySequence(Qt::CTRL | Qt::Key_Left)}});
    equalise = makeAction(this, {u"equalise"_s,
                                 tr("&Equalise"),
                                 tr("Show each brightness as often as any other: brings out what lies in the dark"),
                                 {},
                                 {QKeySequence(Qt::Key_E)},
                                 true});
    unadjusted = makeAction(
        this,
        {u"unadjusted"_s, tr("As it &is"), tr("Show the photo as it is"), {}, {QKeySequence(Qt::CTRL | Qt::Key_0)}});
}

void InspectActions::makeOutput()
{
    copyView = makeAction(this, {u"copyView"_s,
                                 tr("&Copy view"),
                                 tr("Copy what the viewer shows, with layers and legend, to the clipboard"),
                                 u"copy"_s,
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}});
    saveView = makeAction(this, {u"saveView"_s,
                                 tr("Save &view\u2026"),
                                 tr("Save what the viewer shows, with layers and legend, as a PNG file"),
                                 {},
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}});
    checkStability = makeAction(this, {u"checkStability"_s,
                                       tr("Check &stability"),
                                       tr("Analyse the photo again as JPEG 90 and 75, at half its size, and cropped"),
                                       {},
                                       {QKeySequence(Qt::SHIFT | Qt::Key_F5)}});
    layerUp = makeAction(this, {u"layerUp"_s,
                                tr("Layer &up"),
                                tr("Draw the layer whose controls have the focus over the one above it"),
                                {},
                                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)}});
    layerDown = makeAction(this, {u"layerDown"_s,
                                  tr("Layer &down"),
                                  tr("Draw the layer whose controls have the focus under the one below it"),
                                  {},
                                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}});
    for (QAction *action : {copyView, saveView, checkStability})
        action->setEnabled(false);
}

void InspectActions::makeLayerToggles()
{
    for (int row = 0; row < m_layers->rowCount(); ++row) {
        const QPersistentModelIndex where = m_layers->index(row);
        const QString name = where.data().toString();
        QAction *action = makeAction(this, {u"layer_"_s + where.data(LayerStack::IdRole).toString(),
                                            name,
                                            tipOf(where),
                                            {},
                                            {m_layers->key(row)},
                                            true});
        const auto follow = [where, action] {
            action->setChecked(where.data(Qt::CheckStateRole).toInt() == Qt::Checked);
            action->setEnabled(where.data(LayerStack::AvailableRole).toBool());
        };
        connect(action, &QAction::triggered, m_layers, [this, where] { m_layers->toggle(where.row()); });
        connect(m_layers, &LayerStack::changed, action, follow);
        follow();
        layerToggles << action;
    }
}

// --- menus --------------------------------------------------------------------------------------------------------

void InspectActions::fillViewMenu(QMenu *menu) const
{
    menu->addActions({previous, next});
    menu->addSeparator();
    menu->addActions({fit, actualSize, zoomIn, zoomOut});
    menu->addSeparator();
    menu->addActions({swipe, dividerLeft, dividerRight, sideBySide, keepAtSide, lens, blockGrid, scaleBar});
    menu->addMenu(tr("Ad&just for looking"))
        ->addActions({brighter, darker, moreContrast, lessContrast, equalise, unadjusted});
}

void InspectActions::fillLayersMenu(QMenu *menu) const
{
    menu->addActions(layerToggles);
    menu->addSeparator();
    menu->addActions({overlays, original, layerUp, layerDown});
    menu->addSeparator();
    menu->addAction(chooseTruth);
}

void InspectActions::fillToolsMenu(QMenu *menu) const
{
    menu->addActions({lowerThreshold, raiseThreshold});
    menu->addSeparator();
    menu->addActions({retry, checkStability, cancel});
    menu->addSeparator();
    menu->addActions({copyView, saveView});
}

} // namespace loupe
