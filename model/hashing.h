#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

#include "model/result.h"

namespace loupe {

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits. */
std::string sha256(std::span<const std::byte> bytes);

/** SHA-256 of a file, read in pieces. Errors: FileMissing, FileUnreadable. */
Result<std::string> sha256OfFile(const std::filesystem::path &file);

} // namespace loupe
