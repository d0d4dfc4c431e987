#pragma once

#include "model/image/picture.h"

/**
 * One function a format. Each checks the size in the header before it takes memory for pixels, throws nothing but
 * std::bad_alloc and cv::Exception, prints nothing and is thread-safe.
 * Errors: Truncated, FormatUnsupported, TooLarge, OutOfMemory; NotAnImage where the magic bytes were chance.
 */
namespace loupe {

Result<Picture> readJpeg(Bytes file, const DecodeOptions &options);     ///< libjpeg: exact DCT, smooth chroma
Result<Picture> readPng(Bytes file, const DecodeOptions &options);      ///< libpng; of APNG the default image
Result<Picture> readTiff(Bytes file, const DecodeOptions &options);     ///< libtiff; the first page
Result<Picture> readWebP(Bytes file, const DecodeOptions &options);     ///< libwebp; the first frame
Result<Picture> readBmp(Bytes file, const DecodeOptions &options);      ///< no library
Result<Picture> readJpeg2000(Bytes file, const DecodeOptions &options); ///< OpenJPEG
Result<Picture> readPnm(Bytes file, const DecodeOptions &options);      ///< P1..P7, no library
Result<Picture> readGif(Bytes file, const DecodeOptions &options);      ///< giflib; the first frame
Result<Picture> readHeif(Bytes file, const DecodeOptions &options);     ///< libheif, HEIC and AVIF; comes out upright
Result<Picture> readRaw(Bytes file, const DecodeOptions &options);      ///< libraw, neutral development

} // namespace loupe
