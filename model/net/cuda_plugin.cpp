#include "model/net/cuda_plugin.h"

#include <c10/core/impl/VirtualGuardImpl.h>
#include <c10/util/Exception.h>
#include <dlfcn.h>

#include "model/cuda/deformable_plugin.h"
#include "model/plugin.h"

namespace loupe {
namespace {

struct Plugin {
    LoupeDeformableForward *forward = nullptr;
    LoupeDeformableBackward *backward = nullptr;
};

Plugin loadPlugin()
{
    void *library = openPlugin("libloupe_cuda.so");
    if (!library)
        return {};
    Plugin plugin;
    plugin.forward = reinterpret_cast<LoupeDeformableForward *>(dlsym(library, "loupe_deformable_forward"));
    plugin.backward = reinterpret_cast<LoupeDeformableBackward *>(dlsym(library, "loupe_deformable_backward"));
    return plugin.forward && plugin.backward ? plugin : Plugin{};
}

const Plugin &plugin()
{
    static const Plugin loaded = loadPlugin();
    return loaded;
}

LoupeDeformableArgs arguments(const torch::Tensor &value, const torch::Tensor &locations, const torch::Tensor &weights,
                              const torch::Tensor &shapes)
{
    LoupeDeformableArgs args{};
    args.value = value.data_ptr<float>();
    args.locations = locations.data_ptr<float>();
    args.weights = weights.data_ptr<float>();
    args.shapes = reinterpret_cast<const long long *>(shapes.data_ptr<int64_t>());
    args.batch = int(value.size(0));
    args.positions = int(value.size(1));
    args.heads = int(value.size(2));
    args.dim = int(value.size(3));
    args.queries = int(locations.size(1));
    args.levels = int(locations.size(3));
    args.points = int(locations.size(4));
    const c10::impl::VirtualGuardImpl guard(c10::DeviceType::CUDA);
    args.stream = guard.getStream(value.device()).native_handle();
    return args;
}

} // namespace

bool cudaPluginLoaded()
{
    return plugin().forward != nullptr;
}

void cudaDeformableForward(const torch::Tensor &value, const torch::Tensor &locations, const torch::Tensor &weights,
                           const torch::Tensor &shapes, torch::Tensor &output)
{
    const LoupeDeformableArgs args = arguments(value, locations, weights, shapes);
    const int status = plugin().forward(&args, output.data_ptr<float>());
    TORCH_CHECK(status == 0, "deformable attention on the GPU failed: CUDA error ", status);
}

void cudaDeformableBackward(const std::vector<torch::Tensor> &saved, const torch::Tensor &gradOutput,
                            torch::Tensor &gradValue, torch::Tensor &gradLocations, torch::Tensor &gradWeights)
{
    const LoupeDeformableArgs args = arguments(saved[0], saved[1], saved[2], saved[3]);
    const int status = plugin().backward(&args, gradOutput.data_ptr<float>(), gradValue.data_ptr<float>(),
                                         gradLocations.data_ptr<float>(), gradWeights.data_ptr<float>());
    TORCH_CHECK(status == 0, "gradient of deformable attention on the GPU failed: CUDA error ", status);
}

} // namespace loupe
