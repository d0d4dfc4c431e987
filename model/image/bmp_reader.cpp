#include "model/image/readers.h"

#include "model/image/byte_reader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace loupe {
namespace {

enum Compression : std::uint32_t { None = 0, Rle8 = 1, Rle4 = 2, BitFields = 3, AlphaBitFields = 6 };

/// The two headers of a Windows or OS/2 bitmap.
struct Header {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    bool topDown = false;
    std::uint32_t bits = 0;
    std::uint32_t compression = None;
    std::uint64_t paletteAt = 0;
    std::uint64_t paletteStep = 4; ///< bytes of an entry
    std::uint64_t paletteSize = 0; ///< entries
    std::uint64_t pixelsAt = 0;
    std::array<std::uint32_t, 4> masks{}; ///< red, green, blue, alpha of 16 and 32 bits
    bool indexed() const { return bits <= 8; }
};

void readMasks(const ByteReader &file, std::uint32_t headerSize, Header &header)
{
    if (header.bits == 16)
        header.masks = {0x7C00, 0x03E0, 0x001F, 0};
    else if (header.bits == 32)
        header.masks = {0xFF0000, 0xFF00, 0xFF, 0};
    if (header.compression != BitFields && header.compression != AlphaBitFields)
        return;
    const bool alpha = headerSize >= 56 || header.compression == AlphaBitFields;
    for (std::size_t i = 0; i < (alpha ? 4 : 3); ++i)
        header.masks[i] = file.u32(54 + 4 * i);
    if (headerSize == 40)
        header.paletteAt += alpha ? 16 : 12;
}

Header readHeader(const ByteReader &file)
{
    Header header;
    const std::uint32_t headerSize = file.u32(14);
    header.pixelsAt = file.u32(10);
    header.paletteAt = 14 + std::uint64_t(headerSize);
    if (headerSize == 12) {
        header.width = file.u16(18);
        header.height = file.u16(20);
        header.bits = file.u16(24);
        header.paletteStep = 3;
    } else {
        const auto width = std::int64_t(std::int32_t(file.u32(18)));
        const auto height = std::int64_t(std::int32_t(file.u32(22)));
        header.width = std::uint64_t(std::max<std::int64_t>(width, 0));
        header.height = std::uint64_t(std::abs(height));
        header.topDown = height < 0;
        header.bits = file.u16(28);
        header.compression = file.u32(30);
        readMasks(file, headerSize, header);
    }
    if (header.indexed()) {
        const std::uint32_t used = headerSize == 12 ? 0 : file.u32(46);
        header.paletteSize = used > 0 && used < 256 ? used : 1ULL << header.bits;
    }
    return header;
}

Result<void> checkKind(const Header &header)
{
    constexpr std::array<std::uint32_t, 6> kDepths{1, 4, 8, 16, 24, 32};
    const bool plain = std::ranges::find(kDepths, header.bits) != kDepths.end() && header.compression == None;
    const bool masked = (header.bits == 16 || header.bits == 32) &&
                        (header.compression == BitFields || header.compression == AlphaBitFields);
    const bool packed =
        (header.bits == 8 && header.compression == Rle8) || (header.bits == 4 && header.compression == Rle4);
    if (plain || masked || packed)
        return {};
    return Error{Error::Kind::FormatUnsupported,
                 "BMP, " + std::to_string(header.bits) + " bits, compression " + std::to_string(header.compression)};
}

std::uint8_t field(std::uint32_t pixel, std::uint32_t mask)
{
    if (mask == 0)
        return 0;
    const auto shift = unsigned(std::countr_zero(mask));
    return scaleTo8((pixel & mask) >> shift, mask >> shift);
}

/// The palette index of every pixel of a run-length coded picture; `rows` gets the number of rows that were reached.
std::vector<std::uint8_t> unpack(const ByteReader &file, const Header &header, std::uint64_t &rows)
{
    std::vector<std::uint8_t> indices(std::size_t(header.width * header.height), 0);
    std::uint64_t x = 0;
    std::uint64_t y = 0;
    const auto put = [&](unsigned index) {
        if (x < header.width && y < header.height)
            indices[std::size_t(y * header.width + x)] = std::uint8_t(index);
        ++x;
    };
    const bool nibbles = header.compression == Rle4;
    std::uint64_t at = header.pixelsAt;
    while (file.has(at, 2) && y < header.height) {
        const unsigned count = file.u8(at);
        const unsigned value = file.u8(at + 1);
        at += 2;
        if (count > 0) {
            for (unsigned i = 0; i < count; ++i)
                put(!nibbles ? value : i % 2 == 0 ? value >> 4U : value & 15U);
        } else if (value == 0) { // end of line
            x = 0;
            ++y;
        } else if (value == 1) { // end of picture
            y = header.height;
        } else if (value == 2) { // jump
            x += file.u8(at);
            y += file.u8(at + 1);
            at += 2;
        } else { // literal pixels, padded to 16 bits
            for (unsigned i = 0; i < value; ++i)
                put(!nibbles ? file.u8(at + i) : i % 2 == 0 ? file.u8(at + i / 2) >> 4U : file.u8(at + i / 2) & 15U);
            const unsigned bytes = nibbles ? (value + 1) / 2 : value;
            at += bytes + bytes % 2;
        }
    }
    rows = std::min(y, header.height);
    return indices;
}

/// One stored row as RGB.
class RowPainter {
public:
    RowPainter(const ByteReader &file, const Header &header) : m_file(file), m_header(header)
    {
        for (std::size_t i = 0; i < std::min<std::uint64_t>(header.paletteSize, 256); ++i)
            for (std::size_t c = 0; c < 3; ++c) // stored blue first
                m_palette[i][c] = file.u8(header.paletteAt + i * header.paletteStep + 2 - c);
    }

    void index(unsigned index, std::uint8_t *rgb) const { std::ranges::copy(m_palette[index & 255U], rgb); }

    void row(std::uint64_t at, std::uint8_t *rgb) const
    {
        for (std::uint64_t x = 0; x < m_header.width; ++x, rgb += 3)
            pixel(at, x, rgb);
    }

private:
    void pixel(std::uint64_t at, std::uint64_t x, std::uint8_t *rgb) const
    {
        if (m_header.indexed()) {
            const std::uint64_t bit = x * m_header.bits;
            const unsigned shift = 8 - m_header.bits - unsigned(bit % 8);
            index(unsigned(m_file.u8(at + bit / 8)) >> shift & ((1U << m_header.bits) - 1), rgb);
        } else if (m_header.bits == 24) {
            for (unsigned c = 0; c < 3; ++c)
                rgb[c] = m_file.u8(at + 3 * x + 2 - c);
        } else {
            const std::uint32_t value = m_header.bits == 16 ? m_file.u16(at + 2 * x) : m_file.u32(at + 4 * x);
            for (std::size_t c = 0; c < 3; ++c)
                rgb[c] = field(value, m_header.masks[c]);
        }
    }

    const ByteReader &m_file;
    const Header &m_header;
    std::array<std::array<std::uint8_t, 3>, 256> m_palette{};
};

/// Paints what there is. Returns the number of rows that were whole.
std::uint64_t paint(const ByteReader &file, const Header &header, cv::Mat &rgb)
{
    const RowPainter painter(file, header);
    const auto rowOf = [&](std::uint64_t y) { return rgb.ptr(int(header.topDown ? y : header.height - 1 - y)); };
    if (header.compression == Rle8 || header.compression == Rle4) {
        std::uint64_t rows = 0;
        const auto indices = unpack(file, header, rows);
        for (std::uint64_t y = 0; y < header.height; ++y)
            for (std::uint64_t x = 0; x < header.width; ++x)
                painter.index(indices[std::size_t(y * header.width + x)], rowOf(y) + 3 * x);
        return rows;
    }
    const std::uint64_t rowBytes = (header.width * header.bits + 7) / 8;
    const std::uint64_t stride = (header.width * header.bits + 31) / 32 * 4;
    for (std::uint64_t y = 0; y < header.height; ++y) {
        if (!file.has(header.pixelsAt + y * stride, rowBytes))
            return y;
        painter.row(header.pixelsAt + y * stride, rowOf(y));
    }
    return header.height;
}

} // namespace

Result<Picture> readBmp(Bytes bytes, const DecodeOptions &options)
{
    const ByteReader file(bytes, ByteReader::Order::Little);
    const Header header = readHeader(file);
    if (const auto fits = checkSize(header.width, header.height, options); !fits)
        return fits.error();
    if (const auto readable = checkKind(header); !readable)
        return readable.error();
    Picture picture;
    picture.facts.format = "BMP";
    picture.facts.channels = header.indexed() ? 1 : header.masks[3] != 0 ? 4 : 3;
    picture.facts.bitDepth = header.bits == 16 ? 5 : int(std::min(header.bits, 8U));
    if (header.indexed())
        addNote(picture.facts, Note::Kind::PaletteExpanded);
    if (header.masks[3] != 0)
        addNote(picture.facts, Note::Kind::AlphaDropped);
    picture.rgb = blankPicture(header.width, header.height);
    const std::uint64_t rows = paint(file, header, picture.rgb);
    if (rows < header.height) {
        const double share = double(rows) / double(header.height);
        if (const auto usable = acceptDamage(picture.facts, share, "the file ends early"); !usable)
            return usable.error();
    }
    return picture;
}

} // namespace loupe
