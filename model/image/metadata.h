#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace loupe {

/**
 * The EXIF, IPTC and XMP values of a picture file as Exiv2 prints them, in this order, at most 200 of at most 200
 * characters of valid UTF-8; large binary values are left out. `exif` is the TIFF block of a container that Exiv2 does
 * not search, or empty. Empty where nothing can be read; never throws, prints nothing. Thread-safe.
 */
std::vector<std::pair<std::string, std::string>> readMetadata(std::span<const std::byte> file,
                                                              std::span<const std::byte> exif);

} // namespace loupe
