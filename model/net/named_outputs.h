#pragma once

#include <map>
#include <string>

#include "model/net/loupe_net.h"

namespace loupe {

/**
 * One forward pass with every intermediate tensor under the name that the reference vectors use
 * ("backbone.tokens", "classifier.image_logit", "segmentor.layer.0.mask_logits", ...).
 * @param pixels [B, 3, S, S]  @param forged [B] or undefined: no conditional query
 */
std::map<std::string, torch::Tensor> namedOutputs(LoupeNet &network, const torch::Tensor &pixels,
                                                  const torch::Tensor &forged);

} // namespace loupe
