#include "model/image/file_segments.h"

#include "model/image/byte_reader.h"
#include "model/image/format.h"
#include "model/image/metadata.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace loupe {
namespace {

using Order = ByteReader::Order;

/** Adds a segment; false when there are enough. */
bool add(SegmentList &list, const ByteReader &file, FileSegment segment)
{
    const std::uint64_t left = file.size() - std::min(segment.offset, file.size());
    segment.flawed = segment.flawed || segment.bytes > left;
    segment.bytes = std::min(segment.bytes, left);
    list.end = segment.offset + segment.bytes;
    list.segments.push_back(std::move(segment));
    return list.segments.size() < kMostSegments && !list.segments.back().flawed;
}

std::string textAt(const ByteReader &file, std::uint64_t offset, std::uint64_t count)
{
    const auto part = file.part(offset, count);
    return cleanText({reinterpret_cast<const char *>(part.data()), part.size()});
}

// --- JPEG ------------------------------------------------------------------------------------------------------------

/** How the blocks of the APPn segments begin, and what they are called here. */
struct Signature {
    int marker;
    std::string_view begins;
    const char *name;
};
constexpr std::array<Signature, 13> kSignatures{{{0xE0, "JFIF\0", "JFIF"},
                                                 {0xE0, "JFXX\0", "JFIF extension"},
                                                 {0xE1, "Exif\0", "Exif"},
                                                 {0xE1, "http://ns.adobe.com/xap/1.0/", "XMP"},
                                                 {0xE1, "http://ns.adobe.com/xmp/extension/", "XMP, continued"},
                                                 {0xE2, "ICC_PROFILE", "ICC profile"},
                                                 {0xE2, "MPF\0", "Multi-picture format"},
                                                 {0xE2, "urn:iso:std:iso:ts:21496", "Gain map"},
                                                 {0xEB, "JP", "JUMBF"},
                                                 {0xEC, "Ducky", "Ducky (Save for Web)"},
                                                 {0xED, "Photoshop 3.0", "Photoshop"},
                                                 {0xED, "Adobe_CM", "Adobe"},
                                                 {0xEE, "Adobe", "Adobe"}}};

std::string markerName(int marker)
{
    static constexpr std::array<std::pair<int, const char *>, 13> kNames{{{0xC4, "DHT"},
                                                                          {0xC8, "JPG"},
                                                                          {0xCC, "DAC"},
                                                                          {0xD8, "SOI"},
                                                                          {0xD9, "EOI"},
                                                                          {0xDA, "SOS"},
                                                                          {0xDB, "DQT"},
                                                                          {0xDC, "DNL"},
                                                                          {0xDD, "DRI"},
                                                                          {0xDE, "DHP"},
                                                                          {0xDF, "EXP"},
                                                                          {0xFE, "COM"},
                                                                          {0x01, "TEM"}}};
    const auto *known = std::ranges::find(kNames, marker, &std::pair<int, const char *>::first);
    if (known != kNames.end())
        return known->second;
    if (marker >= 0xC0 && marker <= 0xCF)
        return "SOF" + std::to_string(marker - 0xC0);
    if (marker >= 0xE0 && marker <= 0xEF)
        return "APP" + std::to_string(marker - 0xE0);
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    return std::string("FF") + kDigits[std::size_t(marker) / 16] + kDigits[std::size_t(marker) % 16];
}

/** @param at where the content begins, behind the length */
std::string markerContent(const ByteReader &file, int marker, std::uint64_t at, std::uint64_t count)
{
    if (marker == 0xFE)
        return textAt(file, at, count);
    if (marker == 0xDB) {
        std::string tables;
        for (std::uint64_t t = at; t < at + count && file.has(t, 1) && tables.size() < 80;
             t += file.u8(t) / 16 > 0 ? 129 : 65)
            tables += (tables.empty() ? "" : ", ") + std::to_string(file.u8(t) % 16);
        return tables;
    }
    for (const Signature &signature : kSignatures)
        if (signature.marker == marker && file.is(at, signature.begins))
            return signature.name;
    return {};
}

/** Where the next marker behind coded data begins: FF that is followed neither by 0 nor by a restart marker. */
std::uint64_t endOfScan(std::span<const std::byte> file, std::uint64_t at)
{
    while (at + 1 < file.size()) {
        const void *found = std::memchr(file.data() + at, 0xFF, file.size() - 1 - at);
        if (!found)
            break;
        at = std::uint64_t(static_cast<const std::byte *>(found) - file.data());
        const auto next = std::uint8_t(file[at + 1]);
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
        at += next == 0xFF ? 1 : 2;
    }
    return file.size();
}

SegmentList listJpeg(std::span<const std::byte> bytes)
{
    const ByteReader file(bytes, Order::Big);
    SegmentList list;
    std::uint64_t at = 0;
    while (file.has(at, 2)) {
        if (file.u8(at) != 0xFF) { // decoders skip it; an examiner wants to see it
            const std::uint64_t next = endOfScan(bytes, at);
            if (!add(list, file, {"?", {}, at, next - at, false}))
                break;
            at = next;
            continue;
        }
        const int marker = file.u8(at + 1);
        if (marker == 0xFF || marker == 0) {
            at += marker == 0 ? 2 : 1; // fill bytes
            continue;
        }
        if (marker == 0xD8 || marker == 0xD9 || marker == 1 || (marker >= 0xD0 && marker <= 0xD7)) {
            if (!add(list, file, {markerName(marker), {}, at, 2}) || marker == 0xD9)
                break;
            at += 2;
            continue;
        }
        const std::uint64_t length = file.u16(at + 2);
        const std::uint64_t next = marker == 0xDA ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
        const std::uint64_t content = length > 2 ? length - 2 : 0;
        if (!add(list, file,
                 {markerName(marker), markerContent(file, marker, at + 4, content), at, next - at, length < 2}))
            break;
        at = next;
    }
    return list;
}

// --- chunks and boxes ------------------------------------------------------------------------------------------------

SegmentList listPng(std::span<const std::byte> bytes)
{
    const ByteReader file(bytes, Order::Big);
    SegmentList list;
    for (std::uint64_t at = 8; file.has(at, 8);) {
        const std::uint64_t length = file.u32(at);
        const std::string name = textAt(file, at + 4, 4);
        const bool text = name == "tEXt" || name == "iTXt";
        if (!add(list, file, {name, text ? textAt(file, at + 8, length) : std::string(), at, length + 12}) ||
            name == "IEND")
            break;
        at += length + 12;
    }
    return list;
}

SegmentList listRiff(std::span<const std::byte> bytes)
{
    const ByteReader file(bytes, Order::Little);
    SegmentList list;
    const std::uint64_t end = 8 + std::uint64_t(file.u32(4));
    for (std::uint64_t at = 12; file.has(at, 8) && at < end;) {
        const std::uint64_t length = file.u32(at + 4);
        const std::uint64_t padded = length + length % 2;
        if (!add(list, file, {textAt(file, at, 4), {}, at, 8 + padded}))
            break;
        at += 8 + padded;
    }
    return list;
}

SegmentList listBoxes(std::span<const std::byte> bytes)
{
    const ByteReader file(bytes, Order::Big);
    SegmentList list;
    for (std::uint64_t at = 0; file.has(at, 8);) {
        std::uint64_t length = file.u32(at);
        const std::uint64_t header = length == 1 ? 16 : 8;
        if (length == 1)
            length = file.u64(at + 8);
        else if (length == 0)
            length = file.size() - at; // to the end of the file
        if (!add(list, file, {textAt(file, at + 4, 4), {}, at, length, length < header}))
            break;
        at += length;
    }
    return list;
}

} // namespace

SegmentList listSegments(std::span<const std::byte> file)
{
    switch (sniffFormat(file)) {
    case Format::Jpeg:
        return listJpeg(file);
    case Format::Png:
        return listPng(file);
    case Format::WebP:
        return listRiff(file);
    case Format::Jpeg2000:
        return ByteReader(file, Order::Big).is(4, "jP  ") ? listBoxes(file) : SegmentList{{}, file.size()};
    case Format::Heif:
    case Format::Avif:
        return listBoxes(file);
    default:
        return {{}, file.size()};
    }
}

Provenance provenanceOf(std::span<const std::byte> file, const std::vector<FileSegment> &segments)
{
    constexpr std::string_view kC2paBox = "\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";
    Provenance found = Provenance::None;
    for (const FileSegment &segment : segments) {
        const bool jumbf = segment.content == "JUMBF" || segment.name == "jumb";
        const auto head =
            file.subspan(std::size_t(segment.offset), std::size_t(std::min<std::uint64_t>(segment.bytes, 512)));
        const std::string_view text(reinterpret_cast<const char *>(head.data()), head.size());
        if (segment.name == "caBX" || segment.name == "C2PA" ||
            (jumbf && text.find("c2pa") != std::string_view::npos) ||
            (segment.name == "uuid" && text.substr(std::min<std::size_t>(8, text.size()), 16) == kC2paBox))
            return Provenance::C2pa;
        if (jumbf)
            found = Provenance::Jumbf;
    }
    return found;
}

} // namespace loupe
