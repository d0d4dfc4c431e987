#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loupe {

/** Foreign text made fit to show: valid UTF-8, one line, at most 200 characters. */
std::string cleanText(std::string_view text);

/**
 * The EXIF, IPTC and XMP values of a picture file as Exiv2 prints them, in this order, at most `most` as cleanText();
 * large binary values are left out. `exif` is the TIFF block of a container that Exiv2 does not search, or empty. Empty
 * where nothing can be read; never throws, prints nothing. Thread-safe.
 */
std::vector<std::pair<std::string, std::string>> readMetadata(std::span<const std::byte> file,
                                                              std::span<const std::byte> exif, std::size_t most = 200);

/**
 * The JPEG bytes of the thumbnail in the EXIF block; empty where there is none, or none in JPEG. As readMetadata().
 */
std::vector<std::byte> readThumbnail(std::span<const std::byte> file, std::span<const std::byte> exif);

} // namespace loupe
