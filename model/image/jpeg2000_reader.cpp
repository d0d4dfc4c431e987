#include "model/image/readers.h"

#include "model/image/byte_reader.h"

#include <opencv2/core.hpp>
#include <openjpeg.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace loupe {
namespace {

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

struct Source {
    Bytes file;
    std::size_t position = 0;
};

OPJ_SIZE_T onRead(void *to, OPJ_SIZE_T count, void *user)
{
    auto &source = *static_cast<Source *>(user);
    const std::size_t given = std::min<std::size_t>(count, source.file.size() - source.position);
    if (given == 0)
        return OPJ_SIZE_T(-1);
    std::memcpy(to, source.file.data() + source.position, given);
    source.position += given;
    return given;
}

OPJ_OFF_T onSkip(OPJ_OFF_T count, void *user)
{
    auto &source = *static_cast<Source *>(user);
    const std::size_t left = source.file.size() - source.position;
    if (count < 0 || std::uint64_t(count) > left) {
        source.position = source.file.size();
        return -1;
    }
    source.position += std::size_t(count);
    return count;
}

OPJ_BOOL onSeek(OPJ_OFF_T position, void *user)
{
    auto &source = *static_cast<Source *>(user);
    if (position < 0 || std::uint64_t(position) > source.file.size())
        return OPJ_FALSE;
    source.position = std::size_t(position);
    return OPJ_TRUE;
}

void onError(const char *message, void *user)
{
    auto &text = *static_cast<std::string *>(user);
    if (text.empty())
        text = message;
}

using Image = std::unique_ptr<opj_image_t, decltype(&opj_image_destroy)>;

Result<Image> decodeImage(Bytes file)
{
    Source source{file};
    const std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream{opj_stream_default_create(OPJ_TRUE),
                                                                              &opj_stream_destroy};
    opj_stream_set_read_function(stream.get(), onRead);
    opj_stream_set_skip_function(stream.get(), onSkip);
    opj_stream_set_seek_function(stream.get(), onSeek);
    opj_stream_set_user_data(stream.get(), &source, nullptr);
    opj_stream_set_user_data_length(stream.get(), file.size());
    const bool bare = file[0] == std::byte(0xFF);
    const std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec{
        opj_create_decompress(bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2), &opj_destroy_codec};
    std::string message;
    opj_set_error_handler(codec.get(), onError, &message);
    opj_dparameters_t parameters{};
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *read = nullptr;
    const bool ready = opj_setup_decoder(codec.get(), &parameters) && opj_read_header(stream.get(), codec.get(), &read);
    Image image(read, &opj_image_destroy);
    if (!ready || !opj_decode(codec.get(), stream.get(), image.get()))
        return Error{Error::Kind::Truncated, "JPEG 2000: " + message};
    return image;
}

/// A component as it is shown: subsampled ones are repeated, signed ones moved up, all scaled to 8 bits.
class Component {
public:
    explicit Component(const opj_image_comp_t &component)
        : m_component(component), m_maximum(component.prec >= 32 ? 0xFFFFFFFFU : (1U << component.prec) - 1)
    {
    }
    bool valid() const { return m_component.data && m_component.w > 0 && m_component.h > 0 && m_component.prec > 0; }
    /// Of a picture `width` x `height`, at (x, y).
    std::uint8_t at(std::uint64_t x, std::uint64_t y, std::uint64_t width, std::uint64_t height) const
    {
        const std::uint64_t column = x * m_component.w / width;
        const std::uint64_t row = y * m_component.h / height;
        std::int64_t value = m_component.data[row * m_component.w + column];
        if (m_component.sgnd)
            value += std::int64_t(1) << (m_component.prec - 1);
        return scaleTo8(std::uint32_t(std::clamp<std::int64_t>(value, 0, m_maximum)), m_maximum);
    }

private:
    const opj_image_comp_t &m_component;
    std::uint32_t m_maximum;
};

/// YCbCr of full range (ITU-R BT.601) to RGB.
void lumaChromaToRgb(std::uint8_t *pixel)
{
    const double y = pixel[0];
    const double cb = pixel[1] - 128.0;
    const double cr = pixel[2] - 128.0;
    pixel[0] = cv::saturate_cast<std::uint8_t>(y + 1.402 * cr);
    pixel[1] = cv::saturate_cast<std::uint8_t>(y - 0.344136 * cb - 0.714136 * cr);
    pixel[2] = cv::saturate_cast<std::uint8_t>(y + 1.772 * cb);
}

/// Channels that carry the picture.
std::size_t colourChannels(const opj_image_t &image)
{
    if (image.color_space == OPJ_CLRSPC_CMYK && image.numcomps >= 4)
        return 4;
    return image.numcomps >= 3 && image.color_space != OPJ_CLRSPC_GRAY ? 3 : 1;
}

Result<cv::Mat> toRgb(const opj_image_t &image, const Size &size)
{
    const std::size_t used = colourChannels(image);
    std::vector<Component> components;
    for (std::size_t i = 0; i < used; ++i)
        components.emplace_back(image.comps[i]);
    if (!std::ranges::all_of(components, &Component::valid))
        return Error{Error::Kind::Truncated, "JPEG 2000: a component is missing"};
    // A bare codestream names no colour space, but only chroma is ever stored smaller.
    const bool lumaChroma = image.color_space == OPJ_CLRSPC_SYCC || image.color_space == OPJ_CLRSPC_EYCC ||
                            (used == 3 && image.comps[0].dx == 1 && image.comps[1].dx > 1);
    cv::Mat rgb = blankPicture(size.width, size.height);
    for (std::uint64_t y = 0; y < size.height; ++y)
        for (std::uint64_t x = 0; x < size.width; ++x) {
            std::uint8_t *out = rgb.ptr(int(y)) + 3 * x;
            std::array<std::uint8_t, 4> pixel{};
            for (std::size_t c = 0; c < used; ++c)
                pixel[c] = components[c].at(x, y, size.width, size.height);
            if (used == 4)
                cmykToRgb(pixel.data(), out, 1);
            else if (used == 1)
                std::fill_n(out, 3, pixel[0]);
            else
                std::copy_n(pixel.begin(), 3, out);
            if (used == 3 && lumaChroma)
                lumaChromaToRgb(out);
        }
    return rgb;
}

void describe(const Size &size, const opj_image_t &image, ImageFacts &facts)
{
    facts.format = "JPEG 2000";
    facts.channels = int(size.components);
    facts.bitDepth = int(size.bits);
    const std::size_t used = colourChannels(image);
    if (size.bits > 8)
        addNote(facts, Note::Kind::DepthReduced, {std::to_string(size.bits)});
    if (image.numcomps > size.components)
        addNote(facts, Note::Kind::PaletteExpanded);
    else if (used == 1)
        addNote(facts, Note::Kind::GreyExpanded);
    if (used == 4)
        addNote(facts, Note::Kind::CmykConverted);
    if (image.numcomps > used)
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
    if (size->components < 1 || size->components > 4 || size->bits > 16)
        return Error{Error::Kind::FormatUnsupported, "JPEG 2000, " + std::to_string(size->components) +
                                                         " components of " + std::to_string(size->bits) + " bits"};
    const auto image = decodeImage(bytes);
    if (!image)
        return image.error();
    auto rgb = toRgb(**image, *size);
    if (!rgb)
        return rgb.error();
    Picture picture;
    describe(*size, **image, picture.facts);
    picture.rgb = std::move(*rgb);
    return picture;
}

} // namespace loupe
