#include "model/image/readers.h"

#include "model/image/tiff_file.h"

#include <opencv2/core.hpp>
#include <tiffio.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <vector>

namespace loupe {
namespace {

/// How the first page stores its samples.
struct Layout {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint16_t bits = 1;
    std::uint16_t samples = 1; ///< a pixel
    std::uint16_t format = SAMPLEFORMAT_UINT;
    std::uint16_t photometric = 0;
    std::uint16_t compression = 0;
    std::uint16_t orientation = 1;
    bool separate = false; ///< one plane a channel
    std::uint16_t alphas = 0;

    bool isFloat() const { return format == SAMPLEFORMAT_IEEEFP && (bits == 32 || bits == 64); }
    bool isUint() const { return (format == SAMPLEFORMAT_UINT || format == SAMPLEFORMAT_VOID) && bits <= 32; }
    /// Channels that carry the picture.
    std::uint16_t needed() const
    {
        return photometric == PHOTOMETRIC_RGB ? 3 : photometric == PHOTOMETRIC_SEPARATED ? 4 : 1;
    }
};

Layout readLayout(TIFF *tiff)
{
    Layout layout;
    std::uint16_t planar = PLANARCONFIG_CONTIG;
    std::uint16_t *kinds = nullptr;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &layout.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &layout.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &layout.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &layout.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &layout.format);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_COMPRESSION, &layout.compression);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &layout.orientation);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planar);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_EXTRASAMPLES, &layout.alphas, &kinds);
    if (!TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &layout.photometric))
        layout.photometric = layout.samples >= 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK;
    layout.separate = planar == PLANARCONFIG_SEPARATE && layout.samples > 1;
    if (layout.photometric == PHOTOMETRIC_YCBCR && layout.compression == COMPRESSION_JPEG && !layout.separate) {
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB); // libjpeg converts and upsamples
        layout.photometric = PHOTOMETRIC_RGB;
    }
    return layout;
}

/// What readSpans() can take apart itself. The rest (Lab, LogLuv, raw YCbCr, ...) is left to libtiff's own conversion.
bool isPlain(TIFF *tiff, const Layout &layout)
{
    std::uint16_t inks = INKSET_CMYK;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_INKSET, &inks);
    const bool indexed = layout.photometric == PHOTOMETRIC_PALETTE;
    const bool colours = layout.photometric <= PHOTOMETRIC_PALETTE ||
                         (layout.photometric == PHOTOMETRIC_SEPARATED && inks == INKSET_CMYK);
    return colours && (indexed ? layout.isUint() && layout.bits <= 8 : layout.isUint() || layout.isFloat()) &&
           layout.samples >= layout.needed() && layout.samples <= 16;
}

/// A run of pixels of one row: of plane `plane`, from column x, `pixels` long, in libtiff's packing.
using TakeSpan =
    std::function<void(int plane, std::uint32_t x, std::uint32_t y, std::uint32_t pixels, const std::uint8_t *packed)>;

/// Gives every row of every needed plane to `take`. Returns the share that could be read, 0..1.
double readStrips(TIFF *tiff, const Layout &layout, const TakeSpan &take)
{
    const int planes = layout.separate ? layout.needed() : 1;
    std::vector<std::uint8_t> row(std::size_t(std::max<tmsize_t>(TIFFScanlineSize(tiff), 0)));
    const std::uint64_t least =
        (std::uint64_t(layout.width) * layout.bits * (layout.separate ? 1U : layout.samples) + 7) / 8;
    if (row.size() < least)
        return 0;
    for (int plane = 0; plane < planes; ++plane)
        for (std::uint32_t y = 0; y < layout.height; ++y) {
            if (TIFFReadScanline(tiff, row.data(), y, std::uint16_t(plane)) != 1)
                return (plane + double(y) / layout.height) / planes;
            take(plane, 0, y, layout.width, row.data());
        }
    return 1;
}

double readTiles(TIFF *tiff, const Layout &layout, const TakeSpan &take)
{
    const int planes = layout.separate ? layout.needed() : 1;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_TILELENGTH, &height);
    const tmsize_t size = TIFFTileSize(tiff);
    const tmsize_t rowSize = TIFFTileRowSize(tiff);
    const std::uint64_t pixelBits = std::uint64_t(layout.bits) * (layout.separate ? 1U : layout.samples);
    // A tile may stick out, but not be of another order than the picture.
    const bool sane = width > 0 && height > 0 && width / 4096 <= layout.width && height / 4096 <= layout.height &&
                      size > 0 && size <= tmsize_t(1) << 31 && size / rowSize >= tmsize_t(height) &&
                      std::uint64_t(rowSize) >= (width * pixelBits + 7) / 8;
    if (!sane)
        return 0;
    std::vector<std::uint8_t> tile(std::size_t(size), 0);
    for (int plane = 0; plane < planes; ++plane)
        for (std::uint64_t y = 0; y < layout.height; y += height)
            for (std::uint64_t x = 0; x < layout.width; x += width) {
                const auto left = std::uint32_t(x);
                const auto top = std::uint32_t(y);
                if (TIFFReadTile(tiff, tile.data(), left, top, 0, std::uint16_t(plane)) < 0)
                    return (plane + double(y) / layout.height) / planes;
                for (std::uint32_t r = 0; r < std::min(height, layout.height - top); ++r)
                    take(plane, left, top + r, std::min(width, layout.width - left),
                         tile.data() + std::ptrdiff_t(r) * rowSize);
            }
    return 1;
}

double readSpans(TIFF *tiff, const Layout &layout, const TakeSpan &take)
{
    return TIFFIsTiled(tiff) ? readTiles(tiff, layout, take) : readStrips(tiff, layout, take);
}

template <class T>
T sampleAt(const std::uint8_t *packed, std::size_t index)
{
    T value{};
    std::memcpy(&value, packed + index * sizeof(T), sizeof(T));
    return value;
}

double floatAt(const Layout &layout, const std::uint8_t *packed, std::size_t index)
{
    const double value = layout.bits == 32 ? double(sampleAt<float>(packed, index)) : sampleAt<double>(packed, index);
    return std::isfinite(value) ? value : 0;
}

std::uint32_t bitsAt(const std::uint8_t *packed, std::size_t index, unsigned bits)
{
    std::uint32_t value = 0;
    for (std::size_t bit = index * bits; bit < (index + 1) * bits; ++bit)
        value = value << 1U | (unsigned(packed[bit / 8]) >> (7 - bit % 8) & 1U);
    return value;
}

/// Integer sample as stored; libtiff has put wide ones into this machine's byte order.
std::uint32_t uintAt(const Layout &layout, const std::uint8_t *packed, std::size_t index)
{
    switch (layout.bits) {
    case 8:
        return packed[index];
    case 16:
        return sampleAt<std::uint16_t>(packed, index);
    case 32:
        return sampleAt<std::uint32_t>(packed, index);
    default:
        return bitsAt(packed, index, layout.bits);
    }
}

/// Floats carry no range. 0..1, 0..255 and 0..65535 are what programs write; the largest sample tells which.
double whiteOf(TIFF *tiff, const Layout &layout)
{
    double peak = 0;
    const std::size_t step = layout.separate ? 1 : layout.samples;
    readSpans(tiff, layout, [&](int, std::uint32_t, std::uint32_t, std::uint32_t pixels, const std::uint8_t *packed) {
        for (std::size_t i = 0; i < pixels; ++i)
            for (std::size_t c = 0; c < (layout.separate ? 1U : layout.needed()); ++c)
                peak = std::max(peak, floatAt(layout, packed, i * step + c));
    });
    for (const double white : {1.0, 255.0, 65535.0})
        if (peak <= white)
            return white;
    return peak;
}

/// Samples of the needed channels as 8 bits; palette indices stay as they are.
class Samples {
public:
    Samples(TIFF *tiff, const Layout &layout) : m_layout(layout)
    {
        m_white = layout.isFloat() ? whiteOf(tiff, layout) : 1;
        m_maximum = layout.bits >= 32 ? 0xFFFFFFFFU : (1U << layout.bits) - 1;
        m_index = layout.photometric == PHOTOMETRIC_PALETTE;
    }

    std::uint8_t at(const std::uint8_t *packed, std::size_t index) const
    {
        if (m_layout.isFloat())
            return std::uint8_t(std::lround(std::clamp(floatAt(m_layout, packed, index) / m_white, 0.0, 1.0) * 255));
        const std::uint32_t value = uintAt(m_layout, packed, index);
        return m_index || m_layout.bits == 8 ? std::uint8_t(value) : scaleTo8(value, m_maximum);
    }

private:
    const Layout &m_layout;
    double m_white = 1;
    std::uint32_t m_maximum = 255;
    bool m_index = false;
};

/// Turns the needed channels, 8 bits each, into RGB.
class Colours {
public:
    Colours(TIFF *tiff, const Layout &layout) : m_photometric(layout.photometric)
    {
        if (m_photometric != PHOTOMETRIC_PALETTE)
            return;
        std::uint16_t *map[3] = {};
        if (!TIFFGetField(tiff, TIFFTAG_COLORMAP, &map[0], &map[1], &map[2]))
            return;
        const std::size_t size = std::size_t(1) << layout.bits;
        const auto wide = [&](const std::uint16_t *m) {
            return std::any_of(m, m + size, [](int v) { return v > 255; });
        };
        const bool is16 = wide(map[0]) || wide(map[1]) || wide(map[2]); // old writers filled in 0..255
        m_palette.resize(std::size_t(256) * 3);
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t c = 0; c < 3; ++c)
                m_palette[3 * i + c] = is16 ? scaleTo8(map[c][i], 65535) : std::uint8_t(map[c][i]);
    }

    bool valid() const { return m_photometric != PHOTOMETRIC_PALETTE || !m_palette.empty(); }

    void paint(const std::uint8_t *channels, std::uint8_t *rgb) const
    {
        switch (m_photometric) {
        case PHOTOMETRIC_RGB:
            std::copy_n(channels, 3, rgb);
            break;
        case PHOTOMETRIC_SEPARATED:
            cmykToRgb(channels, rgb, 1);
            break;
        case PHOTOMETRIC_PALETTE:
            std::copy_n(m_palette.begin() + std::ptrdiff_t(3) * channels[0], 3, rgb);
            break;
        case PHOTOMETRIC_MINISWHITE:
            std::fill_n(rgb, 3, std::uint8_t(255 - channels[0]));
            break;
        default:
            std::fill_n(rgb, 3, channels[0]);
        }
    }

private:
    std::uint16_t m_photometric;
    std::vector<std::uint8_t> m_palette;
};

Result<double> decodePlain(TIFF *tiff, const Layout &layout, cv::Mat &rgb)
{
    const Colours colours(tiff, layout);
    if (!colours.valid())
        return Error{Error::Kind::Truncated, "TIFF: palette without colours"};
    const Samples samples(tiff, layout);
    const std::size_t needed = layout.needed();
    // With one plane a channel, the channels meet only after the last plane.
    cv::Mat planes;
    if (layout.separate)
        planes = cv::Mat::zeros(int(layout.height), int(layout.width), CV_8UC(int(needed)));
    const double share =
        readSpans(tiff, layout,
                  [&](int plane, std::uint32_t x, std::uint32_t y, std::uint32_t pixels, const std::uint8_t *packed) {
                      std::uint8_t channels[4] = {};
                      for (std::size_t i = 0; i < pixels; ++i) {
                          if (layout.separate) {
                              planes.ptr(int(y))[(x + i) * needed + std::size_t(plane)] = samples.at(packed, i);
                              continue;
                          }
                          for (std::size_t c = 0; c < needed; ++c)
                              channels[c] = samples.at(packed, i * layout.samples + c);
                          colours.paint(channels, rgb.ptr(int(y)) + (x + i) * 3);
                      }
                  });
    for (int y = 0; y < planes.rows; ++y)
        for (int x = 0; x < planes.cols; ++x)
            colours.paint(planes.ptr(y) + std::size_t(x) * needed, rgb.ptr(y) + std::size_t(x) * 3);
    return share;
}

Result<double> decodeOther(TIFF *tiff, const Layout &layout, cv::Mat &rgb)
{
    char why[1024] = "";
    if (!TIFFRGBAImageOK(tiff, why))
        return Error{Error::Kind::FormatUnsupported, std::string("TIFF: ") + why};
    std::vector<std::uint32_t> raster(std::size_t(layout.width) * layout.height);
    // Asking for the file's own orientation keeps the rows as stored: decode() turns them.
    if (!TIFFReadRGBAImageOriented(tiff, layout.width, layout.height, raster.data(), layout.orientation, 1))
        return 0.0;
    for (std::uint32_t y = 0; y < layout.height; ++y) {
        std::uint8_t *out = rgb.ptr(int(y));
        for (std::uint32_t x = 0; x < layout.width; ++x) {
            const std::uint32_t pixel = raster[std::size_t(y) * layout.width + x];
            *out++ = std::uint8_t(TIFFGetR(pixel));
            *out++ = std::uint8_t(TIFFGetG(pixel));
            *out++ = std::uint8_t(TIFFGetB(pixel));
        }
    }
    return 1.0;
}

void describe(const Layout &layout, int pages, ImageFacts &facts)
{
    facts.channels = std::clamp<int>(layout.samples, 1, 4);
    facts.bitDepth = layout.bits;
    facts.orientation = layout.orientation >= 1 && layout.orientation <= 8 ? layout.orientation : 1;
    facts.frames = std::max(pages, 1);
    if (layout.bits > 8)
        addNote(facts, Note::Kind::DepthReduced, {std::to_string(layout.bits)});
    if (layout.photometric == PHOTOMETRIC_PALETTE)
        addNote(facts, Note::Kind::PaletteExpanded);
    if (layout.photometric == PHOTOMETRIC_MINISBLACK || layout.photometric == PHOTOMETRIC_MINISWHITE)
        addNote(facts, Note::Kind::GreyExpanded);
    if (layout.photometric == PHOTOMETRIC_SEPARATED)
        addNote(facts, Note::Kind::CmykConverted);
    if (layout.alphas > 0 && layout.samples > layout.needed())
        addNote(facts, Note::Kind::AlphaDropped);
}

} // namespace

Result<Picture> readTiff(Bytes file, const DecodeOptions &options)
{
    TiffSource source{file};
    const Tiff tiff = openTiff(source, options);
    if (!tiff)
        return Error{Error::Kind::Truncated, std::string("TIFF: ") + source.message};
    const Layout layout = readLayout(tiff.get());
    if (const auto fits = checkSize(layout.width, layout.height, options); !fits)
        return fits.error();
    if (!TIFFIsCODECConfigured(layout.compression))
        return Error{Error::Kind::FormatUnsupported, "TIFF, compression " + std::to_string(layout.compression)};
    Picture picture;
    picture.facts.format = "TIFF";
    picture.rgb = blankPicture(layout.width, layout.height);
    const auto share = isPlain(tiff.get(), layout) ? decodePlain(tiff.get(), layout, picture.rgb)
                                                   : decodeOther(tiff.get(), layout, picture.rgb);
    if (!share)
        return share.error();
    if (*share < 1)
        if (const auto usable = acceptDamage(picture.facts, *share, source.message); !usable)
            return usable.error();
    describe(layout, int(TIFFNumberOfDirectories(tiff.get())), picture.facts);
    return picture;
}

} // namespace loupe
