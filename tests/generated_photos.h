#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "training/synthesis/jpeg_codec.h"

/** Small generated photos for the tests of the synthesis. */
namespace loupe::photos {
inline bool same(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

/** Detail at several scales, so that every edit shows. */
inline cv::Mat texture(int seed, cv::Size size = {400, 336})
{
    cv::Mat sum(size, CV_32FC3, cv::Scalar::all(0));
    cv::RNG rng{std::uint64_t(seed) + 1};
    for (const int step : {1, 3, 12, 48}) {
        cv::Mat coarse(size.height / step + 2, size.width / step + 2, CV_32FC3);
        rng.fill(coarse, cv::RNG::UNIFORM, -1, 1);
        cv::resize(coarse, coarse, size, 0, 0, cv::INTER_CUBIC);
        sum += coarse * std::min(45.0, 6.0 * step);
    }
    cv::Mat rgb;
    sum.convertTo(rgb, CV_8UC3, 1, 120);
    return rgb;
}

inline void write(const std::filesystem::path &file, const std::vector<std::uint8_t> &bytes)
{
    std::ofstream stream(file, std::ios::binary);
    stream.write(reinterpret_cast<const char *>(bytes.data()), std::streamsize(bytes.size()));
}

inline void writePng(const std::filesystem::path &file, const cv::Mat &rgb)
{
    cv::Mat bgr = rgb;
    if (rgb.channels() == 3)
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> bytes;
    cv::imencode(".png", bgr, bytes);
    write(file, bytes);
}

/** Six photos, half of them JPEG, four with two objects each. */
inline void makePhotos(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    std::filesystem::path maps = folder;
    maps += "_masks";
    std::filesystem::create_directories(maps);
    for (int i = 0; i < 6; ++i) {
        const std::string name = "photo" + std::to_string(i);
        const cv::Mat rgb = texture(i);
        if (i % 2 == 0)
            write(folder / (name + ".jpg"), encodeJpeg(rgb, {.quality = 88}));
        else
            writePng(folder / (name + ".png"), rgb);
        cv::Mat labels = cv::Mat::zeros(rgb.size(), CV_8U);
        cv::ellipse(labels, {120, 100}, {60, 80}, 20, 0, 360, 1, cv::FILLED);
        cv::rectangle(labels, {230, 180}, {330, 260}, 2, cv::FILLED);
        if (i < 4)
            writePng(maps / (name + ".png"), labels);
    }
}

} // namespace loupe::photos
