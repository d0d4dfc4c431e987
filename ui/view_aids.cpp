#include "ui/view_aids.h"

#include <QAction>

#include <algorithm>

#include "ui/inspect_actions.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/side_by_side.h"

namespace loupe {

namespace {

constexpr double kDividerStep = 0.02; // of the view's width

void connectDivider(const InspectActions &actions, ImageView *view)
{
    QObject::connect(actions.swipe, &QAction::toggled, view, &ImageView::setSwiping);
    for (const auto &[action, step] :
         {std::pair(actions.dividerLeft, -kDividerStep), std::pair(actions.dividerRight, kDividerStep)}) {
        action->setEnabled(false);
        QObject::connect(actions.swipe, &QAction::toggled, action, &QAction::setEnabled);
        QObject::connect(action, &QAction::triggered, view,
                         [view, step = step] { view->setDivider(view->divider() + step); });
    }
}

} // namespace

void connectViewAids(const InspectActions &actions, ImageView *view)
{
    connectDivider(actions, view);
    QObject::connect(actions.blockGrid, &QAction::toggled, view, &ImageView::setBlockGridShown);
    QObject::connect(actions.scaleBar, &QAction::toggled, view, &ImageView::setScaleBarShown);
    QObject::connect(actions.lens, &QAction::toggled, view, &ImageView::setLensShown);
    const auto tie = [view](QAction *action, int brightness, int contrast) {
        QObject::connect(action, &QAction::triggered, view, [view, brightness, contrast] {
            constexpr int kMost = ViewAdjustment::kMost;
            ViewAdjustment next = view->adjustment();
            next.brightness = std::clamp(next.brightness + brightness, -kMost, kMost);
            next.contrast = std::clamp(next.contrast + contrast, -kMost, kMost);
            view->setAdjustment(next);
        });
    };
    tie(actions.brighter, ViewAdjustment::kStep, 0);
    tie(actions.darker, -ViewAdjustment::kStep, 0);
    tie(actions.moreContrast, 0, ViewAdjustment::kStep);
    tie(actions.lessContrast, 0, -ViewAdjustment::kStep);
    QObject::connect(actions.equalise, &QAction::toggled, view, [view](bool on) {
        ViewAdjustment next = view->adjustment();
        next.equalised = on;
        view->setAdjustment(next);
    });
    QObject::connect(actions.unadjusted, &QAction::triggered, view, [view, equalise = actions.equalise] {
        equalise->setChecked(false);
        view->setAdjustment({});
    });
}

void connectSideBySide(const InspectActions &actions, SideBySide *sides)
{
    actions.keepAtSide->setEnabled(false);
    QObject::connect(actions.sideBySide, &QAction::toggled, sides, &SideBySide::setSideShown);
    QObject::connect(actions.keepAtSide, &QAction::toggled, sides, &SideBySide::setKept);
    QObject::connect(actions.sideBySide, &QAction::toggled, actions.keepAtSide, [keep = actions.keepAtSide](bool on) {
        keep->setEnabled(on);
        if (!on)
            keep->setChecked(false);
    });
}

} // namespace loupe
