#include "training/engine/training_data.h"

#include <algorithm>
#include <thread>

#include "training/engine/cached_source.h"
#include "training/engine/synthesis_source.h"

namespace loupe {
namespace {

int workersOf(const TrainOptions &options)
{
    return options.workers > 0 ? options.workers : std::max(1, int(std::thread::hardware_concurrency()) - 1);
}

/** Labelled pictures and synthesised ones in turn. */
class AlternatingSource : public BatchSource {
public:
    AlternatingSource(std::unique_ptr<BatchSource> first, std::unique_ptr<BatchSource> second)
        : m_first(std::move(first)), m_second(std::move(second))
    {
    }
    Result<Batch> batch(std::int64_t step) override { return (step % 2 == 0 ? m_first : m_second)->batch(step / 2); }
    std::int64_t stepsPerEpoch() const override { return 2 * m_first->stepsPerEpoch(); }

private:
    std::unique_ptr<BatchSource> m_first;
    std::unique_ptr<BatchSource> m_second;
};

Result<std::shared_ptr<const PhotoPool>> openPool(const TrainOptions &options, Split split, const Progress &progress)
{
    PhotoPoolOptions pool;
    pool.side = split;
    pool.keepDecoded = workersOf(options) > 4; // many readers: decoding would be half of their work
    return PhotoPool::open(options.photos, pool, {.report = [](int, int) {}, .cancelled = progress.cancelled});
}

Result<TrainingData> openPhotos(const TrainOptions &options, const BackboneOptions &backbone, const Progress &progress,
                                const Share &share)
{
    const auto photos = openPool(options, Split::Train, progress);
    if (!photos)
        return photos.error();
    const auto heldOut = openPool(options, Split::Validation, progress);
    if (!heldOut)
        return heldOut.error();
    SynthesisSourceOptions source;
    source.batch = options.batch;
    source.side = backbone.imageSize;
    source.patch = backbone.patchSize;
    source.hardShare = options.hardShare;
    source.easySteps = options.easySteps * options.accumulation;
    source.ahead = workersOf(options);
    source.seed = options.seed;
    source.shard = share.shard;
    source.shards = share.shards;
    TrainingData data;
    data.train = std::make_unique<SynthesisSource>(*photos, source);
    source.shard = 0;
    source.shards = 1;
    source.easySteps = 0;
    source.augment = false;
    source.seed = 0xFACE; // the same crops every time
    data.validation = std::make_unique<SynthesisSource>(*heldOut, source);
    data.validationBatches = std::max(1, options.validationSamples / options.batch);
    data.description = {std::to_string((*photos)->size()) + " photos, fingerprint " + (*photos)->fingerprint()};
    return data;
}

/** What is odd about the files, a line each. */
void tellIssues(const Dataset &set, const TellMessage &tell)
{
    for (const DataIssue &issue : set.issues)
        tell({issue.used ? TrainMessage::Kind::FileUsed : TrainMessage::Kind::FileLeftOut,
              {issue.file.string(), issue.detail}});
}

AugmentOptions augmentOf(const TrainOptions &o)
{
    AugmentOptions augment;
    augment.crop = o.crop;
    augment.flip = o.flip;
    augment.turn = o.turn;
    augment.gamma = o.gamma;
    augment.resize = o.resize;
    augment.blur = o.blur;
    augment.noise = o.noise;
    augment.jpeg = o.jpeg;
    return augment;
}

/** Opens the cache where it can serve; null elsewhere. */
Result<std::shared_ptr<FeatureCache>> openCache(const TrainOptions &options, const Stage &stage, LoupeNet &network,
                                                std::int64_t images, const TellMessage &tell)
{
    const BackboneOptions &backbone = network->options().backbone;
    const bool whole = backbone.stem != Stem::Trace && !augmentOf(options).any();
    if (options.cacheFolder.empty() || stage.trainsModule("backbone") || !whole)
        return std::shared_ptr<FeatureCache>();
    FeatureCacheOptions limits;
    limits.limitBytes = std::uintmax_t(options.cacheGigabytes * 1e9);
    auto cache = FeatureCache::open(options.cacheFolder, limits);
    if (!cache)
        return cache.error();
    const auto tokens =
        std::uintmax_t(backbone.grid()) * std::uintmax_t(backbone.grid()) + (backbone.classToken ? 1 : 0);
    const double megabytes =
        double(FeatureCache::bytesFor(std::uintmax_t(images), tokens, std::uintmax_t(backbone.width))) / 1e6;
    tell({TrainMessage::Kind::TokensKept,
          {std::to_string(images), options.cacheFolder.string(), std::to_string(int(megabytes + 1)),
           std::to_string(int(options.cacheGigabytes * 1000))}});
    return std::shared_ptr<FeatureCache>(std::move(*cache));
}

Result<TrainingData> openLabelled(const TrainOptions &options, const Stage &stage, LoupeNet &network,
                                  const TellMessage &tell, const Progress &progress, const Share &share)
{
    auto all = openDataset(options.data, {.report = [](int, int) {}, .cancelled = progress.cancelled});
    if (!all)
        return all.error();
    tellIssues(*all, tell);
    SplitOptions rule;
    rule.validationShare = options.validationShare;
    rule.lists = options.validationLists;
    for (const std::filesystem::path &folder : options.validationFolders)
        rule.folders.push_back(folder.string());
    rule.seed = options.seed;
    auto split = splitDataset(*all, rule);
    if (!split)
        return split.error();
    const Dataset &train = split->train;
    tell({TrainMessage::Kind::DataSplit,
          {std::to_string(train.images.size()), std::to_string(train.forged()),
           std::to_string(split->validation.images.size())}});
    if (options.stage != TrainStage::Classifier && train.masks() == 0)
        return Error{Error::Kind::BadArgument, "no picture has a mask: the segmenter has nothing to learn from"};
    if (options.stage != TrainStage::Segmenter && (train.forged() == 0 || train.authentic() == 0))
        return Error{Error::Kind::BadArgument, "all pictures are of one class: the classifier needs both"};

    auto cache = openCache(options, stage, network, std::int64_t(all->images.size()), tell);
    if (!cache)
        return cache.error();
    const BackboneOptions &backbone = network->options().backbone;
    DatasetSourceOptions source;
    source.sample = {.side = backbone.imageSize, .patch = backbone.patchSize, .native = backbone.stem == Stem::Trace};
    source.batch = options.batch;
    source.seed = options.seed;
    source.ahead = workersOf(options);
    const ReportIssue report = [tell](const DataIssue &issue) {
        tell({TrainMessage::Kind::FileLeftOut, {issue.file.string(), issue.detail}});
    };
    const auto make = [&](const Dataset &set) -> std::unique_ptr<BatchSource> {
        if (*cache)
            return std::make_unique<CachedSource>(set.images, source, network, *cache, report, tell);
        return std::make_unique<DatasetSource>(set.images, source, report);
    };
    TrainingData data;
    data.cache = *cache;
    data.description = {std::to_string(train.images.size()) + " labelled pictures (" + std::to_string(train.forged()) +
                        " forged), fingerprint " + train.fingerprint()};
    source.sample.augment = augmentOf(options);
    source.shard = share.shard;
    source.shards = share.shards;
    data.train = make(train);
    source.shard = 0;
    source.shards = 1;
    source.sample.augment = {};
    source.sample.randomCrop = false;
    source.seed = 0xFACE; // mixed, so that the first batches hold every kind; the same every time
    data.validation = make(split->validation);
    data.validationBatches = std::min<std::int64_t>(data.validation->stepsPerEpoch(),
                                                    std::max(1, options.validationSamples / options.batch));
    return data;
}

} // namespace

Result<TrainingData> openTrainingData(const TrainOptions &options, const Stage &stage, LoupeNet &network,
                                      const TellMessage &tell, const Progress &progress, const Share &share)
{
    if (options.data.empty())
        return openPhotos(options, network->options().backbone, progress, share);
    auto labelled = openLabelled(options, stage, network, tell, progress, share);
    if (!labelled || options.photos.empty())
        return labelled;
    auto synthesised = openPhotos(options, network->options().backbone, progress, share);
    if (!synthesised)
        return synthesised.error();
    labelled->train = std::make_unique<AlternatingSource>(std::move(labelled->train), std::move(synthesised->train));
    labelled->description.push_back(synthesised->description.front());
    return labelled;
}

} // namespace loupe
