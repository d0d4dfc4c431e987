#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "training/trainer.h"

namespace loupe {

/**
 * Adapting a model to the pictures of a collection with its own patch predictions as labels (paper section 3.5; SPEC
 * section 6). Defaults are the `paper` preset; `safe` adds what keeps such training from collapsing (compare
 * arXiv 2302.12400: doubtful samples, noisy gradients, drifting weights).
 */
struct AdaptOptions {
    std::filesystem::path model;               ///< model folder; never changed
    std::vector<std::filesystem::path> images; ///< folders of the collection; labels in them are not looked at
    std::filesystem::path output;              ///< folder of the adapted model
    std::vector<std::filesystem::path> guard;  ///< labelled pictures that tell whether it helps; may be empty

    double learningRate = 1e-4;
    int batch = 96;
    double weightDecay = 1e-3;
    int epochs = 1;
    double warmUpShare = 0.1;
    double decayShare = 0.1;
    double clipNorm = 1;
    double imageThreshold = 0.5; ///< image scores above it count as forged

    bool weightByConfidence = false; ///< unsure patches count less
    bool leaveOutDoubtful = false;   ///< pictures whose image score and patch map disagree
    double outlierFactor = 0;        ///< steps with a gradient norm above so many medians are skipped; 0: none
    double averaging = 0;         ///< share of the old in a slowly moving average of the weights, the result; 0: none
    double guardTolerance = 0.01; ///< the guard's overall may fall by so much before the run stops
    int guardEvery = 5;           ///< steps between looks at the guard

    std::string device = "auto";
    int threads = 0;
    std::filesystem::path cacheFolder; ///< see TrainOptions
    double cacheGigabytes = 20;
    std::uint64_t seed = 1;
};

/** "paper", "safe". Errors: BadArgument. */
Result<AdaptOptions> adaptPreset(const std::string &preset);

struct AdaptReport {
    std::int64_t steps = 0;
    std::int64_t skippedSteps = 0; ///< outlying gradients
    std::int64_t pictures = 0;     ///< looked at, over all epochs
    std::int64_t forged = 0;       ///< of these, with a pseudo mask
    std::int64_t leftOut = 0;      ///< doubtful ones
    bool stoppedByGuard = false;
    std::optional<ValidationFigures> before; ///< on the guard
    std::optional<ValidationFigures> after;
    bool kept = true; ///< false: the guard was worse at the end, so the model written is the original
};

/**
 * Trains a copy of the model's segmenter and writes it as a model of its own. With a guard the best weights on it are
 * written, the original's if nothing was better within the tolerance.
 * Runs on the calling thread; onEvent is called from it. Cancel answers within one step; nothing is written then.
 * Errors: as train(), and ModelMissing.
 */
Result<AdaptReport> adapt(const AdaptOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                          const Progress &progress = {});

} // namespace loupe
