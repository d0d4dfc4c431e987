#include "model/stability.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <new>
#include <span>
#include <utility>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/image/jpeg_structure.h"

namespace loupe {
namespace {

constexpr double kCrop = 0.05;

/** By way of a file's bytes, as any program would. */
DecodedImage savedAsJpeg(const DecodedImage &image, int quality)
{
    cv::Mat bgr;
    cv::cvtColor(image.rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    DecodedImage saved{{}, image.facts};
    cv::cvtColor(cv::imdecode(bytes, cv::IMREAD_COLOR), saved.rgb, cv::COLOR_BGR2RGB);
    const auto structure = readJpegStructure(std::as_bytes(std::span(bytes)));
    saved.facts.jpeg = structure ? std::optional(jpegFacts(*structure)) : std::nullopt;
    return saved;
}

DecodedImage withPixels(const DecodedImage &image, cv::Mat rgb)
{
    DecodedImage changed{std::move(rgb), image.facts};
    changed.facts.width = changed.rgb.cols;
    changed.facts.height = changed.rgb.rows;
    changed.facts.jpeg.reset();
    return changed;
}

DecodedImage halved(const DecodedImage &image)
{
    const cv::Size size(std::max(1, image.rgb.cols / 2), std::max(1, image.rgb.rows / 2));
    cv::Mat smaller;
    cv::resize(image.rgb, smaller, size, 0, 0, cv::INTER_AREA);
    return withPixels(image, smaller);
}

DecodedImage cropped(const DecodedImage &image)
{
    const int x = int(std::lround(image.rgb.cols * kCrop));
    const int y = int(std::lround(image.rgb.rows * kCrop));
    const cv::Rect inner(x, y, image.rgb.cols - 2 * x, image.rgb.rows - 2 * y);
    return withPixels(image, image.rgb(inner).clone());
}

} // namespace

const char *photoVariantName(PhotoVariant variant)
{
    switch (variant) {
    case PhotoVariant::Jpeg90:
        return "jpeg_90";
    case PhotoVariant::Jpeg75:
        return "jpeg_75";
    case PhotoVariant::HalfSize:
        return "half_size";
    case PhotoVariant::Cropped:
        return "cropped";
    }
    return "";
}

Result<DecodedImage> photoVariant(const DecodedImage &image, PhotoVariant variant)
try {
    switch (variant) {
    case PhotoVariant::Jpeg90:
        return savedAsJpeg(image, 90);
    case PhotoVariant::Jpeg75:
        return savedAsJpeg(image, 75);
    case PhotoVariant::HalfSize:
        return halved(image);
    case PhotoVariant::Cropped:
        return cropped(image);
    }
    return Error{Error::Kind::BadArgument, "no such variant"};
} catch (const cv::Exception &e) {
    return Error{e.code == cv::Error::StsNoMem ? Error::Kind::OutOfMemory : Error::Kind::Internal, e.what()};
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "a variant of " + image.facts.file.string()};
}

bool Stability::isStable() const
{
    return std::all_of(variants.begin(), variants.end(),
                       [this](const VariantVerdict &verdict) { return verdict.band == band; });
}

const char *stabilityName(const Stability &stability)
{
    return stability.isStable() ? "stable" : "changes";
}

Result<Stability> checkStability(const DecodedImage &image, const Analysis &analysis,
                                 const std::function<Result<Analysis>(const DecodedImage &, const Progress &)> &analyze,
                                 const Progress &progress)
{
    Stability stability{analysis.imageScore, analysis.band, {}};
    const Progress inner{[](int, int) {}, progress.cancelled};
    for (const PhotoVariant variant : kPhotoVariants) {
        progress.report(int(stability.variants.size()), int(kPhotoVariants.size()));
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        const auto changed = photoVariant(image, variant);
        if (!changed)
            return changed.error();
        const auto verdict = analyze(*changed, inner);
        if (!verdict)
            return verdict.error();
        stability.variants.push_back({variant, verdict->imageScore, verdict->band});
    }
    progress.report(int(kPhotoVariants.size()), int(kPhotoVariants.size()));
    return stability;
}

} // namespace loupe
