#pragma once

#include <QString>

namespace loupe {

class ImageView;
class InspectActions;
class InspectPage;

/** Ties 'Copy view' and 'Save view' to the page's viewer. `page` outlives neither. */
void connectViewOutput(const InspectActions &actions, ImageView *view, InspectPage *page);

} // namespace loupe
