#include "ui/viewer/layer_renderer.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "app/evidence_picture.h"
#include "app/evidence_text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

constexpr double kMatchWidth = 2;  // logical pixels
constexpr double kLeastBlock = 16; // logical pixels of a block, to draw its border
constexpr double kNearestFrom = 2; // above this zoom single pixels are to be seen

/**
 * The part of `image` that shows, placed where it belongs; whole source pixels, so that panning does not shimmer.
 * @param covered picture pixels that the image lies over, from the upper left
 * @param tones what the values are shown as
 */
void drawVisible(QPainter &painter, const ViewGeometry &geometry, const QImage &image, QSize covered,
                 const std::optional<ToneTable> &tones = {})
{
    const double sx = double(image.width()) / covered.width();
    const double sy = double(image.height()) / covered.height();
    const QRect source = QTransform::fromScale(sx, sy)
                             .mapRect(geometry.visible)
                             .toAlignedRect()
                             .adjusted(-1, -1, 1, 1)
                             .intersected(image.rect());
    if (source.isEmpty())
        return;
    const QRectF target = geometry.toView.mapRect(QTransform::fromScale(1 / sx, 1 / sy).mapRect(QRectF(source)));
    if (tones)
        painter.drawImage(target, adjusted(image.copy(source), *tones));
    else
        painter.drawImage(target, image, source);
}

Scale scoreScale(LayerKind kind)
{
    return {kind == LayerKind::Patches ? QCoreApplication::translate("loupe::LayerRenderer", "Patch score")
                                       : QCoreApplication::translate("loupe::LayerRenderer", "Score")};
}

/** A bar with its title and numbers. */
void drawPlate(QPainter &painter, const QRectF &plate, const Scale &scale, ColorMap map)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::plate());
    painter.drawRoundedRect(plate, 4, 4);
    const QRectF inner = plate.adjusted(8, 6, -8, -6);
    const QRectF bar(inner.left(), inner.top() + metrics.height() + 3, inner.width(), 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    const QVector<QRgb> &colors = colorTable(map);
    for (int i = 0; i <= 16; ++i)
        gradient.setColorAt(i / 16.0, QColor::fromRgb(colors[i * 255 / 16]));
    painter.fillRect(bar, gradient);
    painter.setPen(theme::plateText());
    painter.setLayoutDirection(Qt::LeftToRight); // as the bar, in any language
    painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter, scale.title);
    const QLocale locale;
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft, locale.toString(scale.low, 'g', 3));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, locale.toString((scale.low + scale.high) / 2, 'g', 3));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignRight, locale.toString(scale.high, 'g', 3));
}

} // namespace

LayerRenderer::LayerRenderer(const LayerStack *stack) : m_stack(stack) {}

void LayerRenderer::setAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    m_analysis = analysis;
    m_scores = {};
    m_patches = {};
    m_mask = MaskPainter(analysis ? analysis->scoreMap : cv::Mat());
    m_shown.reset();
    if (analysis)
        m_threshold = analysis->threshold;
}

void LayerRenderer::setEvidence(const std::shared_ptr<const EvidenceMap> &map)
{
    m_evidence[map->kind] = {map, {}};
}

void LayerRenderer::paintMap(QPainter &painter, const ViewGeometry &geometry, LayerKind kind)
{
    const bool cells = kind == LayerKind::Patches;
    const cv::Mat &scores = cells ? m_analysis->patchMap : m_analysis->scoreMap;
    if (scores.empty() || !m_stack->isDrawn(kind))
        return;
    const Layer &layer = m_stack->layer(kind);
    ColoredMap &cache = cells ? m_patches : m_scores;
    if (std::exchange(cache.map, layer.colorMap) != layer.colorMap)
        cache.image = colorizeScores(scores, layer.colorMap);
    painter.setOpacity(layer.opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !cells);
    drawVisible(painter, geometry, cache.image, geometry.picture);
    painter.setOpacity(1);
}

/** Cells as cells; the first of the list on top. */
void LayerRenderer::paintEvidence(QPainter &painter, const ViewGeometry &geometry)
{
    for (auto &[kind, shown] : std::ranges::reverse_view(m_evidence)) {
        const Layer &layer = m_stack->layer(kind);
        if (!m_stack->isDrawn(layer))
            continue;
        painter.setOpacity(layer.opacity);
        if (!shown.map->values.empty()) {
            if (std::exchange(shown.colored.map, layer.colorMap) != layer.colorMap) // for a painter that is in a hurry
                shown.colored.image =
                    colorizeEvidence(*shown.map, layer.colorMap).convertToFormat(QImage::Format_RGB32);
            painter.setRenderHint(QPainter::SmoothPixmapTransform, geometry.scale() * shown.map->cell < kNearestFrom);
            painter.save();
            painter.setClipRect(geometry.toView.mapRect(QRectF(QPointF(), QSizeF(geometry.picture))),
                                Qt::IntersectClip);
            drawVisible(painter, geometry, shown.colored.image, coveredBy(*shown.map));
            painter.restore();
        } else {
            drawMatches(painter, shown.map->matches, geometry.toView, kMatchWidth);
        }
        painter.setOpacity(1);
    }
}

void LayerRenderer::paintMask(QPainter &painter, const ViewGeometry &geometry)
{
    const auto opacity = [this](LayerKind kind) { return m_stack->isDrawn(kind) ? m_stack->layer(kind).opacity : 0; };
    const MaskLook look{m_threshold, opacity(LayerKind::Contour), opacity(LayerKind::Fill)};
    if (!m_shown || m_shown->geometry != geometry || m_shown->look != look)
        m_shown = ShownMask{geometry, look, m_mask.image(geometry, look)};
    if (!m_shown->image.isNull())
        painter.drawImage(geometry.toView.map(geometry.visible.topLeft()), m_shown->image);
}

void LayerRenderer::paintPhoto(QPainter &painter, const ViewGeometry &geometry, const QImage &photo,
                               const ViewAdjustment &adjustment) const
{
    if (!m_stack->isDrawn(LayerKind::Photo))
        return;
    painter.setOpacity(m_stack->originalShown() ? 1 : m_stack->layer(LayerKind::Photo).opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, geometry.scale() < kNearestFrom);
    const bool plain = !adjustment.isActive() || m_stack->originalShown();
    drawVisible(painter, geometry, photo, geometry.picture,
                plain ? std::nullopt : std::optional(toneTable(adjustment, photo)));
    painter.setOpacity(1);
}

void LayerRenderer::paint(QPainter &painter, const ViewGeometry &geometry, const QImage &photo,
                          const ViewAdjustment &adjustment, const QRectF &overlays)
{
    paintPhoto(painter, geometry, photo, adjustment);
    painter.save();
    if (!overlays.isEmpty())
        painter.setClipRect(overlays);
    paintEvidence(painter, geometry);
    if (m_analysis) {
        paintMap(painter, geometry, LayerKind::Patches);
        paintMap(painter, geometry, LayerKind::ScoreMap);
        paintMask(painter, geometry);
    }
    painter.restore();
}

void LayerRenderer::paintBlockGrid(QPainter &painter, const ViewGeometry &geometry)
{
    constexpr int kBlock = 8;
    if (geometry.toView.m11() * kBlock < kLeastBlock)
        return;
    const QRectF seen = geometry.visible.intersected(QRectF(QPointF(), QSizeF(geometry.picture)));
    QVector<QLineF> lines;
    for (int x = int(seen.left()) / kBlock * kBlock; x <= seen.right(); x += kBlock)
        lines << geometry.toView.map(QLineF(x, seen.top(), x, seen.bottom()));
    for (int y = int(seen.top()) / kBlock * kBlock; y <= seen.bottom(); y += kBlock)
        lines << geometry.toView.map(QLineF(seen.left(), y, seen.right(), y));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme::contourHalo(), 0));
    painter.drawLines(lines);
    painter.setPen(QPen(theme::plateText(), 0, Qt::DotLine));
    painter.drawLines(lines);
}

QVector<std::pair<Scale, ColorMap>> LayerRenderer::scalesOnShow() const
{
    QVector<std::pair<Scale, ColorMap>> scales;
    for (const LayerKind kind : {LayerKind::ScoreMap, LayerKind::Patches})
        if (m_analysis && m_stack->isDrawn(kind))
            scales.append({scoreScale(kind), m_stack->layer(kind).colorMap});
    for (const auto &[kind, shown] : m_evidence)
        if (m_stack->isDrawn(m_stack->layer(kind)) && !shown.map->values.empty())
            scales.append({{evidenceScale(kind), shown.map->low, shown.map->high}, m_stack->layer(kind).colorMap});
    return scales;
}

void LayerRenderer::paintLegend(QPainter &painter, const QRect &view, const QFont &font) const
{
    const auto scales = scalesOnShow();
    if (scales.isEmpty())
        return;
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    double width = 150;
    for (const auto &[scale, colors] : scales)
        width = std::max(width, metrics.horizontalAdvance(scale.title) + 40);
    const QSizeF size(width, 2 * metrics.height() + 30);
    QPointF corner(view.left() + 12, view.bottom() - 12 - size.height());
    for (const auto &[scale, colors] : scales) {
        if (corner.x() + size.width() > view.right())
            break;
        drawPlate(painter, {corner, size}, scale, colors);
        corner.rx() += size.width() + 8;
    }
}

} // namespace loupe
