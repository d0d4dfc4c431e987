#pragma once

#include "model/result.h"
#include "model/weights/tensor_map.h"

namespace loupe
{

/**
 * Turns a published Perception Encoder checkpoint into the backbone's names ("conv1.weight",
 * "transformer.resblocks.0.attn.in_proj_weight", ...), as moduleWeights() of a Backbone spells them.
 *
 * "module." (of distributed training) is stripped. Where keys begin with "visual." the file is a CLIP model: these
 * are the vision tower, and the rest, its text tower, is left out. A network of ours may be given too: then it is
 * "loupe.backbone.". The projection "proj" is not used and left out. Tensors are not copied or converted.
 *
 * Error: ModelInvalid (no vision tower inside, or a name twice after stripping). Whether all that a certain backbone
 * needs is there is for loadWeights() to say.
 */
Result<TensorMap> importEncoder(const TensorMap &tensors);

} // namespace loupe
