#include "app/evidence_picture.h"

#include "app/evidence_text.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace loupe {
namespace {

using Outlines = std::vector<std::vector<cv::Point>>;

QPainterPath pathOf(const Outlines &outlines, const QTransform &toView)
{
    QPainterPath path;
    for (const auto &outline : outlines) {
        QPolygonF polygon;
        for (const cv::Point &corner : outline)
            polygon << QPointF(corner.x + 0.5, corner.y + 0.5);
        path.addPolygon(toView.map(polygon));
        path.closeSubpath();
    }
    return path;
}

QPainterPath arrow(const QPointF &from, const QPointF &to, double width)
{
    QPainterPath path(from);
    path.lineTo(to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double side : {-0.5, 0.5}) {
        path.moveTo(to);
        path.lineTo(to - 6 * width * QPointF(std::cos(angle + side), std::sin(angle + side)));
    }
    return path;
}

/** Light on dark, so that it shows on any photo. */
void stroke(QPainter &painter, const QPainterPath &path, double width, Qt::PenStyle style)
{
    painter.setPen(QPen(QColor(0, 0, 0, 170), width * 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(Qt::white, width, style, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void drawCaption(QPainter &painter, const QRect &area, const QString &text)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(9, area.height() / 3));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(area, Qt::AlignCenter, text);
}

} // namespace

QImage colorizeEvidence(const EvidenceMap &map, ColorMap colors)
{
    QImage image(map.values.cols, map.values.rows, QImage::Format_Indexed8);
    image.setColorTable(colorTable(colors));
    const auto scale = float(255 / (map.high - map.low));
    for (int y = 0; y < image.height(); ++y) {
        const float *value = map.values.ptr<float>(y);
        uchar *pixel = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            pixel[x] = uchar(std::clamp((value[x] - float(map.low)) * scale + 0.5F, 0.0F, 255.0F));
    }
    return image;
}

QSize coveredBy(const EvidenceMap &map)
{
    return QSize(map.values.cols, map.values.rows) * map.cell;
}

void drawMatches(QPainter &painter, const std::vector<EvidenceMatch> &matches, const QTransform &toView, double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const EvidenceMatch &match : matches) {
        const QPainterPath source = pathOf(match.source, toView);
        const QPainterPath target = pathOf(match.target, toView);
        stroke(painter, source, width, Qt::SolidLine);
        stroke(painter, target, width, Qt::DashLine);
        stroke(painter, arrow(source.boundingRect().center(), target.boundingRect().center(), width), width,
               Qt::SolidLine);
    }
}

QImage renderEvidence(const DecodedImage &image, const EvidenceMap &map, ColorMap colors)
{
    const QSize size(image.rgb.cols, image.rgb.rows);
    const int legend = legendHeight(size);
    QImage picture(std::max(size.width(), kMinimumLegendWidth), size.height() + legend, QImage::Format_RGB888);
    if (picture.isNull())
        return picture;
    picture.fill(QColor(32, 32, 32));
    QPainter painter(&picture);
    painter.setClipRect(QRect(QPoint(), size));
    if (map.values.empty()) {
        painter.drawImage(0, 0, toQImage(image.rgb).convertToFormat(QImage::Format_Grayscale8));
        drawMatches(painter, map.matches, {}, std::max(1.5, std::max(size.width(), size.height()) / 500.0));
    } else {
        painter.drawImage(QRect(QPoint(), coveredBy(map)), colorizeEvidence(map, colors));
    }
    painter.setClipping(false);
    const QRect below(0, size.height(), picture.width(), legend);
    if (!map.values.empty())
        drawScale(painter, below, {evidenceScale(map.kind), map.low, map.high}, colorTable(colors));
    else
        drawCaption(painter, below, map.matches.empty() ? evidenceFindings(map).value(0) : evidenceScale(map.kind));
    return picture;
}

} // namespace loupe
