#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/model_card.h"
#include "model/net/loupe_net.h"
#include "training/train_options.h"

namespace loupe {

/** A network to start from, and the card of the model that it comes from (empty id where it is new). */
struct StartingPoint {
    LoupeNet network{nullptr};
    ModelCard parent;
};

/**
 * A new network of the preset, or that of a model folder, or one that weight files are loaded into, one over another:
 * whole networks, parts of one, or published encoders.
 * Errors: BadArgument (preset), and those of readModelCard(), readCheckpoint() and loadWeights().
 */
Result<StartingPoint> startingPoint(const std::string &preset, const std::vector<std::filesystem::path> &from);

/**
 * Writes model.safetensors (fp16) and a card that says where the model comes from. Its calibration is not known yet,
 * unless backbone and classifier are the parent's, whose calibration then holds.
 * @param facts how it was trained, JSON text, shown and not interpreted
 * Errors: WriteFailed, DiskFull.
 */
Result<void> exportModel(LoupeNet &network, const StartingPoint &start, const std::string &preset,
                         const std::vector<std::string> &trainingData, const std::string &facts, bool sameClassifier,
                         const std::filesystem::path &folder);

} // namespace loupe
