#pragma once

namespace loupe {

class ImageView;
class InspectActions;

/** Ties the commands for looking (swipe, blocks, brightness, contrast, equalise) to the view. It outlives neither. */
void connectViewAids(const InspectActions &actions, ImageView *view);

} // namespace loupe
