#include "training/engine/synthesis_source.h"

#include "model/image/preprocess.h"
#include "training/engine/random_points.h"

namespace loupe {

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
        batch.keys.push_back(std::int64_t(batch.keys.size()));
    }
    batch.pixels = torch::cat(pixels);
    batch.patchLabels = torch::stack(labels);
    batch.forged = torch::tensor(forged);
    return batch;
}

SynthesisSource::SynthesisSource(std::shared_ptr<const PhotoPool> pool, const SynthesisSourceOptions &options)
    : m_options(options), m_hard(pool, SynthesisOptions::hard()), m_easy(pool, SynthesisOptions::easy())
{
}

Batch SynthesisSource::make(std::int64_t step) const
{
    std::vector<Sample> samples;
    const int first = m_options.batch * m_options.shard / m_options.shards;
    for (int i = first; i < m_options.batch * (m_options.shard + 1) / m_options.shards; ++i) {
        const std::uint64_t number = std::uint64_t(step) * std::uint64_t(m_options.batch) + std::uint64_t(i);
        const std::uint64_t seed = mixed(m_options.seed, number);
        const std::uint64_t choice = mixed(~m_options.seed, number);
        const bool hard = step >= m_options.easySteps && double(choice % 10000) < m_options.hardShare * 10000;
        samples.push_back((hard ? m_hard : m_easy).make(seed, m_options.side));
        if (m_options.augment)
            flipTranspose(samples.back(), int((choice >> 32U) % 8));
    }
    Batch batch = stackSamples(samples, m_options.patch);
    for (std::int64_t &key : batch.keys)
        key += first;
    return batch;
}

Result<Batch> SynthesisSource::batch(std::int64_t step)
{
    std::erase_if(m_ahead, [step](const auto &entry) { return entry.first < step; });
    for (std::int64_t next = step; next <= step + m_options.ahead; ++next)
        if (!m_ahead.contains(next))
            m_ahead[next] = std::async(std::launch::async, [this, next] { return make(next); });
    Batch batch = m_ahead.at(step).get();
    m_ahead.erase(step);
    return batch;
}

} // namespace loupe
