#pragma once

#include <cstdint>
#include <vector>

#include "training/losses/segmentation_loss.h"

namespace loupe {

/** A well mixed number for every (seed, index): the finaliser of SplitMix64 (Steele et al. 2014). */
std::uint64_t mixed(std::uint64_t seed, std::uint64_t index);

/**
 * Points that depend on the seed, the request and the picture's key alone: the same on every device, in every split of
 * a batch into parts, in every distribution over machines.
 * @param keys of the batch's pictures, see Batch::keys
 */
PointSource randomPoints(std::uint64_t seed, std::vector<std::int64_t> keys, const torch::Device &device);

} // namespace loupe
