#pragma once

#include <memory>
#include <string>

#include "training/distributed/communicator.h"

namespace loupe {

/** What withNccl() made of it. */
struct GpuCommunicator {
    std::shared_ptr<Communicator> communicator; ///< with NCCL, or the one that was given
    std::string reason;                         ///< why without NCCL; English, short; empty: with it, or no GPU
};

/**
 * The same processes, whose tensors on a GPU are summed as float32 by NCCL, from GPU to GPU; everything else goes as
 * before. NCCL is opened at run time (libnccl.so.2, which comes with LibTorch's CUDA libraries). Without it, or where
 * two processes share a GPU, sums of GPU tensors go through host memory, in all processes.
 * Every process calls this. Sums throw c10::Error when NCCL fails.
 * @param device "cpu", or "cuda:N" with its number, which becomes the current GPU
 */
GpuCommunicator withNccl(std::shared_ptr<Communicator> processes, const torch::Device &device);

} // namespace loupe
