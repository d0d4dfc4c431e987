#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/** How names of files and folders are compared. */
namespace loupe {

/** ASCII letters in lower case; other characters stay. */
std::string lowerCase(std::string_view text);

/** Lower case, letters and digits only: "CASIA 2 Groundtruth" -> "casia2groundtruth". Bytes over 127 stay. */
std::string plainName(std::string_view text);

/** The name ends like a picture (imageSuffixes()) and is not hidden. */
bool isPictureName(const std::filesystem::path &file);

} // namespace loupe
