#include "training/synthesis/jpeg_codec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <jpeglib.h>

namespace loupe {
namespace {

constexpr double kMaxPixels = 250e6;

/** libjpeg reports errors by a call that must not return. */
struct ErrorManager {
    jpeg_error_mgr base;
    std::jmp_buf jump;
};

void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<ErrorManager *>(info->err)->jump, 1); // NOLINT(bugprone-*): libjpeg is C
}

void keepQuiet(j_common_ptr) {}

jpeg_error_mgr *install(ErrorManager &errors)
{
    jpeg_error_mgr *base = jpeg_std_error(&errors.base);
    base->error_exit = leave;
    base->output_message = keepQuiet;
    return base;
}

std::array<unsigned, 64> evenTable(double first, double slope, double most)
{
    std::array<unsigned, 64> table{};
    for (std::size_t v = 0; v < 8; ++v)
        for (std::size_t u = 0; u < 8; ++u)
            table[8 * v + u] = unsigned(std::min(most, first + slope * std::pow(double(u + v), 1.2)));
    return table;
}

void setTables(jpeg_compress_struct &info, const JpegSettings &settings)
{
    jpeg_set_quality(&info, settings.quality, TRUE);
    if (settings.tables == QuantTables::Standard)
        return;
    // As coarse on average as Annex K at the same quality.
    static const auto kLuma = evenTable(10, 5, 160);
    static const auto kChroma = evenTable(16, 6, 120);
    const int scale = jpeg_quality_scaling(settings.quality);
    jpeg_add_quant_table(&info, 0, kLuma.data(), scale, TRUE);
    jpeg_add_quant_table(&info, 1, kChroma.data(), scale, TRUE);
}

/** Nothing here has a destructor: longjmp leaves it without harm. `*bytes` is malloc'ed and the caller's. */
bool compress(const cv::Mat &rgb, const JpegSettings &settings, unsigned char **bytes, unsigned long *size)
{
    jpeg_compress_struct info{};
    ErrorManager errors{};
    info.err = install(errors);
    if (setjmp(errors.jump) != 0) { // NOLINT(cert-err52-cpp): libjpeg is C
        jpeg_destroy_compress(&info);
        return false;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, bytes, size);
    info.image_width = JDIMENSION(rgb.cols);
    info.image_height = JDIMENSION(rgb.rows);
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    setTables(info, settings);
    info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor = settings.chroma == Chroma::Half ? 2 : 1;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(rgb.ptr<JSAMPLE>(int(info.next_scanline))); // the library only reads it
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    return true;
}

enum class Outcome { Done, Damaged, Unsupported, NoJpeg };

/** `rgb` is the caller's, so that longjmp passes over nothing that has a destructor. */
Outcome decompress(std::span<const std::uint8_t> bytes, cv::Mat &rgb)
{
    jpeg_decompress_struct info{};
    ErrorManager errors{};
    info.err = install(errors);
    volatile bool headerRead = false;
    if (setjmp(errors.jump) != 0) { // NOLINT(cert-err52-cpp): libjpeg is C
        jpeg_destroy_decompress(&info);
        return headerRead ? Outcome::Damaged : Outcome::NoJpeg;
    }
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, bytes.data(), static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&info, TRUE);
    headerRead = true;
    const bool printing = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
    if (printing || double(info.image_width) * info.image_height > kMaxPixels) {
        jpeg_destroy_decompress(&info);
        return Outcome::Unsupported;
    }
    info.out_color_space = JCS_RGB;
    jpeg_start_decompress(&info);
    rgb.create(int(info.output_height), int(info.output_width), CV_8UC3);
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = rgb.ptr<JSAMPLE>(int(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    const bool damaged = errors.base.num_warnings > 0;
    jpeg_destroy_decompress(&info);
    return damaged ? Outcome::Damaged : Outcome::Done;
}

} // namespace

double meanLumaStep(const JpegSettings &settings)
{
    constexpr double kAnnexK = 3688 / 64.0; // the sum of table K.1
    return std::max(1.0, kAnnexK * jpeg_quality_scaling(settings.quality) / 100);
}

std::vector<std::uint8_t> encodeJpeg(const cv::Mat &rgb, const JpegSettings &settings)
{
    CV_Assert(rgb.type() == CV_8UC3 && !rgb.empty());
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    const bool done = compress(rgb, settings, &bytes, &size);
    std::vector<std::uint8_t> jpeg(bytes, bytes + (done ? size : 0));
    std::free(bytes); // NOLINT(*-no-malloc): libjpeg allocated it
    if (!done)
        throw std::runtime_error("libjpeg could not encode");
    return jpeg;
}

Result<cv::Mat> decodeJpeg(std::span<const std::uint8_t> bytes)
{
    cv::Mat rgb;
    switch (decompress(bytes, rgb)) {
    case Outcome::Done:
        return rgb;
    case Outcome::Damaged:
        return Error{Error::Kind::Truncated, "damaged JPEG"};
    case Outcome::Unsupported:
        return Error{Error::Kind::FormatUnsupported, "CMYK, or more than 250 megapixels"};
    case Outcome::NoJpeg:
        break;
    }
    return Error{Error::Kind::NotAnImage, "no JPEG"};
}

cv::Mat recompress(const cv::Mat &rgb, const JpegSettings &settings, cv::Point grid)
{
    cv::Mat framed = rgb;
    const cv::Point pad((16 - grid.x) % 16, (16 - grid.y) % 16);
    if (pad != cv::Point())
        cv::copyMakeBorder(rgb, framed, pad.y, 0, pad.x, 0, cv::BORDER_REFLECT_101);
    auto saved = decodeJpeg(encodeJpeg(framed, settings));
    if (!saved)
        throw std::runtime_error("libjpeg could not read what it wrote: " + saved.error().detail);
    return saved.value()(cv::Rect(pad, rgb.size()));
}

} // namespace loupe
