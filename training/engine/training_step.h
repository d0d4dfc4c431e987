#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "training/engine/stages.h"

namespace loupe {

struct TrainingStepOptions {
    torch::Device device{torch::kCPU};
    double clipNorm = 1;
    bool mixed = false; ///< bf16 where LibTorch's autocast allows
    /// Random points of a batch, from the step's seed; randomPoints() unless a test feeds recorded ones.
    std::function<PointSource(std::uint64_t seed, const Batch &batch)> points = {};
};

/** What became of one optimiser step. */
struct StepOutcome {
    double loss = 0;
    std::vector<std::pair<std::string, double>> parts; ///< unweighted; see LossParts
    double gradientNorm = 0;                           ///< before clipping
    bool applied = true; ///< false: the gradient was not finite or not accepted, the weights stay as they were
};

/**
 * One step of the optimiser on any number of batches, with the result of their union: loss, backward, clipping, AdamW.
 * When memory does not suffice, batches are taken in smaller pieces, again with the same result (but for batch norm,
 * which sees the pieces). Not thread-safe.
 */
class TrainingStep {
public:
    TrainingStep(LoupeNet network, Stage stage, AdamW optimizer, const TrainingStepOptions &options);

    /**
     * @param factor of the learning rate, 0..1
     * @param seed of the step's random points
     * @param accept is told the gradient's norm; false: the step is not taken. Empty: every finite one is
     * Throws c10::Error when memory does not suffice for a single picture.
     */
    StepOutcome run(const std::vector<Batch> &batches, double factor, std::uint64_t seed,
                    const std::function<bool(double norm)> &accept = {});

    LoupeNet &network() { return m_network; }
    AdamW &optimizer() { return m_optimizer; }
    const Stage &stage() const { return m_stage; }
    /** Pictures that go through the network at once; 0: whole batches. */
    std::int64_t pieceSize() const { return m_piece; }

private:
    StepOutcome accumulate(const std::vector<Batch> &batches, std::uint64_t seed);
    Tokens tokensOf(const Batch &batch);

    LoupeNet m_network;
    Stage m_stage;
    AdamW m_optimizer;
    TrainingStepOptions m_options;
    std::int64_t m_piece = 0;
};

} // namespace loupe
