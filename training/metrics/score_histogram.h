#pragma once

#include <cstdint>
#include <vector>

#include <opencv2/core/mat.hpp>

namespace loupe {

/** The score above which a pixel should count as forged, and the F1 that this gives. */
struct PixelThreshold {
    double threshold = 0;
    double f1 = 0;
};

/**
 * Scores of forged and other pixels, counted in bins so that memory does not grow with the images.
 *
 * 65536 bins of one relative width, 2^-11 of an octave's start, from 2^-27 to 2^5; what lies beyond falls into the
 * first and last. Scores within 0.05 % of each other therefore count as equal, small ones as well as those near 1,
 * where equal bins over 0..1 would lose one or the other.
 */
class ScoreHistogram {
public:
    ScoreHistogram();

    /** @param scores CV_32F  @param truth CV_8U of the same size, not 0 = forged */
    void add(const cv::Mat &scores, const cv::Mat &truth);
    ScoreHistogram &operator+=(const ScoreHistogram &other);

    /** The chance that a forged pixel scores above another, ties half; NaN where one of the kinds is missing. */
    double areaUnderCurve() const;

    /** The threshold with the highest F1 over all pixels that were added; the highest such. 0 and 0 without forged. */
    PixelThreshold best() const;

private:
    std::vector<std::uint64_t> m_forged;
    std::vector<std::uint64_t> m_other;
};

} // namespace loupe
