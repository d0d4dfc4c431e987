#include "model/file_structure.h"

#include "model/hashing.h"
#include "model/image/byte_reader.h"
#include "model/image/file_bytes.h"
#include "model/image/file_segments.h"
#include "model/image/jpeg_structure.h"
#include "model/image/metadata.h"
#include "model/image/readers.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <string_view>

namespace loupe {
namespace {

constexpr double kThumbnailMegapixels = 4; ///< real ones have 0.02
constexpr double kShapeTolerance = 0.03;   ///< of the proportion of the sides: thumbnails are rounded to pixels
constexpr double kBlackBar = 24;           ///< mean grey level below which a bar counts as black

// --- encoder ---------------------------------------------------------------------------------------------------------

JpegEncoder encoderOf(const JpegStructure &structure)
{
    const auto tableOf = [&](std::size_t component) -> std::optional<QuantTable> {
        if (component >= structure.components.size())
            return {};
        const auto number = std::size_t(structure.components[component].quantTable);
        return number < structure.tables.size() ? structure.tables[number] : std::nullopt;
    };
    const auto luma = tableOf(0);
    const int quality = luma ? estimateQuality(*luma) : 0;
    if (quality == 0)
        return {};
    if (*luma != annexKLuma(quality))
        return {JpegEncoder::Match::Rounded, quality};
    const auto chroma = tableOf(1);
    const bool both = structure.components.size() == 1 || (chroma && *chroma == annexKChroma(quality));
    return {both ? JpegEncoder::Match::Libjpeg : JpegEncoder::Match::Luma, quality};
}

/** Resource 0x0406 of the image resource blocks (Photoshop File Formats Specification): quality - 4, format, scans. */
std::optional<int> photoshopQualityOf(std::span<const std::byte> file, const std::vector<FileSegment> &segments)
{
    for (const FileSegment &segment : segments) {
        if (segment.content != "Photoshop")
            continue;
        const ByteReader block(file.subspan(std::size_t(segment.offset), std::size_t(segment.bytes)),
                               ByteReader::Order::Big);
        for (std::uint64_t at = 18; block.is(at, "8BIM");) { // marker, length, "Photoshop 3.0" and its zero
            const std::uint64_t name = (block.u8(at + 6) + 2) / 2 * 2;
            const std::uint64_t size = block.u32(at + 6 + name);
            const std::uint64_t content = at + 10 + name;
            if (block.u16(at + 4) == 0x0406 && size >= 2 && block.has(content, 2)) {
                const int quality = std::int16_t(block.u16(content)) + 4;
                return quality >= 0 && quality <= 12 ? std::optional(quality) : std::nullopt;
            }
            at = content + (size + 1) / 2 * 2;
        }
    }
    return {};
}

// --- thumbnail -------------------------------------------------------------------------------------------------------

/** Cameras fill a thumbnail of 4:3 up with black bars; without them it has the picture's shape. */
cv::Mat withoutBars(const cv::Mat &grey, double proportion)
{
    const double own = double(grey.cols) / grey.rows;
    cv::Rect inner({}, grey.size());
    if (own < proportion) {
        inner.height = std::max(1, int(std::lround(grey.cols / proportion)));
        inner.y = (grey.rows - inner.height) / 2;
    } else {
        inner.width = std::max(1, int(std::lround(grey.rows * proportion)));
        inner.x = (grey.cols - inner.width) / 2;
    }
    const double outside = cv::sum(grey)[0] - cv::sum(grey(inner))[0];
    const auto pixels = double(grey.total()) - inner.area();
    return pixels > 0 && outside / pixels < kBlackBar ? grey(inner) : grey;
}

ThumbnailFacts compare(const cv::Mat &thumbnail, const DecodedImage &image)
{
    ThumbnailFacts facts;
    facts.width = thumbnail.cols;
    facts.height = thumbnail.rows;
    const double proportion = double(image.rgb.cols) / image.rgb.rows;
    cv::Mat small;
    cv::cvtColor(upright(thumbnail, image.facts.orientation), small, cv::COLOR_RGB2GRAY);
    small = withoutBars(small, proportion);
    const double pixel = 1.0 / std::min(small.cols, small.rows);
    facts.shapeDiffers =
        std::abs(double(small.cols) / small.rows / proportion - 1) > std::max(kShapeTolerance, 1.5 * pixel);
    cv::Mat picture;
    cv::resize(image.rgb, picture, small.size(), 0, 0, cv::INTER_AREA);
    cv::cvtColor(picture, picture, cv::COLOR_RGB2GRAY);
    cv::Mat difference;
    cv::absdiff(picture, small, difference);
    facts.difference = cv::mean(difference)[0];
    cv::Mat correlation;
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(small, mean, deviation);
    cv::Scalar pictureDeviation;
    cv::meanStdDev(picture, mean, pictureDeviation);
    if (deviation[0] > 1 && pictureDeviation[0] > 1) {
        cv::matchTemplate(picture, small, correlation, cv::TM_CCOEFF_NORMED);
        facts.correlation = double(correlation.at<float>(0, 0));
    }
    return facts;
}

void addThumbnail(std::span<const std::byte> file, std::span<const std::byte> exif, const DecodedImage &image,
                  FileStructure &structure)
{
    const std::vector<std::byte> bytes = readThumbnail(file, exif);
    if (bytes.empty() || image.rgb.empty())
        return;
    const auto thumbnail = readJpeg(bytes, {.maxMegapixels = kThumbnailMegapixels});
    structure.thumbnailDamaged = !thumbnail;
    if (thumbnail)
        structure.thumbnail = compare(thumbnail->rgb, image);
}

// --- traces ----------------------------------------------------------------------------------------------------------

bool namesSoftware(std::string_view key)
{
    constexpr std::array<std::string_view, 12> kParts{
        "Software",           "CreatorTool",       "softwareAgent",   "/stEvt:",
        ".photoshop.History", "ImageHistory",      "DerivedFrom",     ".GIMP",
        "Application2.Prog",  "DigitalSourceType", "Xmp.crs.Version", "OriginalDocumentID"};
    return std::ranges::any_of(kParts, [key](std::string_view part) { return key.find(part) != key.npos; });
}

void addTraces(std::span<const std::byte> file, FileStructure &structure)
{
    for (const auto &[key, value] : structure.metadata)
        if (namesSoftware(key) && !value.empty())
            structure.traces.push_back({key, value});
    for (const FileSegment &segment : structure.segments) {
        if (segment.name == "COM" || segment.name == "tEXt" || segment.name == "iTXt")
            structure.traces.push_back({segment.name, segment.content});
        else if (segment.content == "Photoshop" || segment.content == "Ducky (Save for Web)" ||
                 segment.content == "Adobe")
            structure.traces.push_back({segment.name, segment.content});
    }
    structure.photoshopQuality = photoshopQualityOf(file, structure.segments);
}

Result<FileStructure> readStructure(const DecodedImage &image)
{
    const auto bytes = readFile(image.facts.file, [](auto, auto) -> Result<void> { return {}; });
    if (!bytes)
        return bytes.error();
    if (sha256(*bytes) != image.facts.sha256)
        return Error{Error::Kind::FileUnreadable, "the file has changed since it was opened"};
    FileStructure structure;
    SegmentList list = listSegments(*bytes);
    structure.bytesAfterEnd = bytes->size() - std::min<std::uint64_t>(list.end, bytes->size());
    structure.segments = std::move(list.segments);
    structure.provenance = provenanceOf(*bytes, structure.segments);
    std::span<const std::byte> exif;
    if (const auto jpeg = readJpegStructure(*bytes)) {
        structure.encoder = encoderOf(*jpeg);
        exif = jpeg->exif;
    }
    structure.metadata = readMetadata(*bytes, exif, kMostMetadata);
    addThumbnail(*bytes, exif, image, structure);
    addTraces(*bytes, structure);
    return structure;
}

} // namespace

Result<FileStructure> readFileStructure(const DecodedImage &image)
try {
    return readStructure(image);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, image.facts.file.string()};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
