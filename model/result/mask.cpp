#include "model/result/mask.h"

#include <opencv2/imgproc.hpp>

namespace loupe {

cv::Mat resizeScoreMap(const cv::Mat &scoreMap, cv::Size size)
{
    if (scoreMap.size() == size)
        return scoreMap;
    cv::Mat resized;
    cv::resize(scoreMap, resized, size, 0, 0, cv::INTER_LINEAR);
    return resized;
}

cv::Mat thresholdMask(const cv::Mat &scoreMap, double threshold)
{
    return cv::Mat(scoreMap > threshold);
}

double forgedFraction(const cv::Mat &mask)
{
    return mask.empty() ? 0.0 : double(cv::countNonZero(mask)) / double(mask.total());
}

} // namespace loupe
