#include "training/engine/schedule.h"

#include <cmath>
#include <numbers>

namespace loupe {

double warmUpStableDecay(std::int64_t step, std::int64_t steps, const ScheduleOptions &options)
{
    const std::int64_t warmUp = std::llround(options.warmUpShare * double(steps));
    const std::int64_t decay = std::llround(options.decayShare * double(steps));
    if (step < warmUp)
        return double(step) / double(warmUp);
    const std::int64_t stableEnd = steps - decay;
    if (step < stableEnd || decay == 0)
        return 1;
    return 0.5 * (1 + std::cos(std::numbers::pi * double(step - stableEnd) / double(decay)));
}

} // namespace loupe
