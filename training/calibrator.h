#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/model_card.h"
#include "model/progress.h"
#include "model/result.h"

namespace loupe {

struct CalibrateOptions {
    std::filesystem::path modelFolder;               ///< its card.json is rewritten
    std::vector<std::filesystem::path> photoFolders; ///< those of the training: only their validation side is used
    int samples = 600;                               ///< synthesised pictures, about a third of them authentic
    int authentic = 200; ///< more authentic ones of each kind of last compression, and strongly compressed forged ones
    std::string device = "auto";
    std::uint64_t seed = 1;
    std::filesystem::path table{}; ///< CSV of what was found in every picture (calibration_looks.h); empty: none
};

/**
 * Gives a trained model's numbers a meaning, on pictures of 256 to 768 px made from photos that it was not trained on:
 * the image score out of all witnesses (score_fit.h), the same for authentic pictures whatever their last compression:
 * not saved as JPEG, or of quality below 50, 50-75, 75-90 or 90-100; the pixel threshold with the best pooled F1; and
 * bands that at most 1, 5 and 20 % of the authentic pictures of each compression reach; the kind with the most alarms
 * decides. The card also gets the compression from which on nothing is found (score_fit.h). Half of the authentic
 * pictures fixes shifts and bands, the other half measures their false-alarm rates; both halves come from the same
 * photos. Runs on the calling thread; progress counts pictures. Errors: as Analyzer::load() and PhotoPool::open(),
 * Cancelled, WriteFailed, DiskFull.
 */
Result<ModelCard> calibrate(const CalibrateOptions &options, const Progress &progress = {});

} // namespace loupe
