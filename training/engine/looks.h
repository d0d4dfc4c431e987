#pragma once

#include <filesystem>
#include <vector>

#include "model/net/loupe_net.h"
#include "training/engine/batch.h"
#include "training/trainer.h"

/** What a user sees of the network while it learns. Both leave it as it is. */
namespace loupe {

/** The network's score map of a photo, see scoreMapOf(); empty when it cannot be read: it is there for the eye only. */
cv::Mat probeMap(LoupeNet &network, const std::filesystem::path &photo, const torch::Device &device);

/** The first pictures of a batch with what the network should find in them and what it finds. */
std::vector<BatchSample> samplesOf(LoupeNet &network, const Batch &batch, int count, const torch::Device &device);

} // namespace loupe
