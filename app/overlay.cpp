#include "app/overlay.h"

#include "app/error_text.h"
#include "model/result/mask.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstring>

namespace loupe {
namespace {

class OverlayText {
    Q_DECLARE_TR_FUNCTIONS(loupe::OverlayText)
};

QVector<QRgb> makeTable(cv::ColormapTypes type)
{
    cv::Mat ramp(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        ramp.at<uchar>(0, i) = uchar(i);
    cv::Mat colors;
    cv::applyColorMap(ramp, colors, type);
    QVector<QRgb> table;
    table.reserve(256);
    for (int i = 0; i < 256; ++i) {
        const cv::Vec3b bgr = colors.at<cv::Vec3b>(0, i);
        table.append(qRgb(bgr[2], bgr[1], bgr[0]));
    }
    return table;
}

/** 0..255; what is no number counts as nothing found. */
int level(float score)
{
    if (!(score > 0.0F))
        return 0;
    return score < 1.0F ? cvRound(score * 255.0F) : 255;
}

constexpr int kOverlayOpacity = 180; ///< of 255: what is under the highest score must still be seen

/** Tints one row of RGB888; how much follows the score. */
void blendRow(uchar *rgb, const float *scores, int width, const QVector<QRgb> &table)
{
    for (int x = 0; x < width; ++x, rgb += 3) {
        const int index = level(scores[x]);
        if (index == 0)
            continue;
        const QRgb color = table[index];
        const int alpha = index * kOverlayOpacity / 255;
        const auto mix = [alpha](int over, int under) { return uchar((over * alpha + under * (255 - alpha)) / 255); };
        rgb[0] = mix(qRed(color), rgb[0]);
        rgb[1] = mix(qGreen(color), rgb[1]);
        rgb[2] = mix(qBlue(color), rgb[2]);
    }
}

/** The upper edges of the mask's pixels that have nothing above them: 255 there, else 0. Every border has some. */
cv::Mat upperEdges(const cv::Mat &inside)
{
    cv::Mat edges = inside.clone();
    for (int y = 1; y < edges.rows; ++y)
        cv::bitwise_and(inside.row(y), ~inside.row(y - 1), edges.row(y));
    return edges;
}

/**
 * Walks once around a border along pixel edges with the inside at the right hand, and takes the upper edges that it
 * passes out of `edges`.
 */
QPolygonF traceBorder(const cv::Mat &inside, cv::Mat &edges, cv::Point start)
{
    static const std::array<cv::Point, 4> kSteps{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}};   // E S W N
    static const std::array<cv::Point, 4> kRight{{{0, 0}, {-1, 0}, {-1, -1}, {0, -1}}}; // pixel ahead, at the right
    const auto isInside = [&](cv::Point p) {
        return p.x >= 0 && p.y >= 0 && p.x < inside.cols && p.y < inside.rows && inside.at<uchar>(p) != 0;
    };
    QPolygonF border{QPointF(start.x, start.y)};
    cv::Point at = start;
    std::size_t heading = 0;
    do {
        if (heading == 0)
            edges.at<uchar>(at) = 0;
        at += kSteps[heading];
        const std::size_t left = (heading + 3) % 4;
        std::size_t next = heading;
        if (isInside(at + kRight[left])) // the pixel ahead at the left hand: turn towards it, corners connect
            next = left;
        else if (!isInside(at + kRight[heading]))
            next = (heading + 1) % 4;
        if (next != heading)
            border.append(QPointF(at.x, at.y));
        heading = next;
    } while (at != start || heading != 0);
    return border;
}

} // namespace

QStringList colorMapNames()
{
    return {QStringLiteral("Inferno"), QStringLiteral("Viridis"), QStringLiteral("Cividis")};
}

const QVector<QRgb> &colorTable(ColorMap map)
{
    static const QVector<QRgb> inferno = makeTable(cv::COLORMAP_INFERNO);
    static const QVector<QRgb> viridis = makeTable(cv::COLORMAP_VIRIDIS);
    static const QVector<QRgb> cividis = makeTable(cv::COLORMAP_CIVIDIS);
    switch (map) {
    case ColorMap::Viridis:
        return viridis;
    case ColorMap::Cividis:
        return cividis;
    case ColorMap::Inferno:
        break;
    }
    return inferno;
}

QImage colorizeScores(const cv::Mat &scores, ColorMap map)
{
    QVector<QRgb> premultiplied = colorTable(map);
    for (int i = 0; i < 256; ++i) {
        const QRgb c = premultiplied[i];
        premultiplied[i] = qPremultiply(qRgba(qRed(c), qGreen(c), qBlue(c), i));
    }
    QImage image(scores.cols, scores.rows, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < scores.rows; ++y) {
        const float *score = scores.ptr<float>(y);
        QRgb *pixel = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < scores.cols; ++x)
            pixel[x] = premultiplied[level(score[x])];
    }
    return image;
}

QImage colorizePatches(const cv::Mat &patches, QSize size, ColorMap map)
{
    QImage image(size, QImage::Format_Indexed8);
    image.setColorTable(colorTable(map));
    int rowDone = -1;
    for (int y = 0; y < size.height() && !patches.empty(); ++y) {
        const int row = int(qint64(y) * patches.rows / size.height());
        uchar *pixel = image.scanLine(y);
        if (row == rowDone) {
            std::memcpy(pixel, image.constScanLine(y - 1), std::size_t(size.width()));
            continue;
        }
        const float *patch = patches.ptr<float>(row);
        for (int x = 0; x < size.width(); ++x)
            pixel[x] = uchar(level(patch[qint64(x) * patches.cols / size.width()]));
        rowDone = row;
    }
    return image;
}

int legendHeight(QSize picture)
{
    return std::clamp(std::max(picture.width(), picture.height()) / 16, 40, 400);
}

void drawScale(QPainter &painter, const QRect &area, const Scale &scale, const QVector<QRgb> &colors,
               std::optional<double> tick)
{
    painter.fillRect(area, QColor(32, 32, 32));
    const int unit = area.height() / 8;
    const QRect bar(area.left() + 3 * unit, area.top() + unit, area.width() - 6 * unit, 2 * unit);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i < 256; i += 15)
        gradient.setColorAt(i / 255.0, QColor::fromRgb(colors[i]));
    painter.fillRect(bar, gradient);
    if (tick) {
        const double share = (*tick - scale.low) / (scale.high - scale.low);
        const double x = bar.left() + std::clamp(share, 0.0, 1.0) * bar.width();
        painter.setPen(QPen(Qt::white, std::max(1.0, unit / 4.0)));
        painter.drawLine(QPointF(x, bar.top() - unit / 2.0), QPointF(x, bar.bottom() + unit));
    }
    QFont font = painter.font();
    font.setPixelSize(std::max(9, 5 * unit / 2));
    painter.setFont(font);
    painter.setPen(Qt::white);
    const QRect line(bar.left(), bar.bottom() + unit, bar.width(), area.bottom() - bar.bottom() - unit);
    const QLocale locale;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, locale.toString(scale.low, 'g', 3));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, locale.toString(scale.high, 'g', 3));
    painter.drawText(line, Qt::AlignCenter, scale.title);
}

QImage toQImage(const cv::Mat &rgb)
{
    QImage image(rgb.cols, rgb.rows, QImage::Format_RGB888);
    for (int y = 0; y < rgb.rows; ++y)
        std::memcpy(image.scanLine(y), rgb.ptr(y), std::size_t(rgb.cols) * 3);
    return image;
}

QVector<QPolygonF> maskContours(const cv::Mat &mask)
{
    QVector<QPolygonF> contours;
    if (mask.empty())
        return contours;
    const cv::Mat inside = mask != 0;
    cv::Mat edges = upperEdges(inside);
    for (int y = 0; y < edges.rows; ++y) {
        const uchar *row = edges.ptr(y);
        const uchar *end = row + edges.cols;
        for (const void *found = row;
             (found = std::memchr(found, 255, std::size_t(end - static_cast<const uchar *>(found))));)
            contours.append(traceBorder(inside, edges, {int(static_cast<const uchar *>(found) - row), y}));
    }
    return contours;
}

void drawContours(QPainter &painter, const QVector<QPolygonF> &contours, QSize picture)
{
    const double width = std::max(1.5, std::max(picture.width(), picture.height()) / 700.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[color, scale] : {std::pair(QColor(0, 0, 0, 170), 2.2), std::pair(QColor(Qt::white), 1.0)}) {
        painter.setPen(QPen(color, width * scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        for (const QPolygonF &contour : contours)
            painter.drawPolygon(contour);
    }
}

QImage renderOverlay(const DecodedImage &image, const Analysis &analysis, ColorMap map)
{
    const QSize size(image.rgb.cols, image.rgb.rows);
    const int legend = legendHeight(size);
    QImage picture(std::max(size.width(), kMinimumLegendWidth), size.height() + legend, QImage::Format_RGB888);
    if (picture.isNull())
        return picture;
    picture.fill(QColor(32, 32, 32));

    QVector<QPolygonF> contours;
    {
        const cv::Mat scores = resizeScoreMap(analysis.scoreMap, cv::Size(size.width(), size.height()));
        for (int y = 0; y < size.height(); ++y) {
            uchar *row = picture.scanLine(y);
            std::memcpy(row, image.rgb.ptr(y), std::size_t(size.width()) * 3);
            blendRow(row, scores.ptr<float>(y), size.width(), colorTable(map));
        }
        contours = maskContours(thresholdMask(scores, analysis.threshold));
    }
    QPainter painter(&picture);
    painter.setClipRect(QRect(QPoint(), size));
    drawContours(painter, contours, size);
    painter.setClipping(false);
    const Scale scale{OverlayText::tr("score, outline at %1").arg(scoreText(analysis.threshold))};
    drawScale(painter, QRect(0, size.height(), picture.width(), legend), scale, colorTable(map), analysis.threshold);
    return picture;
}

} // namespace loupe
