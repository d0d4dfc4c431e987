#pragma once

#include <map>
#include <string>

#include <ATen/core/Tensor.h>

namespace loupe
{

/** Tensors under their checkpoint names, "loupe.backbone.conv1.weight". */
using TensorMap = std::map<std::string, at::Tensor>;

} // namespace loupe
