#include "ui/viewer/truth_painter.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/theme.h"

namespace loupe {

namespace {

constexpr double kSwatch = 10; // logical pixels
constexpr double kGap = 6;

/** Which sample of the truth lies under the middle of each screen pixel; -1 outside the picture. */
std::vector<int> samples(int pixels, double origin, double scale, int picture, int factor)
{
    std::vector<int> index(std::size_t(pixels), -1);
    for (int i = 0; i < pixels; ++i) {
        const double at = std::floor((i + 0.5) / scale + origin);
        if (at >= 0 && at < picture)
            index[std::size_t(i)] = int(at) / factor;
    }
    return index;
}

std::array<std::pair<QColor, QString>, 3> entries()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("loupe::TruthPainter", text); };
    return {std::pair(theme::hit(), words(QT_TRANSLATE_NOOP("loupe::TruthPainter", "Hit"))),
            std::pair(theme::missed(), words(QT_TRANSLATE_NOOP("loupe::TruthPainter", "Missed"))),
            std::pair(theme::falseAlarm(), words(QT_TRANSLATE_NOOP("loupe::TruthPainter", "False alarm")))};
}

} // namespace

const cv::Mat &TruthPainter::truthFor(int factor)
{
    if (factor <= 1)
        return m_truth;
    if (std::exchange(m_factor, factor) == factor)
        return m_coarse;
    cv::Mat any;
    cv::dilate(m_truth, any, cv::Mat::ones(factor, factor, CV_8U), {0, 0});
    m_coarse = cv::Mat((m_truth.rows + factor - 1) / factor, (m_truth.cols + factor - 1) / factor, CV_8U);
    for (int y = 0; y < m_coarse.rows; ++y)
        for (int x = 0; x < m_coarse.cols; ++x)
            m_coarse.at<uchar>(y, x) = any.at<uchar>(y * factor, x * factor);
    return m_coarse;
}

cv::Mat TruthPainter::mask(const ViewGeometry &geometry)
{
    const double scale = geometry.scale();
    const int factor = std::max(1, int(std::ceil(1 / scale - 0.01)));
    const QPointF origin = geometry.visible.topLeft();
    const QSize size = geometry.screen();
    const std::vector<int> columns = samples(size.width(), origin.x(), scale, m_truth.cols, factor);
    const std::vector<int> rows = samples(size.height(), origin.y(), scale, m_truth.rows, factor);
    const cv::Mat &truth = truthFor(factor);
    cv::Mat mask = cv::Mat::zeros(size.height(), size.width(), CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        if (rows[std::size_t(y)] < 0)
            continue;
        const uchar *from = truth.ptr(rows[std::size_t(y)]);
        std::transform(columns.begin(), columns.end(), mask.ptr(y),
                       [from](int column) { return uchar(column >= 0 && from[column] ? 255 : 0); });
    }
    return mask;
}

QImage confusionImage(const cv::Mat &found, const cv::Mat &truth, double density)
{
    QImage image(truth.cols, truth.rows, QImage::Format_ARGB32_Premultiplied);
    const auto shade = [](QColor color) {
        color.setAlphaF(0.6F); // the photo stays recognisable below
        return qPremultiply(color.rgba());
    };
    const std::array<QRgb, 4> colors{0, shade(theme::falseAlarm()), shade(theme::missed()), shade(theme::hit())};
    for (int y = 0; y < truth.rows; ++y) {
        const uchar *isTrue = truth.ptr(y);
        const uchar *isFound = found.empty() ? nullptr : found.ptr(y);
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < truth.cols; ++x)
            out[x] = colors[(isTrue[x] ? 2U : 0U) + (isFound && isFound[x] ? 1U : 0U)];
    }
    image.setDevicePixelRatio(density);
    return image;
}

QSizeF confusionLegendSize(const QFontMetricsF &metrics)
{
    double width = 0;
    for (const auto &[color, words] : entries())
        width = std::max(width, metrics.horizontalAdvance(words));
    return {width + kSwatch + kGap + 16, 3 * metrics.height() + 12};
}

void drawConfusionLegend(QPainter &painter, const QRectF &plate)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate());
    painter.drawRoundedRect(plate, 4, 4);
    const double line = (plate.height() - 12) / 3;
    QRectF row(plate.left() + 8, plate.top() + 6, plate.width() - 16, line);
    for (const auto &[color, words] : entries()) {
        painter.fillRect(QRectF(row.left(), row.center().y() - kSwatch / 2, kSwatch, kSwatch), color);
        painter.setPen(theme::plateText());
        painter.drawText(row.adjusted(kSwatch + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
        row.translate(0, line);
    }
}

} // namespace loupe
