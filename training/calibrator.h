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
    int authentic = 200;                             ///< more authentic ones, of each kind of last compression
    int side = 384;                                  ///< of all those pictures, pixels
    std::string device = "auto";
    std::uint64_t seed = 1;
};

/**
 * Gives a trained model's numbers a meaning, on pictures made from photos that it was not trained on: a logistic map of
 * the image logit, the pixel threshold with the best pooled F1, and bands that at most 1, 5 and 20 % of the authentic
 * pictures reach, whatever their last compression: not saved as JPEG, or of quality 60-75, 75-90 or 90-100. The kind
 * with the most alarms decides. Half of the authentic pictures fixes the bands, the other half measures their
 * false-alarm rates; both halves come from the same photos.
 * Runs on the calling thread; progress counts pictures.
 * Errors: as Analyzer::load() and PhotoPool::open(), Cancelled, WriteFailed, DiskFull.
 */
Result<ModelCard> calibrate(const CalibrateOptions &options, const Progress &progress = {});

/** Slope and offset of the logistic regression of labels on values, both classes weighing the same. */
struct Logistic {
    double scale = 1;
    double offset = 0;
};
Logistic fitLogistic(const std::vector<double> &positives, const std::vector<double> &negatives);

/** The smallest value that at most `share` of the values reach. @param values not empty */
double upperQuantile(std::vector<double> values, double share);

} // namespace loupe
