#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/analysis.h"
#include "model/result.h"

namespace loupe {

struct DecodeOptions {
    /// Pictures with more pixels are refused before memory is taken for them.
    double maxMegapixels = 250;
};

/**
 * Reads a picture file: JPEG, PNG, TIFF, WebP, BMP, JPEG 2000, PNM, GIF (first frame), HEIC/AVIF (libheif) and camera
 * RAW (libraw). The format is told by the bytes, never by the name. What comes out is 8-bit RGB, upright; what had to
 * be converted stands in facts.notes. The file is read once, hashed from the same bytes, and never written.
 *
 * Errors: FileMissing, FileUnreadable, FileEmpty, NotAnImage, Truncated, FormatUnsupported, TooLarge, OutOfMemory.
 * Thread-safe: may be called from several threads at once.
 */
Result<DecodedImage> decode(const std::filesystem::path &file, const DecodeOptions &options = {});

/** Lower-case file name endings without the dot that open dialogs and folder scans offer: "jpg", "png", ... */
const std::vector<std::string> &imageSuffixes();

} // namespace loupe
