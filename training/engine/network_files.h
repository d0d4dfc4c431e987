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
    ModelCard parent;                    ///< of a new network that a file describes: `config` alone
    std::vector<std::string> drawn = {}; ///< weights that no file had: they are as they were drawn
};

/**
 * A new network of the preset (or of the JSON file of that name, see optionsFromJson()), or that of a model folder, or
 * one that weight files are loaded into, one over another: whole networks, parts of one, or published encoders. Errors:
 * BadArgument (preset), and those of readModelCard(), readCheckpoint() and loadWeights().
 */
Result<StartingPoint> startingPoint(const std::string &preset, const std::vector<std::filesystem::path> &from);

/** What a trained model's card says, and how it is written. */
struct ExportOptions {
    std::string preset;                    ///< of a network that comes from no model folder
    std::vector<std::string> trainingData; ///< added to the parent's lines
    std::string facts;                     ///< how it was trained, JSON text, shown and not interpreted
    bool sameClassifier = false;           ///< backbone and classifier are the parent's, so its calibration holds
    bool half = false; ///< fp16, half the size; else as they are, so that a next stage starts from the same backbone
};

/**
 * Writes model.safetensors and a card that says where the model comes from. Unless the classifier is the parent's, its
 * calibration is not known yet.
 * Errors: WriteFailed, DiskFull.
 */
Result<void> exportModel(LoupeNet &network, const StartingPoint &start, const ExportOptions &options,
                         const std::filesystem::path &folder);

} // namespace loupe
