#include "training/engine/training_step.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <optional>

#include "model/net/autocast.h"
#include "training/distributed/synchronise.h"
#include "training/engine/kept_buffers.h"
#include "training/engine/memory.h"
#include "training/engine/random_points.h"

namespace loupe {
TrainingStep::TrainingStep(LoupeNet network, Stage stage, AdamW optimizer, const TrainingStepOptions &options)
    : m_network(std::move(network)), m_stage(std::move(stage)), m_optimizer(std::move(optimizer)), m_options(options)
{
    if (!m_options.communicator)
        m_options.communicator = singleProcess();
}

Tokens TrainingStep::tokensOf(const Batch &batch)
{
    if (batch.tokens.values.defined())
        return batch.tokens;
    const torch::AutoGradMode gradients(m_stage.trainsModule("backbone"));
    return m_network->tokens(batch.pixels);
}

TrainingStep::Whole TrainingStep::wholeOf(const std::vector<Batch> &batches)
{
    std::vector<double> sums(3); // and the size of each batch
    for (const Batch &batch : batches) {
        const StepCounts own = countsOf(batch);
        sums[0] += own.images;
        sums[1] += own.located;
        sums[2] += own.masks;
        sums.push_back(double(batch.size()));
    }
    m_options.communicator->sum(sums);
    Whole whole;
    whole.counts.images = sums[0];
    whole.counts.located = sums[1];
    whole.counts.masks = sums[2];
    for (std::size_t i = 3; i < sums.size(); ++i)
        whole.largest = std::max(whole.largest, std::int64_t(sums[i]));
    return whole;
}

/** Gradients of all batches of this process, piece by piece. */
StepOutcome TrainingStep::accumulate(const std::vector<Batch> &batches, std::uint64_t seed, const Whole &whole,
                                     const Cancelled &cancelled)
{
    StepOutcome outcome;
    std::vector<LossParts> pieces;
    m_optimizer.zeroGrad();
    for (std::size_t b = 0; b < batches.size(); ++b) {
        const std::int64_t size = m_piece > 0 ? m_piece : batches[b].size();
        for (std::int64_t first = 0; first < batches[b].size(); first += size) {
            if (cancelled && cancelled()) {
                outcome.cancelled = true;
                return outcome;
            }
            Batch piece = toDevice(slice(batches[b], first, size), m_options.device);
            for (std::int64_t &key : piece.keys)
                key += std::int64_t(b) * whole.largest;
            const PointSource points =
                m_options.points ? m_options.points(seed, piece) : randomPoints(seed, piece.keys, m_options.device);
            {
                const AutocastGuard precision(m_options.device.type(), m_options.mixed);
                pieces.push_back(objective(m_network, tokensOf(piece), piece, whole.counts, m_stage.objective, points));
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

/** @return false when the pieces are single pictures already */
bool TrainingStep::halvePieces(const std::vector<Batch> &batches)
{
    std::int64_t size = m_piece;
    for (const Batch &batch : batches)
        size = m_piece > 0 ? m_piece : std::max(size, batch.size());
    if (size <= 1)
        return false;
    m_piece = (size + 1) / 2;
    return true;
}

/** Loss and gradients of all processes; those that have too little memory try again while the others wait for them. */
StepOutcome TrainingStep::accumulateAll(const std::vector<Batch> &batches, std::uint64_t seed,
                                        const Cancelled &cancelled)
{
    const Whole whole = wholeOf(batches);
    std::optional<StepOutcome> outcome;
    while (true) {
        std::exception_ptr tooMuch;
        try {
            if (!outcome)
                outcome = accumulate(batches, seed, whole, cancelled);
        } catch (const c10::Error &e) {
            if (!isOutOfMemory(e))
                throw;
            if (!halvePieces(batches))
                tooMuch = std::current_exception();
        }
        std::vector<double> state{outcome ? 0.0 : 1.0, tooMuch ? 1.0 : 0.0};
        m_options.communicator->sum(state);
        if (tooMuch)
            std::rethrow_exception(tooMuch);
        TORCH_CHECK_WITH(OutOfMemoryError, state[1] == 0, "a single picture is too much for another process");
        if (state[0] == 0)
            break;
    }
    if (outcome->cancelled)
        return *outcome;
    std::vector<double> loss{outcome->loss};
    m_options.communicator->sum(loss);
    outcome->loss = loss[0];
    sumParts(outcome->parts, *m_options.communicator);
    sumGradients(m_optimizer.parameters(), *m_options.communicator);
    return *outcome;
}

StepOutcome TrainingStep::run(const std::vector<Batch> &batches, double factor, std::uint64_t seed,
                              const StepControl &control)
{
    std::optional<KeptBuffers> buffers;
    if (control.cancelled)
        buffers.emplace(m_network);
    StepOutcome outcome = accumulateAll(batches, seed, control.cancelled);
    outcome.applied = !outcome.cancelled;
    if (outcome.cancelled) {
        m_optimizer.zeroGrad();
        return outcome;
    }
    if (buffers)
        buffers->letGo();
    outcome.gradientNorm = clipGradients(m_optimizer.parameters(), m_options.clipNorm);
    // One broken batch must not end a run of hours.
    outcome.applied = std::isfinite(outcome.gradientNorm) && (!control.accept || control.accept(outcome.gradientNorm));
    if (outcome.applied)
        m_optimizer.step(factor);
    return outcome;
}

} // namespace loupe
