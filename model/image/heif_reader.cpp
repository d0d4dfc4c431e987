#include "model/image/readers.h"

#include "model/image/format.h"

#include <libheif/heif.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace loupe {
namespace {

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Image = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

Error heifError(const heif_error &error, const std::string &format)
{
    const std::string detail = format + ": " + (error.message ? error.message : "");
    if (error.code == heif_error_Memory_allocation_error)
        return {error.subcode == heif_suberror_Security_limit_exceeded ? Error::Kind::TooLarge
                                                                       : Error::Kind::OutOfMemory,
                detail};
    const bool unsupported = error.code == heif_error_Unsupported_filetype ||
                             error.code == heif_error_Unsupported_feature ||
                             error.subcode == heif_suberror_Unsupported_codec;
    return {unsupported ? Error::Kind::FormatUnsupported : Error::Kind::Truncated, detail};
}

Result<Handle> openPrimary(const Context &context, Bytes file, const std::string &format)
{
    if (const heif_error error =
            heif_context_read_from_memory_without_copy(context.get(), file.data(), file.size(), nullptr);
        error.code != heif_error_Ok)
        return heifError(error, format);
    heif_image_handle *handle = nullptr;
    if (const heif_error error = heif_context_get_primary_image_handle(context.get(), &handle);
        error.code != heif_error_Ok)
        return heifError(error, format);
    return Handle(handle, &heif_image_handle_release);
}

/// The library has applied rotation and mirroring already (ISO/IEC 23008-12: EXIF's orientation does not count).
Result<cv::Mat> decodePixels(const Handle &handle, int bits, const std::string &format, const DecodeOptions &options)
{
    heif_image *decoded = nullptr;
    const auto chroma = bits > 8 ? heif_chroma_interleaved_RRGGBB_LE : heif_chroma_interleaved_RGB;
    const heif_error error = heif_decode_image(handle.get(), &decoded, heif_colorspace_RGB, chroma, nullptr);
    const Image image(decoded, &heif_image_release);
    if (error.code != heif_error_Ok)
        return heifError(error, format);
    int stride = 0;
    const std::uint8_t *plane = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0)
        return Error{Error::Kind::Truncated, format + ": no picture came out"};
    if (const auto fits = checkSize(std::uint64_t(width), std::uint64_t(height), options); !fits)
        return fits.error();
    cv::Mat rgb = blankPicture(std::uint64_t(width), std::uint64_t(height));
    const int range = std::clamp(heif_image_get_bits_per_pixel_range(decoded, heif_channel_interleaved), 1, 16);
    const std::uint32_t maximum = (1U << unsigned(range)) - 1;
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *row = plane + std::ptrdiff_t(stride) * y;
        std::uint8_t *out = rgb.ptr(y);
        if (bits <= 8)
            std::memcpy(out, row, std::size_t(width) * 3);
        else
            for (std::size_t i = 0; i < std::size_t(width) * 3; ++i)
                out[i] = scaleTo8(row[2 * i] | unsigned(row[2 * i + 1]) << 8U, maximum);
    }
    return rgb;
}

} // namespace

Result<Picture> readHeif(Bytes file, const DecodeOptions &options)
{
    Picture picture;
    picture.facts.format = formatName(sniffFormat(file));
    const Context context(heif_context_alloc(), &heif_context_free);
    heif_context_set_max_decoding_threads(context.get(), 0); // the callers have threads of their own
    // The library's own limit is one of each side; ours, of the area, follows as soon as the sides are known.
    heif_context_set_maximum_image_size_limit(context.get(), 1 << 20);
    const auto handle = openPrimary(context, file, picture.facts.format);
    if (!handle)
        return handle.error();
    const auto width = std::uint64_t(heif_image_handle_get_width(handle->get()));
    const auto height = std::uint64_t(heif_image_handle_get_height(handle->get()));
    if (const auto fits = checkSize(width, height, options); !fits)
        return fits.error();
    const int bits = heif_image_handle_get_luma_bits_per_pixel(handle->get());
    const bool alpha = heif_image_handle_has_alpha_channel(handle->get()) != 0;
    auto rgb = decodePixels(*handle, bits, picture.facts.format, options);
    if (!rgb)
        return rgb.error();
    picture.rgb = std::move(*rgb);
    picture.facts.channels = alpha ? 4 : 3;
    picture.facts.bitDepth = bits > 0 ? bits : 8;
    picture.facts.frames = std::max(1, heif_context_get_number_of_top_level_images(context.get()));
    if (bits > 8)
        addNote(picture.facts, Note::Kind::DepthReduced, {std::to_string(bits)});
    if (alpha)
        addNote(picture.facts, Note::Kind::AlphaDropped);
    return picture;
}

} // namespace loupe
