#pragma once

#include <cstdint>
#include <optional>

#include <torch/types.h>

#include "model/result.h"
#include "training/data/augment.h"
#include "training/dataset.h"

namespace loupe {

/** How a picture becomes the network's input; as the model's card says for an analysis. */
struct SampleOptions {
    int side = 336;
    int patch = 14;
    bool native = false;    ///< a crop of the picture itself instead of all of it resized
    bool randomCrop = true; ///< native: anywhere on the 8 x 8 grid; else in the middle
    bool pixels = true;     ///< false: labels alone, the picture is not read; only resized and not augmented
    AugmentOptions augment = {};
};

/** One picture as a training step takes it. Of a forged one without mask it is not known where. */
struct TrainingSample {
    torch::Tensor pixels;      ///< [1, 3, S, S] in -1..1; undefined when they were not asked for
    torch::Tensor mask;        ///< [S, S] 0 or 1; undefined where nothing is forged, or it is not known where
    torch::Tensor patchLabels; ///< [gh * gw], share of forged pixels; 0 where it is not known
    bool forged = false;
};

/** The picture by the same decoder as for an analysis, and its mask, stretched and of the picture's size. */
Result<MaskedPicture> readMaskedPicture(const LabelledImage &image);

/**
 * Where to cut a side x side crop out of a picture, both coordinates multiples of 8. At random: 2 of 3 crops of a
 * picture with a forged area hold a forged pixel drawn from it, the others lie anywhere. Without a seed: in the middle.
 * A picture smaller than the crop is cut at its origin.
 */
cv::Point cropCorner(const MaskedPicture &picture, int side, std::optional<std::uint64_t> seed);

/**
 * Decodes, augments and brings to the network's input: resized (SPEC section 1), or a crop on the 8 x 8 grid with the
 * picture reflected where it is smaller. A crop is forged if some of it is; of a forged picture without mask nobody
 * knows, and the crop counts as forged.
 * Errors: those of decode(), also for the mask. Thread-safe.
 */
Result<TrainingSample> loadSample(const LabelledImage &image, const SampleOptions &options, std::uint64_t seed);

} // namespace loupe
