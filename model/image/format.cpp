#include "model/image/format.h"

#include "model/image/byte_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace loupe {
namespace {

using namespace std::literals;

struct Magic {
    std::string_view bytes; ///< at the start of the file
    Format format;
    const char *name = "";
};

constexpr std::array kMagics{
    Magic{"\xff\xd8\xff"sv, Format::Jpeg},
    Magic{"\x89PNG\r\n\x1a\n"sv, Format::Png},
    Magic{"GIF87a"sv, Format::Gif},
    Magic{"GIF89a"sv, Format::Gif},
    Magic{"\0\0\0\x0cjP  \r\n\x87\n"sv, Format::Jpeg2000},
    Magic{"\xff\x4f\xff\x51"sv, Format::Jpeg2000},
    Magic{"FUJIFILMCCD-RAW"sv, Format::Raw},
    Magic{"IIRO"sv, Format::Raw}, // Olympus
    Magic{"IIRS"sv, Format::Raw},
    Magic{"MMOR"sv, Format::Raw},
    Magic{"IIU\0"sv, Format::Raw},                // Panasonic
    Magic{"II\x1a\0\0\0HEAPCCDR"sv, Format::Raw}, // Canon CRW
    Magic{"\0MRM"sv, Format::Raw},                // Minolta
    Magic{"FOVb"sv, Format::Raw},                 // Sigma
    Magic{"II*\0"sv, Format::Tiff},
    Magic{"MM\0*"sv, Format::Tiff},
    Magic{"II+\0"sv, Format::Tiff}, // BigTIFF
    Magic{"MM\0+"sv, Format::Tiff},
    Magic{"8BPS\0"sv, Format::Foreign, "Photoshop"},
    Magic{"\xff\x0a"sv, Format::Foreign, "JPEG XL"},
    Magic{"\0\0\0\x0cJXL \r\n\x87\n"sv, Format::Foreign, "JPEG XL"},
    Magic{"II\xbc"sv, Format::Foreign, "JPEG XR"},
    Magic{"\x76\x2f\x31\x01"sv, Format::Foreign, "OpenEXR"},
    Magic{"#?RADIANCE"sv, Format::Foreign, "Radiance HDR"},
    Magic{"DDS |"sv, Format::Foreign, "DDS"},
    Magic{"qoif"sv, Format::Foreign, "QOI"},
    Magic{"BPG\xfb"sv, Format::Foreign, "BPG"},
    Magic{"gimp xcf "sv, Format::Foreign, "GIMP XCF"},
};

const Magic *findMagic(const ByteReader &head)
{
    const auto *found = std::ranges::find_if(kMagics, [&](const Magic &magic) { return head.is(0, magic.bytes); });
    return found == kMagics.end() ? nullptr : found;
}

/// ISO base media files name what they hold in a list of four-letter brands (ISO/IEC 14496-12, 4.3).
Format sniffBrands(const ByteReader &head)
{
    if (!head.is(4, "ftyp"))
        return Format::Unknown;
    const std::uint64_t end = std::min<std::uint64_t>(head.u32(0), head.size());
    Format format = Format::Unknown;
    for (std::uint64_t at = 8; at + 4 <= end; at += 4) {
        if (head.is(at, "crx "))
            return Format::Raw; // Canon CR3
        if (head.is(at, "avif") || head.is(at, "avis"))
            return Format::Avif;
        for (const auto brand : {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"})
            if (head.is(at, brand))
                format = Format::Heif;
    }
    return format;
}

bool isBmp(const ByteReader &head)
{
    constexpr std::array<std::uint32_t, 7> kHeaderSizes{12, 40, 52, 56, 64, 108, 124};
    return head.is(0, "BM") && std::ranges::find(kHeaderSizes, head.u32(14)) != kHeaderSizes.end();
}

bool isPnm(const ByteReader &head)
{
    return head.is(0, "P") && head.u8(1) >= '1' && head.u8(1) <= '7' &&
           "\n\r\t #"sv.find(char(head.u8(2))) != std::string_view::npos;
}

} // namespace

Format sniffFormat(std::span<const std::byte> bytes)
{
    const ByteReader head(bytes, ByteReader::Order::Big);
    if (const Magic *magic = findMagic(head))
        return magic->format;
    if (head.is(0, "RIFF") && head.is(8, "WEBP"))
        return Format::WebP;
    if (isBmp(ByteReader(bytes, ByteReader::Order::Little)))
        return Format::Bmp;
    if (isPnm(head))
        return Format::Pnm;
    if (head.is(128, "DICM"))
        return Format::Foreign;
    return sniffBrands(head);
}

const char *formatName(Format format)
{
    constexpr std::array kNames{"",    "JPEG", "PNG",  "TIFF", "WebP", "BMP", "JPEG 2000",
                                "PNM", "GIF",  "HEIF", "AVIF", "RAW",  ""};
    return kNames.at(std::size_t(format));
}

const char *foreignFormatName(std::span<const std::byte> bytes)
{
    const ByteReader head(bytes, ByteReader::Order::Big);
    if (const Magic *magic = findMagic(head))
        return magic->name;
    return head.is(128, "DICM") ? "DICOM" : "";
}

} // namespace loupe
