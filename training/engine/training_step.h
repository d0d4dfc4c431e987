#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "training/distributed/communicator.h"
#include "training/engine/stages.h"

namespace loupe {

struct TrainingStepOptions {
    torch::Device device{torch::kCPU};
    double clipNorm = 1;
    bool mixed = false; ///< bf16 where LibTorch's autocast allows
    /// Random points of a batch, from the step's seed; randomPoints() unless a test feeds recorded ones.
    std::function<PointSource(std::uint64_t seed, const Batch &batch)> points = {};
    std::shared_ptr<Communicator> communicator = {}; ///< whose processes share every step; null: this one alone
};

/** What became of one optimiser step. */
struct StepOutcome {
    double loss = 0;
    std::vector<std::pair<std::string, double>> parts; ///< unweighted; see LossParts
    double gradientNorm = 0;                           ///< before clipping
    bool applied = true;    ///< false: the gradient was not finite or not accepted, the weights stay as they were
    bool cancelled = false; ///< nothing of the step is left: network and optimiser are as before it
};

/** What a step asks of who runs it. */
struct StepControl {
    std::function<bool(double norm)> accept = {}; ///< false: the step is not taken. Empty: every finite norm is good
    std::function<bool()> cancelled = {}; ///< asked before each piece; empty: never, as several processes must have it
};

/**
 * One step of the optimiser on any number of batches, with the result of their union: loss, backward, clipping, AdamW.
 * When memory does not suffice, batches are taken in smaller pieces, again with the same result (but for batch norm,
 * which sees the pieces). Not thread-safe.
 *
 * With several processes, each has its own part of every batch (it may be empty), and all get the same outcome and the
 * same weights. Where memory does not suffice in one, the others wait until it has taken smaller pieces.
 */
class TrainingStep {
public:
    TrainingStep(LoupeNet network, Stage stage, AdamW optimizer, const TrainingStepOptions &options);

    /**
     * @param batches as many in every process
     * @param factor of the learning rate, 0..1
     * @param seed of the step's random points
     * Throws c10::Error when memory does not suffice for a single picture in one process: in all of them.
     */
    StepOutcome run(const std::vector<Batch> &batches, double factor, std::uint64_t seed,
                    const StepControl &control = {});

    LoupeNet &network() { return m_network; }
    AdamW &optimizer() { return m_optimizer; }
    const Stage &stage() const { return m_stage; }
    /** Pictures that go through the network at once; 0: whole batches. */
    std::int64_t pieceSize() const { return m_piece; }

private:
    /** The step's batches in all processes. */
    struct Whole {
        StepCounts counts;
        std::int64_t largest = 0; ///< pictures of the largest batch
    };
    Whole wholeOf(const std::vector<Batch> &batches);
    using Cancelled = std::function<bool()>;
    StepOutcome accumulate(const std::vector<Batch> &batches, std::uint64_t seed, const Whole &whole,
                           const Cancelled &cancelled);
    StepOutcome accumulateAll(const std::vector<Batch> &batches, std::uint64_t seed, const Cancelled &cancelled);
    bool halvePieces(const std::vector<Batch> &batches);
    Tokens tokensOf(const Batch &batch);

    LoupeNet m_network;
    Stage m_stage;
    AdamW m_optimizer;
    TrainingStepOptions m_options;
    std::int64_t m_piece = 0;
};

} // namespace loupe
