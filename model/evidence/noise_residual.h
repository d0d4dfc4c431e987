#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <opencv2/core/mat.hpp>

namespace loupe {

struct NoiseResidual {
    static constexpr int kCell = 16;
    cv::Mat map;       ///< CV_32F, one value for 16 x 16 pixels: standard deviation of the noise, grey levels
    double median = 0; ///< of the cells that could be judged
    double low = 0;    ///< 5 % of them are below
    double high = 0;   ///< 95 % are below
    double judged = 0; ///< share of the cells that could be: not burnt out or black; the others hold the median
};

/**
 * How strong the noise is, place by place: what comes from another camera, sensitivity or scale, or was smoothed,
 * differs from its surroundings. Fine texture counts as noise; JPEG compression takes noise away.
 *
 * Median of the absolute diagonal wavelet coefficients (first level, Daubechies with 8 taps) / 0.6745, in windows of
 * 32 x 32 pixels. B. Mahdian, S. Saic: 'Using noise inconsistencies for blind image forensics', Image and Vision
 * Computing 27 (2009), 1497-1503; estimator: D. Donoho, I. Johnstone, Biometrika 81 (1994).
 *
 * @param rgb CV_8UC3, R G B  Errors: Cancelled, asked between strips of 256 rows.
 */
Result<NoiseResidual> noiseResidual(const cv::Mat &rgb, const Progress &progress = {});

} // namespace loupe
