#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/analysis.h"
#include "model/result.h"

/**
 * How a picture file is put together and what its writers left in it, for an examiner to read. Nothing here is a
 * verdict. Every text from the file is valid UTF-8 on one line. Thread-safe: no state.
 */
namespace loupe {

/** A marker segment (JPEG), chunk (PNG, WebP) or box (HEIF, AVIF, JPEG 2000). */
struct FileSegment {
    std::string name;    ///< "APP1", "DQT", "IDAT", "meta"; "?" for data that belongs to none
    std::string content; ///< what is known of it: "Exif", "XMP", "table 0, 8 bits"; may be empty
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0; ///< with its header and, for SOS, the coded data behind it; cut off at the file's end
    bool flawed = false;     ///< its length reaches past the end of the file, or it is no known structure
};

/** Whose quantisation tables a JPEG file has. */
struct JpegEncoder {
    enum class Match {
        Libjpeg, ///< luma and chroma are those of libjpeg (Annex K, scaled) at `quality`, exactly
        Luma,    ///< luma alone is; chroma has another quality or other tables
        Rounded, ///< the luma table is off by one here and there
        Other,   ///< no standard table: cameras and Photoshop have their own
    };
    Match match = Match::Other;
    int quality = 0; ///< 1..100; 0 for Other
};

/** The small picture in the EXIF block against the picture itself. */
struct ThumbnailFacts {
    int width = 0; ///< as stored
    int height = 0;
    bool shapeDiffers = false; ///< sides in another proportion, also without black bars: cropped since?
    double difference = 0;     ///< mean absolute difference of luma, grey levels, at the thumbnail's size
    double correlation = 0;    ///< of the luma, -1..1; 0 where one of them is flat
};

/** Something that a program left. */
struct SoftwareTrace {
    std::string source; ///< "Exif.Image.Software", "APP13", ...
    std::string text;
};

enum class Provenance {
    None,
    Jumbf, ///< JUMBF boxes without a C2PA manifest
    C2pa,  ///< a C2PA manifest store; its signature has not been checked
};

struct FileStructure {
    std::vector<FileSegment> segments; ///< in file order, at most kMostSegments
    std::uint64_t bytesAfterEnd = 0;   ///< behind the picture's last segment: a second picture, or something hidden
    std::optional<JpegEncoder> encoder;
    std::optional<int> photoshopQuality; ///< Photoshop's own save level, 0..12, as it wrote it in APP13
    std::optional<ThumbnailFacts> thumbnail;
    bool thumbnailDamaged = false; ///< there is one that cannot be decoded
    std::vector<SoftwareTrace> traces;
    Provenance provenance = Provenance::None;
    std::vector<std::pair<std::string, std::string>> metadata; ///< EXIF, IPTC, XMP: key, value; at most kMostMetadata
};

constexpr std::size_t kMostSegments = 2000;
constexpr std::size_t kMostMetadata = 4000;

/**
 * Reads the file once more; a few milliseconds for a photo.
 * @param image what decode() made of the same file
 * Errors: as decode(); FileUnreadable also when the file is another one by now (its hash differs).
 */
Result<FileStructure> readFileStructure(const DecodedImage &image);

} // namespace loupe
