#include "model/image/readers.h"

#include "model/image/byte_reader.h"

#include <gif_lib.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace loupe {
namespace {

struct Source {
    Bytes file;
    std::size_t position = 0;
};

int onRead(GifFileType *gif, GifByteType *to, int count)
{
    auto &source = *static_cast<Source *>(gif->UserData);
    const std::size_t given = std::min(std::size_t(count), source.file.size() - source.position);
    std::memcpy(to, source.file.data() + source.position, given);
    source.position += given;
    return int(given);
}

void closeGif(GifFileType *gif)
{
    DGifCloseFile(gif, nullptr);
}
using Gif = std::unique_ptr<GifFileType, decltype(&closeGif)>;

Error gifError(const Gif &gif)
{
    const char *text = GifErrorString(gif->Error);
    const auto kind = gif->Error == D_GIF_ERR_NOT_ENOUGH_MEM ? Error::Kind::OutOfMemory : Error::Kind::Truncated;
    return {kind, std::string("GIF: ") + (text ? text : "damaged")};
}

/// Counts image descriptors by walking over the blocks (GIF89a specification, appendix A), without decompressing.
int countFrames(Bytes file)
{
    const ByteReader reader(file, ByteReader::Order::Little);
    const auto tableBytes = [](std::uint8_t flags) { return flags & 0x80U ? 3ULL << ((flags & 7U) + 1) : 0ULL; };
    const auto skipSubBlocks = [&](std::uint64_t at) {
        while (reader.u8(at) != 0)
            at += 1ULL + reader.u8(at);
        return at + 1;
    };
    int frames = 0;
    for (std::uint64_t at = 13 + tableBytes(reader.u8(10)); reader.has(at, 1);) {
        if (reader.u8(at) == '!') {
            at = skipSubBlocks(at + 2);
        } else if (reader.u8(at) == ',') {
            ++frames;
            at = skipSubBlocks(at + 10 + tableBytes(reader.u8(at + 9)) + 1);
        } else {
            break;
        }
    }
    return std::max(frames, 1);
}

/// Goes to the first picture and reads its descriptor. Notes transparency on the way.
Result<void> findFirstFrame(const Gif &gif, ImageFacts &facts)
{
    for (;;) {
        GifRecordType record = UNDEFINED_RECORD_TYPE;
        if (DGifGetRecordType(gif.get(), &record) != GIF_OK)
            return gifError(gif);
        if (record == IMAGE_DESC_RECORD_TYPE)
            return DGifGetImageDesc(gif.get()) == GIF_OK ? Result<void>{} : gifError(gif);
        if (record != EXTENSION_RECORD_TYPE)
            return Error{Error::Kind::Truncated, "GIF without a picture"};
        int code = 0;
        GifByteType *block = nullptr;
        if (DGifGetExtension(gif.get(), &code, &block) != GIF_OK)
            return gifError(gif);
        if (code == GRAPHICS_EXT_FUNC_CODE && block && block[0] >= 4 && (block[1] & 1) != 0)
            addNote(facts, Note::Kind::AlphaDropped);
        while (block)
            if (DGifGetExtensionNext(gif.get(), &block) != GIF_OK)
                return gifError(gif);
    }
}

/// The rows of the frame in the order they are stored: interlaced ones come in four passes.
std::vector<int> rowOrder(const GifImageDesc &frame)
{
    std::vector<int> order;
    constexpr int kStart[] = {0, 4, 2, 1};
    constexpr int kStep[] = {8, 8, 4, 2};
    for (int pass = 0; pass < (frame.Interlace ? 4 : 1); ++pass)
        for (int y = frame.Interlace ? kStart[pass] : 0; y < frame.Height; y += frame.Interlace ? kStep[pass] : 1)
            order.push_back(y);
    return order;
}

void paintRow(const ColorMapObject &colours, const std::vector<GifByteType> &indices, std::uint8_t *rgb)
{
    for (const GifByteType index : indices) {
        const GifColorType colour = index < colours.ColorCount ? colours.Colors[index] : GifColorType{};
        *rgb++ = colour.Red;
        *rgb++ = colour.Green;
        *rgb++ = colour.Blue;
    }
}

Result<void> paintFrame(const Gif &gif, Picture &picture)
{
    const GifImageDesc &frame = gif->Image;
    const ColorMapObject *colours = frame.ColorMap ? frame.ColorMap : gif->SColorMap;
    if (!colours)
        return Error{Error::Kind::Truncated, "GIF without colours"};
    cv::Mat area = picture.rgb(cv::Rect(frame.Left, frame.Top, frame.Width, frame.Height));
    std::vector<GifByteType> indices(std::size_t(frame.Width));
    int done = 0;
    for (const int y : rowOrder(frame)) {
        if (DGifGetLine(gif.get(), indices.data(), frame.Width) != GIF_OK)
            return acceptDamage(picture.facts, double(done) / frame.Height, gifError(gif).detail);
        paintRow(*colours, indices, area.ptr(y));
        ++done;
    }
    return {};
}

} // namespace

Result<Picture> readGif(Bytes file, const DecodeOptions &options)
{
    Source source{file};
    int code = 0;
    const Gif gif{DGifOpen(&source, onRead, &code), &closeGif};
    if (!gif)
        return Error{Error::Kind::Truncated, "GIF: damaged header"};
    Picture picture;
    picture.facts.format = "GIF";
    picture.facts.channels = 1;
    if (const auto found = findFirstFrame(gif, picture.facts); !found)
        return found.error();
    // Browsers widen the canvas where the first frame is larger.
    const int width = std::max(gif->SWidth, gif->Image.Left + gif->Image.Width);
    const int height = std::max(gif->SHeight, gif->Image.Top + gif->Image.Height);
    if (gif->Image.Width <= 0 || gif->Image.Height <= 0 || width <= 0 || height <= 0)
        return checkSize(0, 0, options).error();
    if (const auto fits = checkSize(std::uint64_t(width), std::uint64_t(height), options); !fits)
        return fits.error();
    picture.facts.frames = countFrames(file);
    picture.rgb = blankPicture(std::uint64_t(width), std::uint64_t(height));
    if (const ColorMapObject *global = gif->SColorMap; global && gif->SBackGroundColor < global->ColorCount) {
        const GifColorType background = global->Colors[gif->SBackGroundColor];
        picture.rgb.setTo(cv::Scalar(background.Red, background.Green, background.Blue));
    }
    if (const auto painted = paintFrame(gif, picture); !painted)
        return painted.error();
    addNote(picture.facts, Note::Kind::PaletteExpanded);
    return picture;
}

} // namespace loupe
