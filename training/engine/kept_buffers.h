#pragma once

#include <vector>

#include "model/net/loupe_net.h"

namespace loupe {

/** Puts a network's buffers back when it goes: a step in training mode moves those of batch norm. */
class KeptBuffers {
public:
    explicit KeptBuffers(LoupeNet &network) : m_buffers(network->buffers())
    {
        for (const torch::Tensor &buffer : m_buffers)
            m_values.push_back(buffer.clone());
    }
    ~KeptBuffers()
    {
        const torch::NoGradGuard noGrad;
        for (std::size_t i = 0; i < m_buffers.size(); ++i)
            m_buffers[i].copy_(m_values[i]);
    }
    KeptBuffers(const KeptBuffers &) = delete;
    KeptBuffers &operator=(const KeptBuffers &) = delete;

    /** They stay as they are now. */
    void letGo() { m_buffers.clear(); }

private:
    std::vector<torch::Tensor> m_buffers;
    std::vector<torch::Tensor> m_values;
};

} // namespace loupe
