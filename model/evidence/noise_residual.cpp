#include "model/evidence/noise_residual.h"

#include "model/evidence/map_statistics.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace loupe {
namespace {

constexpr int kCell = NoiseResidual::kCell;
constexpr int kWindow = 2 * kCell;
constexpr int kStrip = 256;
constexpr int kMargin = 16;          ///< more than half a window and half a filter
constexpr float kUnjudged = -1;      ///< until the median is known
constexpr double kMostClipped = 0.5; ///< share of a window that may be 0 or 255

/** High-pass of Daubechies' orthogonal wavelet with four vanishing moments. */
const cv::Mat &highPass()
{
    static const cv::Mat taps =
        (cv::Mat_<float>(1, 8) << -0.230377813309F, 0.714846570553F, -0.630880767930F, -0.027983769417F,
         0.187034811719F, 0.030841381836F, -0.032883011667F, -0.010597401785F);
    return taps;
}

/** Diagonal detail at every pixel (the decimated transform is every second one), and which pixels are clipped. */
struct Detail {
    cv::Mat diagonal; ///< CV_32F
    cv::Mat clipped;  ///< CV_8U, 255 or 0
};

Detail detailOf(const cv::Mat &rgb)
{
    cv::Mat luma;
    cv::cvtColor(rgb, luma, cv::COLOR_RGB2GRAY);
    Detail detail;
    detail.clipped = (luma <= 0) | (luma >= 255);
    luma.convertTo(luma, CV_32F);
    cv::sepFilter2D(luma, detail.diagonal, CV_32F, highPass(), highPass(), {-1, -1}, 0, cv::BORDER_REFLECT_101);
    return detail;
}

float deviation(const Detail &detail, const cv::Rect &window)
{
    const cv::Mat clipped = detail.clipped(window);
    if (cv::countNonZero(clipped) > kMostClipped * window.area())
        return kUnjudged;
    std::vector<float> sizes;
    sizes.reserve(std::size_t(window.area()) / 4);
    for (int y = window.y; y < window.y + window.height; y += 2) {
        const float *row = detail.diagonal.ptr<float>(y);
        for (int x = window.x; x < window.x + window.width; x += 2)
            sizes.push_back(std::abs(row[x]));
    }
    return quantile(std::move(sizes), 0.5) / 0.6745F;
}

/** @param strip a part of the picture that begins `above` rows over the first cell */
void judgeStrip(const cv::Mat &strip, int above, cv::Mat cells)
{
    const Detail detail = detailOf(strip);
    const cv::Rect inside({}, strip.size());
    for (int row = 0; row < cells.rows; ++row)
        for (int column = 0; column < cells.cols; ++column) {
            const cv::Rect window(column * kCell - (kWindow - kCell) / 2, above + row * kCell - (kWindow - kCell) / 2,
                                  kWindow, kWindow);
            cells.at<float>(row, column) = deviation(detail, window & inside);
        }
}

void summarise(NoiseResidual &result)
{
    std::vector<float> judged;
    std::copy_if(result.map.begin<float>(), result.map.end<float>(), std::back_inserter(judged),
                 [](float value) { return value != kUnjudged; });
    result.judged = double(judged.size()) / double(result.map.total());
    result.low = quantile(judged, 0.05);
    result.high = quantile(judged, 0.95);
    result.median = quantile(std::move(judged), 0.5);
    result.map.setTo(result.median, result.map == kUnjudged);
}

} // namespace

Result<NoiseResidual> noiseResidual(const cv::Mat &rgb, const Progress &progress)
{
    NoiseResidual result;
    result.map.create((rgb.rows + kCell - 1) / kCell, (rgb.cols + kCell - 1) / kCell, CV_32F);
    for (int top = 0; top < rgb.rows; top += kStrip) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        progress.report(top, rgb.rows);
        const int bottom = std::min(top + kStrip, rgb.rows);
        const cv::Range around(std::max(0, top - kMargin), std::min(rgb.rows, bottom + kMargin));
        judgeStrip(rgb.rowRange(around), top - around.start,
                   result.map.rowRange(top / kCell, (bottom + kCell - 1) / kCell));
    }
    summarise(result);
    return result;
}

} // namespace loupe
