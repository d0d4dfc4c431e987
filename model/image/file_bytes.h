#pragma once

#include "model/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace loupe {

/** Looks at the first bytes (up to 4096) and at the size of a file; an Error refuses it before the rest is read. */
using AcceptFile = std::function<Result<void>(std::span<const std::byte> head, std::uintmax_t size)>;

/**
 * The bytes of a regular file, read once.
 * Errors: FileMissing, FileUnreadable (no permission, a folder, a device), FileEmpty, or what `accept` answers.
 */
Result<std::vector<std::byte>> readFile(const std::filesystem::path &file, const AcceptFile &accept);

} // namespace loupe
