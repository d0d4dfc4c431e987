#pragma once

#include <cstdint>
#include <future>
#include <map>
#include <memory>
#include <vector>

#include "training/engine/batch.h"
#include "training/synthesis/synthesizer.h"

namespace loupe {

struct SynthesisSourceOptions {
    int batch = 24; ///< of all shards together
    int side = 256;
    int patch = 16;
    double hardShare = 0.55; ///< of the samples; the rest is easy
    int easySteps = 100;     ///< at the start everything is easy
    bool augment = true;     ///< the eight flips and transposes
    int ahead = 1;           ///< batches that are made in advance, each in a thread of its own
    std::uint64_t seed = 1;
    int shard = 0;  ///< 0 .. shards - 1, of a run over several processes
    int shards = 1; ///< at most batch; every shard makes its contiguous part of the same global batch
};

/** Stacks samples. @param patch side of a patch in pixels */
Batch stackSamples(const std::vector<Sample> &samples, int patch);

/** Batches of crops that are synthesised from authentic photos. Batch::keys are places in the global batch. */
class SynthesisSource : public BatchSource {
public:
    SynthesisSource(std::shared_ptr<const PhotoPool> pool, const SynthesisSourceOptions &options);

    Result<Batch> batch(std::int64_t step) override;
    std::int64_t stepsPerEpoch() const override { return 0; }

private:
    Batch make(std::int64_t step) const;

    SynthesisSourceOptions m_options;
    Synthesizer m_hard;
    Synthesizer m_easy;
    std::map<std::int64_t, std::future<Batch>> m_ahead; ///< declared last: threads end before what they use
};

} // namespace loupe
