#pragma once

#include "training/trainer.h"

#include <chrono>

/** What train and adapt say while they run. */
namespace loupe::cli {

class TrainEvents {
public:
    /** A step on one line that is written over; off a terminal every tenth step is a line, of few every one. */
    void show(const TrainEvent &event);
    /** Takes the progress line away. */
    void end();

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::int64_t m_first = -1; ///< step at which this run began
};

} // namespace loupe::cli
