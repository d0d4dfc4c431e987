#pragma once

#include <cstdint>
#include <future>
#include <memory>
#include <vector>

#include <torch/types.h>

#include "training/synthesis/synthesizer.h"

namespace loupe {

/** Pictures and what is known of them, as a training step takes them. */
struct Batch {
    torch::Tensor pixels;             ///< [B, 3, S, S] in -1..1
    torch::Tensor forged;             ///< [B] float, 0 or 1
    torch::Tensor patchLabels;        ///< [B, gh * gw], share of forged pixels
    std::vector<torch::Tensor> masks; ///< [S, S] 0 or 1 each; undefined for an authentic picture
};

struct BatchOptions {
    int batch = 24;
    int side = 256;
    int patch = 16;
    double hardShare = 0.55; ///< of the samples; the rest is easy
    int easySteps = 100;     ///< at the start everything is easy
    bool augment = true;     ///< the eight flips and transposes
    std::uint64_t seed = 1;
};

/** Stacks samples. @param patch side of a patch in pixels */
Batch stackSamples(const std::vector<Sample> &samples, int patch);

/**
 * Batches of synthesised crops, made one step ahead in a thread of its own. The batch of a step depends on the options,
 * the pool and the step alone. Not thread-safe.
 */
class BatchSource {
public:
    BatchSource(std::shared_ptr<const PhotoPool> pool, BatchOptions options);

    /** The batch of this step; starts making the next one. */
    Batch next(int step);

private:
    Batch make(int step) const;

    BatchOptions m_options;
    Synthesizer m_hard;
    Synthesizer m_easy;
    int m_ahead = -1; ///< the step that m_future makes
    std::future<Batch> m_future;
};

} // namespace loupe
