#include "model/image/readers.h"

#include "model/image/byte_reader.h"
#include "model/image/tiff_tags.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <algorithm>
#include <memory>

namespace loupe {
namespace {

const std::uint8_t *data(Bytes bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.data());
}

/// Decodes a still bitstream into `rgb`, which has its size; colours under transparent pixels stay as stored.
Result<void> decodeInto(Bytes stream, const cv::Mat &rgb, ImageFacts &facts)
{
    const std::size_t room = rgb.step * std::size_t(rgb.rows - 1) + std::size_t(rgb.cols) * 3;
    const std::unique_ptr<WebPIDecoder, decltype(&WebPIDelete)> decoder{
        WebPINewRGB(MODE_RGB, rgb.data, room, int(rgb.step)), &WebPIDelete};
    if (!decoder)
        return Error{Error::Kind::OutOfMemory, "WebP"};
    const VP8StatusCode status = WebPIUpdate(decoder.get(), data(stream), stream.size());
    if (status == VP8_STATUS_OK)
        return {};
    if (status == VP8_STATUS_OUT_OF_MEMORY)
        return Error{Error::Kind::OutOfMemory, "WebP"};
    if (status == VP8_STATUS_UNSUPPORTED_FEATURE)
        return Error{Error::Kind::FormatUnsupported, "WebP"};
    int rows = 0;
    WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr);
    return acceptDamage(facts, double(rows) / rgb.rows,
                        status == VP8_STATUS_SUSPENDED ? "the file ends early" : "damaged bitstream");
}

/// The first frame on its black canvas.
Result<void> decodeFirstFrame(WebPDemuxer *demuxer, cv::Mat &canvas, ImageFacts &facts)
{
    WebPIterator frame{};
    const std::unique_ptr<WebPIterator, decltype(&WebPDemuxReleaseIterator)> release{&frame, &WebPDemuxReleaseIterator};
    if (!WebPDemuxGetFrame(demuxer, 1, &frame))
        return Error{Error::Kind::Truncated, "WebP without a frame"};
    WebPBitstreamFeatures features{};
    if (WebPGetFeatures(frame.fragment.bytes, frame.fragment.size, &features) != VP8_STATUS_OK)
        return Error{Error::Kind::Truncated, "WebP: damaged frame"};
    const cv::Rect place(frame.x_offset, frame.y_offset, features.width, features.height);
    if ((place & cv::Rect({}, canvas.size())) != place)
        return Error{Error::Kind::Truncated, "WebP: a frame lies outside the picture"};
    return decodeInto({reinterpret_cast<const std::byte *>(frame.fragment.bytes), frame.fragment.size}, canvas(place),
                      facts);
}

Bytes exifChunk(WebPDemuxer *demuxer, Bytes file)
{
    WebPChunkIterator chunk{};
    Bytes exif;
    if (WebPDemuxGetChunk(demuxer, "EXIF", 1, &chunk)) {
        exif = file.subspan(std::size_t(chunk.chunk.bytes - data(file)), chunk.chunk.size);
        constexpr std::size_t kPrefix = 6; // some writers keep JPEG's "Exif\0\0"
        if (exif.size() > kPrefix && exif[0] == std::byte('E'))
            exif = exif.subspan(kPrefix);
    }
    WebPDemuxReleaseChunkIterator(&chunk);
    return exif;
}

} // namespace

Result<Picture> readWebP(Bytes file, const DecodeOptions &options)
{
    // The extended header's canvas comes first: the library calls one that differs from the frame merely damaged.
    if (const ByteReader reader(file, ByteReader::Order::Little); reader.is(12, "VP8X"))
        if (const auto fits = checkSize((reader.u32(24) & 0xFFFFFFU) + 1U, (reader.u32(27) & 0xFFFFFFU) + 1U, options);
            !fits)
            return fits.error();
    WebPBitstreamFeatures features{};
    const VP8StatusCode status = WebPGetFeatures(data(file), file.size(), &features);
    if (status != VP8_STATUS_OK)
        return Error{Error::Kind::Truncated, "WebP: damaged header"};
    if (const auto fits = checkSize(std::uint64_t(features.width), std::uint64_t(features.height), options); !fits)
        return fits.error();
    Picture picture;
    picture.facts.format = "WebP";
    picture.facts.channels = features.has_alpha ? 4 : 3;
    const WebPData whole{data(file), file.size()};
    WebPDemuxState state{};
    const std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)> demuxer{WebPDemuxPartial(&whole, &state),
                                                                           &WebPDemuxDelete};
    if (demuxer) {
        picture.exif = exifChunk(demuxer.get(), file);
        picture.facts.orientation = tiffOrientation(picture.exif);
        if (features.has_animation)
            picture.facts.frames = int(std::max(1U, WebPDemuxGetI(demuxer.get(), WEBP_FF_FRAME_COUNT)));
    }
    if (features.has_animation && !demuxer)
        return Error{Error::Kind::Truncated, "WebP: damaged animation"};
    picture.rgb = blankPicture(std::uint64_t(features.width), std::uint64_t(features.height));
    const auto decoded = features.has_animation ? decodeFirstFrame(demuxer.get(), picture.rgb, picture.facts)
                                                : decodeInto(file, picture.rgb, picture.facts);
    if (!decoded)
        return decoded.error();
    if (features.has_alpha)
        addNote(picture.facts, Note::Kind::AlphaDropped);
    return picture;
}

} // namespace loupe
