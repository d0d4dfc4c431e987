#include "training/metrics/auc.h"

#include <algorithm>

namespace loupe {

double areaUnderCurve(const std::vector<double> &positives, const std::vector<double> &negatives)
{
    if (positives.empty() || negatives.empty())
        return 0.5;
    std::vector<double> sorted = negatives;
    std::sort(sorted.begin(), sorted.end());
    double wins = 0;
    for (const double score : positives) {
        const auto [below, upTo] = std::equal_range(sorted.begin(), sorted.end(), score);
        wins += double(below - sorted.begin()) + 0.5 * double(upTo - below);
    }
    return wins / (double(positives.size()) * double(negatives.size()));
}

} // namespace loupe
