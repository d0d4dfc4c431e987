#pragma once

namespace loupe
{

class LayerStack;
class Settings;

/** Gives the layers the opacities and the colour map that were kept, and keeps what is changed. Both outlive the tie.
 */
void bindLayers(LayerStack *layers, Settings *settings);

} // namespace loupe
