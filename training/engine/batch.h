#pragma once

#include <cstdint>
#include <vector>

#include <torch/types.h>

#include "model/net/backbone.h"
#include "model/result.h"

namespace loupe {

/** Pictures and what is known of them, as a training step takes them. On the CPU until toDevice(). */
struct Batch {
    torch::Tensor pixels;             ///< [B, 3, S, S] in -1..1; undefined where the tokens are known already
    Tokens tokens;                    ///< of the frozen backbone, from the feature cache; else empty
    torch::Tensor forged;             ///< [B] float, 0 or 1
    torch::Tensor patchLabels;        ///< [B, gh * gw], share of forged pixels
    std::vector<torch::Tensor> masks; ///< [S, S] 0..1 each; undefined for an authentic picture
    std::vector<torch::Tensor> maskWeights = {}; ///< as masks, how much each place counts; empty: all 1
    std::vector<std::int64_t> keys; ///< B numbers that name the samples within the step: random draws follow them

    std::int64_t size() const { return forged.size(0); }
};

/** Everything on the device; copies are started and not waited for. */
Batch toDevice(const Batch &batch, const torch::Device &device);

/** Samples first..first + count of a batch, sharing its memory. */
Batch slice(const Batch &batch, std::int64_t first, std::int64_t count);

/**
 * Where batches come from. The batch of a step depends on the source's options and the step alone, so that a resumed
 * run sees what an uninterrupted one sees. Not thread-safe; a source may work ahead in threads of its own.
 */
class BatchSource {
public:
    virtual ~BatchSource() = default;

    /** Errors: Cancelled, OutOfMemory, and those of the decoder when nothing of the batch can be read. */
    virtual Result<Batch> batch(std::int64_t step) = 0;

    /** Steps in which every picture is seen once; 0 where there is no end (synthesised pictures). */
    virtual std::int64_t stepsPerEpoch() const = 0;
};

} // namespace loupe
