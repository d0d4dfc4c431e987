#include "ui/viewer/view_marks.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>
#include <QPalette>

#include "ui/theme.h"

namespace loupe {

namespace {

constexpr double kLensRadius = 100;
constexpr double kLongestBar = 160;

class ViewMarksText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ViewMarksText)
};

} // namespace

void drawBadge(QPainter &painter, const QString &text, double viewWidth)
{
    QRectF plate(QPointF(12, 12), QSizeF(painter.fontMetrics().size(0, text)) + QSizeF(16, 8));
    plate.setWidth(std::min(plate.width(), viewWidth - 24.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate());
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(theme::plateText());
    painter.drawText(plate, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(plate.width()) - 8));
}

void drawCell(QPainter &painter, const QRectF &cell, const QString &value, double viewWidth)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::contourHalo(), 3));
    painter.drawRect(cell);
    painter.setPen(QPen(theme::plateText(), 1));
    painter.drawRect(cell);
    QRectF plate(QPointF(0, 0), QSizeF(painter.fontMetrics().size(0, value)) + QSizeF(12, 6));
    plate.moveBottomLeft(cell.topRight());
    plate.moveRight(std::min(plate.right(), viewWidth));
    plate.moveTop(std::max(plate.top(), 0.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate());
    painter.drawRoundedRect(plate, 3, 3);
    painter.setPen(theme::plateText());
    painter.drawText(plate, Qt::AlignCenter, value);
}

void drawLens(QPainter &painter, const cv::Mat &rgb, const QPointF &pixel, const QPointF &center, double scale)
{
    const QImage photo(rgb.data, rgb.cols, rgb.rows, qsizetype(rgb.step), QImage::Format_RGB888);
    const QRectF lens(center - QPointF(kLensRadius, kLensRadius), QSizeF(2 * kLensRadius, 2 * kLensRadius));
    QTransform toLens = QTransform::fromTranslate(center.x(), center.y());
    toLens.scale(scale, scale);
    toLens.translate(-pixel.x(), -pixel.y());
    const QRect source = toLens.inverted().mapRect(lens).toAlignedRect().intersected(photo.rect());
    QPainterPath circle;
    circle.addEllipse(lens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(circle, Qt::IntersectClip);
    painter.fillRect(lens, theme::canvas(QPalette()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(toLens.mapRect(QRectF(source)), photo, source);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::contourHalo(), 4));
    painter.drawEllipse(lens);
    painter.setPen(QPen(theme::plateText(), 2));
    painter.drawEllipse(lens);
}

int scaleBarPixels(double scale, double room)
{
    const double most = std::clamp(room / scale, 1.0, 1e9);
    const double decade = std::pow(10.0, std::floor(std::log10(most)));
    const double digit = most / decade;
    return int(std::lround(decade * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1)));
}

void drawScaleBar(QPainter &painter, const QRectF &view, double scale)
{
    constexpr double kMargin = 12;
    constexpr double kPadding = 8;
    constexpr double kThickness = 4;
    const int pixels = scaleBarPixels(scale, std::min(kLongestBar, view.width() / 3));
    const QString text = ViewMarksText::tr("%1 px").arg(QLocale().toString(pixels));
    const QSizeF words(painter.fontMetrics().size(0, text));
    const double length = pixels * scale;
    QRectF plate(0, 0, std::max(length, words.width()) + 2 * kPadding, words.height() + kThickness + 2 * kPadding);
    plate.moveBottomRight(view.bottomRight() - QPointF(kMargin, kMargin));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate());
    painter.drawRoundedRect(plate, 4, 4);
    QRectF bar(0, plate.bottom() - kPadding - kThickness, length, kThickness);
    bar.moveLeft(plate.center().x() - length / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, theme::plateText());
    painter.setPen(theme::plateText());
    painter.drawText(plate.adjusted(0, kPadding / 2, 0, -kPadding - kThickness), Qt::AlignCenter, text);
}

void drawFrame(QPainter &painter, const QRectF &area, double opacity)
{
    painter.setOpacity(opacity);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = area.adjusted(-3, -3, 3, 3);
    painter.setPen(QPen(theme::contourHalo(), 5));
    painter.drawRect(frame);
    painter.setPen(QPen(theme::plateText(), 3));
    painter.drawRect(frame);
    painter.setOpacity(1);
}

} // namespace loupe
