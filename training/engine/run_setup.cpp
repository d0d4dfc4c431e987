#include "training/engine/run_setup.h"

#include <algorithm>
#include <cmath>

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <opencv2/core/utility.hpp>

#include "model/net/lora.h"
#include "training/engine/memory.h"

namespace loupe {
namespace {

/** Optimiser steps of the run. */
std::int64_t stepsOf(const TrainOptions &options, const TrainingData &data)
{
    if (options.steps > 0)
        return options.steps;
    const double batches = options.epochs * double(data.train->stepsPerEpoch());
    return std::max<std::int64_t>(1, std::llround(batches / options.accumulation));
}

/** The network to train on its device, with what the options add to it. */
Result<StartingPoint> openNetwork(const TrainOptions &options, const torch::Device &device)
{
    torch::manual_seed(options.seed); // the initial weights
    auto start = startingPoint(options.network, options.from);
    if (!start)
        return start.error();
    if (!start->network->options().patchHead)
        return Error{Error::Kind::BadArgument, "training needs the patch head"};
    if (options.loraRank > 0)
        addLora(start->network->backbone, {options.loraRank, options.loraAlpha});
    start->network->backbone->setRecompute(options.recompute);
    start->network->to(device);
    return start;
}

/** Pictures a step, of all processes together. */
Result<int> batchOfAll(const TrainOptions &options, const NetworkOptions &network, const Stage &stage,
                       const torch::Device &device, Communicator &processes)
{
    std::vector<double> batch{double(options.batch)};
    if (options.batch == 0) {
        batch[0] = processes.rank() == 0 ? double(batchThatFits(network, stage, device)) : 0;
        processes.sum(batch);
    }
    if (batch[0] < processes.size())
        return Error{Error::Kind::BadArgument, "batches of " + std::to_string(int(batch[0])) +
                                                   " pictures cannot be shared by " + processes.description()};
    return int(batch[0]);
}

} // namespace

ProcessSettings::ProcessSettings(const TrainOptions &options)
    : m_tf32(at::globalContext().allowTF32CuBLAS()),
      m_pictureThreads(cv::getNumThreads()),
      m_threads(at::get_num_threads())
{
    at::globalContext().setAllowTF32CuBLAS(true); // 10 bits of mantissa on a GPU: what training needs, twice as fast
    at::globalContext().setFlushDenormal(true);   // moments of idle weights shrink to denormals, a hundred times slower
    cv::setNumThreads(1);                         // pictures are prepared in threads of their own
    if (options.threads > 0)
        at::set_num_threads(options.threads);
}

ProcessSettings::~ProcessSettings()
{
    at::globalContext().setAllowTF32CuBLAS(m_tf32);
    at::globalContext().setFlushDenormal(false);
    cv::setNumThreads(m_pictureThreads);
    at::set_num_threads(m_threads);
}

Result<RunSetup> setUpRun(TrainOptions &options, const torch::Device &device,
                          const std::shared_ptr<Communicator> &processes, const TellMessage &tell,
                          const Progress &progress)
{
    auto start = openNetwork(options, device);
    if (!start)
        return start.error();
    const Stage stage = stageOf(options, start->network->options());
    const auto batch = batchOfAll(options, start->network->options(), stage, device, *processes);
    if (!batch)
        return batch.error();
    if (options.batch == 0)
        tell({TrainMessage::Kind::BatchChosen, {std::to_string(*batch)}});
    options.batch = *batch;
    auto groups = selectParameters(start->network, stage, options.weightDecay);
    if (!groups)
        return groups.error();
    auto data =
        openTrainingData(options, stage, start->network, tell, progress, {processes->rank(), processes->size()});
    if (!data)
        return data.error();
    AdamW optimizer(std::move(*groups), {options.beta1, options.beta2, 1e-8});
    TrainingStep step(start->network, stage, std::move(optimizer),
                      {device, options.clipNorm, options.precision == "bf16", {}, processes});
    const std::int64_t steps = stepsOf(options, *data);
    return RunSetup{std::move(*start), std::move(step), std::move(*data), steps};
}

} // namespace loupe
