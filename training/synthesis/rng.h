#pragma once

#include <cmath>
#include <cstdint>

namespace loupe
{

/**
 * Random numbers that are the same on every machine and compiler (the standard distributions are not).
 * SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
 *
 * Not thread-safe; make one for each piece of work, from the piece's seed and a stream number.
 */
class Rng
{
public:
    explicit Rng(std::uint64_t seed, std::uint64_t stream = 0) : m_state(mix(seed) ^ mix(~stream)) {}

    std::uint64_t next() { return mix(m_state += 0x9E3779B97F4A7C15ULL); }

    /** In [low, high). */
    double uniform(double low = 0, double high = 1) { return low + (high - low) * double(next() >> 11U) * 0x1p-53; }

    /** In [low, high), both positive; every factor equally likely. */
    double logUniform(double low, double high) { return std::exp(uniform(std::log(low), std::log(high))); }

    bool chance(double probability) { return uniform() < probability; }

    /** In 0 .. count - 1; 0 when there is nothing to choose from. */
    int below(int count) { return count > 0 ? int(next() % std::uint64_t(count)) : 0; }

    /** In low .. high, both included. */
    int between(int low, int high) { return low + below(high - low + 1); }

private:
    static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace loupe
