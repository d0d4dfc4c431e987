#include "model/image/decoder.h"

#include "model/hashing.h"
#include "model/image/file_bytes.h"
#include "model/image/format.h"
#include "model/image/metadata.h"
#include "model/image/readers.h"
#include "model/image/tiff_tags.h"

#include <opencv2/core.hpp>

#include <cmath>
#include <new>

namespace loupe {
namespace {

Result<Picture> readPicture(Bytes file, const DecodeOptions &options)
{
    switch (sniffFormat(file)) {
    case Format::Jpeg:
        return readJpeg(file, options);
    case Format::Png:
        return readPng(file, options);
    case Format::Tiff:
        return isRawTiff(file) ? readRaw(file, options) : readTiff(file, options);
    case Format::WebP:
        return readWebP(file, options);
    case Format::Bmp:
        return readBmp(file, options);
    case Format::Jpeg2000:
        return readJpeg2000(file, options);
    case Format::Pnm:
        return readPnm(file, options);
    case Format::Gif:
        return readGif(file, options);
    case Format::Heif:
    case Format::Avif:
        return readHeif(file, options);
    case Format::Raw:
        return readRaw(file, options);
    case Format::Foreign:
        return Error{Error::Kind::FormatUnsupported, foreignFormatName(file)};
    case Format::Unknown:
        break;
    }
    return Error{Error::Kind::NotAnImage, "no known format"};
}

/// A folder scan meets films and archives: they are refused after 4 KiB, and a picture cannot outgrow its pixels.
Result<void> acceptFile(Bytes head, std::uintmax_t size, const DecodeOptions &options)
{
    const Format format = sniffFormat(head);
    if (format == Format::Unknown || format == Format::Foreign)
        return readPicture(head, options).error();
    if (double(size) > options.maxMegapixels * 16e6 + 256e6)
        return Error{Error::Kind::TooLarge, std::to_string(size) + " bytes, limit " +
                                                std::to_string(std::llround(options.maxMegapixels)) + " megapixels"};
    return {};
}

Result<DecodedImage> decodeFile(const std::filesystem::path &file, const DecodeOptions &options)
{
    const auto bytes = readFile(file, [&](Bytes head, std::uintmax_t size) { return acceptFile(head, size, options); });
    if (!bytes)
        return bytes.error();
    auto picture = readPicture(*bytes, options);
    if (!picture)
        return picture.error();
    DecodedImage image;
    image.facts = std::move(picture->facts);
    image.rgb = upright(picture->rgb, image.facts.orientation);
    image.facts.file = file;
    image.facts.bytes = bytes->size();
    image.facts.sha256 = sha256(*bytes);
    image.facts.width = image.rgb.cols;
    image.facts.height = image.rgb.rows;
    image.facts.metadata = readMetadata(*bytes, picture->exif);
    if (image.facts.orientation != 1)
        addNote(image.facts, Note::Kind::Rotated, {std::to_string(image.facts.orientation)});
    if (image.facts.frames > 1)
        addNote(image.facts, Note::Kind::FirstFrameOnly, {std::to_string(image.facts.frames)});
    return image;
}

} // namespace

Result<DecodedImage> decode(const std::filesystem::path &file, const DecodeOptions &options)
try {
    return decodeFile(file, options);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, file.string()};
} catch (const cv::Exception &e) {
    return Error{e.code == cv::Error::StsNoMem ? Error::Kind::OutOfMemory : Error::Kind::Truncated, e.what()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Truncated, e.what()};
} catch (...) { // no library here throws anything else; if one does, a scan must still go on
    return Error{Error::Kind::Internal, file.string()};
}

const std::vector<std::string> &imageSuffixes()
{
    static const std::vector<std::string> suffixes{
        "jpg",  "jpeg", "jpe", "jfif", "mpo", "png", "apng", "tif", "tiff", "webp", "bmp",  "dib",  "jp2",
        "j2k",  "jpf",  "j2c", "jpx",  "pnm", "pbm", "pgm",  "ppm", "pam",  "gif",  "heic", "heif", "hif",
        "avif", "dng",  "cr2", "cr3",  "crw", "nef", "nrw",  "arw", "sr2",  "srf",  "orf",  "rw2",  "raf",
        "pef",  "srw",  "raw", "x3f",  "mrw", "kdc", "dcr",  "erf", "3fr",  "mef",  "mos",  "iiq",  "rwl"};
    return suffixes;
}

} // namespace loupe
