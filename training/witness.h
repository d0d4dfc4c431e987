#pragma once

#include <functional>
#include <memory>
#include <string>

#include "model/analysis.h"
#include "model/image/decoder.h"
#include "model/model_card.h"
#include "model/progress.h"
#include "model/result.h"

namespace loupe {

/** What an evaluation measures. */
enum class Witness {
    Model,    ///< a model folder: network and verdict
    CopyMove, ///< the copy-move matcher alone
};

/** Something that looks at pictures and answers with score, band and score map. */
struct OpenWitness {
    ModelCard card;         ///< whose id, thresholds and bands count
    std::string cardSha256; ///< empty where there is no file
    std::string device;
    std::string precision;
    /// @param threshold for forgedFraction
    std::function<Result<Analysis>(const DecodedImage &, double threshold, const Progress &)> look;
};

/**
 * The copy-move matcher as a witness. Its score map is the score of the best region that covers a pixel, so that a
 * pixel threshold below the matcher's own shows what it would have found; its band is Strong from
 * kCopyMoveThreshold on and NoTrace below.
 */
OpenWitness copyMoveWitness();

} // namespace loupe
