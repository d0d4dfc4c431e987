#include "model/evidence/map_statistics.h"

#include <algorithm>

namespace loupe {

float quantile(std::vector<float> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = std::ptrdiff_t(std::clamp(share, 0.0, 1.0) * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[std::size_t(at)];
}

float quantile(const cv::Mat &map, double share)
{
    return quantile(std::vector<float>(map.begin<float>(), map.end<float>()), share);
}

} // namespace loupe
