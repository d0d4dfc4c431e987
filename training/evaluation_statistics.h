#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "training/evaluation.h"
#include "training/metrics/curves.h"

/** The figures of an evaluation: their names, what they mean and how each follows from images. Internal. */
namespace loupe {

using Sample = std::vector<const EvaluatedImage *>;

/** Which images a figure rests upon. */
enum class Basis { All, Forged, Authentic, Masked };

struct Statistic {
    const char *key;
    const char *name;
    Basis basis;
    std::vector<const char *> definition; ///< sentences; %1 stands for the threshold
    std::function<double(const Sample &)> value;
    bool isShare = false; ///< of the images of the basis: its interval is Wilson's
    std::optional<double> threshold = {};
};

bool belongs(const EvaluatedImage &image, Basis basis);

ImageScores scoresOf(const Sample &sample);

/** In the order of the table. Reads of the evaluation: card, imageThreshold, pixelThreshold. */
std::vector<Statistic> statisticsOf(const Evaluation &evaluation);

} // namespace loupe
