#pragma once

#include <array>
#include <functional>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "model/analysis.h"
#include "model/progress.h"
#include "model/result.h"

/** Whether a verdict survives what happens to pictures on their way: saved again, made smaller, cropped. */
namespace loupe {

enum class PhotoVariant {
    Jpeg90,   ///< saved as JPEG of quality 90
    Jpeg75,   ///< saved as JPEG of quality 75
    HalfSize, ///< half as wide and high, each pixel the mean of those it covers
    Cropped,  ///< 5 % less on each side
};

inline constexpr std::array kPhotoVariants{PhotoVariant::Jpeg90, PhotoVariant::Jpeg75, PhotoVariant::HalfSize,
                                           PhotoVariant::Cropped};

/** "jpeg_90", "jpeg_75", "half_size", "cropped" */
const char *photoVariantName(PhotoVariant variant);

/**
 * The photo as it would be after that. Facts are those of the photo but for size and JPEG tables; what is neither JPEG
 * variant has none. At least one pixel remains. Errors: OutOfMemory, Internal. Thread-safe.
 */
Result<DecodedImage> photoVariant(const DecodedImage &image, PhotoVariant variant);

struct VariantVerdict {
    PhotoVariant variant{};
    double score = 0; ///< 0..1
    Band band = Band::NoTrace;
};

/** A verdict and those of the photo's variants. */
struct Stability {
    double score = 0; ///< of the photo itself
    Band band = Band::NoTrace;
    std::vector<VariantVerdict> variants; ///< in the order of kPhotoVariants

    /** No variant is in another band than the photo. */
    bool isStable() const;
};

/** "stable" or "changes": in files and in a case. */
const char *stabilityName(const Stability &stability);

/**
 * Analyses each variant.
 * @param analysis of `image`, by the same model
 * @param analyze the model, see LoadedModel::analyze
 * @param progress counts variants; a cancelled run ends after the tile that it is at
 * Errors: Cancelled, those of photoVariant() and `analyze`.
 */
Result<Stability> checkStability(const DecodedImage &image, const Analysis &analysis,
                                 const std::function<Result<Analysis>(const DecodedImage &, const Progress &)> &analyze,
                                 const Progress &progress = {});

} // namespace loupe
