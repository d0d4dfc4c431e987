#pragma once

#include "model/image/picture.h"

#include <tiffio.h>

#include <cstdint>
#include <memory>

namespace loupe {

/** A TIFF file in memory, and the first thing that libtiff complained about. */
struct TiffSource {
    Bytes file;
    std::uint64_t position = 0;
    char message[200] = "";
};

using Tiff = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

/**
 * Opens the file for reading; null with source.message when it is damaged. `source` must outlive the result. Nothing is
 * printed, and no single allocation exceeds what the options' pixel limit needs.
 */
Tiff openTiff(TiffSource &source, const DecodeOptions &options);

} // namespace loupe
