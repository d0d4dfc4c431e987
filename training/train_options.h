#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/result.h"

namespace loupe {

enum class TrainStage {
    Classifier, ///< stage 1: the classifier on a frozen backbone
    Segmenter,  ///< stage 2: the segmenter on a frozen backbone, told the true label
    Joint,      ///< everything together
};

/** Which image term the classification loss has: the published code uses poly focal, the paper prints plain BCE. */
enum class ImageTerm { PolyFocal, CrossEntropy };

/** What decides which weights of a run are the best. */
enum class BestBy { Auc, Iou, Overall };

/** "cls", "seg", "joint" */
const char *stageName(TrainStage stage);
Result<TrainStage> parseStage(const std::string &name);

/**
 * All that a training run depends on (SPEC sections 5 and 6). Defaults are the `released` preset of the joint stage.
 * JSON form: one flat object with the names below in snake_case.
 */
struct TrainOptions {
    // What is learned from: labelled pictures, authentic photos that forgeries are synthesised of, or both in turn.
    std::vector<std::filesystem::path> data;
    std::vector<std::filesystem::path> photos;
    double validationShare = 0.1;                         ///< of the labelled pictures, by content
    std::vector<std::filesystem::path> validationLists;   ///< instead: text files that name them, one a line
    std::vector<std::filesystem::path> validationFolders; ///< instead: pictures with such a folder in their path
    double hardShare = 0.55; ///< of synthesised crops: with a history of processing; the rest are plain pastes
    int easySteps = 100;     ///< at the start all synthesised crops are plain

    // What learns.
    TrainStage stage = TrainStage::Joint;
    bool allStages = false; ///< the other two first, each from the best weights of the one before; see trainStages()
    /// With `allStages`, where "cls", "seg" and "joint" start; "": the same numbers as here. See stageOptions()
    std::vector<std::string> stagePresets;
    std::string network = "Loupe-Trace-S";   ///< preset, or a JSON file of one; where `from` names no model folder
    std::vector<std::filesystem::path> from; ///< model folder, or weight files that are loaded one over another
    std::filesystem::path output;            ///< model folder; made when absent
    bool resume = false;                     ///< go on from OUTPUT/checkpoint.safetensors

    // Optimisation.
    double learningRate = 5e-4;          ///< of classifier (and segmenter, unless given)
    double segmenterLearningRate = 3e-4; ///< of the segmenter
    double backboneLearningRate = 1e-5;  ///< joint stage only
    int batch = 32;                      ///< pictures at once; 0: what fits into memory, up to 32
    int accumulation = 3;                ///< batches an optimiser step
    double weightDecay = 0.05;           ///< not on parameters whose name holds "bias"
    double beta1 = 0.9;
    double beta2 = 0.999;
    double clipNorm = 1;
    double warmUpShare = 0.1; ///< of all steps, linear from 0
    double decayShare = 0.1;  ///< of all steps, cosine to 0; 1 - warmUpShare: plain cosine
    double epochs = 1;        ///< of labelled pictures
    int steps = 0;            ///< optimiser steps; 0: from `epochs`. Synthesised pictures have no epochs
    int patience = 0;         ///< stop after so many validations without a better one; 0: never

    // Loss.
    double classificationWeight = 2; ///< joint stage only
    double segmentationWeight = 1;   ///< joint stage only
    ImageTerm imageTerm = ImageTerm::PolyFocal;
    double boxWeight = 0; ///< lambda_3 of the paper's Eq. 4

    // Augmentation of labelled pictures: probabilities, 0: off. The first two keep every trace.
    double flip = 0;
    double turn = 0;
    double crop = 0; ///< a piece on the 8 x 8 grid
    double jpeg = 0;
    double resize = 0;
    double blur = 0;
    double noise = 0;
    double gamma = 0;

    // How it runs.
    std::string device = "auto";
    std::string precision = "fp32"; ///< "bf16": mixed
    bool recompute = false;         ///< backbone activations are computed twice instead of kept
    int loraRank = 0;               ///< joint stage: the backbone learns low-rank changes only; 0: all of it
    double loraAlpha = 16;
    std::filesystem::path cacheFolder; ///< the frozen backbone's tokens are kept here; empty: computed every time
    double cacheGigabytes = 20;        ///< at most
    std::filesystem::path probe;       ///< a picture that is looked at again and again; empty: none
    int lookEvery = 0;                 ///< optimiser steps between looks at it and at samples; 0: at every validation
    int shownSamples = 4;              ///< pictures of the batch that are shown at a look; 0: none
    int threads = 0;                   ///< of the network on the CPU; 0: all cores
    int workers = 0;                   ///< that prepare pictures; 0: as many as there are cores, less one
    bool half = false; ///< write the model in fp16, as the bundled one is; a next stage cannot use the kept tokens then
    std::uint64_t seed = 1;
    int validateEvery = 0;       ///< optimiser steps; 0: at the end of every epoch
    int validationSamples = 256; ///< at most
    double checkpointMinutes = 4;
};

/**
 * @param preset "paper" (Tables 4 to 6 as printed), "released" (the published configuration), "small" (from nothing, on
 * one computer)
 * Errors: BadArgument (detail lists the known ones).
 */
Result<TrainOptions> trainPreset(const std::string &preset, TrainStage stage);

/**
 * One stage of a run of all stages: what its own preset says, but for options that are others here than in the preset
 * of the last stage, which somebody chose. Errors: as trainPreset(); BadArgument, where they do not go together.
 */
Result<TrainOptions> stageOptions(const TrainOptions &options, TrainStage stage);

/**
 * Sets the options that the object names, leaves the others.
 * Errors: BadArgument: no JSON object, an unknown name, another type, a value out of range; detail says which.
 */
Result<TrainOptions> trainOptionsFromJson(const std::string &text, const TrainOptions &base);
std::string trainOptionsToJson(const TrainOptions &options);

/** An option that is a number, as forms need it. */
struct NumberOption {
    std::string name; ///< of the JSON form
    double value = 0;
    double least = 0;
    double most = 0;
    bool whole = false; ///< no fractions
};
/** All of them, in a fixed order. */
std::vector<NumberOption> numberOptions(const TrainOptions &options);

/** What `network` may name: the published presets, then ours. */
std::vector<std::string> networkNames();

/** What is wrong, in English for the log; empty when nothing is. */
std::string problemOf(const TrainOptions &options);

} // namespace loupe
