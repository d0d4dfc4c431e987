#include "training/distributed/synchronise.h"

#include <algorithm>

#include <c10/util/Exception.h>

#include "training/engine/objective.h"

namespace loupe {

void synchroniseWeights(LoupeNet &network, Communicator &communicator)
{
    std::vector<torch::Tensor> tensors = network->parameters();
    for (const torch::Tensor &buffer : network->buffers())
        tensors.push_back(buffer);
    communicator.broadcast(tensors, 0);
}

void sumGradients(const std::vector<torch::Tensor> &parameters, Communicator &communicator)
{
    if (communicator.size() == 1)
        return;
    std::vector<double> present;
    for (const torch::Tensor &parameter : parameters)
        present.push_back(parameter.grad().defined() ? 1 : 0);
    communicator.sum(present);
    std::vector<torch::Tensor> gradients;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (present[i] == 0) // nowhere: the optimiser leaves it alone
            continue;
        if (!parameters[i].grad().defined())
            parameters[i].mutable_grad() = torch::zeros_like(parameters[i]);
        gradients.push_back(parameters[i].grad());
    }
    communicator.sum(gradients);
}

void sumParts(std::vector<std::pair<std::string, double>> &parts, Communicator &communicator)
{
    std::vector<double> sums(2 * kLossParts.size()); // the part, and how many processes have it
    for (const auto &[name, value] : parts) {
        const auto place = std::find(kLossParts.begin(), kLossParts.end(), name);
        TORCH_CHECK(place != kLossParts.end(), "kLossParts lacks '", name, "'");
        const auto i = std::size_t(place - kLossParts.begin());
        sums[2 * i] += value;
        sums[2 * i + 1] = 1;
    }
    communicator.sum(sums);
    parts.clear();
    for (std::size_t i = 0; i < kLossParts.size(); ++i)
        if (sums[2 * i + 1] > 0)
            parts.emplace_back(kLossParts[i], sums[2 * i]);
}

bool anyOf(bool here, Communicator &communicator)
{
    std::vector<double> count{here ? 1.0 : 0.0};
    communicator.sum(count);
    return count[0] > 0;
}

} // namespace loupe
