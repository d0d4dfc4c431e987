#include "ui/viewer/probe.h"

#include <algorithm>
#include <cmath>

namespace loupe
{

namespace
{

/** Bilinear with half-pixel centres, edges repeated: one value of what resizeScoreMap() makes. */
double interpolated(const cv::Mat &map, double x, double y)
{
    const double fx = std::clamp(x, 0.0, map.cols - 1.0);
    const double fy = std::clamp(y, 0.0, map.rows - 1.0);
    const int x0 = int(fx);
    const int y0 = int(fy);
    const int x1 = std::min(x0 + 1, map.cols - 1);
    const int y1 = std::min(y0 + 1, map.rows - 1);
    const double top = std::lerp(double(map.at<float>(y0, x0)), double(map.at<float>(y0, x1)), fx - x0);
    const double bottom = std::lerp(double(map.at<float>(y1, x0)), double(map.at<float>(y1, x1)), fx - x0);
    return std::lerp(top, bottom, fy - y0);
}

} // namespace

std::optional<Probe> probeAt(const DecodedImage &image, const Analysis *analysis, QPoint pixel)
{
    const QSize size(image.rgb.cols, image.rgb.rows);
    if (!QRect(QPoint(0, 0), size).contains(pixel))
        return std::nullopt;
    Probe probe;
    probe.pixel = pixel;
    const auto &rgb = image.rgb.at<cv::Vec3b>(pixel.y(), pixel.x());
    probe.color = QColor(rgb[0], rgb[1], rgb[2]);
    if (analysis && !analysis->scoreMap.empty()) {
        const cv::Mat &map = analysis->scoreMap;
        probe.score = interpolated(map, (pixel.x() + 0.5) * map.cols / size.width() - 0.5,
                                   (pixel.y() + 0.5) * map.rows / size.height() - 0.5);
    }
    if (analysis && !analysis->patchMap.empty()) {
        const cv::Mat &map = analysis->patchMap;
        const QSizeF cell(double(size.width()) / map.cols, double(size.height()) / map.rows);
        const int column = std::min(map.cols - 1, int((pixel.x() + 0.5) / cell.width()));
        const int row = std::min(map.rows - 1, int((pixel.y() + 0.5) / cell.height()));
        probe.patch = double(map.at<float>(row, column));
        probe.patchCell = QRectF(QPointF(column * cell.width(), row * cell.height()), cell);
    }
    return probe;
}

} // namespace loupe
