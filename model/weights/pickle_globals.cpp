#include "model/weights/pickle_globals.h"

#include <algorithm>
#include <iterator>

namespace loupe
{
namespace
{

using Role = PickleGlobal::Role;

constexpr PickleGlobal kGlobals[] = {
    {"collections.OrderedDict", Role::Dict},
    {"torch._utils._rebuild_tensor", Role::Tensor},
    {"torch._utils._rebuild_tensor_v2", Role::Tensor},
    {"torch._utils._rebuild_parameter", Role::FirstArgument},
    {"torch._utils._rebuild_parameter_with_state", Role::FirstArgument},
    {"torch.Size", Role::FirstArgument},
    {"torch.BFloat16Storage", Role::Storage},
    {"torch.BoolStorage", Role::Storage},
    {"torch.ByteStorage", Role::Storage},
    {"torch.CharStorage", Role::Storage},
    {"torch.DoubleStorage", Role::Storage},
    {"torch.FloatStorage", Role::Storage},
    {"torch.HalfStorage", Role::Storage},
    {"torch.IntStorage", Role::Storage},
    {"torch.LongStorage", Role::Storage},
    {"torch.ShortStorage", Role::Storage},
    {"__builtin__.bytearray", Role::Opaque},
    {"__builtin__.complex", Role::Opaque},
    {"__builtin__.frozenset", Role::Opaque},
    {"__builtin__.set", Role::Opaque},
    {"__builtin__.slice", Role::Opaque},
    {"_codecs.encode", Role::Opaque},
    {"argparse.Namespace", Role::Opaque},
    {"builtins.bytearray", Role::Opaque},
    {"builtins.complex", Role::Opaque},
    {"builtins.frozenset", Role::Opaque},
    {"builtins.set", Role::Opaque},
    {"builtins.slice", Role::Opaque},
    {"collections.Counter", Role::Opaque},
    {"collections.defaultdict", Role::Opaque},
    {"collections.deque", Role::Opaque},
    {"datetime.date", Role::Opaque},
    {"datetime.datetime", Role::Opaque},
    {"datetime.timedelta", Role::Opaque},
    {"numpy._core.multiarray._reconstruct", Role::Opaque},
    {"numpy._core.multiarray.scalar", Role::Opaque},
    {"numpy.core.multiarray._reconstruct", Role::Opaque},
    {"numpy.core.multiarray.scalar", Role::Opaque},
    {"numpy.dtype", Role::Opaque},
    {"numpy.ndarray", Role::Opaque},
    {"pathlib.Path", Role::Opaque},
    {"pathlib.PosixPath", Role::Opaque},
    {"pathlib.PurePosixPath", Role::Opaque},
    {"pathlib.PureWindowsPath", Role::Opaque},
    {"pathlib.WindowsPath", Role::Opaque},
    {"torch.bfloat16", Role::Opaque},
    {"torch.bool", Role::Opaque},
    {"torch.device", Role::Opaque},
    {"torch.float16", Role::Opaque},
    {"torch.float32", Role::Opaque},
    {"torch.float64", Role::Opaque},
    {"torch.int16", Role::Opaque},
    {"torch.int32", Role::Opaque},
    {"torch.int64", Role::Opaque},
    {"torch.int8", Role::Opaque},
    {"torch.uint8", Role::Opaque},
    {"types.SimpleNamespace", Role::Opaque},
};

} // namespace

const PickleGlobal *findPickleGlobal(std::string_view name)
{
    const auto *found = std::find_if(std::begin(kGlobals), std::end(kGlobals),
                                     [name](const PickleGlobal &known) { return known.name == name; });
    return found == std::end(kGlobals) ? nullptr : found;
}

} // namespace loupe
