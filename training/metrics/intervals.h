#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace loupe {

/** A statistic and its 95 % confidence interval; low <= value <= high, or all NaN where it is not defined. */
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

struct BootstrapOptions {
    int rounds = 1000; ///< 0: intervals of no width
    std::uint64_t seed = 0;
    std::function<bool()> cancelled = [] { return false; }; ///< asked between rounds; what is done then stands
};

/** One or several numbers of a sample; an item may be in it more than once. */
using Statistics = std::function<std::vector<double>(const std::vector<std::size_t> &items)>;

/**
 * Percentile bootstrap (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13): the statistics of
 * `rounds` samples with replacement of the same size; their 2.5 and 97.5 % quantiles, widened to hold the value itself.
 * Every statistic sees the same samples. The same seed gives the same intervals on every machine.
 * @param groups items that are drawn from their own group only, so that no class can be missing from a sample
 */
std::vector<Estimate> bootstrap(const std::vector<std::vector<std::size_t>> &groups, const Statistics &statistics,
                                const BootstrapOptions &options = {});

/**
 * The same for a plain share of `items` (Wilson, JASA 22, 1927, p. 209). Unlike the bootstrap's it is not empty at 0
 * and 1: that none of 46 photos raised an alarm does not mean that none will.
 */
Estimate shareEstimate(double share, int items);

} // namespace loupe
