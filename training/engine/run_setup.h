#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "training/distributed/communicator.h"
#include "training/engine/network_files.h"
#include "training/engine/training_data.h"
#include "training/engine/training_step.h"
#include "training/train_message.h"

namespace loupe {

/** What training wants of the whole process. It is put back at the end: analyses may follow in the same one. */
class ProcessSettings {
public:
    explicit ProcessSettings(const TrainOptions &options);
    ~ProcessSettings();
    ProcessSettings(const ProcessSettings &) = delete;
    ProcessSettings &operator=(const ProcessSettings &) = delete;

private:
    bool m_tf32;
    int m_pictureThreads;
    int m_threads;
};

/** Everything of a run before its first step; nothing is written yet. */
struct RunSetup {
    StartingPoint start;
    TrainingStep step;
    TrainingData data;
    std::int64_t steps = 0; ///< optimiser steps of the run
};

/**
 * Opens network, optimiser and data on the device.
 * @param options their batch is filled in where it is 0
 * Errors: as train().
 */
Result<RunSetup> setUpRun(TrainOptions &options, const torch::Device &device,
                          const std::shared_ptr<Communicator> &processes, const TellMessage &tell,
                          const Progress &progress);

} // namespace loupe
