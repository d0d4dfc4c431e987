#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "model/analysis.h"
#include "model/device.h"
#include "model/model_card.h"
#include "model/progress.h"
#include "model/result.h"

namespace loupe {

struct AnalyzerOptions {
    std::filesystem::path modelFolder;
    std::string device = "auto"; ///< see chooseDevice()
    Precision precision = Precision::Auto;
    bool copyMove = true; ///< also look for copied areas (model/evidence/copy_move.h); false: where the score needs it
};

/**
 * A trained model, ready to look at pictures.
 *
 * Not thread-safe: create it anywhere, then use it from one thread at a time.
 */
class Analyzer {
public:
    /** Errors: ModelMissing, ModelInvalid, ModelTooNew, WeightsMismatch, DeviceUnavailable, OutOfMemory. */
    static Result<Analyzer> load(const AnalyzerOptions &options);

    Analyzer(Analyzer &&) noexcept;
    Analyzer &operator=(Analyzer &&) noexcept;
    ~Analyzer();

    const ModelCard &card() const;
    const DeviceChoice &device() const;
    /** SHA-256 of model.safetensors, as it was when it was loaded. */
    const std::string &weightsSha256() const;

    /**
     * Looks at one picture, the network and the copy-move matcher side by side. progress counts tiles; its functions
     * are called from several threads, one at a time.
     * @param threshold for the mask, regions and forged fraction; nullopt = the card's
     * Errors: Cancelled, OutOfMemory, Internal.
     */
    Result<Analysis> analyze(const DecodedImage &image, std::optional<double> threshold = {},
                             const Progress &progress = {});

    /**
     * Something to show while a large picture is analysed: the network's maps of the picture reduced to about a
     * megapixel, in a second or two. No score, no regions: fine traces are lost in such a picture.
     * @return nullopt for a picture that is small, or a model that reduces every picture anyway
     * Errors: as analyze().
     */
    Result<std::optional<Analysis>> firstLook(const DecodedImage &image, const Progress &progress = {});

private:
    struct Private; // torch lives behind this line
    explicit Analyzer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace loupe
