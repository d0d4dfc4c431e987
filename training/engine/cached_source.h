#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/net/loupe_net.h"
#include "training/data/feature_cache.h"
#include "training/engine/dataset_source.h"
#include "training/train_message.h"

namespace loupe {

/**
 * Batches of a data set with the frozen backbone's tokens instead of pixels: from the cache, or computed and kept. The
 * values are those of the cache, bf16, from the first time on. Pictures whose tokens are kept are not read any more.
 */
class CachedSource : public BatchSource {
public:
    /**
     * @param network on its device; its backbone must not change while the source lives
     * @param tell is told once when the cache can keep no more; the run goes on
     */
    CachedSource(std::vector<LabelledImage> images, DatasetSourceOptions options, LoupeNet network,
                 std::shared_ptr<FeatureCache> cache, const ReportIssue &report, TellMessage tell);

    Result<Batch> batch(std::int64_t step) override;
    std::int64_t stepsPerEpoch() const override { return m_full.stepsPerEpoch(); }

private:
    FeatureKey keyOf(std::size_t image) const;
    Result<Batch> computed(std::int64_t step, const std::vector<std::size_t> &images);

    std::vector<LabelledImage> m_images;
    std::string m_input;
    std::string m_backbone;
    LoupeNet m_network;
    std::shared_ptr<FeatureCache> m_cache;
    TellMessage m_tell;
    DatasetSource m_full;
    DatasetSource m_labels; ///< the same batches without pixels
};

} // namespace loupe
