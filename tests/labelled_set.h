#pragma once

#include "tests/generated_photos.h"

/** A labelled data set that is made in no time: Tp, Gt and Au with pictures of 96 x 96. */
namespace loupe::photos {

/** @param forged, authentic how many of each */
inline void makeLabelledSet(const std::filesystem::path &folder, int forged, int authentic)
{
    for (const char *name : {"Tp", "Gt", "Au"})
        std::filesystem::create_directories(folder / name);
    for (int i = 0; i < forged; ++i) {
        cv::Mat rgb = texture(100 + i, {96, 96});
        const cv::Rect area(8 + i % 5 * 8, 16, 40, 48);
        rgb(area).setTo(cv::Scalar(250, 30 + 5 * i, 20));
        cv::Mat mask = cv::Mat::zeros(rgb.size(), CV_8U);
        mask(area).setTo(255);
        const std::string name = "picture" + std::to_string(i) + ".png";
        writePng(folder / "Tp" / name, rgb);
        writePng(folder / "Gt" / name, mask);
    }
    for (int i = 0; i < authentic; ++i)
        writePng(folder / "Au" / ("photo" + std::to_string(i) + ".png"), texture(500 + i, {96, 96}));
}

} // namespace loupe::photos
