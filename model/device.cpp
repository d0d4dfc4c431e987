#include "model/device.h"

#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <dlfcn.h>
#include <torch/cuda.h>

#include "model/net/torch_device.h"

namespace loupe {
namespace {

struct CudaState {
    bool driver = false; ///< libcuda.so.1 opens
    std::string problem; ///< why LibTorch's CUDA half could not be loaded
};

CudaState &cudaState()
{
    static CudaState state;
    return state;
}

/** Compute capability >= 8 has bf16 units. Asked from the driver: LibTorch's own query needs CUDA headers. */
bool gpuHasBf16(int index)
{
    using GetAttribute = int(int *, int, int);
    constexpr int kCapabilityMajor = 75; // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
    void *driver = dlopen("libcuda.so.1", RTLD_LAZY);
    const auto query = driver ? reinterpret_cast<GetAttribute *>(dlsym(driver, "cuDeviceGetAttribute")) : nullptr;
    int major = 0;
    return query && query(&major, kCapabilityMajor, index) == 0 && major >= 8;
}

std::string whyNoGpu()
{
    if (!cudaState().driver)
        return "no NVIDIA driver";
    if (!cudaState().problem.empty())
        return "the CUDA libraries are not installed";
    return "the NVIDIA driver reports no usable GPU";
}

} // namespace

const char *precisionName(Precision precision)
{
    switch (precision) {
    case Precision::Auto:
        return "auto";
    case Precision::Fp32:
        return "fp32";
    case Precision::Bf16:
        return "bf16";
    case Precision::Fp16:
        return "fp16";
    }
    return "";
}

Result<Precision> parsePrecision(const std::string &name)
{
    for (const Precision precision : {Precision::Auto, Precision::Fp32, Precision::Bf16, Precision::Fp16})
        if (name == precisionName(precision))
            return precision;
    return Error{Error::Kind::BadArgument, "precision '" + name + "'; known: auto, fp32, bf16, fp16"};
}

void loadCudaIfPresent()
{
    if (!dlopen("libcuda.so.1", RTLD_LAZY))
        return;
    cudaState().driver = true;
    if (!dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL)) {
        const char *reason = dlerror();
        cudaState().problem = reason ? reason : "unknown";
    }
}

Result<DeviceChoice> chooseDevice(const std::string &device, Precision precision)
try {
    const bool wantsCuda = device == "cuda" || device.starts_with("cuda:");
    if (device != "auto" && device != "cpu" && !wantsCuda)
        return Error{Error::Kind::BadArgument, "device '" + device + "'; known: auto, cpu, cuda, cuda:N"};

    const int gpus =
        device == "cpu" || !cudaState().driver || !cudaState().problem.empty() ? 0 : int(torch::cuda::device_count());
    int index = 0;
    if (device.starts_with("cuda:")) {
        const std::string number = device.substr(5);
        if (number.empty() || number.size() > 3 || number.find_first_not_of("0123456789") != std::string::npos)
            return Error{Error::Kind::BadArgument, "device '" + device + "'"};
        index = std::stoi(number);
    }
    if (wantsCuda && index >= gpus)
        return Error{Error::Kind::DeviceUnavailable, device + ": " + (gpus == 0 ? whyNoGpu() : "no such GPU")};

    DeviceChoice choice;
    const bool gpu = wantsCuda || (device == "auto" && gpus > 0);
    choice.name = gpu ? "cuda:" + std::to_string(index) : "cpu";
    if (!gpu && device == "auto")
        choice.reason = whyNoGpu();
    choice.precision = precision;
    if (precision == Precision::Auto)
        choice.precision = gpu && gpuHasBf16(index) ? Precision::Bf16 : Precision::Fp32;
    return choice;
} catch (const std::exception &e) {
    return Error{Error::Kind::DeviceUnavailable, e.what()};
}

torch::ScalarType scalarType(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
        return torch::kBFloat16;
    case Precision::Fp16:
        return torch::kFloat16;
    case Precision::Auto:
    case Precision::Fp32:
        break;
    }
    return torch::kFloat32;
}

void synchronize(const torch::Device &device)
{
    if (device.is_cuda())
        torch::cuda::synchronize(device.index());
}

} // namespace loupe
