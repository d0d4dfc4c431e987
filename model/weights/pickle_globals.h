#pragma once

#include <string_view>

namespace loupe
{

/** A name that a pickle of weights may mention, and what applying it gives there. Nothing is ever called. */
struct PickleGlobal {
    enum class Role { Opaque, Dict, Tensor, FirstArgument, Storage };
    std::string_view name; ///< "torch.Size"
    Role role;
};

/** The entry of the fixed list; nullptr: the name is not allowed. */
const PickleGlobal *findPickleGlobal(std::string_view name);

} // namespace loupe
