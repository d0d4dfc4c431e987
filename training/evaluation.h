#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/analysis.h"
#include "model/model_card.h"
#include "model/result.h"
#include "training/dataset.h"
#include "training/metrics/curves.h"
#include "training/metrics/pixel_scores.h"
#include "training/metrics/score_histogram.h"

/** What an evaluation finds. Plain values; read them on any thread. */
namespace loupe {

/** One picture of the data set and what the model said of it. With an error, all from `score` on is meaningless. */
struct EvaluatedImage {
    std::filesystem::path file;
    bool forged = false; ///< the label
    bool hasMask = false;
    std::optional<Error> error;
    double score = 0; ///< 0..1, higher = more likely forged
    Band band = Band::NoTrace;
    int width = 0;
    int height = 0;
    double bytesPerPixel = 0;              ///< of the file
    std::optional<int> jpegQuality;        ///< as in JpegFacts, 0 = other tables; nullopt when the file is no JPEG
    double meanLumaStep = 0;               ///< of the JPEG's luma quantiser; 0 = no JPEG, nothing was quantised
    PixelCounts pixels;                    ///< at the pixel threshold; without a mask all is zero
    double pixelAuc = 0;                   ///< see ScoreHistogram; NaN without a mask or with one that covers all
    double forgedShareFound = 0;           ///< of the picture, 0..1
    std::optional<double> forgedShareTrue; ///< 0 for authentic; nullopt for forged without mask
    double seconds = 0;                    ///< of the analysis
    std::vector<std::pair<std::string, std::string>> attributes; ///< as in LabelledImage
};

/** What the images' list says of it under that name. */
std::optional<std::string> attributeOf(const EvaluatedImage &image, const std::string &name);

/** A number, how sure it is and what it means. */
struct Figure {
    std::string key;             ///< for machines; never changes: "image_auc"
    std::string name;            ///< for a table, English: "Image AUC"; translatable
    std::optional<double> value; ///< nullopt: not defined on these images
    std::optional<double> low;   ///< 95 % interval: bootstrap over the images, Wilson's for plain shares
    std::optional<double> high;
    int images = 0;                           ///< that it rests upon
    std::vector<std::string> definition = {}; ///< English sentences, translatable; %1 stands for the threshold
    std::optional<double> threshold = {};
};

/** What it means, in English and with its threshold. */
std::string definitionOf(const Figure &figure);

/** The figure with the key; nullptr when there is none. */
const Figure *figureOf(const std::vector<Figure> &figures, const std::string &key);

/** What became of the files that a challenge asks for. */
struct ChallengeReport {
    int written = 0;                               ///< masks, and lines in predictions.txt
    std::vector<std::filesystem::path> collisions; ///< left out: their name is another picture's, or cannot be a line
    std::optional<Error> error;                    ///< why there is no predictions.txt; the evaluation went on
};

struct Evaluation {
    ModelCard card; ///< whose bands the figures speak of
    std::string modelId;
    std::string modelSha256; ///< of the weights
    std::string cardSha256;  ///< of card.json: calibration and thresholds
    std::string device;
    std::string precision;
    std::string dataSha256; ///< Dataset::fingerprint()
    double imageThreshold = 0.5;
    double pixelThreshold = 0.5;
    int bootstrapRounds = 0;
    std::uint64_t seed = 0;
    double seconds = 0; ///< all of it, reading the files included

    int forged = 0;    ///< images evaluated, without the failed
    int authentic = 0; ///< likewise
    int masks = 0;     ///< forged images with a mask, likewise
    int failed = 0;    ///< images with an error
    std::vector<Figure> figures;
    std::vector<RocPoint> roc;
    std::vector<PrecisionRecallPoint> precisionRecall;
    std::optional<BestThreshold> bestByF1;
    std::optional<BestThreshold> bestByYouden;
    std::optional<PixelThreshold> bestPixelThreshold; ///< nullopt without masks
    std::vector<ReliabilityBin> reliability;
    std::vector<EvaluatedImage> images; ///< in the data set's order
    std::vector<DataIssue> issues;      ///< the data set's
    std::optional<ChallengeReport> challenge;

    const Figure *figure(const std::string &key) const { return figureOf(figures, key); }
};

/**
 * Fills in everything that follows from `images` and the thresholds: counts, figures, curves, reliability.
 * Reads of the evaluation: images, card, imageThreshold, pixelThreshold, bootstrapRounds, seed.
 * @param cancelled asked between rounds of the bootstrap
 */
void summarise(
    Evaluation &evaluation, const std::function<bool()> &cancelled = [] { return false; });

} // namespace loupe
