#include "ui/viewer/mask_painter.h"

#include <opencv2/imgproc.hpp>

#include <QColor>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/theme.h"

namespace loupe {

namespace {

constexpr double kOutline = 1;   // logical pixels to either side of the border
constexpr double kHalo = 1.8;    // as far reaches the dark line
constexpr double kSoftness = .8; // sigma of the blur that turns the mask into distances, logical pixels

/** One axis of the way from samples to the score map: bilinear, half-pixel centres, edges repeated. */
struct Axis {
    std::vector<int> low;     ///< of the two scores around a sample the one before; the other follows, if there is one
    std::vector<float> share; ///< of the other
    int first = 0;            ///< samples before it lie outside the picture
    int end = 0;              ///< and from it on

    /** Sample i lies at (i + 0.5) * step + origin, in picture pixels. @param scale map pixels per picture pixel */
    Axis(int samples, double origin, double step, int picture, int map, double scale)
    {
        for (int i = 0; i < samples; ++i) {
            const double at = (i + 0.5) * step + origin;
            const double index = std::clamp(at * scale - 0.5, 0.0, map - 1.0);
            low.push_back(int(index));
            share.push_back(float(index - int(index)));
            first += at < 0 ? 1 : 0;
            end += at < picture ? 1 : 0;
        }
    }
};

/** 255 where the score, interpolated as resizeScoreMap() does, lies above the threshold. */
cv::Mat sampledMask(const cv::Mat &scores, const Axis &columns, const Axis &rows, float threshold)
{
    cv::Mat mask = cv::Mat::zeros(int(rows.low.size()), int(columns.low.size()), CV_8U);
    if (columns.first >= columns.end)
        return mask;
    const int left = columns.low[std::size_t(columns.first)];
    const int right = std::min(columns.low[std::size_t(columns.end) - 1] + 1, scores.cols - 1);
    std::vector<float> line(std::size_t(scores.cols) + 1);
    for (int y = rows.first; y < rows.end; ++y) {
        const auto row = std::size_t(y);
        const float *above = scores.ptr<float>(rows.low[row]);
        const float *below = scores.ptr<float>(std::min(rows.low[row] + 1, scores.rows - 1));
        float highest = 0;
        for (int i = left; i <= right; ++i) {
            line[std::size_t(i)] = above[i] + (below[i] - above[i]) * rows.share[row];
            highest = std::max(highest, line[std::size_t(i)]);
        }
        if (!(highest > threshold))
            continue; // most rows of most photos
        line[std::size_t(right) + 1] = line[std::size_t(right)];
        auto *out = mask.ptr<uchar>(y);
        for (int x = columns.first; x < columns.end; ++x) {
            const float *at = line.data() + columns.low[std::size_t(x)];
            out[x] = at[0] + (at[1] - at[0]) * columns.share[std::size_t(x)] > threshold ? 255 : 0;
        }
    }
    return mask;
}

/** Squares instead of pixels. @param x, y which of the mask's pixels a screen pixel shows */
cv::Mat enlarged(const cv::Mat &mask, const std::vector<int> &x, const std::vector<int> &y)
{
    cv::Mat large(int(y.size()), int(x.size()), CV_8U);
    for (int row = 0; row < large.rows; ++row) {
        if (row > 0 && y[std::size_t(row)] == y[std::size_t(row) - 1]) {
            std::copy_n(large.ptr(row - 1), large.cols, large.ptr(row));
            continue;
        }
        const uchar *from = mask.ptr(y[std::size_t(row)]);
        std::transform(x.begin(), x.end(), large.ptr(row), [from](int column) { return from[column]; });
    }
    return large;
}

/** The mask as the screen shows it. @param perPixel of the scores for one of the picture @param size screen pixels */
cv::Mat screenMask(const cv::Mat &scores, QSizeF perPixel, const ViewGeometry &geometry, cv::Size size, float threshold)
{
    const QPointF origin = geometry.visible.topLeft();
    const double scale = geometry.scale();
    const auto axes = [&](cv::Size samples, QPointF from, double step) {
        return std::pair(
            Axis(samples.width, from.x(), step, geometry.picture.width(), scores.cols, perPixel.width()),
            Axis(samples.height, from.y(), step, geometry.picture.height(), scores.rows, perPixel.height()));
    };
    if (scale <= 1) {
        const auto [columns, rows] = axes(size, origin, 1 / scale);
        return sampledMask(scores, columns, rows, threshold);
    }
    const QPointF first(std::floor(origin.x()), std::floor(origin.y()));
    const auto shown = [scale](int pixels, double from, double whole) {
        std::vector<int> index(std::size_t(pixels), 0);
        for (int i = 0; i < pixels; ++i)
            index[std::size_t(i)] = int(std::floor((i + 0.5) / scale + from) - whole);
        return index;
    };
    const std::vector<int> x = shown(size.width, origin.x(), first.x());
    const std::vector<int> y = shown(size.height, origin.y(), first.y());
    const auto [columns, rows] = axes({x.back() + 1, y.back() + 1}, first, 1);
    return enlarged(sampledMask(scores, columns, rows, threshold), x, y);
}

/**
 * How far, in sigmas, a straight border is where the blurred mask has this value, from 0 to 255: the inverse of the
 * normal distribution, without its sign.
 */
const std::array<double, 256> &distances()
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> found{};
        for (int value = 0; value < 256; ++value) {
            const double share = std::clamp(value / 255.0, 0.5 / 255, 254.5 / 255);
            double distance = 0;
            while (0.5 * std::erfc(distance / std::sqrt(2.0)) > std::min(share, 1 - share))
                distance += 0.005;
            found[std::size_t(value)] = distance;
        }
        return found;
    }();
    return table;
}

/** The colour for each value of the blurred mask. */
QImage colors(const MaskLook &look, double density)
{
    QImage strip(256, 1, QImage::Format_ARGB32_Premultiplied);
    strip.fill(Qt::transparent);
    QPainter painter(&strip);
    const auto add = [&painter](int value, const QColor &color, double opacity) {
        painter.setOpacity(opacity);
        painter.fillRect(value, 0, 1, 1, color);
    };
    for (int value = 0; value < 256; ++value) {
        const double distance = distances()[std::size_t(value)] * kSoftness * density;
        const auto within = [&](double width) { return std::clamp(width * density + 0.5 - distance, 0.0, 1.0); };
        add(value, look.fillColor, look.fill * value / 255);
        add(value, theme::contourHalo(), look.outline * within(kHalo));
        add(value, look.outlineColor, look.outline * within(kOutline));
    }
    return strip;
}

} // namespace

MaskPainter::MaskPainter(const cv::Mat &scores) : m_scores(scores)
{
    if (!scores.empty())
        cv::minMaxLoc(scores, nullptr, &m_highest);
}

/** @param step of the score map's pixels from one sample to the next */
const cv::Mat &MaskPainter::scoresFor(double step)
{
    const int factor = std::max(1, int(std::ceil(step - 0.01)));
    if (factor == 1) {
        m_coarse = m_scores;
    } else if (factor != m_factor) {
        cv::Mat highest;
        cv::dilate(m_scores, highest, cv::Mat::ones(factor, factor, CV_8U), {0, 0});
        const cv::Size size((m_scores.cols + factor - 1) / factor, (m_scores.rows + factor - 1) / factor);
        m_coarse = cv::Mat(size, CV_32F);
        for (int y = 0; y < size.height; ++y)
            for (int x = 0; x < size.width; ++x)
                m_coarse.at<float>(y, x) = highest.at<float>(y * factor, x * factor);
    }
    m_factor = factor;
    return m_coarse;
}

cv::Mat MaskPainter::computed(const ViewGeometry &geometry, double threshold)
{
    const cv::Size size(geometry.screen().width(), geometry.screen().height());
    if (!(m_highest > threshold) || size.empty())
        return {};
    const double perPixel = double(m_scores.cols) / geometry.picture.width();
    const cv::Mat &scores = scoresFor(perPixel / geometry.scale());
    const QSizeF scoresPerPixel(perPixel / m_factor, double(m_scores.rows) / geometry.picture.height() / m_factor);
    return screenMask(scores, scoresPerPixel, geometry, size, float(threshold));
}

const cv::Mat &MaskPainter::mask(const ViewGeometry &geometry, double threshold)
{
    if (!m_shown || m_shown->geometry != geometry || m_shown->threshold != threshold)
        m_shown = Shown{geometry, threshold, computed(geometry, threshold)};
    return m_shown->mask;
}

QImage drawnMask(const cv::Mat &mask, const MaskLook &look, double density)
{
    if (mask.empty() || (look.outline <= 0 && look.fill <= 0))
        return {};
    cv::Mat blurred;
    cv::GaussianBlur(mask, blurred, {}, kSoftness * density, 0, cv::BORDER_REPLICATE);

    const QImage strip = colors(look, density);
    const auto *color = reinterpret_cast<const QRgb *>(strip.constScanLine(0));
    QImage image(mask.cols, mask.rows, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < mask.rows; ++y)
        std::transform(blurred.ptr(y), blurred.ptr(y) + mask.cols, reinterpret_cast<QRgb *>(image.scanLine(y)),
                       [color](uchar value) { return color[value]; });
    image.setDevicePixelRatio(density);
    return image;
}

} // namespace loupe
