#include "model/result/regions.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace loupe {

std::vector<Region> findRegions(const cv::Mat &scoreMap, const cv::Mat &mask, double minArea)
{
    if (mask.empty())
        return {};
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centroids, 8, CV_32S);

    std::vector<double> sums(std::size_t(count), 0.0);
    for (int y = 0; y < labels.rows; ++y) {
        const int *label = labels.ptr<int>(y);
        const float *score = scoreMap.ptr<float>(y);
        for (int x = 0; x < labels.cols; ++x)
            sums[std::size_t(label[x])] += double(score[x]);
    }

    std::vector<Region> regions;
    for (int i = 1; i < count; ++i) { // 0 is the background
        const int *s = stats.ptr<int>(i);
        const double pixels = s[cv::CC_STAT_AREA];
        const double area = pixels / double(mask.total());
        if (area < minArea)
            continue;
        const cv::Rect box(s[cv::CC_STAT_LEFT], s[cv::CC_STAT_TOP], s[cv::CC_STAT_WIDTH], s[cv::CC_STAT_HEIGHT]);
        regions.push_back({box, area, sums[std::size_t(i)] / pixels});
    }
    std::sort(regions.begin(), regions.end(), [](const Region &a, const Region &b) { return a.area > b.area; });
    return regions;
}

} // namespace loupe
