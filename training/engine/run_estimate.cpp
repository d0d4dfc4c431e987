#include "training/engine/run_estimate.h"

#include <algorithm>
#include <chrono>

#include "training/engine/kept_buffers.h"
#include "training/engine/memory.h"
#include "training/engine/validation.h"

namespace loupe {
namespace {

constexpr std::int64_t kMeasured = 4; ///< pictures of the larger of two steps

double secondsOf(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/** Grows with what is in use: on the CPU the peak since forgetPeak(), on a GPU what LibTorch has taken of it. */
double used(const torch::Device &device)
{
    return device.is_cuda() ? -double(freeMemory(device)) : double(peakMemory());
}

/** Two tensors of the optimiser for each that trains. */
double bytesOfMoments(const AdamW &optimizer)
{
    double bytes = 0;
    for (const torch::Tensor &parameter : optimizer.parameters())
        bytes += 2 * double(parameter.nbytes());
    return bytes;
}

/** What a step on so many pictures of the batch takes, without taking it. */
struct Measured {
    double seconds = 0;
    double used = 0;
};
Measured measure(TrainingStep &step, const Batch &batch, std::int64_t pictures, const torch::Device &device)
{
    Measured result;
    const std::vector<Batch> part{slice(batch, 0, pictures)};
    result.seconds = secondsOf([&] { step.run(part, 0, 0, {.accept = [](double) { return false; }}); });
    result.used = used(device);
    return result;
}

} // namespace

RunLength lengthOf(const TrainOptions &options, const RunSetup &run)
{
    const std::int64_t epoch = run.data.train->stepsPerEpoch() / options.accumulation;
    const std::int64_t every = options.validateEvery > 0 ? options.validateEvery : epoch;
    const std::int64_t looks = every > 0 ? (run.steps + every - 1) / every : 1;
    return {run.steps, looks + 1};
}

Result<RunEstimate> estimateRun(const TrainOptions &options, RunSetup &run, const torch::Device &device,
                                const Progress &progress)
{
    const double resident = double(residentMemory());
    Result<Batch> batch = Error{};
    const double firstRead = secondsOf([&] { batch = run.data.train->batch(0); });
    if (!batch)
        return batch.error();
    double read = firstRead;
    if (run.data.cache) // later epochs find the tokens
        read = secondsOf([&] { batch = run.data.train->batch(0); });
    if (!batch)
        return batch.error();
    const std::int64_t pictures = std::min(batch->size(), kMeasured);
    const KeptBuffers buffers(run.step.network());
    forgetPeak();
    const double before = device.is_cuda() ? used(device) : resident;
    if (progress.cancelled())
        return Error{Error::Kind::Cancelled, ""};
    const Measured one = measure(run.step, *batch, 1, device);
    if (progress.cancelled())
        return Error{Error::Kind::Cancelled, ""};
    const Measured few = measure(run.step, *batch, pictures, device);
    run.step.optimizer().zeroGrad();
    Result<ValidationFigures> figures = Error{};
    const double validation =
        secondsOf([&] { figures = validate(run.step.network(), *run.data.validation, 1, device, progress); });
    if (!figures)
        return figures.error();

    const RunLength length = lengthOf(options, run);
    const double secondsEach = few.seconds / double(pictures);
    const double bytesEach = pictures > 1 ? std::max(0.0, few.used - one.used) / double(pictures - 1) : 0;
    const double batches = double(length.steps) * options.accumulation;
    const double filling = run.data.cache ? std::min(batches, double(run.data.train->stepsPerEpoch())) : batches;
    RunEstimate estimate;
    estimate.pictures = int(pictures);
    estimate.seconds = batches * secondsEach * options.batch + filling * firstRead + (batches - filling) * read +
                       double(length.validations * run.data.validationBatches) * validation;
    const double bytes =
        one.used - before + bytesEach * double(options.batch - 1) + bytesOfMoments(run.step.optimizer());
    estimate.bytes = std::uint64_t(std::max(0.0, bytes));
    estimate.freeBytes = freeMemory(device);
    return estimate;
}

} // namespace loupe
