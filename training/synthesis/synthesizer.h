#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <opencv2/core.hpp>

#include "training/data/photo_pool.h"
#include "training/synthesis/copy_move.h"
#include "training/synthesis/hard_negative.h"
#include "training/synthesis/history.h"
#include "training/synthesis/shapes.h"

namespace loupe {

enum class ForgeryType { Authentic, Splice, CopyMove, Removal, LocalEdit };
constexpr int kForgeryTypes = 5;

/** In files: "authentic", "splice", "copy_move", "removal", "local_edit". */
const char *forgeryTypeName(ForgeryType type);

/** Every probability (0 .. 1) of the recipe. The defaults are the hard data. */
struct SynthesisOptions {
    // Shares of the types; only their ratios count.
    double authentic = .32;
    double splice = .34;
    double copyMove = .17;
    double removal = .12;
    double localEdit = .05;

    HistoryOptions history; ///< of the host, forged or not, and of a splice's source
    /// In pictures that are neither resized nor saved as JPEG at the end, the host's grid starts at the origin as often
    /// as this: analysis sees such pictures from their own grid, except those that were cropped.
    double alignedWithoutFinalJpeg = .9;

    ShapeOptions shapes;
    double ownOutline = .5;   ///< of the splices with a real object's outline: the object itself is inserted
    double colourChange = .4; ///< of inserted and copied content
    CopyOptions copies;

    double hardNegative = .15;       ///< of the authentic crops
    double repeated = 0;             ///< of the authentic crops: nothing but a repeated pattern
    double hardNegativeForged = .05; ///< of the forged ones, before the forger: so that graphics do not mean authentic

    double downscale = .2; ///< of all finished crops
    double minDownscale = .5;
    double maxDownscale = .97;
    JpegOptions finalJpeg{.chance = .72, .minQuality = 60, .maxQuality = 100};

    static SynthesisOptions hard() { return {}; }
    /** Hard borders, no histories, nothing after the paste. */
    static SynthesisOptions easy();
};

/** A training crop. */
struct Sample {
    cv::Mat rgb;  ///< CV_8UC3, side x side, R first
    cv::Mat mask; ///< CV_8U, side x side: 255 forged, 0 not; all 0 when authentic
    bool forged = false;
    ForgeryType type = ForgeryType::Authentic;
    std::optional<CopyGeometry> copy = {}; ///< of a copy-move
    cv::Mat copiedFrom = {};               ///< as the mask: where a copy-move's pixels were taken from; else empty
};

/** All that is decided before a photo is opened; cheap to draw. */
struct SamplePlan {
    std::uint64_t seed = 0;
    ForgeryType type = ForgeryType::Authentic;
    std::optional<HardNegative> hardNegative;
    History host;
    double downscale = 1; ///< new size / old size at the end; 1: none
    int interpolation = 0;
    std::optional<JpegSettings> finalJpeg; ///< its grid starts at the crop's origin
};

/**
 * Makes crops of forged and authentic pictures out of authentic photos.
 *
 * Authentic and forged crops get the same histories and the same final steps, so that neither compression nor size
 * tells them apart. The crop's origin is where a tile of an analysed picture starts: on the grid of the last JPEG.
 *
 * A sample depends on (pool, options, seed, side) alone. Thread-safe: make() may run on several threads at once.
 */
class Synthesizer {
public:
    explicit Synthesizer(std::shared_ptr<const PhotoPool> pool, SynthesisOptions options = {});

    /**
     * @param side of the crop in px, a multiple of 8, 64 ..
     * A planned forgery that cannot be seen after several attempts, as in a black picture, is given up: the sample is
     * authentic then.
     */
    Sample make(std::uint64_t seed, int side) const { return render(plan(seed), side); }

    SamplePlan plan(std::uint64_t seed) const;
    Sample render(const SamplePlan &plan, int side) const;

    const SynthesisOptions &options() const { return m_options; }

private:
    /** Nothing for an authentic sample, and where nothing visible came out (a black picture). */
    std::optional<Edit> forge(const SamplePlan &plan, int hostPhoto, const cv::Mat &host) const;
    std::optional<Edit> attempt(ForgeryType type, int hostPhoto, const cv::Mat &host, const ShapeOptions &shapes,
                                Rng &rng) const;
    Edit spliced(int hostPhoto, const cv::Mat &host, const ShapeOptions &shapes, Rng &rng) const;
    Edit insertedObject(const Instance &object, const cv::Mat &host, const ShapeOptions &shapes, Rng &rng) const;
    int otherPhoto(int hostPhoto, Rng &rng) const;

    std::shared_ptr<const PhotoPool> m_pool;
    SynthesisOptions m_options;
};

/**
 * One of the eight flips and transposes: bit 0 mirrors left-right, bit 1 top-bottom, bit 2 transposes. A side that is a
 * multiple of 8 keeps the JPEG grid at the origin, so this may follow the final compression.
 */
void flipTranspose(Sample &sample, int code);

} // namespace loupe
