#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "model/analysis.h"
#include "model/result.h"
#include "model/result/witnesses.h"

namespace loupe {

/** How a picture reaches the network. */
enum class InputPolicy {
    Resize, ///< the whole picture squeezed to S x S, as the published model does
    Native, ///< the picture's own pixels in tiles of S x S that start on the 8 x 8 grid
};

/** The image score from which a band is called, and how often authentic photos reach it. */
struct BandThreshold {
    double score = 1;          ///< image score, 0..1
    double falseAlarmRate = 0; ///< share of authentic photos at or above `score`, measured
};

/** A picture on which the model is wrong, for readers of its card. */
struct KnownFailure {
    std::string words;   ///< what it was and what the model said
    std::string picture; ///< a JPEG file in base64; in the card itself, so that a case keeps it
};

/**
 * card.json of a model folder: what the model is, how it must be fed, what its numbers mean.
 * Format 1. A folder holds card.json and model.safetensors.
 */
struct ModelCard {
    std::string id; ///< "loupe-trace-preview"
    std::string title;
    std::string version;
    bool preview = false; ///< not good enough to rely on; the window says so
    std::string preset;   ///< a name of net/presets, or empty when `config` is given
    std::string config;   ///< the network's options as JSON text; empty = the preset's
    InputPolicy input = InputPolicy::Resize;
    int tileOverlap = 0; ///< Native: pixels, a multiple of 8
    double pixelThreshold = 0.5;
    ScoreModel scoreModel; ///< how the image score is made
    BandThreshold strong{0.9, 0};
    BandThreshold moderate{0.7, 0};
    BandThreshold inconclusive{0.5, 0};
    std::optional<double> blindLumaStep{}; ///< mean luma step from which on next to no forgery was found, measured
    int authenticPhotos = 0;               ///< photos behind the false-alarm rates; 0 = never measured
    std::string domain;                    ///< what kinds of picture it was made for, a sentence
    std::vector<std::string> limits;       ///< what it does not show, sentences
    std::vector<std::string> trainingData; ///< one line a source, with its terms
    std::vector<KnownFailure> failures;    ///< the worst of some test
    std::string numbers;                   ///< measured results as JSON text, shown and not interpreted
    std::string weightsSha256;             ///< of model.safetensors; checked at load when given

    Band bandOf(double imageScore) const;
    /** Share of authentic photos that score at least as high, from the band table; nullopt when never measured. */
    std::optional<double> falseAlarmRateAt(double imageScore) const;
};

/** Reads DIR/card.json. Errors: ModelMissing, ModelInvalid (detail names the field), ModelTooNew. */
Result<ModelCard> readModelCard(const std::filesystem::path &modelFolder);

/** Writes DIR/card.json atomically. Errors: WriteFailed, DiskFull. */
Result<void> writeModelCard(const ModelCard &card, const std::filesystem::path &modelFolder);

} // namespace loupe
