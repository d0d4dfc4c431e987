#include "tests/picture_files.h"

#include <cstdio> // jpeglib.h needs it before

#include <gif_lib.h>
#include <jpeglib.h>
#include <libheif/heif.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <tiffio.h>
#include <webp/encode.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::testing {
namespace {

QByteArray bytesOf(const void *data, std::size_t size)
{
    return {static_cast<const char *>(data), qsizetype(size)};
}

/// What `write` puts into the file whose name it is given.
QByteArray throughFile(const std::function<void(const char *)> &write)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    write(QFile::encodeName(path).constData());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray riffChunk(const char *name, const QByteArray &content)
{
    QByteArray chunk = QByteArray(name) + little32(unsigned(content.size())) + content;
    return content.size() % 2 ? chunk + '\0' : chunk;
}

QByteArray riffFile(const QByteArray &chunks)
{
    return QByteArray("RIFF") + little32(unsigned(chunks.size()) + 4) + "WEBP" + chunks;
}

QByteArray little24(unsigned value)
{
    return little32(value).left(3);
}

QByteArray vp8x(unsigned flags, int width, int height)
{
    return riffChunk("VP8X", little32(flags) + little24(unsigned(width) - 1) + little24(unsigned(height) - 1));
}

} // namespace

cv::Mat samplePicture(int width, int height)
{
    cv::Mat rgb(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int right = width > 1 ? 180 * x / (width - 1) : 0;
            const int down = height > 1 ? 180 * y / (height - 1) : 0;
            const int far = std::min(right, down);
            rgb.at<cv::Vec3b>(y, x) = cv::Vec3b(std::uint8_t(220 - std::max(right, down) + far),
                                                std::uint8_t(30 + right), std::uint8_t(30 + down));
        }
    return rgb;
}

cv::Mat greyOf(const cv::Mat &rgb)
{
    cv::Mat grey;
    cv::transform(rgb, grey, cv::Matx13f(1 / 3.0F, 1 / 3.0F, 1 / 3.0F));
    return grey;
}

QByteArray big16(unsigned value)
{
    return QByteArray(1, char(value >> 8U)) + char(value & 255U);
}

QByteArray big32(unsigned value)
{
    return big16(value >> 16U) + big16(value & 0xFFFFU);
}

QByteArray little16(unsigned value)
{
    return QByteArray(1, char(value & 255U)) + char(value >> 8U & 255U);
}

QByteArray little32(unsigned value)
{
    return little16(value & 0xFFFFU) + little16(value >> 16U);
}

QByteArray exifBlock(int orientation, bool bigEndian)
{
    const auto n16 = bigEndian ? big16 : little16;
    const auto n32 = bigEndian ? big32 : little32;
    const QByteArray make = n16(271) + n16(2) + n32(4) + QByteArray("ABC\0", 4);
    const QByteArray orient = n16(274) + n16(3) + n32(1) + n16(unsigned(orientation)) + n16(0);
    return QByteArray(bigEndian ? "MM" : "II") + n16(42) + n32(8) + n16(2) + make + orient + n32(0);
}

QByteArray patched(QByteArray file, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = file.indexOf(from);
    return at < 0 ? QByteArray() : file.replace(at, from.size(), to);
}

QByteArray jpegFile(const cv::Mat &picture, const JpegOptions &options)
{
    using Inks = JpegOptions::Inks;
    jpeg_error_mgr errors{};
    jpeg_compress_struct c{};
    c.err = jpeg_std_error(&errors);
    jpeg_create_compress(&c);
    unsigned char *memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&c, &memory, &size);
    c.image_width = JDIMENSION(picture.cols);
    c.image_height = JDIMENSION(picture.rows);
    c.input_components = picture.channels();
    c.in_color_space = c.input_components == 1 ? JCS_GRAYSCALE : c.input_components == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&c);
    if (options.rgb)
        jpeg_set_colorspace(&c, JCS_RGB);
    else if (options.inks != Inks::None)
        jpeg_set_colorspace(&c, options.inks == Inks::AdobeYcck ? JCS_YCCK : JCS_CMYK);
    c.write_Adobe_marker = boolean(options.rgb || (options.inks != Inks::None && options.inks != Inks::Plain));
    c.comp_info[0].h_samp_factor = c.num_components == 3 && !options.rgb ? options.horizontal : 1;
    c.comp_info[0].v_samp_factor = c.num_components == 3 && !options.rgb ? options.vertical : 1;
    jpeg_set_quality(&c, options.quality, TRUE);
    c.arith_code = boolean(options.arithmetic);
    if (options.progressive)
        jpeg_simple_progression(&c);
    jpeg_start_compress(&c, TRUE);
    if (!options.exif.isEmpty()) {
        const QByteArray segment = QByteArray("Exif\0\0", 6) + options.exif;
        jpeg_write_marker(&c, JPEG_APP0 + 1, reinterpret_cast<const JOCTET *>(segment.constData()),
                          unsigned(segment.size()));
    }
    while (c.next_scanline < c.image_height) {
        cv::Mat row = picture.row(int(c.next_scanline)).clone();
        if (c.write_Adobe_marker && options.inks != Inks::None)
            row = ~row;
        JSAMPROW line = row.data;
        jpeg_write_scanlines(&c, &line, 1);
    }
    jpeg_finish_compress(&c);
    jpeg_destroy_compress(&c);
    const QByteArray file = bytesOf(memory, size);
    std::free(memory);
    return file;
}

QByteArray openCvFile(const char *suffix, const cv::Mat &picture)
{
    cv::Mat stored; // not a second name for the caller's pixels, which would be swapped in place
    if (picture.channels() == 1)
        stored = picture;
    else
        cv::cvtColor(picture, stored, picture.channels() == 3 ? cv::COLOR_RGB2BGR : cv::COLOR_RGBA2BGRA);
    std::vector<std::uint8_t> file;
    cv::imencode(suffix, stored, file, {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, 1000});
    return bytesOf(file.data(), file.size());
}

QByteArray pngChunk(const char *name, const QByteArray &content)
{
    const QByteArray covered = QByteArray(name) + content;
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : covered) {
        crc ^= std::uint8_t(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1U ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return big32(unsigned(content.size())) + covered + big32(~crc);
}

QByteArray pngWith(const QByteArray &file, const char *name, const QByteArray &content)
{
    return file.left(33) + pngChunk(name, content) + file.mid(33);
}

namespace {

QByteArray pngOf(const QByteArray &header, const QByteArray &ancillary, const QByteArray &rows)
{
    // qCompress() puts four bytes of length before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) + ancillary +
           pngChunk("IDAT", qCompress(rows).mid(4)) + pngChunk("IEND", {});
}

} // namespace

QByteArray palettePng(int width, int height, bool transparent)
{
    QByteArray rows;
    for (int y = 0; y < height; ++y)
        rows += '\0' + QByteArray(width / 2, '\0') + QByteArray(width - width / 2, '\1');
    QByteArray ancillary = pngChunk("PLTE", QByteArray::fromHex("c80a1405e696"));
    if (transparent)
        ancillary += pngChunk("tRNS", QByteArray("\0", 1));
    return pngOf(big32(unsigned(width)) + big32(unsigned(height)) + QByteArray("\x08\x03\0\0\0", 5), ancillary, rows);
}

QByteArray interlacedPng(const cv::Mat &picture)
{
    constexpr std::array<std::array<int, 4>, 7> kPasses{
        // first column, first row, steps
        {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};
    QByteArray rows;
    for (const auto &[left, top, right, down] : kPasses)
        for (int y = top; y < picture.rows; y += down) {
            rows += '\0';
            for (int x = left; x < picture.cols; x += right)
                rows += bytesOf(picture.ptr(y) + std::ptrdiff_t(3) * x, 3);
        }
    return pngOf(big32(unsigned(picture.cols)) + big32(unsigned(picture.rows)) + QByteArray("\x08\x02\0\0\1", 5), {},
                 rows);
}

namespace {

void writePage(TIFF *tiff, const cv::Mat &samples, const TiffOptions &options)
{
    const int channels = samples.channels();
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, samples.cols);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, samples.rows);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, int(8 * samples.elemSize1()));
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, channels);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, options.sampleFormat);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, options.photometric);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, options.compression);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, options.orientation);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, options.separate ? PLANARCONFIG_SEPARATE : PLANARCONFIG_CONTIG);
    const std::uint16_t alpha = EXTRASAMPLE_UNASSALPHA;
    if (options.extraSamples > 0)
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, options.extraSamples, &alpha);
    std::array<std::vector<std::uint16_t>, 3> map; // a palette that turns index i into (i, 255 - i, 7)
    for (int i = 0; options.photometric == PHOTOMETRIC_PALETTE && i < 256; ++i) {
        map[0].push_back(std::uint16_t(i * 257));
        map[1].push_back(std::uint16_t((255 - i) * 257));
        map[2].push_back(7 * 257);
    }
    if (options.photometric == PHOTOMETRIC_PALETTE)
        TIFFSetField(tiff, TIFFTAG_COLORMAP, map[0].data(), map[1].data(), map[2].data());
    if (options.compression == COMPRESSION_JPEG && options.photometric == PHOTOMETRIC_YCBCR)
        TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
    if (options.tiled) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, 32);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, 16);
        for (int y = 0; y < samples.rows; y += 16)
            for (int x = 0; x < samples.cols; x += 32) {
                cv::Mat tile = cv::Mat::zeros(16, 32, samples.type());
                const cv::Rect part = cv::Rect(x, y, 32, 16) & cv::Rect({}, samples.size());
                samples(part).copyTo(tile(cv::Rect({}, part.size())));
                TIFFWriteTile(tiff, tile.data, std::uint32_t(x), std::uint32_t(y), 0, 0);
            }
        return;
    }
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, options.compression == COMPRESSION_JPEG ? 16 : 8);
    std::vector<cv::Mat> planes{samples};
    if (options.separate)
        cv::split(samples, planes);
    for (std::size_t plane = 0; plane < planes.size(); ++plane)
        for (int y = 0; y < samples.rows; ++y) {
            cv::Mat row = planes[plane].row(y).clone(); // libtiff may change what it is given
            TIFFWriteScanline(tiff, row.data, std::uint32_t(y), std::uint16_t(plane));
        }
}

} // namespace

QByteArray tiffFile(const cv::Mat &samples, const TiffOptions &options)
{
    return throughFile([&](const char *path) {
        TIFF *tiff = TIFFOpen(path, "w");
        for (int page = 0; page < options.pages; ++page) {
            writePage(tiff, samples, options);
            TIFFWriteDirectory(tiff);
        }
        TIFFClose(tiff);
    });
}

QByteArray bilevelTiff(int width, int height)
{
    return throughFile([&](const char *path) {
        TIFF *tiff = TIFFOpen(path, "w");
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, width);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
        std::vector<std::uint8_t> row(std::size_t(width / 8), 0);
        std::fill_n(row.begin(), row.size() / 2, std::uint8_t(255));
        for (int y = 0; y < height; ++y)
            TIFFWriteScanline(tiff, row.data(), std::uint32_t(y), 0);
        TIFFClose(tiff);
    });
}

QByteArray webpFile(const cv::Mat &picture, bool lossless)
{
    std::uint8_t *memory = nullptr;
    const int step = int(picture.step);
    std::size_t size = 0;
    if (picture.channels() == 4)
        size = WebPEncodeLosslessRGBA(picture.data, picture.cols, picture.rows, step, &memory);
    else if (lossless)
        size = WebPEncodeLosslessRGB(picture.data, picture.cols, picture.rows, step, &memory);
    else
        size = WebPEncodeRGB(picture.data, picture.cols, picture.rows, step, 95, &memory);
    const QByteArray file = bytesOf(memory, size);
    WebPFree(memory);
    return file;
}

QByteArray animatedWebp(const cv::Mat &picture, int frames)
{
    const QByteArray stream = webpFile(picture).mid(12);
    QByteArray chunks = vp8x(2, picture.cols + 10, picture.rows + 10) + riffChunk("ANIM", QByteArray(6, '\0'));
    const QByteArray head = little24(2) + little24(1) + little24(unsigned(picture.cols) - 1) +
                            little24(unsigned(picture.rows) - 1) + little24(100) + '\0';
    for (int i = 0; i < frames; ++i)
        chunks += riffChunk("ANMF", head + stream);
    return riffFile(chunks);
}

QByteArray webpWithExif(const cv::Mat &picture, const QByteArray &exif)
{
    return riffFile(vp8x(8, picture.cols, picture.rows) + webpFile(picture).mid(12) + riffChunk("EXIF", exif));
}

QByteArray gifFile(int width, int height, int frames, bool interlaced, bool transparent)
{
    return throughFile([&](const char *path) {
        int code = 0;
        GifFileType *gif = EGifOpenFileName(path, false, &code);
        const GifColorType colours[] = {{200, 10, 20}, {5, 230, 150}};
        ColorMapObject *map = GifMakeMapObject(2, colours);
        EGifSetGifVersion(gif, true);
        EGifPutScreenDesc(gif, width, height, 1, 0, map);
        std::vector<GifPixelType> row(std::size_t(width), 0);
        std::fill(row.begin() + width / 2, row.end(), GifPixelType(1));
        for (int i = 0; i < frames; ++i) {
            const std::array<GifByteType, 4> control{GifByteType(transparent), 10, 0, 1};
            EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, 4, control.data());
            EGifPutImageDesc(gif, 0, 0, width, height, interlaced, nullptr);
            for (int y = 0; y < height; ++y)
                EGifPutLine(gif, row.data(), width);
        }
        GifFreeMapObject(map);
        EGifCloseFile(gif, &code);
    });
}

QByteArray paletteBmp(int width, int height, bool runLength)
{
    QByteArray pixels;
    for (int y = 0; y < height; ++y) {
        if (runLength) // the left half as a run, the right half as literals
            pixels += QByteArray(1, char(width / 2)) + '\0' + '\0' + char(width - width / 2) +
                      QByteArray(width - width / 2, '\1') + QByteArray((width - width / 2) % 2, '\0') +
                      QByteArray(2, '\0');
        else
            pixels += (QByteArray(width / 2, '\0') + QByteArray(width - width / 2, '\1'))
                          .leftJustified((width + 3) / 4 * 4, '\0');
    }
    if (runLength)
        pixels += QByteArray("\0\1", 2);
    const QByteArray palette = QByteArray::fromHex("140ac80096e60500");
    return QByteArray("BM") + little32(unsigned(62 + pixels.size())) + little32(0) + little32(62) + little32(40) +
           little32(unsigned(width)) + little32(unsigned(height)) + little16(1) + little16(8) +
           little32(runLength ? 1 : 0) + little32(unsigned(pixels.size())) + little32(0) + little32(0) + little32(2) +
           little32(0) + palette + pixels;
}

QByteArray topDownBmp(const cv::Mat &picture)
{
    cv::Mat bgrx;
    cv::cvtColor(picture, bgrx, cv::COLOR_RGB2BGRA);
    return QByteArray("BM") + little32(unsigned(54 + bgrx.total() * 4)) + little32(0) + little32(54) + little32(40) +
           little32(unsigned(picture.cols)) + little32(unsigned(-picture.rows)) + little16(1) + little16(32) +
           QByteArray(24, '\0') + bytesOf(bgrx.data, bgrx.total() * 4);
}

QByteArray heifFile(const cv::Mat &picture, bool avif, const QByteArray &exif, int bits)
{
    const std::unique_ptr<heif_context, decltype(&heif_context_free)> context{heif_context_alloc(), &heif_context_free};
    heif_encoder *found = nullptr;
    const auto codec = avif ? heif_compression_AV1 : heif_compression_HEVC;
    if (heif_context_get_encoder_for_format(context.get(), codec, &found).code != heif_error_Ok)
        return {};
    const std::unique_ptr<heif_encoder, decltype(&heif_encoder_release)> encoder{found, &heif_encoder_release};
    heif_encoder_set_lossy_quality(found, 95);
    heif_image *made = nullptr;
    const auto chroma = bits > 8 ? heif_chroma_interleaved_RRGGBB_LE : heif_chroma_interleaved_RGB;
    heif_image_create(picture.cols, picture.rows, heif_colorspace_RGB, chroma, &made);
    const std::unique_ptr<heif_image, decltype(&heif_image_release)> image{made, &heif_image_release};
    heif_image_add_plane(made, heif_channel_interleaved, picture.cols, picture.rows, bits);
    int stride = 0;
    std::uint8_t *plane = heif_image_get_plane(made, heif_channel_interleaved, &stride);
    for (int y = 0; y < picture.rows; ++y)
        for (int i = 0; i < 3 * picture.cols; ++i) {
            std::uint8_t *row = plane + std::ptrdiff_t(y) * stride;
            const int value = picture.ptr(y)[i] * ((1 << bits) - 1) / 255;
            row[bits > 8 ? 2 * i : i] = std::uint8_t(value & 255);
            if (bits > 8)
                row[2 * i + 1] = std::uint8_t(value >> 8);
        }
    heif_image_handle *stored = nullptr;
    if (heif_context_encode_image(context.get(), made, found, nullptr, &stored).code != heif_error_Ok)
        return {};
    if (!exif.isEmpty())
        heif_context_add_exif_metadata(context.get(), stored, exif.constData(), int(exif.size()));
    heif_image_handle_release(stored);
    heif_writer writer{};
    writer.writer_api_version = 1;
    writer.write = [](heif_context *, const void *data, std::size_t size, void *to) {
        *static_cast<QByteArray *>(to) = bytesOf(data, size);
        return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
    };
    QByteArray file;
    heif_context_write(context.get(), &writer, &file);
    return file;
}

QByteArray dngFile(int width, int height, int orientation)
{
    QByteArray directory;
    int entries = 0;
    const auto add = [&](unsigned tag, unsigned type, unsigned count, const QByteArray &value) {
        directory += little16(tag) + little16(type) + little32(count) + value.leftJustified(4, '\0');
        ++entries;
    };
    constexpr unsigned kLists = 8;       // the lists lie between header and directory:
    constexpr unsigned kMatrix = kLists; // nine rationals, the identity
    constexpr unsigned kNeutral = 80;    // three rationals
    constexpr unsigned kModel = 104;     // 16 characters
    constexpr unsigned kDirectory = 120;
    constexpr unsigned kPixels = 512;
    const auto size = unsigned(width * height * 2);
    add(254, 4, 1, little32(0));
    add(256, 4, 1, little32(unsigned(width)));
    add(257, 4, 1, little32(unsigned(height)));
    add(258, 3, 1, little16(16));
    add(259, 3, 1, little16(1));
    add(262, 3, 1, little16(32803));
    add(271, 2, 4, QByteArray("ABC"));
    add(272, 2, 16, little32(kModel));
    add(273, 4, 1, little32(kPixels));
    add(274, 3, 1, little16(unsigned(orientation)));
    add(277, 3, 1, little16(1));
    add(278, 4, 1, little32(unsigned(height)));
    add(279, 4, 1, little32(size));
    add(284, 3, 1, little16(1));
    add(33421, 3, 2, little16(2) + little16(2));
    add(33422, 1, 4, QByteArray("\0\1\1\2", 4));
    add(50706, 1, 4, QByteArray("\1\4\0\0", 4));
    add(50708, 2, 16, little32(kModel));
    add(50717, 4, 1, little32(65535));
    add(50721, 10, 9, little32(kMatrix));
    add(50728, 5, 3, little32(kNeutral));
    QByteArray lists;
    for (unsigned i = 0; i < 9; ++i)
        lists += little32(i % 4 == 0 ? 1 : 0) + little32(1);
    for (int i = 0; i < 3; ++i)
        lists += little32(1) + little32(1);
    lists += QByteArray("Loupe test body").leftJustified(16, '\0');
    QByteArray file =
        QByteArray("II*\0", 4) + little32(kDirectory) + lists + little16(unsigned(entries)) + directory + little32(0);
    file = file.leftJustified(kPixels, '\0');
    for (int i = 0; i < width * height; ++i)
        file += little16(30000);
    return file;
}

} // namespace loupe::testing
