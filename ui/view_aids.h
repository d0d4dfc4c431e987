#pragma once

namespace loupe {

class ImageView;
class InspectActions;
class SideBySide;

/** Ties the commands for looking (swipe, blocks, scale bar, brightness, contrast, equalise) to the view. It outlives
 * neither. */
void connectViewAids(const InspectActions &actions, ImageView *view);

/** Likewise what shows a second photo. */
void connectSideBySide(const InspectActions &actions, SideBySide *sides);

} // namespace loupe
