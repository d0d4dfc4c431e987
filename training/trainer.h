#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "model/progress.h"
#include "model/result.h"

namespace loupe {

/** A training run from nothing, joint stage: backbone, classifier and segmenter together (SPEC sections 5 and 6). */
struct TrainOptions {
    std::vector<std::filesystem::path> photoFolders; ///< authentic photos that forgeries are made of
    std::filesystem::path output;                    ///< model folder; made when absent
    std::string preset = "Loupe-Trace-S";
    int steps = 2000;
    int batch = 16;
    double learningRate = 1e-3;
    double weightDecay = 0.03; ///< not on parameters whose name holds "bias"
    double beta2 = 0.98;
    double clipNorm = 1;
    double warmUpShare = 0.05;
    double decayShare = 0.3;
    /// The paper's joint stage has 2 and 1 on a backbone that is trained already. From nothing the patches must lead: the
    /// mask loss is some 20 at first and would drown them.
    double classificationWeight = 10;
    double segmentationWeight = 0.5;
    double hardShare = 0.55;
    int easySteps = 100;
    int validateEvery = 250; ///< steps; 0 = at the end only
    int validationSamples = 128;
    double checkpointMinutes = 4;
    std::uint64_t seed = 1;
    int threads = 0;     ///< of the network; 0 = all cores
    bool resume = false; ///< go on from OUTPUT/checkpoint.safetensors; `steps` may differ from the first time
};

/** Figures on crops synthesised from photos that training does not see. */
struct ValidationFigures {
    double imageAuc = 0;
    double patchAuc = 0; ///< patches with more than half forged against patches with none
    double maskF1 = 0;   ///< score map > 0.5, pixels of the forged crops pooled
    double maskIou = 0;  ///< forged class, pooled likewise
};

struct TrainEvent {
    enum class Kind { Step, Validation, Checkpoint };
    Kind kind = Kind::Step;
    int step = 0; ///< done so far
    int steps = 0;
    double loss = 0;
    double classificationLoss = 0;
    double segmentationLoss = 0;
    double learningRate = 0;
    double gradientNorm = 0; ///< before clipping
    double secondsPerStep = 0;
    ValidationFigures validation = {};
};

/**
 * Trains and writes OUTPUT/model.safetensors (fp16) with a card that has no calibration yet; see calibrate().
 * Checkpoints are written every `checkpointMinutes` and at cancel; a killed run goes on with `resume`.
 * Runs on the calling thread; onEvent is called from it. Cancel answers within one step.
 * Errors: BadArgument, FileMissing (no photos), ModelInvalid (the checkpoint), Cancelled, OutOfMemory, WriteFailed,
 * DiskFull.
 */
Result<ValidationFigures> train(const TrainOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                                const Progress &progress = {});

} // namespace loupe
