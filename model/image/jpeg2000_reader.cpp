#include "model/image/readers.h"

#include <limits>

#include <opencv2/imgcodecs.hpp>

#include "model/image/byte_reader.h"

namespace loupe
{
namespace
{

/// The SIZ segment of a codestream (ISO/IEC 15444-1, A.5.1).
struct Size {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    unsigned components = 0;
    unsigned bits = 0; ///< of the first component
};

/// Where the codestream begins: at once, or in the first box "jp2c".
std::uint64_t findCodestream(const ByteReader &file)
{
    if (file.u16(0) == 0xFF4F)
        return 0;
    for (std::uint64_t at = 0; file.has(at, 8);) {
        std::uint64_t length = file.u32(at);
        const std::uint64_t header = length == 1 ? 16 : 8;
        if (file.is(at + 4, "jp2c"))
            return at + header;
        if (length == 1)
            length = file.u64(at + 8);
        if (length < header || length > file.size())
            break;
        at += length;
    }
    return file.size();
}

Result<Size> readSize(const ByteReader &file)
{
    const std::uint64_t at = findCodestream(file);
    if (file.u32(at) != 0xFF4FFF51 || !file.has(at, 43))
        return Error{Error::Kind::Truncated, "JPEG 2000 without a codestream"};
    const std::uint64_t right = file.u32(at + 8);
    const std::uint64_t bottom = file.u32(at + 12);
    const std::uint64_t left = file.u32(at + 16);
    const std::uint64_t top = file.u32(at + 20);
    return Size{right > left ? right - left : 0, bottom > top ? bottom - top : 0, file.u16(at + 40),
                (file.u8(at + 42) & 0x7FU) + 1U};
}

/// Any of OpenCV's layouts (grey, BGR, BGRA; 8 or 16 bits) to RGB8.
void toRgb(const cv::Mat &decoded, std::uint32_t maximum, cv::Mat &rgb)
{
    const int channels = decoded.channels();
    for (int y = 0; y < decoded.rows; ++y) {
        auto *out = rgb.ptr(y);
        for (int x = 0; x < decoded.cols; ++x)
            for (int c = 0; c < 3; ++c) {
                const int at = x * channels + (channels >= 3 ? 2 - c : 0);
                const std::uint32_t value =
                    decoded.depth() == CV_16U ? decoded.ptr<std::uint16_t>(y)[at] : decoded.ptr<std::uint8_t>(y)[at];
                *out++ = scaleTo8(value, maximum);
            }
    }
}

void describe(const Size &size, ImageFacts &facts)
{
    facts.format = "JPEG 2000";
    facts.channels = int(size.components);
    facts.bitDepth = int(size.bits);
    if (size.bits > 8)
        addNote(facts, Note::Kind::DepthReduced, {std::to_string(size.bits)});
    if (size.components <= 2)
        addNote(facts, Note::Kind::GreyExpanded);
    if (size.components == 2 || size.components == 4)
        addNote(facts, Note::Kind::AlphaDropped);
}

} // namespace

Result<Picture> readJpeg2000(Bytes bytes, const DecodeOptions &options)
{
    const auto size = readSize(ByteReader(bytes, ByteReader::Order::Big));
    if (!size)
        return size.error();
    if (const auto fits = checkSize(size->width, size->height, options); !fits)
        return fits.error();
    if (size->components < 1 || size->components > 4 || size->bits > 16 ||
        bytes.size() > std::size_t(std::numeric_limits<int>::max()))
        return Error{Error::Kind::FormatUnsupported, "JPEG 2000, " + std::to_string(size->components) +
                                                         " components of " + std::to_string(size->bits) + " bits"};
    const cv::Mat input(1, int(bytes.size()), CV_8U, const_cast<std::byte *>(bytes.data())); // only read from
    const cv::Mat decoded = cv::imdecode(input, cv::IMREAD_UNCHANGED);
    if (decoded.empty() || decoded.depth() > CV_16U || decoded.depth() == CV_8S)
        return Error{Error::Kind::Truncated, "JPEG 2000: no picture came out"};
    Picture picture;
    describe(*size, picture.facts);
    picture.rgb = blankPicture(std::uint64_t(decoded.cols), std::uint64_t(decoded.rows));
    toRgb(decoded, (1U << size->bits) - 1, picture.rgb);
    return picture;
}

} // namespace loupe
