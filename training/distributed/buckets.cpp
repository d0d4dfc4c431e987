#include "training/distributed/buckets.h"

namespace loupe {

void inBuckets(const std::vector<torch::Tensor> &tensors, const std::function<void(const torch::Tensor &)> &change)
{
    constexpr int64_t kNumbers = 4 << 20;
    const torch::NoGradGuard noGrad;
    for (std::size_t first = 0, last = 0; first < tensors.size(); first = last) {
        std::vector<torch::Tensor> flat;
        for (int64_t numbers = 0; last < tensors.size() && numbers < kNumbers; ++last) {
            flat.push_back(tensors[last].reshape(-1).to(torch::kFloat32));
            numbers += flat.back().numel();
        }
        const torch::Tensor bucket = torch::cat(flat);
        change(bucket);
        int64_t start = 0;
        for (std::size_t i = first; i < last; ++i) {
            tensors[i].copy_(bucket.narrow(0, start, tensors[i].numel()).view(tensors[i].sizes()));
            start += tensors[i].numel();
        }
    }
}

} // namespace loupe
