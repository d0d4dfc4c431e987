#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "model/device.h"
#include "model/progress.h"
#include "model/result.h"
#include "training/evaluation.h"
#include "training/witness.h"

namespace loupe {

struct EvaluateOptions {
    Witness witness = Witness::Model;
    std::filesystem::path modelFolder; ///< of Witness::Model
    std::string device = "auto";       ///< see chooseDevice()
    Precision precision = Precision::Auto;
    double imageThreshold = 0.5;           ///< images at or above it count as forged, as published results have it
    std::optional<double> pixelThreshold;  ///< pixels above it count as forged; nullopt = the card's
    int bootstrapRounds = 1000;            ///< 0 = no intervals
    std::uint64_t seed = 0;                ///< of the bootstrap
    std::filesystem::path challengeFolder; ///< see ChallengeOutput; empty = none
    bool keepGoing = true;                 ///< false: the first image that fails ends the run with its error
    double maxMegapixels = 250;            ///< larger images fail
};

/**
 * Runs a model, or another witness, over a data set and measures it (SPEC section 7). Images pass one by one, the next
 * one is read meanwhile in a thread of its own, so memory does not grow with their number. An image that cannot be read
 * or analysed is a row with an error and counts nowhere else. A mask of another size than its image is scaled to it
 * (nearest).
 *
 * Runs on the calling thread; onImage is called from it after each image. Cancel answers within one tile.
 * Errors: as Analyzer::load(); BadArgument (no images, an option out of range, a challenge folder that holds masks of
 * the data set); WriteFailed (the challenge folder cannot be made); Cancelled; OutOfMemory, Internal; without keepGoing
 * those of decode() and Analyzer::analyze().
 */
Result<Evaluation> evaluate(
    const Dataset &dataset, const EvaluateOptions &options,
    const std::function<void(const EvaluatedImage &)> &onImage = [](const EvaluatedImage &) {},
    const Progress &progress = {});

} // namespace loupe
