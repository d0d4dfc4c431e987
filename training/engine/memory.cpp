#include "training/engine/memory.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <new>
#include <string>

#include <dlfcn.h>

namespace loupe {
namespace {

/** The line "NAME: N kB" of one of Linux's files, in bytes; 0 where there is none. */
std::uint64_t lineOf(const char *file, const std::string &name)
{
    std::ifstream stream(file);
    std::string line;
    while (std::getline(stream, line))
        if (line.starts_with(name + ':'))
            return std::strtoull(line.c_str() + name.size() + 1, nullptr, 10) * 1024;
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
    return device.is_cuda() ? freeOnGpu() : lineOf("/proc/meminfo", "MemAvailable");
}

bool isOutOfMemory(const std::exception &error)
{
    if (dynamic_cast<const std::bad_alloc *>(&error) || dynamic_cast<const c10::OutOfMemoryError *>(&error))
        return true;
    const auto *torch = dynamic_cast<const c10::Error *>(&error);
    return torch && torch->msg().find("can't allocate memory") != std::string::npos;
}

std::uint64_t residentMemory()
{
    return lineOf("/proc/self/status", "VmRSS");
}

std::uint64_t peakMemory()
{
    return lineOf("/proc/self/status", "VmHWM");
}

void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << 5; // proc(5)
}

int batchThatFits(const NetworkOptions &network, const Stage &stage, const torch::Device &device)
{
    const double room = double(freeMemory(device)) / 2;
    return std::clamp(int(room / (4 * floatsAPicture(network, stage))), 1, 32);
}

} // namespace loupe
