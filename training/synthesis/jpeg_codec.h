#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <opencv2/core.hpp>

#include "model/result.h"

namespace loupe {

enum class Chroma { Full, Half }; ///< 4:4:4 or 4:2:0

/// Which quantiser tables: Annex K of ITU-T T.81 as the IJG library scales it, or ones that rise evenly with the
/// frequency, as raw converters and cameras write.
enum class QuantTables { Standard, Even };

struct JpegSettings {
    int quality = 90; ///< 1 .. 100, IJG scale
    Chroma chroma = Chroma::Half;
    QuantTables tables = QuantTables::Standard;
};

/** Mean step of the luma quantiser, which is that of Annex K for both kinds of table, up to rounding. */
double meanLumaStep(const JpegSettings &settings);

/**
 * A baseline JPEG of an 8-bit RGB picture (CV_8UC3, R first). OpenCV 4.6 cannot choose the chroma sampling, so this
 * speaks to libjpeg itself. Throws std::runtime_error when libjpeg gives up (out of memory).
 */
std::vector<std::uint8_t> encodeJpeg(const cv::Mat &rgb, const JpegSettings &settings);

/**
 * The pixels (CV_8UC3, R first) as they lie in the file: no rotation by EXIF, so the 8 x 8 grid starts at the origin.
 * Errors: NotAnImage, Truncated (any damage that libjpeg reports), FormatUnsupported (CMYK, > 250 MP).
 */
Result<cv::Mat> decodeJpeg(std::span<const std::uint8_t> bytes);

/**
 * The picture after being saved as JPEG and opened again.
 *
 * @param grid where a 16 x 16 unit of the JPEG starts, each coordinate 0 .. 15; {0, 0} is a whole picture being saved,
 *             anything else a picture that was cropped afterwards
 */
cv::Mat recompress(const cv::Mat &rgb, const JpegSettings &settings, cv::Point grid = {});

} // namespace loupe
