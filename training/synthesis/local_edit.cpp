#include "training/synthesis/local_edit.h"

#include <opencv2/imgproc.hpp>

#include "training/synthesis/history.h"

namespace loupe
{

LocalEdit drawLocalEdit(Rng &rng)
{
    return LocalEdit(rng.below(3));
}

cv::Mat locallyEdited(const cv::Mat &host, const Patch &patch, LocalEdit kind, Rng &rng)
{
    const cv::Mat area = host(patch.box);
    cv::Mat content;
    switch (kind) {
    case LocalEdit::Blur: {
        const double sigma = rng.uniform(.8, 3.5);
        cv::GaussianBlur(area, content, {}, sigma, sigma, cv::BORDER_REFLECT_101);
        break;
    }
    case LocalEdit::Noise: {
        cv::Mat noise(area.size(), CV_16SC3);
        cv::RNG(rng.next()).fill(noise, cv::RNG::NORMAL, 0, rng.uniform(2, 10));
        cv::add(area, noise, content, cv::noArray(), CV_8U);
        break;
    }
    case LocalEdit::Jpeg: {
        const JpegOptions coarse{.chance = 1, .minQuality = 35, .maxQuality = 85};
        content = recompress(area, *drawJpeg(rng, coarse), drawGrid(rng, 0));
        break;
    }
    }
    return content;
}

cv::Mat changeColour(const cv::Mat &rgb, Rng &rng)
{
    const double contrast = rng.uniform(.75, 1.3);
    const double brightness = rng.uniform(-25, 25);
    cv::Mat channels[3];
    cv::split(rgb, channels);
    for (cv::Mat &channel : channels) {
        const double gain = contrast * rng.uniform(.92, 1.08);
        channel.convertTo(channel, CV_8U, gain, 128 * (1 - contrast) + brightness);
    }
    cv::Mat out;
    cv::merge(channels, 3, out);
    return out;
}

} // namespace loupe
