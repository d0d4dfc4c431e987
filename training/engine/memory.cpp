#include "training/engine/memory.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <dlfcn.h>

namespace loupe {
namespace {

/** MemAvailable of Linux. */
std::uint64_t freeOnHost()
{
    std::ifstream stream("/proc/meminfo");
    std::string key;
    std::uint64_t kilobytes = 0;
    std::string unit;
    while (stream >> key >> kilobytes) {
        std::getline(stream, unit);
        if (key == "MemAvailable:")
            return kilobytes * 1024;
    }
    return 0;
}

/** Asked from the driver: LibTorch's own query needs CUDA headers. Its context is current once a tensor lies there. */
std::uint64_t freeOnGpu()
{
    using GetInfo = int(std::size_t *, std::size_t *);
    void *driver = dlopen("libcuda.so.1", RTLD_LAZY);
    const auto query = driver ? reinterpret_cast<GetInfo *>(dlsym(driver, "cuMemGetInfo_v2")) : nullptr;
    std::size_t free = 0;
    std::size_t total = 0;
    return query && query(&free, &total) == 0 ? free : 0;
}

/** Floats that a picture's forward pass leaves for the backward pass, roughly. */
double floatsAPicture(const NetworkOptions &network, const Stage &stage)
{
    const BackboneOptions &b = network.backbone;
    const SegmenterOptions &s = network.segmenter;
    const double tokens = double(b.grid()) * b.grid();
    double floats = tokens * b.width * 8; // the heads of the classifier
    if (stage.trainsModule("backbone"))
        floats += tokens * b.layers * (b.width * (10 + 3 * b.mlpRatio) + b.heads * tokens);
    if (stage.objective.segmentationWeight > 0) {
        const double positions = tokens * (4 + 1 + 0.25);
        const double maps = 16 * tokens;
        floats += maps * b.width * 12 + positions * s.pixelLayers * (s.dim * 40 + s.pixelFfn * 3);
        floats += (s.maskLayers + 1) * (maps * s.queries * 6 + positions * s.queries * s.heads * 3);
        floats += (s.maskLayers + 1) * double(s.lossPoints) * (s.queries + 12);
    }
    return floats;
}

} // namespace

std::uint64_t freeMemory(const torch::Device &device)
{
    return device.is_cuda() ? freeOnGpu() : freeOnHost();
}

int batchThatFits(const NetworkOptions &network, const Stage &stage, const torch::Device &device)
{
    const double room = double(freeMemory(device)) / 2;
    return std::clamp(int(room / (4 * floatsAPicture(network, stage))), 1, 32);
}

} // namespace loupe
