#include "training/engine/random_points.h"

namespace loupe {
namespace {

/** Logical shift of 64-bit numbers, which LibTorch knows as signed ones only. */
torch::Tensor shifted(const torch::Tensor &z, int64_t bits)
{
    const int64_t mask = int64_t((std::uint64_t(1) << std::uint64_t(64 - bits)) - 1);
    return z.__rshift__(bits).bitwise_and(mask);
}

/** mixed()'s finaliser over a tensor. */
torch::Tensor finalised(torch::Tensor z)
{
    z = z.bitwise_xor(shifted(z, 30)) * int64_t(0xBF58476D1CE4E5B9ULL);
    z = z.bitwise_xor(shifted(z, 27)) * int64_t(0x94D049BB133111EBULL);
    return z.bitwise_xor(shifted(z, 31));
}

} // namespace

std::uint64_t mixed(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t z = seed * 0x9E3779B97F4A7C15ULL + index * 0xBF58476D1CE4E5B9ULL + 0x94D049BB133111EBULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

PointSource randomPoints(std::uint64_t seed, std::vector<std::int64_t> keys, const torch::Device &device)
{
    return [seed, keys = std::move(keys), device](const PointRequest &request) {
        const std::uint64_t stream =
            mixed(seed, std::uint64_t(request.prediction) * 3 + std::uint64_t(request.purpose));
        std::vector<int64_t> starts;
        for (const int64_t image : request.images)
            starts.push_back(int64_t(mixed(stream, std::uint64_t(keys.at(std::size_t(image))))));
        const torch::Tensor counter =
            torch::arange(2 * request.count, torch::TensorOptions().dtype(torch::kInt64).device(device)) *
            int64_t(0x9E3779B97F4A7C15ULL);
        const torch::Tensor z = finalised(torch::tensor(starts).to(device).unsqueeze(1) + counter);
        const torch::Tensor uniform = shifted(z, 40).to(torch::kFloat32) * float(0x1p-24); // 24 bits: exact
        return uniform.view({int64_t(starts.size()), request.count, 2});
    };
}

} // namespace loupe
