#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <c10/core/ScalarType.h>

#include "model/result.h"

namespace loupe
{

/** One tensor as a safetensors header describes it. */
struct SafetensorsEntry {
    std::string dtype;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< first byte, counted from the end of the header
    std::uint64_t end = 0;   ///< one past the last byte
};

struct SafetensorsHeader {
    std::map<std::string, SafetensorsEntry> entries;
    std::map<std::string, std::string> metadata;
};

/**
 * Parses the JSON text of a header and checks it whole against `dataSize`, the bytes that follow it: known types,
 * shapes that do not overflow, sizes that equal shape x item, no duplicate names, and data without overlap or hole,
 * as the reference implementation demands. Memory stays in proportion to the text; nesting cannot run deep.
 * Error: ModelInvalid; detail says what and, where one is to blame, which tensor.
 */
Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize);

/** "F32" to at::kFloat; ScalarType::Undefined when the name is not supported. */
c10::ScalarType safetensorsType(std::string_view name);
/** at::kFloat to "F32"; nullptr when the format has no name for it that we support. */
const char *safetensorsName(c10::ScalarType type);

} // namespace loupe
