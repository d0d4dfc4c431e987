#include "model/image/readers.h"

#include "model/image/guarded.h"
#include "model/image/jpeg_structure.h"
#include "model/image/tiff_tags.h"

#include <cstdio> // jpeglib.h needs it before

#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>
#include <memory>

namespace loupe {
namespace {

/// A few hundred scans of almost nothing keep a decoder busy for hours; real files have about ten.
constexpr int kMostScans = 500;

/// All that libjpeg's callbacks touch. `errors` comes first: the callbacks get a pointer to it.
struct Session {
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    jpeg_decompress_struct info{};
    std::jmp_buf escape{};
    char message[JMSG_LENGTH_MAX] = "";
    int failure = 0;     ///< code of the error that ended it
    bool warned = false; ///< message holds the first warning
    double share = 1;    ///< of the picture that was there when the data ran out, 0..1

    Session() { info.err = jpeg_std_error(&errors); }
    ~Session() { jpeg_destroy_decompress(&info); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
};

Session &sessionOf(j_common_ptr info)
{
    return *reinterpret_cast<Session *>(info->err);
}

[[noreturn]] void onError(j_common_ptr info)
{
    Session &session = sessionOf(info);
    session.failure = session.errors.msg_code;
    session.errors.format_message(info, session.message);
    std::longjmp(session.escape, 1);
}

void onMessage(j_common_ptr info, int level)
{
    Session &session = sessionOf(info);
    const int code = session.errors.msg_code;
    if (level >= 0 || code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR) // those two do not touch the pixels
        return;
    if (!session.warned)
        session.errors.format_message(info, session.message);
    session.warned = true;
    const auto &d = session.info;
    const bool dataEnded = code == JWRN_JPEG_EOF || (code == JWRN_HIT_MARKER && d.unread_marker == JPEG_EOI);
    if (dataEnded && d.input_scan_number <= 1 && d.total_iMCU_rows > 0) // later scans only refine a whole picture
        session.share = std::min(session.share, double(d.input_iMCU_row) / d.total_iMCU_rows);
}

void onProgress(j_common_ptr info)
{
    Session &session = sessionOf(info);
    if (session.info.input_scan_number <= kMostScans)
        return;
    std::snprintf(session.message, sizeof session.message, "more than %d scans", kMostScans);
    std::longjmp(session.escape, 1);
}

Error errorOf(const Session &session)
{
    switch (session.failure) {
    case JERR_OUT_OF_MEMORY:
        return {Error::Kind::OutOfMemory, "JPEG"};
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_ARITH_NOTIMPL:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_NOT_COMPILED:
        return {Error::Kind::FormatUnsupported, std::string("JPEG: ") + session.message};
    default:
        return {Error::Kind::Truncated, std::string("JPEG: ") + session.message};
    }
}

bool readHeader(Session &session, Bytes file)
{
    session.errors.error_exit = onError;
    session.errors.emit_message = onMessage;
    session.progress.progress_monitor = onProgress;
    return guarded(session.escape, [&] {
        jpeg_create_decompress(&session.info);
        session.info.progress = &session.progress;
        jpeg_mem_src(&session.info, reinterpret_cast<const unsigned char *>(file.data()), file.size());
        jpeg_read_header(&session.info, TRUE);
    });
}

/// Fills as many rows of `stored` as there are. A CMYK row lies in `inks` on its way.
bool readRows(Session &session, cv::Mat &stored, std::vector<std::uint8_t> &inks)
{
    auto &d = session.info;
    const bool cmyk = d.out_color_space == JCS_CMYK;
    return guarded(session.escape, [&] {
        jpeg_start_decompress(&d);
        while (d.output_scanline < d.output_height) {
            auto *rgb = stored.ptr<std::uint8_t>(int(d.output_scanline));
            JSAMPROW row = cmyk ? inks.data() : rgb;
            if (jpeg_read_scanlines(&d, &row, 1) != 1)
                return;
            if (!cmyk)
                continue;
            if (d.saw_Adobe_marker) // Adobe stores light, not ink
                std::transform(inks.begin(), inks.end(), inks.begin(),
                               [](std::uint8_t ink) { return std::uint8_t(255 - ink); });
            cmykToRgb(inks.data(), rgb, d.output_width);
        }
        jpeg_finish_decompress(&d);
    });
}

Result<void> decodeRows(Session &session, Picture &picture)
{
    auto &d = session.info;
    if (d.jpeg_color_space == JCS_UNKNOWN)
        return Error{Error::Kind::FormatUnsupported, "JPEG with " + std::to_string(d.num_components) + " components"};
    const bool cmyk = d.jpeg_color_space == JCS_CMYK || d.jpeg_color_space == JCS_YCCK;
    d.out_color_space = cmyk ? JCS_CMYK : JCS_RGB;
    d.dct_method = JDCT_ISLOW; // the traces are in the last bits: exact arithmetic, full size, libjpeg's own upsampling
    d.do_fancy_upsampling = TRUE;
    picture.rgb = blankPicture(d.image_width, d.image_height);
    std::vector<std::uint8_t> inks(cmyk ? std::size_t(d.image_width) * 4 : 0);
    if (!readRows(session, picture.rgb, inks)) {
        const double share = std::min(session.share, double(d.output_scanline) / d.image_height);
        if (share < 0.5)
            return errorOf(session);
        session.share = share;
        session.warned = true;
    }
    if (session.warned)
        return acceptDamage(picture.facts, session.share, session.message);
    return {};
}

} // namespace

Result<Picture> readJpeg(Bytes file, const DecodeOptions &options)
{
    const auto structure = readJpegStructure(file);
    if (!structure)
        return Error{Error::Kind::NotAnImage, "no JPEG"};
    if (structure->lossless)
        return Error{Error::Kind::FormatUnsupported, "JPEG, lossless or hierarchical"};
    if (structure->precision > 8)
        return Error{Error::Kind::FormatUnsupported, "JPEG, " + std::to_string(structure->precision) + " bits"};
    const auto session = std::make_unique<Session>();
    if (!readHeader(*session, file))
        return errorOf(*session);
    const auto &d = session->info;
    if (const auto fits = checkSize(d.image_width, d.image_height, options); !fits)
        return fits.error();
    Picture picture;
    picture.facts.format = "JPEG";
    picture.facts.channels = d.num_components;
    picture.facts.jpeg = jpegFacts(*structure);
    picture.exif = structure->exif;
    picture.facts.orientation = tiffOrientation(picture.exif);
    if (const auto decoded = decodeRows(*session, picture); !decoded)
        return decoded.error();
    if (d.num_components == 1)
        addNote(picture.facts, Note::Kind::GreyExpanded);
    if (d.num_components == 4)
        addNote(picture.facts, Note::Kind::CmykConverted);
    return picture;
}

} // namespace loupe
