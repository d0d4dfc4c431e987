#pragma once

#include <functional>
#include <future>
#include <map>
#include <set>
#include <span>
#include <vector>

#include "training/data/sample_loader.h"
#include "training/engine/batch.h"

namespace loupe {

struct DatasetSourceOptions {
    SampleOptions sample = {}; ///< side, patch, policy, random crops, augmentation
    int batch = 8;             ///< pictures a step, of all shards together
    bool shuffle = true;       ///< another order in every epoch; else the data set's
    std::uint64_t seed = 1;
    int ahead = 2;  ///< batches made in advance, each in a thread of its own; 0: none
    int shard = 0;  ///< 0 .. shards - 1, of a run over several processes
    int shards = 1; ///< every shard takes its contiguous part of the same global batch
};

/** Told of a file that can no longer be read, once, on the thread that calls batch(). */
using ReportIssue = std::function<void(const DataIssue &)>;

/**
 * Batches of a data set's pictures. The order of an epoch is a permutation that depends on seed and epoch; what is done
 * to a picture depends on seed, step and its place in the global batch. The last batch of an epoch may be smaller, and
 * a shard's part of it empty. Batch::keys are places in the global batch.
 *
 * A picture that cannot be read any more is left out of its batch and reported; the run goes on. Of a forged picture
 * without mask, forged is 1 and masks[i] undefined: it says nothing about patches and masks, whose labels are 0.
 * Holds the list, its order in one epoch and the batches made ahead. Not thread-safe.
 */
class DatasetSource : public BatchSource {
public:
    /** @param images not empty */
    DatasetSource(std::vector<LabelledImage> images, DatasetSourceOptions options, ReportIssue report = {});

    Result<Batch> batch(std::int64_t step) override;
    std::int64_t stepsPerEpoch() const override;

    /** Where in the data set the pictures of a step are, for this shard; in the order of the batch. */
    std::vector<std::size_t> indices(std::int64_t step);
    /** Place of the first of them in the global batch. */
    std::int64_t firstKey(std::int64_t step) const;

private:
    struct Made {
        Result<Batch> batch;
        std::vector<DataIssue> issues;
    };
    struct Request; // what a thread needs to make a batch

    std::int64_t wholeSize(std::int64_t step) const;
    Request request(std::int64_t step);
    static Made make(const Request &request, const SampleOptions &options);
    const std::vector<std::size_t> &order(std::int64_t epoch);
    void startAhead(std::int64_t step);
    void tell(const std::vector<DataIssue> &issues);

    const std::vector<LabelledImage> m_images;
    const DatasetSourceOptions m_options;
    ReportIssue m_report;
    std::set<std::filesystem::path> m_reported;
    std::int64_t m_epoch = -1; ///< of m_order
    std::vector<std::size_t> m_order;
    std::map<std::int64_t, std::future<Made>> m_ahead; ///< by step
};

/** A batch of exactly these pictures, in their order, without augmentation and crops from the middle: validation. */
Result<Batch> batchOf(std::span<const LabelledImage> images, SampleOptions options, const ReportIssue &report = {});

} // namespace loupe
