#pragma once

#include <opencv2/core/mat.hpp>

#include <QByteArray>

/** Small picture files of every kind, made in memory for tests. Pictures are CV_8UC3 in the order R G B. */
namespace loupe::testing {

/** A smooth picture whose four corners differ: reddish, greenish, bluish and bright. */
cv::Mat samplePicture(int width = 48, int height = 32);
/** Its mean of the channels as one channel. */
cv::Mat greyOf(const cv::Mat &rgb);

// --- pieces of files -------------------------------------------------------------------------------------------------
QByteArray big16(unsigned value);
QByteArray big32(unsigned value);
QByteArray little16(unsigned value);
QByteArray little32(unsigned value);
/** A TIFF block with the tags Make and Orientation, in either byte order. */
QByteArray exifBlock(int orientation, bool bigEndian = false);
/** `file` with the first `from` replaced. */
QByteArray patched(QByteArray file, const QByteArray &from, const QByteArray &to);

// --- JPEG ------------------------------------------------------------------------------------------------------------
struct JpegOptions {
    enum class Inks { None, Plain, Adobe, AdobeYcck };
    int quality = 95;
    int horizontal = 2; ///< luma sampling factors
    int vertical = 2;
    bool progressive = false;
    bool arithmetic = false;
    bool rgb = false;       ///< stored as RGB
    Inks inks = Inks::None; ///< four components
    QByteArray exif = {};
};
/** `picture` has 1, 3 or, for inks (0 = none), 4 channels. */
QByteArray jpegFile(const cv::Mat &picture, const JpegOptions &options = {});

// --- the others ------------------------------------------------------------------------------------------------------
/** By OpenCV: ".png", ".bmp", ".jp2", ".tiff". `picture` is 8 or 16 bits of 1, 3 or 4 channels, R G B (A). */
QByteArray openCvFile(const char *suffix, const cv::Mat &picture);
QByteArray pngChunk(const char *name, const QByteArray &content);
/** `file` with a chunk behind its header. */
QByteArray pngWith(const QByteArray &file, const char *name, const QByteArray &content);
/** 8-bit palette of a two-colour picture, or Adam7 RGB. */
QByteArray palettePng(int width, int height, bool transparent);
QByteArray interlacedPng(const cv::Mat &picture);

struct TiffOptions {
    int photometric = 2;
    int compression = 1;
    int sampleFormat = 1;
    int orientation = 1;
    int pages = 1;
    bool separate = false;
    bool tiled = false;
    int extraSamples = 0;
};
/** Any depth and number of channels that cv::Mat has, written as it is. */
QByteArray tiffFile(const cv::Mat &samples, const TiffOptions &options = {});
/** A 1-bit picture, left half black. */
QByteArray bilevelTiff(int width, int height);

QByteArray webpFile(const cv::Mat &picture, bool lossless = true);
/** `frames` times the picture at (4, 2) of a canvas that is larger by 10. */
QByteArray animatedWebp(const cv::Mat &picture, int frames);
QByteArray webpWithExif(const cv::Mat &picture, const QByteArray &exif);

/** Two colours, left half and right half; as many equal frames as asked. */
QByteArray gifFile(int width, int height, int frames, bool interlaced = false, bool transparent = false);
QByteArray paletteBmp(int width, int height, bool runLength);
QByteArray topDownBmp(const cv::Mat &picture);
/** Empty where the library has no encoder. */
QByteArray heifFile(const cv::Mat &picture, bool avif, const QByteArray &exif = {}, int bits = 8);
/** A minimal DNG: an RGGB mosaic of 16 bits with one colour. */
QByteArray dngFile(int width, int height, int orientation);

} // namespace loupe::testing
