#pragma once

#include <cstdint>

namespace loupe {

/** Warm-up, stable, decay (SPEC section 6). */
struct ScheduleOptions {
    double warmUpShare = 0.1; ///< of all steps, linear from 0
    double decayShare = 0.1;  ///< of all steps, cosine to 0
};

/** What the learning rate is multiplied by at a step. @param step 0..steps-1  @return 0..1 */
double warmUpStableDecay(std::int64_t step, std::int64_t steps, const ScheduleOptions &options = {});

} // namespace loupe
