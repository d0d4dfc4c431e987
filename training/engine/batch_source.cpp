#include "training/engine/batch_source.h"

#include "model/image/preprocess.h"

namespace loupe {
namespace {

/** A well mixed number for every (seed, index): the finaliser of SplitMix64 (Steele et al. 2014). */
std::uint64_t mixed(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t z = seed * 0x9E3779B97F4A7C15ULL + index * 0xBF58476D1CE4E5B9ULL + 0x94D049BB133111EBULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

} // namespace

Batch stackSamples(const std::vector<Sample> &samples, int patch)
{
    Batch batch;
    std::vector<torch::Tensor> pixels;
    std::vector<torch::Tensor> labels;
    std::vector<float> forged;
    for (const Sample &sample : samples) {
        const int side = sample.rgb.rows;
        pixels.push_back(nativeInput(sample.rgb));
        labels.push_back(patchLabels(sample.mask, side, patch).flatten());
        forged.push_back(sample.forged ? 1.0F : 0.0F);
        batch.masks.push_back(sample.forged ? maskLabel(sample.mask, side) : torch::Tensor());
    }
    batch.pixels = torch::cat(pixels);
    batch.patchLabels = torch::stack(labels);
    batch.forged = torch::tensor(forged);
    return batch;
}

BatchSource::BatchSource(std::shared_ptr<const PhotoPool> pool, BatchOptions options)
    : m_options(options), m_hard(pool, SynthesisOptions::hard()), m_easy(pool, SynthesisOptions::easy())
{
}

Batch BatchSource::make(int step) const
{
    std::vector<Sample> samples;
    for (int i = 0; i < m_options.batch; ++i) {
        const std::uint64_t number = std::uint64_t(step) * std::uint64_t(m_options.batch) + std::uint64_t(i);
        const std::uint64_t seed = mixed(m_options.seed, number);
        const std::uint64_t choice = mixed(~m_options.seed, number);
        const bool hard = step >= m_options.easySteps && double(choice % 10000) < m_options.hardShare * 10000;
        samples.push_back((hard ? m_hard : m_easy).make(seed, m_options.side));
        if (m_options.augment)
            flipTranspose(samples.back(), int((choice >> 32U) % 8));
    }
    return stackSamples(samples, m_options.patch);
}

Batch BatchSource::next(int step)
{
    Batch batch = m_ahead == step ? m_future.get() : make(step);
    m_ahead = step + 1;
    m_future = std::async(std::launch::async, [this, ahead = m_ahead] { return make(ahead); });
    return batch;
}

} // namespace loupe
