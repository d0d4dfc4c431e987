#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/net/loupe_net.h"
#include "training/distributed/communicator.h"

/** What a training run does together with its other processes. Every process calls these at the same point. */
namespace loupe {

/**
 * Weights and buffers become those of process 0. At the start, and again before each validation and checkpoint: batch
 * norm's running means follow the pictures of one process each (training itself does not use them), and on machines of
 * different kinds or with different numbers of threads, rounding may part the weights.
 */
void synchroniseWeights(LoupeNet &network, Communicator &communicator);

/** Gradients become their sums over all processes. One that only some processes have counts as 0 in the others. */
void sumGradients(const std::vector<torch::Tensor> &parameters, Communicator &communicator);

/** A process without pictures has no parts: they are matched by name (kLossParts). */
void sumParts(std::vector<std::pair<std::string, double>> &parts, Communicator &communicator);

/** True everywhere when it is true in one process: cancelled, failed. */
bool anyOf(bool here, Communicator &communicator);

} // namespace loupe
