#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/progress.h"
#include "training/data/feature_cache.h"
#include "training/engine/batch.h"
#include "training/engine/stages.h"
#include "training/train_message.h"

namespace loupe {

/** Where a run's pictures come from. */
struct TrainingData {
    std::unique_ptr<BatchSource> train;
    std::unique_ptr<BatchSource> validation;
    std::int64_t validationBatches = 1;
    std::vector<std::string> description; ///< for the card, a line a source
    std::shared_ptr<FeatureCache> cache;  ///< null where tokens are not kept
};

/** The part of every batch that this process takes. */
struct Share {
    int shard = 0;
    int shards = 1;
};

/**
 * Opens what the options name: labelled pictures, photos that forgeries are synthesised of, or both in turn. Tokens are
 * kept where the backbone is frozen and pictures come to it whole and unchanged; how much room that takes is told
 * first.
 * @param network on its device
 * @param share of the batches that train; every process can validate on all
 * Errors: as openDataset(), splitDataset(), PhotoPool::open(), FeatureCache::open().
 */
Result<TrainingData> openTrainingData(const TrainOptions &options, const Stage &stage, LoupeNet &network,
                                      const TellMessage &tell, const Progress &progress, const Share &share = {});

} // namespace loupe
