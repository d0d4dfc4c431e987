#include "training/data/sample_loader.h"

#include <algorithm>
#include <new>

#include <opencv2/core.hpp>
#include <torch/types.h>

#include "model/image/decoder.h"
#include "model/image/preprocess.h"
#include "model/image/tiling.h"
#include "training/data/mask_file.h"
#include "training/synthesis/rng.h"

namespace loupe {
namespace {

constexpr int kGrid = 8;
enum Stream : std::uint64_t { kAugmentStream = 11, kCornerStream };

/** The n-th pixel that is not 0, row by row. */
cv::Point nthPixel(const cv::Mat &mask, int n)
{
    for (int y = 0; y < mask.rows; ++y) {
        const int inRow = cv::countNonZero(mask.row(y));
        if (n >= inRow) {
            n -= inRow;
            continue;
        }
        for (int x = 0; x < mask.cols; ++x)
            if (mask.at<uchar>(y, x) != 0 && n-- == 0)
                return {x, y};
    }
    return {};
}

/** A start on the grid, 0 .. most, of a piece of `length` that holds `pixel`. */
int startAround(Rng &rng, int pixel, int length, int most)
{
    const int first = std::clamp((pixel - length + kGrid) / kGrid, 0, most / kGrid);
    const int last = std::clamp(pixel / kGrid, first, most / kGrid);
    return kGrid * rng.between(first, last);
}

/** CV_8U, 0 or 255, of the picture's size. */
cv::Mat forgedPixels(const MaskedPicture &picture)
{
    return picture.mask.empty() ? cv::Mat(cv::Mat::zeros(picture.rgb.size(), CV_8U)) : cv::Mat(picture.mask > 127);
}

/** Mask and labels of a picture with something forged. The two functions go by a mask's own range. */
void setLabels(const MaskedPicture &picture, const SampleOptions &options, TrainingSample &sample)
{
    double low = 0;
    double high = 0;
    cv::minMaxLoc(picture.mask, &low, &high);
    const bool wholeRange = low == 0 && high == 255;
    const cv::Mat mask = wholeRange ? picture.mask : forgedPixels(picture); // a piece of a grey mask has lost it
    if (cv::countNonZero(mask) == int(mask.total())) {                      // as has one that is forged all over
        sample.mask.fill_(1);
        sample.patchLabels.fill_(1);
        return;
    }
    sample.mask = maskLabel(mask, options.side);
    sample.patchLabels = patchLabels(mask, options.side, options.patch).flatten();
}

/** Stretched and of the picture's size; empty where there is none. */
Result<cv::Mat> maskOf(const LabelledImage &image, cv::Size size)
{
    if (image.mask.empty())
        return cv::Mat();
    const auto mask = readMask(image.mask);
    if (!mask)
        return mask.error();
    return fittedMask(stretchedMask(*mask), size);
}

MaskedPicture padded(const MaskedPicture &picture, int side)
{
    const cv::Size size(std::max(side, picture.rgb.cols), std::max(side, picture.rgb.rows));
    return {padPicture(picture.rgb, size), picture.mask.empty() ? cv::Mat() : padPicture(picture.mask, size)};
}

} // namespace

Result<MaskedPicture> readMaskedPicture(const LabelledImage &image)
{
    auto decoded = decode(image.image);
    if (!decoded)
        return decoded.error();
    const auto mask = maskOf(image, decoded->rgb.size());
    if (!mask)
        return mask.error();
    return MaskedPicture{std::move(decoded->rgb), *mask};
}

cv::Point cropCorner(const MaskedPicture &picture, int side, std::optional<std::uint64_t> seed)
{
    const int right = std::max(0, picture.rgb.cols - side);
    const int down = std::max(0, picture.rgb.rows - side);
    if (!seed)
        return {right / 2 / kGrid * kGrid, down / 2 / kGrid * kGrid};
    Rng rng(*seed, kCornerStream);
    const cv::Mat marked = forgedPixels(picture);
    const int forged = cv::countNonZero(marked);
    if (forged > 0 && rng.chance(2.0 / 3)) {
        const cv::Point pixel = nthPixel(marked, rng.below(forged));
        const int x = startAround(rng, pixel.x, side, right);
        return {x, startAround(rng, pixel.y, side, down)};
    }
    const int x = kGrid * rng.between(0, right / kGrid);
    return {x, kGrid * rng.between(0, down / kGrid)};
}

namespace {

/** Decoded, augmented, cut; without pixels the mask alone. */
Result<MaskedPicture> preparedPicture(const LabelledImage &image, const SampleOptions &options, std::uint64_t seed)
{
    if (!options.pixels) {
        const auto mask = maskOf(image, {image.width, image.height});
        if (!mask)
            return mask.error();
        return MaskedPicture{{}, *mask};
    }
    auto picture = readMaskedPicture(image);
    if (picture && options.augment.any())
        picture = augment(*picture, options.augment, Rng(seed, kAugmentStream).next());
    if (!picture || !options.native)
        return picture;
    const MaskedPicture whole = padded(*picture, options.side);
    const cv::Point corner = cropCorner(whole, options.side, options.randomCrop ? std::optional(seed) : std::nullopt);
    const cv::Rect region(corner, cv::Size(options.side, options.side));
    return MaskedPicture{whole.rgb(region), whole.mask.empty() ? cv::Mat() : whole.mask(region).clone()};
}

} // namespace

Result<TrainingSample> loadSample(const LabelledImage &image, const SampleOptions &options, std::uint64_t seed)
try {
    const auto read = preparedPicture(image, options, seed);
    if (!read)
        return read.error();
    const MaskedPicture &picture = *read;
    TrainingSample sample;
    if (options.pixels)
        sample.pixels = options.native ? nativeInput(picture.rgb) : resizedInput(picture.rgb, options.side);
    const std::int64_t grid = options.side / options.patch;
    sample.patchLabels = torch::zeros({grid * grid});
    sample.forged = image.forged;
    if (!image.mask.empty())
        sample.forged = cv::countNonZero(forgedPixels(picture)) > 0;
    if (!image.mask.empty() && sample.forged) {
        sample.mask = torch::zeros({options.side, options.side});
        setLabels(picture, options, sample);
    }
    return sample;
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, image.image.string()};
} catch (const std::exception &e) { // OpenCV and torch
    return Error{Error::Kind::Internal, image.image.string() + ": " + e.what()};
}

} // namespace loupe
