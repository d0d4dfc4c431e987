#include "model/benchmark.h"

#include <algorithm>
#include <chrono>
#include <functional>

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include "model/net/loupe_net.h"
#include "model/net/torch_device.h"
#include "model/weights/formula_weights.h"

namespace loupe {
namespace {

double milliseconds(const std::function<void()> &work, const torch::Device &device)
{
    synchronize(device);
    const auto start = std::chrono::steady_clock::now();
    work();
    synchronize(device);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024; // Linux counts kilobytes
}

nlohmann::json measure(LoupeNet &network, const torch::Tensor &pixels, int runs)
{
    std::vector<double> backbone;
    std::vector<double> classifier;
    std::vector<double> segmenter;
    std::vector<double> whole;
    for (int run = 0; run <= runs; ++run) {
        Tokens tokens;
        ClassifierOutput classes;
        const torch::Device device = pixels.device();
        const double b = milliseconds([&] { tokens = network->tokens(pixels); }, device);
        const double c = milliseconds([&] { classes = network->classify(tokens); }, device);
        const double s = milliseconds(
            [&] {
                const SegmenterOutput out = network->segment(tokens, classes.imageLogit.sigmoid());
                scoreMap(out.predictions.back(), kPublishedMaskSide);
            },
            device);
        if (run == 0)
            continue; // warm-up
        backbone.push_back(b);
        classifier.push_back(c);
        segmenter.push_back(s);
        whole.push_back(b + c + s);
    }
    return {{"backbone", median(backbone)},
            {"classifier", median(classifier)},
            {"segmenter", median(segmenter)},
            {"whole", median(whole)}};
}

} // namespace

Result<std::string> runBenchmark(const BenchmarkOptions &options)
try {
    if (options.batch < 1 || options.runs < 1)
        return Error{Error::Kind::BadArgument, "batch and runs must be at least 1"};
    const auto preset = presetOptions(options.preset);
    if (!preset)
        return preset.error();
    const auto device = chooseDevice(options.device, options.precision);
    if (!device)
        return device.error();

    const torch::NoGradGuard noGrad;
    LoupeNet network(*preset);
    fillWithFormula(*network, "loupe.");
    network->eval();
    network->to(torch::Device(device->name), scalarType(device->precision));
    const int64_t side = preset->backbone.imageSize;
    const torch::Tensor pixels =
        formulaImage(options.batch, side, side).to(torch::Device(device->name), scalarType(device->precision));

    int64_t parameters = 0;
    for (const torch::Tensor &parameter : network->parameters())
        parameters += parameter.numel();
    const nlohmann::json report{{"preset", options.preset},
                                {"device", device->name},
                                {"precision", precisionName(device->precision)},
                                {"batch", options.batch},
                                {"runs", options.runs},
                                {"threads", at::get_num_threads()},
                                {"parameters", parameters},
                                {"milliseconds", measure(network, pixels, options.runs)},
                                {"peak_memory_mb", peakMegabytes()}};
    return report.dump(2);
} catch (const c10::OutOfMemoryError &e) {
    return Error{Error::Kind::OutOfMemory, e.what_without_backtrace()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
