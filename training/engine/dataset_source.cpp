#include "training/engine/dataset_source.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include <torch/types.h>

#include "training/synthesis/rng.h"

namespace loupe {
namespace {

/** Stacks what could be read; the shapes hold for none, too. */
class Stack {
public:
    explicit Stack(const SampleOptions &options) : m_options(options) {}

    void add(TrainingSample sample, std::int64_t key)
    {
        m_pixels.push_back(std::move(sample.pixels));
        m_labels.push_back(std::move(sample.patchLabels));
        m_forged.push_back(sample.forged ? 1.0F : 0.0F);
        m_masks.push_back(std::move(sample.mask));
        m_keys.push_back(key);
    }

    bool empty() const { return m_keys.empty(); }

    Batch batch()
    {
        const std::int64_t grid = m_options.side / m_options.patch;
        Batch batch;
        if (m_options.pixels)
            batch.pixels = empty() ? torch::zeros({0, 3, m_options.side, m_options.side}) : torch::cat(m_pixels);
        batch.patchLabels = empty() ? torch::zeros({0, grid * grid}) : torch::stack(m_labels);
        batch.forged = torch::tensor(m_forged);
        batch.masks = std::move(m_masks);
        batch.keys = std::move(m_keys);
        return batch;
    }

private:
    const SampleOptions &m_options;
    std::vector<torch::Tensor> m_pixels;
    std::vector<torch::Tensor> m_labels;
    std::vector<float> m_forged;
    std::vector<torch::Tensor> m_masks;
    std::vector<std::int64_t> m_keys;
};

/** What is said of a picture that was there when the data set was opened. */
DataIssue vanished(const LabelledImage &image, const Error &error)
{
    return {.kind = DataIssue::Kind::Unreadable, .file = image.image, .detail = error.detail};
}

} // namespace

struct DatasetSource::Request {
    std::vector<const LabelledImage *> images; ///< of m_images, which outlives every thread
    std::vector<std::uint64_t> seeds;
    std::vector<std::int64_t> keys;
};

DatasetSource::DatasetSource(std::vector<LabelledImage> images, DatasetSourceOptions options, ReportIssue report)
    : m_images(std::move(images)), m_options(options), m_report(std::move(report))
{
}

std::int64_t DatasetSource::stepsPerEpoch() const
{
    return (std::int64_t(m_images.size()) + m_options.batch - 1) / m_options.batch;
}

const std::vector<std::size_t> &DatasetSource::order(std::int64_t epoch)
{
    if (epoch == m_epoch)
        return m_order;
    m_epoch = epoch;
    m_order.resize(m_images.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    Rng rng(m_options.seed, std::uint64_t(epoch));
    for (std::size_t i = m_order.size(); m_options.shuffle && i > 1; --i) // Fisher and Yates
        std::swap(m_order[i - 1], m_order[std::size_t(rng.below(int(i)))]);
    return m_order;
}

/** Pictures of the global batch. */
std::int64_t DatasetSource::wholeSize(std::int64_t step) const
{
    const std::int64_t start = step % stepsPerEpoch() * m_options.batch;
    return std::min<std::int64_t>(m_options.batch, std::int64_t(m_images.size()) - start);
}

std::int64_t DatasetSource::firstKey(std::int64_t step) const
{
    return wholeSize(step) * m_options.shard / m_options.shards;
}

DatasetSource::Request DatasetSource::request(std::int64_t step)
{
    const std::int64_t epoch = step / stepsPerEpoch();
    const std::int64_t start = step % stepsPerEpoch() * m_options.batch;
    const std::int64_t whole = wholeSize(step);
    const std::vector<std::size_t> &places = order(epoch);
    Request request;
    for (std::int64_t key = firstKey(step); key < whole * (m_options.shard + 1) / m_options.shards; ++key) {
        request.images.push_back(&m_images[places[std::size_t(start + key)]]);
        request.seeds.push_back(Rng(m_options.seed, ~std::uint64_t(step * m_options.batch + key)).next());
        request.keys.push_back(key);
    }
    return request;
}

std::vector<std::size_t> DatasetSource::indices(std::int64_t step)
{
    std::vector<std::size_t> result;
    for (const LabelledImage *image : request(step).images)
        result.push_back(std::size_t(image - m_images.data()));
    return result;
}

DatasetSource::Made DatasetSource::make(const Request &request, const SampleOptions &options)
{
    Stack stack(options);
    std::vector<DataIssue> issues;
    std::optional<Error> error;
    for (std::size_t i = 0; i < request.images.size(); ++i) {
        auto sample = loadSample(*request.images[i], options, request.seeds[i]);
        if (sample) {
            stack.add(std::move(*sample), request.keys[i]);
            continue;
        }
        error = sample.error();
        issues.push_back(vanished(*request.images[i], *error));
    }
    if (error && stack.empty())
        return {*error, std::move(issues)};
    return {stack.batch(), std::move(issues)};
}

/** Starts the batches behind `step` that nobody makes yet; drops those that nobody will ask for next. */
void DatasetSource::startAhead(std::int64_t step)
{
    std::erase_if(m_ahead,
                  [&](const auto &entry) { return entry.first <= step || entry.first > step + m_options.ahead; });
    for (std::int64_t next = step + 1; next <= step + m_options.ahead; ++next)
        if (!m_ahead.contains(next))
            m_ahead.emplace(next, std::async(std::launch::async, [wanted = request(next), options = m_options.sample] {
                                return make(wanted, options);
                            }));
}

void DatasetSource::tell(const std::vector<DataIssue> &issues)
{
    for (const DataIssue &issue : issues)
        if (m_report && m_reported.insert(issue.file).second)
            m_report(issue);
}

Result<Batch> DatasetSource::batch(std::int64_t step)
{
    std::future<Made> current;
    if (const auto known = m_ahead.find(step); known != m_ahead.end())
        current = std::move(known->second);
    const Request now = current.valid() ? Request{} : request(step);
    startAhead(step);
    Made made = current.valid() ? current.get() : make(now, m_options.sample);
    tell(made.issues);
    return std::move(made.batch);
}

Result<Batch> batchOf(std::span<const LabelledImage> images, SampleOptions options, const ReportIssue &report)
{
    options.augment = {};
    options.randomCrop = false;
    Stack stack(options);
    std::optional<Error> error;
    for (std::size_t i = 0; i < images.size(); ++i) {
        auto sample = loadSample(images[i], options, 0);
        if (sample) {
            stack.add(std::move(*sample), std::int64_t(i));
            continue;
        }
        error = sample.error();
        if (report)
            report(vanished(images[i], *error));
    }
    if (error && stack.empty())
        return *error;
    return stack.batch();
}

} // namespace loupe
