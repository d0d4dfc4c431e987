#include "training/data/mask_file.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/image/decoder.h"

namespace loupe {
namespace {

/** The samples of a file deeper than 8 bits; empty where OpenCV does not read it. */
cv::Mat deepSamples(const std::filesystem::path &file)
try {
    cv::Mat deep = cv::imread(file.string(), cv::IMREAD_ANYDEPTH | cv::IMREAD_GRAYSCALE);
    return deep.type() == CV_16U ? deep : cv::Mat();
} catch (const cv::Exception &) {
    return {};
}

} // namespace

Result<cv::Mat> readMask(const std::filesystem::path &file)
{
    const auto decoded = decode(file);
    if (!decoded)
        return decoded.error();
    if (decoded->facts.bitDepth > 8)
        if (cv::Mat deep = deepSamples(file); deep.size() == decoded->rgb.size())
            return deep;
    cv::Mat channels[3];
    cv::split(decoded->rgb, channels);
    return cv::Mat(cv::max(cv::max(channels[0], channels[1]), channels[2]));
}

cv::Mat stretchedMask(const cv::Mat &mask)
{
    double low = 0;
    double high = 0;
    cv::minMaxLoc(mask, &low, &high);
    cv::Mat stretched = cv::Mat::zeros(mask.size(), CV_8U);
    if (high > low)
        mask.convertTo(stretched, CV_8U, 255 / (high - low), -255 * low / (high - low));
    return stretched;
}

cv::Mat fittedMask(const cv::Mat &mask, cv::Size picture)
{
    if (mask.size() == picture)
        return mask;
    cv::Mat fitted;
    cv::resize(mask, fitted, picture, 0, 0, cv::INTER_NEAREST_EXACT);
    return fitted;
}

} // namespace loupe
