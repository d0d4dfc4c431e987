#include "model/result/pixel_evidence.h"

#include <opencv2/core.hpp>

#include "model/result/mask.h"

namespace loupe {

cv::Mat combinedScoreMap(const cv::Mat &segmenter, const cv::Mat &patches)
{
    if (patches.empty())
        return segmenter;
    return 0.5 * (segmenter + resizeScoreMap(patches, segmenter.size()));
}

} // namespace loupe
