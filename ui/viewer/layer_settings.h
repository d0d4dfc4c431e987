#pragma once

namespace loupe {

class LayerStack;
class Settings;

/** Gives the layers the opacities and the colour map that are set, now and when they are changed elsewhere, and keeps
 * what is changed in the layers. Both outlive the tie. */
void bindLayers(LayerStack *layers, Settings *settings);

} // namespace loupe
