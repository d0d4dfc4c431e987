#include "model/image/readers.h"

#include <libraw/libraw.h>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>

namespace loupe {
namespace {

Error rawError(int code)
{
    const std::string detail = std::string("RAW: ") + libraw_strerror(code);
    switch (code) {
    case LIBRAW_FILE_UNSUPPORTED:
    case LIBRAW_NOT_IMPLEMENTED:
    case LIBRAW_REQUEST_FOR_NONEXISTENT_IMAGE:
        return {Error::Kind::FormatUnsupported, detail};
    case LIBRAW_UNSUFFICIENT_MEMORY:
        return {Error::Kind::OutOfMemory, detail};
    case LIBRAW_TOO_BIG:
        return {Error::Kind::TooLarge, detail};
    default:
        return {Error::Kind::Truncated, detail};
    }
}

/// The camera's white balance, sRGB, no automatic brightness: nothing that depends on the picture's content.
void setNeutral(libraw_output_params_t &params, const DecodeOptions &options)
{
    params.use_camera_wb = 1;
    params.use_auto_wb = 0;
    params.no_auto_bright = 1;
    params.output_color = 1;
    params.output_bps = 8;
    params.gamm[0] = 1 / 2.4;
    params.gamm[1] = 12.92;
    params.max_raw_memory_mb = unsigned(options.maxMegapixels * 8) + 64; // up to four 16-bit samples a pixel
}

/// libraw counts turns its own way; the inverse of its table "50132467".
int exifOrientation(int flip)
{
    constexpr std::array kOrientations{1, 2, 4, 3, 5, 8, 6, 7};
    return flip >= 0 && flip < int(kOrientations.size()) ? kOrientations[std::size_t(flip)] : 1;
}

Result<cv::Mat> develop(LibRaw &raw)
{
    raw.imgdata.params.user_flip = 0; // decode() turns every format the same way
    if (const int code = raw.unpack(); code != LIBRAW_SUCCESS)
        return rawError(code);
    raw.imgdata.sizes.flip = 0;
    if (const int code = raw.dcraw_process(); code != LIBRAW_SUCCESS)
        return rawError(code);
    int code = LIBRAW_SUCCESS;
    const std::unique_ptr<libraw_processed_image_t, decltype(&LibRaw::dcraw_clear_mem)> image{
        raw.dcraw_make_mem_image(&code), &LibRaw::dcraw_clear_mem};
    if (!image)
        return rawError(code);
    if (image->type != LIBRAW_IMAGE_BITMAP || image->bits != 8 || (image->colors != 3 && image->colors != 1))
        return Error{Error::Kind::FormatUnsupported, "RAW: no RGB picture came out"};
    cv::Mat rgb = blankPicture(image->width, image->height);
    const std::uint8_t *sample = image->data;
    for (int y = 0; y < rgb.rows; ++y)
        for (std::uint8_t *out = rgb.ptr(y), *end = out + std::size_t(rgb.cols) * 3; out != end; ++out)
            if (image->colors == 3)
                *out = *sample++;
            else
                *out = sample[(out - rgb.ptr(0)) / 3];
    return rgb;
}

} // namespace

Result<Picture> readRaw(Bytes file, const DecodeOptions &options)
{
    const auto raw = std::make_unique<LibRaw>();
    raw->set_memerror_handler(nullptr, nullptr); // they would print
    raw->set_dataerror_handler(nullptr, nullptr);
    setNeutral(raw->imgdata.params, options);
    if (const int code = raw->open_buffer(const_cast<std::byte *>(file.data()), file.size()); code != LIBRAW_SUCCESS)
        return rawError(code); // the buffer is only read from
    const libraw_image_sizes_t &sizes = raw->imgdata.sizes;
    if (const auto fits =
            checkSize(std::max(sizes.raw_width, sizes.width), std::max(sizes.raw_height, sizes.height), options);
        !fits)
        return fits.error();
    Picture picture;
    picture.facts.format = "RAW";
    picture.facts.orientation = exifOrientation(sizes.flip);
    picture.facts.channels = raw->imgdata.idata.filters != 0 ? 1 : raw->imgdata.idata.colors;
    auto rgb = develop(*raw);
    if (!rgb)
        return rgb.error();
    picture.rgb = std::move(*rgb);
    picture.facts.bitDepth = int(std::bit_width(raw->imgdata.color.maximum));
    addNote(picture.facts, Note::Kind::RawDeveloped);
    if (picture.facts.bitDepth > 8)
        addNote(picture.facts, Note::Kind::DepthReduced, {std::to_string(picture.facts.bitDepth)});
    return picture;
}

} // namespace loupe
