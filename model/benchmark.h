#pragma once

#include <string>

#include "model/device.h"
#include "model/result.h"

namespace loupe {

struct BenchmarkOptions {
    std::string preset = "PE-Core-L14-336";
    std::string device = "auto";
    Precision precision = Precision::Auto;
    int batch = 1; ///< pictures at once
    int runs = 3;  ///< after one warm-up; the median is reported
};

/**
 * Times one preset with formula weights on formula pictures.
 * @return JSON: preset, device, precision, batch, threads, parameters, milliseconds {backbone, classifier, segmenter,
 * whole} for the batch, peak_memory_mb (of the process; of the GPU as well where there is one)
 * Errors: BadArgument, DeviceUnavailable, OutOfMemory.
 */
Result<std::string> runBenchmark(const BenchmarkOptions &options);

} // namespace loupe
