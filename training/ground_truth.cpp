#include "training/ground_truth.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <system_error>

#include "training/data/mask_file.h"
#include "training/data/names.h"
#include "training/metrics/pixel_scores.h"
#include "training/metrics/score_histogram.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr double kShapeTolerance = 0.02;

/** A mask scaled down with its photo may be off by a pixel. */
bool sameShape(cv::Size mask, cv::Size picture)
{
    const double across = double(mask.width) / picture.width;
    const double down = double(mask.height) / picture.height;
    const double pixel = 1.0 / std::min(mask.width, mask.height);
    return std::abs(across / down - 1) <= kShapeTolerance + pixel;
}

bool exists(const fs::path &folder, const fs::path &stem, std::string_view ending)
{
    std::error_code none;
    fs::path file = folder / stem;
    file += ending;
    return fs::is_regular_file(file, none);
}

} // namespace

const std::array<std::string_view, 3> &maskEndings()
{
    static const std::array<std::string_view, 3> endings{".mask.png", "_mask.png", "_gt.png"};
    return endings;
}

std::string maskedStem(const fs::path &file)
{
    const std::u8string utf8 = file.filename().u8string();
    const std::string name = lowerCase({reinterpret_cast<const char *>(utf8.data()), utf8.size()});
    for (const std::string_view ending : maskEndings())
        if (name.size() > ending.size() && name.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    return {};
}

fs::path maskBeside(const fs::path &photo)
{
    const fs::path folder = photo.parent_path();
    const fs::path stem = photo.stem();
    for (const std::string_view ending : maskEndings()) {
        fs::path mask = folder / stem;
        mask += ending;
        if (mask == photo || !exists(folder, stem, ending))
            continue;
        if (ending == maskEndings().front() && exists(folder, stem, ".score.png"))
            continue; // what was found is not what is true
        return mask;
    }
    return {};
}

Result<cv::Mat> readGroundTruth(const fs::path &file, cv::Size picture)
{
    const auto mask = readMask(file);
    if (!mask)
        return mask.error();
    if (!sameShape(mask->size(), picture))
        return Error{Error::Kind::BadArgument, "the mask has " + std::to_string(mask->cols) + " x " +
                                                   std::to_string(mask->rows) + " pixels, the picture " +
                                                   std::to_string(picture.width) + " x " +
                                                   std::to_string(picture.height)};
    return cv::Mat(fittedMask(stretchedMask(*mask) >= 128, picture));
}

TruthFigures compareWithTruth(const cv::Mat &scores, const cv::Mat &mask, const cv::Mat &truth)
{
    const cv::Mat fitted = fittedMask(truth, scores.size());
    const PixelCounts counts = countPixels(mask, fitted);
    ScoreHistogram histogram;
    histogram.add(scores, fitted);
    return {pixelF1(counts), forgedIou(counts), histogram.areaUnderCurve()};
}

} // namespace loupe
