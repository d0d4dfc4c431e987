#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "model/file_structure.h"

namespace loupe {

struct SegmentList {
    std::vector<FileSegment> segments;
    std::uint64_t end = 0; ///< where the picture ends by its own account
};

/**
 * The parts of a JPEG (ITU-T T.81, also behind its first scan), PNG (ISO 15948), WebP (RIFF) or ISO base media file
 * (ISO 14496-12: HEIF, AVIF, JPEG 2000), from its bytes alone. Empty for other formats. Nothing past the end of the
 * buffer is read, whatever lengths claim, and the list has at most kMostSegments entries.
 */
SegmentList listSegments(std::span<const std::byte> file);

/** Whether the segments hold a C2PA manifest store (C2PA 2.1, section 11) or other JUMBF boxes (ISO 19566-5). */
Provenance provenanceOf(std::span<const std::byte> file, const std::vector<FileSegment> &segments);

} // namespace loupe
