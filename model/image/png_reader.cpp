#include "model/image/readers.h"

#include "model/image/byte_reader.h"
#include "model/image/guarded.h"
#include "model/image/tiff_tags.h"

#include <png.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <new>

namespace loupe {
namespace {

/// All that libpng's callbacks touch.
struct Session {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::jmp_buf escape{};
    Bytes file;
    std::size_t position = 0;
    char message[160] = "";
    bool damaged = false; ///< message holds the first warning about a checksum
    int pass = 0;         ///< where the reading stands
    int passes = 1;
    int row = 0;

    Session() = default;
    ~Session() { png_destroy_read_struct(&png, &info, nullptr); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
};

[[noreturn]] void onError(png_structp png, png_const_charp text)
{
    auto &session = *static_cast<Session *>(png_get_error_ptr(png));
    std::snprintf(session.message, sizeof session.message, "%s", text);
    std::longjmp(session.escape, 1);
}

void onWarning(png_structp png, png_const_charp text)
{
    auto &session = *static_cast<Session *>(png_get_error_ptr(png));
    if (session.damaged || std::strstr(text, "CRC") == nullptr) // the others do not touch the pixels
        return;
    std::snprintf(session.message, sizeof session.message, "%s", text);
    session.damaged = true;
}

void onRead(png_structp png, png_bytep to, std::size_t count)
{
    auto &session = *static_cast<Session *>(png_get_io_ptr(png));
    if (count > session.file.size() - session.position)
        png_error(png, "the file ends early");
    std::memcpy(to, session.file.data() + session.position, count);
    session.position += count;
}

/// The content of the first chunk with that name before the end of the file; empty if there is none.
Bytes findChunk(Bytes file, const char *name)
{
    const ByteReader reader(file, ByteReader::Order::Big);
    for (std::uint64_t at = 8; reader.has(at, 12); at += 12 + std::uint64_t(reader.u32(at)))
        if (reader.is(at + 4, name))
            return reader.part(at + 8, reader.u32(at));
    return {};
}

bool readHeader(Session &session)
{
    session.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &session, onError, onWarning);
    session.info = session.png ? png_create_info_struct(session.png) : nullptr;
    if (!session.info)
        throw std::bad_alloc();
    return guarded(session.escape, [&] {
        png_set_read_fn(session.png, &session, onRead);
        png_set_user_limits(session.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX); // checkSize() has judged the sides
        // Thousands of small texts may each grow by a thousand times; none of them is needed.
        png_set_keep_unknown_chunks(session.png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
        png_set_crc_action(session.png, PNG_CRC_WARN_USE, PNG_CRC_WARN_DISCARD);
        png_read_info(session.png, session.info);
    });
}

/// Samples as stored, without gamma or profile; 16 bits divided, not cut; transparency dropped, not blended.
bool readRows(Session &session, cv::Mat &rgb)
{
    png_structp png = session.png;
    return guarded(session.escape, [&] {
        png_set_scale_16(png);
        png_set_palette_to_rgb(png);
        png_set_expand_gray_1_2_4_to_8(png);
        png_set_gray_to_rgb(png);
        png_set_strip_alpha(png);
        session.passes = png_set_interlace_handling(png);
        png_read_update_info(png, session.info);
        if (png_get_rowbytes(png, session.info) != std::size_t(rgb.cols) * 3)
            png_error(png, "unexpected row size");
        for (session.pass = 0; session.pass < session.passes; ++session.pass)
            for (session.row = 0; session.row < rgb.rows; ++session.row)
                png_read_row(png, rgb.ptr(session.row), nullptr);
    });
}

double shareRead(const Session &session, int rows)
{
    if (session.passes > 1) // Adam7: the last pass brings every second row, all others are there by then
        return session.pass + 1 >= session.passes ? 0.5 + 0.5 * session.row / rows : 0;
    return session.pass > 0 ? 1 : double(session.row) / rows;
}

void describe(const Session &session, ImageFacts &facts)
{
    const int colour = png_get_color_type(session.png, session.info);
    const bool keyed = png_get_valid(session.png, session.info, PNG_INFO_tRNS) != 0;
    facts.format = "PNG";
    facts.channels = png_get_channels(session.png, session.info);
    facts.bitDepth = png_get_bit_depth(session.png, session.info);
    if (facts.bitDepth == 16)
        addNote(facts, Note::Kind::DepthReduced, {"16"});
    if (colour == PNG_COLOR_TYPE_PALETTE)
        addNote(facts, Note::Kind::PaletteExpanded);
    else if ((colour & PNG_COLOR_MASK_COLOR) == 0)
        addNote(facts, Note::Kind::GreyExpanded);
    if ((colour & PNG_COLOR_MASK_ALPHA) != 0 || keyed)
        addNote(facts, Note::Kind::AlphaDropped);
    if (const Bytes animation = findChunk(session.file, "acTL"); !animation.empty()) {
        const auto frames = ByteReader(animation, ByteReader::Order::Big).u32(0);
        facts.frames = int(std::clamp<std::uint32_t>(frames, 1, 1U << 30U));
    }
}

} // namespace

Result<Picture> readPng(Bytes file, const DecodeOptions &options)
{
    const ByteReader reader(file, ByteReader::Order::Big);
    if (!reader.is(12, "IHDR") || !reader.has(16, 13))
        return Error{Error::Kind::Truncated, "PNG without a header"};
    if (const auto fits = checkSize(reader.u32(16), reader.u32(20), options); !fits)
        return fits.error();
    Session session;
    session.file = file;
    if (!readHeader(session))
        return Error{Error::Kind::Truncated, std::string("PNG: ") + session.message};
    Picture picture;
    describe(session, picture.facts);
    picture.exif = findChunk(file, "eXIf");
    picture.facts.orientation = tiffOrientation(picture.exif);
    picture.rgb = blankPicture(reader.u32(16), reader.u32(20));
    const bool complete = readRows(session, picture.rgb);
    if (!complete || session.damaged) {
        const double share = complete ? 1 : shareRead(session, picture.rgb.rows);
        if (const auto usable = acceptDamage(picture.facts, share, session.message); !usable)
            return usable.error();
    }
    return picture;
}

} // namespace loupe
