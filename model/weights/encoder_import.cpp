#include "model/weights/encoder_import.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace loupe
{
namespace
{

constexpr std::string_view kDistributed = "module.";
constexpr std::string_view kTowers[] = {"visual.", "loupe.backbone."};

std::string_view withoutPrefix(std::string_view name, std::string_view prefix)
{
    return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

/** What stands before the vision tower's names; empty when the whole file is the tower. */
std::string_view towerPrefix(const TensorMap &tensors)
{
    for (const std::string_view prefix : kTowers) {
        const bool used = std::any_of(tensors.begin(), tensors.end(), [prefix](const auto &entry) {
            return withoutPrefix(entry.first, kDistributed).starts_with(prefix);
        });
        if (used)
            return prefix;
    }
    return {};
}

} // namespace

Result<TensorMap> importEncoder(const TensorMap &tensors)
{
    const std::string_view tower = towerPrefix(tensors);
    TensorMap backbone;
    for (const auto &[key, tensor] : tensors) {
        const std::string_view plain = withoutPrefix(key, kDistributed);
        if (!plain.starts_with(tower))
            continue;
        const std::string name(plain.substr(tower.size()));
        if (name == "proj")
            continue;
        if (!backbone.emplace(name, tensor).second)
            return Error{Error::Kind::ModelInvalid, "'" + name + "' appears with and without a prefix"};
    }
    if (!backbone.contains("conv1.weight") || !backbone.contains("transformer.resblocks.0.attn.in_proj_weight"))
        return Error{Error::Kind::ModelInvalid, "no vision tower of a Perception Encoder inside"};
    return backbone;
}

} // namespace loupe
