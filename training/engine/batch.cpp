#include "training/engine/batch.h"

#include <algorithm>
#include <type_traits>

namespace loupe {
namespace {

template <class F>
Batch transformed(const Batch &batch, F change)
{
    Batch result = batch;
    for (torch::Tensor *tensor :
         {&result.pixels, &result.tokens.values, &result.tokens.beforeLnPost, &result.forged, &result.patchLabels})
        if (tensor->defined())
            *tensor = change(*tensor);
    return result;
}

/** Maps of one size travel together: one copy instead of one a picture. */
void moveMaps(std::vector<torch::Tensor> &maps, const torch::Device &device)
{
    std::vector<torch::Tensor> present;
    for (const torch::Tensor &map : maps)
        if (map.defined())
            present.push_back(map);
    if (present.empty())
        return;
    const torch::Tensor moved = torch::stack(present).to(device, true);
    int64_t next = 0;
    for (torch::Tensor &map : maps)
        if (map.defined())
            map = moved[next++];
}

} // namespace

Batch toDevice(const Batch &batch, const torch::Device &device)
{
    if (device.is_cpu())
        return batch;
    Batch moved = transformed(batch, [&device](const torch::Tensor &tensor) { return tensor.to(device, true); });
    moveMaps(moved.masks, device);
    moveMaps(moved.maskWeights, device);
    return moved;
}

Batch slice(const Batch &batch, std::int64_t first, std::int64_t count)
{
    const std::int64_t last = std::min(first + count, batch.size());
    Batch part = transformed(batch, [&](const torch::Tensor &tensor) { return tensor.slice(0, first, last); });
    const auto cut = [&](auto &list) {
        if (!list.empty())
            list = std::decay_t<decltype(list)>(list.begin() + first, list.begin() + last);
    };
    cut(part.masks);
    cut(part.maskWeights);
    cut(part.keys);
    return part;
}

} // namespace loupe
