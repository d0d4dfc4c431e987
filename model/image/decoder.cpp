#include "model/image/decoder.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace loupe {
Result<DecodedImage> decode(const std::filesystem::path &file, const DecodeOptions &)
{
    cv::Mat bgr = cv::imread(file.string());
    if (bgr.empty())
        return Error{Error::Kind::NotAnImage, file.string()};
    DecodedImage image;
    cv::cvtColor(bgr, image.rgb, cv::COLOR_BGR2RGB);
    image.facts.file = file;
    image.facts.width = bgr.cols;
    image.facts.height = bgr.rows;
    return image;
}
const std::vector<std::string> &imageSuffixes()
{
    static const std::vector<std::string> suffixes{"jpg", "png"};
    return suffixes;
}
} // namespace loupe
