#include "training/metrics/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "training/synthesis/rng.h"

namespace loupe {
namespace {

/** Between the two values that lie nearest. @param sorted not empty */
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

Estimate estimate(double value, std::vector<double> drawn)
{
    drawn.erase(std::remove_if(drawn.begin(), drawn.end(), [](double v) { return std::isnan(v); }), drawn.end());
    if (drawn.empty() || std::isnan(value))
        return {value, value, value};
    std::sort(drawn.begin(), drawn.end());
    return {value, std::min(value, quantile(drawn, 0.025)), std::max(value, quantile(drawn, 0.975))};
}

} // namespace

std::vector<Estimate> bootstrap(const std::vector<std::vector<std::size_t>> &groups, const Statistics &statistics,
                                const BootstrapOptions &options)
{
    std::vector<std::size_t> items;
    for (const auto &group : groups)
        items.insert(items.end(), group.begin(), group.end());
    const std::vector<double> values = statistics(items);

    std::vector<std::vector<double>> drawn(values.size());
    for (int round = 0; round < options.rounds && !options.cancelled(); ++round) {
        Rng rng(options.seed, std::uint64_t(round));
        items.clear();
        for (const auto &group : groups)
            for (std::size_t i = 0; i < group.size(); ++i)
                items.push_back(group[std::size_t(rng.below(int(group.size())))]);
        const std::vector<double> sample = statistics(items);
        for (std::size_t s = 0; s < values.size(); ++s)
            drawn[s].push_back(sample[s]);
    }
    std::vector<Estimate> estimates;
    for (std::size_t s = 0; s < values.size(); ++s)
        estimates.push_back(estimate(values[s], std::move(drawn[s])));
    return estimates;
}

Estimate shareEstimate(double share, int items)
{
    if (items < 1 || std::isnan(share)) {
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        return {kNaN, kNaN, kNaN};
    }
    constexpr double kZ = 1.959963984540054; // 97.5 % quantile of the normal distribution
    const double z2 = kZ * kZ / items;
    const double centre = (share + z2 / 2) / (1 + z2);
    const double half = kZ * std::sqrt(share * (1 - share) / items + z2 / (4 * items)) / (1 + z2);
    return {share, std::clamp(centre - half, 0.0, share), std::clamp(centre + half, share, 1.0)};
}

} // namespace loupe
