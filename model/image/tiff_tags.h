#pragma once

#include <cstddef>
#include <span>

/** The few TIFF tags that must be known before a library may decide. Every read is bounds-checked. */
namespace loupe {

/** EXIF orientation, 1..8, of a TIFF file or an EXIF block (which is one); 1 where it is missing or senseless. */
int tiffOrientation(std::span<const std::byte> tiff);

/**
 * Tells a camera's RAW file (DNG, CR2, NEF, ARW, PEF, ...) from a picture saved as TIFF: a RAW file has a DNG version,
 * Canon's mark, an image of sensor colours, or a compression that only cameras write.
 */
bool isRawTiff(std::span<const std::byte> tiff);

} // namespace loupe
