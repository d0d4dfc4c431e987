#include "training/engine/training_step.h"

#include <algorithm>
#include <cmath>

#include "model/net/autocast.h"
#include "training/engine/random_points.h"

namespace loupe {
namespace {

/** LibTorch has a type of its own for a GPU's memory only. */
bool isOutOfMemory(const c10::Error &error)
{
    return dynamic_cast<const c10::OutOfMemoryError *>(&error) ||
           error.msg().find("can't allocate memory") != std::string::npos;
}

} // namespace

TrainingStep::TrainingStep(LoupeNet network, Stage stage, AdamW optimizer, const TrainingStepOptions &options)
    : m_network(std::move(network)), m_stage(std::move(stage)), m_optimizer(std::move(optimizer)), m_options(options)
{
}

Tokens TrainingStep::tokensOf(const Batch &batch)
{
    if (batch.tokens.values.defined())
        return batch.tokens;
    const torch::AutoGradMode gradients(m_stage.trainsModule("backbone"));
    return m_network->tokens(batch.pixels);
}

/** Gradients of all batches, piece by piece. */
StepOutcome TrainingStep::accumulate(const std::vector<Batch> &batches, std::uint64_t seed)
{
    StepCounts counts;
    std::int64_t largest = 0;
    for (const Batch &batch : batches) {
        const StepCounts own = countsOf(batch);
        counts.images += own.images;
        counts.located += own.located;
        counts.masks += own.masks;
        largest = std::max(largest, batch.size());
    }
    counts.masks = std::max(counts.masks, 1.0); // without any mask the mask terms are 0
    StepOutcome outcome;
    std::vector<LossParts> pieces;
    m_optimizer.zeroGrad();
    for (std::size_t b = 0; b < batches.size(); ++b) {
        const std::int64_t size = m_piece > 0 ? m_piece : batches[b].size();
        for (std::int64_t first = 0; first < batches[b].size(); first += size) {
            Batch piece = toDevice(slice(batches[b], first, size), m_options.device);
            for (std::int64_t &key : piece.keys)
                key += std::int64_t(b) * largest;
            const PointSource points =
                m_options.points ? m_options.points(seed, piece) : randomPoints(seed, piece.keys, m_options.device);
            {
                const AutocastGuard precision(m_options.device.type(), m_options.mixed);
                pieces.push_back(objective(m_network, tokensOf(piece), piece, counts, m_stage.objective, points));
            }
            pieces.back().total.backward();
        }
    }
    for (const LossParts &piece : pieces) {
        outcome.loss += piece.total.item<double>();
        for (std::size_t i = 0; i < piece.parts.size(); ++i) {
            if (outcome.parts.size() <= i)
                outcome.parts.emplace_back(piece.parts[i].first, 0);
            outcome.parts[i].second += piece.parts[i].second.item<double>();
        }
    }
    return outcome;
}

StepOutcome TrainingStep::run(const std::vector<Batch> &batches, double factor, std::uint64_t seed,
                              const std::function<bool(double norm)> &accept)
{
    StepOutcome outcome;
    while (true) {
        try {
            outcome = accumulate(batches, seed);
            break;
        } catch (const c10::Error &e) {
            if (!isOutOfMemory(e))
                throw;
            std::int64_t size = m_piece;
            for (const Batch &batch : batches)
                size = m_piece > 0 ? m_piece : std::max(size, batch.size());
            if (size <= 1)
                throw;
            m_piece = (size + 1) / 2;
        }
    }
    outcome.gradientNorm = clipGradients(m_optimizer.parameters(), m_options.clipNorm);
    // One broken batch must not end a run of hours.
    outcome.applied = std::isfinite(outcome.gradientNorm) && (!accept || accept(outcome.gradientNorm));
    if (outcome.applied)
        m_optimizer.step(factor);
    return outcome;
}

} // namespace loupe
