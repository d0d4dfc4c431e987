#include "training/engine/schedule.h"

#include <cmath>
#include <numbers>

namespace loupe {

double warmUpStableDecay(int step, int steps, const ScheduleOptions &options)
{
    const int warmUp = int(std::lround(options.warmUpShare * steps));
    const int decay = int(std::lround(options.decayShare * steps));
    if (step < warmUp)
        return double(step) / warmUp;
    const int stableEnd = steps - decay;
    if (step < stableEnd || decay == 0)
        return 1;
    return 0.5 * (1 + std::cos(std::numbers::pi * (step - stableEnd) / decay));
}

} // namespace loupe
