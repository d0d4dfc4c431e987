#pragma once

#include <functional>

namespace loupe {

/**
 * How long work speaks with whoever started it. Both functions may be called from the working thread.
 * A unit of work (a tile, a picture, a training step) cannot be interrupted: cancelled() is asked between units.
 */
struct Progress {
    std::function<void(int done, int total)> report = [](int, int) {};
    std::function<bool()> cancelled = [] { return false; };
};

} // namespace loupe
