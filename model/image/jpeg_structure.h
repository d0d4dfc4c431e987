#pragma once

#include "model/analysis.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/**
 * The marker segments of a JPEG file (ITU-T T.81, annex B) up to its first scan, read without decoding. Nothing past
 * the end of the buffer is ever read, whatever the lengths in the file claim. Thread-safe: no state.
 */
namespace loupe {

/** 64 steps of a quantisation table in natural order: row by row, not in the file's zigzag. */
using QuantTable = std::array<std::uint16_t, 64>;

struct JpegComponent {
    int id = 0;
    int horizontal = 1; ///< sampling factors, 1..4
    int vertical = 1;
    int quantTable = 0; ///< 0..3
};

struct JpegStructure {
    int width = 0;
    int height = 0;    ///< 0 = the file tells it only after the first scan (DNL)
    int precision = 0; ///< bits of a sample
    bool progressive = false;
    bool arithmetic = false;
    bool lossless = false; ///< lossless, hierarchical or JPEG-LS: no picture for libjpeg
    std::vector<JpegComponent> components;
    std::array<std::optional<QuantTable>, 4> tables; ///< by their number in the file
    std::optional<int> adobeTransform;               ///< of the Adobe APP14 segment: 0, 1 (YCbCr) or 2 (YCCK)
    std::span<const std::byte> exif{}; ///< TIFF block of the first Exif APP1 segment, inside the given buffer
    bool hasScan = false;              ///< the first scan begins inside the buffer
};

/** Nothing if the bytes do not begin as a JPEG file. A file that is cut off gives what was read until there. */
std::optional<JpegStructure> readJpegStructure(std::span<const std::byte> file);

/**
 * The quality setting, 1..100, for which libjpeg scales table K.1 of T.81 to `luma`; an entry may be off by one where
 * an encoder rounds otherwise. 0 = no scaled K.1, as cameras and Photoshop write.
 */
int estimateQuality(const QuantTable &luma);

/** Tables K.1 and K.2 of T.81 as libjpeg scales them for `quality` (1..100), clamped to 1..255. */
QuantTable annexKLuma(int quality);
QuantTable annexKChroma(int quality);

/** The facts as they are shown. Quality and step are 0 without a table of the first component. */
JpegFacts jpegFacts(const JpegStructure &structure);

} // namespace loupe
