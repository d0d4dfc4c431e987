#pragma once

#include <nlohmann/json.hpp>

#include "model/result.h"
#include "training/synthesis/synthesizer.h"

namespace loupe
{

/** Every option under its member's name; nested structs are objects. */
nlohmann::json synthesisToJson(const SynthesisOptions &options);

/**
 * What the object names, defaults (hard data) for the rest. Error: BadArgument with the name at fault, for unknown
 * names, values of another type, probabilities outside 0 .. 1 and empty ranges.
 */
Result<SynthesisOptions> synthesisFromJson(const nlohmann::json &json);

} // namespace loupe
