#pragma once

#include "model/device.h"
#include "model/result.h"

#include <string>

namespace loupe
{

struct BenchmarkOptions {
    std::string preset = "PE-Core-L14-336"; ///< a name of net/presets; the weights are made up
    std::string device = "auto";            ///< see chooseDevice()
    Precision precision = Precision::Auto;
    int batch = 1; ///< pictures at once
    int runs = 3;  ///< timed runs, after one that is not
};

/** How fast a network runs here, as JSON text. Errors: BadArgument, DeviceUnavailable, OutOfMemory. */
Result<std::string> runBenchmark(const BenchmarkOptions &options);

} // namespace loupe
