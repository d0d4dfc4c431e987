#pragma once

#include <cstddef>
#include <span>

namespace loupe {

enum class Format {
    Unknown,
    Jpeg,
    Png,
    Tiff, ///< or a camera's RAW file built on TIFF: see isRawTiff() in tiff_tags.h
    WebP,
    Bmp,
    Jpeg2000,
    Pnm,
    Gif,
    Heif,
    Avif,
    Raw,
    Foreign, ///< a picture format that no part of Loupe reads: foreignFormatName() names it
};

/** Tells the format by the first bytes; 4096 are enough. The name of the file plays no part. */
Format sniffFormat(std::span<const std::byte> head);

/** As in ImageFacts::format: "JPEG", "PNG", ... Empty for Unknown and Foreign. */
const char *formatName(Format format);

/** "JPEG XL", "Photoshop", ... for Foreign, else empty. */
const char *foreignFormatName(std::span<const std::byte> head);

} // namespace loupe
