#include "training/engine/cached_source.h"

namespace loupe {
namespace {

DatasetSourceOptions withoutPixels(DatasetSourceOptions options)
{
    options.sample.pixels = false;
    return options;
}

} // namespace

CachedSource::CachedSource(std::vector<LabelledImage> images, DatasetSourceOptions options, LoupeNet network,
                           std::shared_ptr<FeatureCache> cache, const ReportIssue &report, TellMessage tell)
    : m_images(images),
      m_input("resize " + std::to_string(options.sample.side) + ", not augmented"),
      m_backbone(backboneHash(network)),
      m_network(std::move(network)),
      m_cache(std::move(cache)),
      m_tell(std::move(tell)),
      m_full(images, options, report),
      m_labels(std::move(images), withoutPixels(options), report)
{
}

FeatureKey CachedSource::keyOf(std::size_t image) const
{
    return {m_images[image].sha256, m_backbone, m_input};
}

Result<Batch> CachedSource::batch(std::int64_t step)
{
    const std::vector<std::size_t> images = m_full.indices(step);
    std::vector<Tokens> found;
    for (const std::size_t image : images) {
        auto tokens = m_cache->find(keyOf(image));
        if (!tokens)
            return computed(step, images);
        found.push_back(std::move(*tokens));
    }
    auto batch = m_labels.batch(step);
    if (!batch)
        return batch.error();
    std::vector<Tokens> kept; // a mask that can no longer be read takes its picture out of the batch
    for (const std::int64_t key : batch->keys)
        kept.push_back(found.at(std::size_t(key - m_full.firstKey(step))));
    if (!kept.empty()) // a shard's part of a small batch may be
        batch->tokens = stackTokens(kept);
    return batch;
}

/** Reads the pictures, computes their tokens and keeps them. */
Result<Batch> CachedSource::computed(std::int64_t step, const std::vector<std::size_t> &images)
{
    auto batch = m_full.batch(step);
    if (!batch)
        return batch.error();
    const torch::NoGradGuard noGrad;
    const torch::Device device = m_network->parameters().front().device();
    std::vector<Tokens> pictures;
    for (std::size_t i = 0; i < batch->keys.size(); ++i) {
        const auto row = std::int64_t(i);
        Tokens tokens = m_network->tokens(batch->pixels.slice(0, row, row + 1).to(device));
        tokens.beforeLnPost.reset();
        if (const auto stored =
                m_cache->store(keyOf(images.at(std::size_t(batch->keys[i] - m_full.firstKey(step)))), tokens);
            !stored)
            m_tell({TrainMessage::Kind::TokensNotKept, {stored.error().detail}});
        tokens.values = tokens.values.cpu().to(torch::kBFloat16);
        pictures.push_back(tokens);
    }
    batch->pixels.reset();
    batch->tokens = stackTokens(pictures);
    return batch;
}

} // namespace loupe
