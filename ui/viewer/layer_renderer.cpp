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
    m_shown.clear();
    if (analysis)
        m_threshold = analysis->threshold;
}

void LayerRenderer::setEvidence(const std::shared_ptr<const EvidenceMap> &map)
{
    m_evidence[map->kind] = {map, {}};
}

void LayerRenderer::setGroundTruth(const cv::Mat &truth)
{
    m_truth = TruthPainter(truth);
    m_shown.clear();
}

void LayerRenderer::paintMap(QPainter &painter, const ViewGeometry &geometry, const Layer &layer)
{
    const bool cells = layer.kind == LayerKind::Patches;
    const cv::Mat &scores = cells ? m_analysis->patchMap : m_analysis->scoreMap;
    if (scores.empty())
        return;
    ColoredMap &cache = cells ? m_patches : m_scores;
    if (std::exchange(cache.map, layer.colorMap) != layer.colorMap)
        cache.image = colorizeScores(scores, layer.colorMap);
    painter.setOpacity(layer.opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !cells);
    drawVisible(painter, geometry, cache.image, geometry.picture);
    painter.setOpacity(1);
}

/** Cells as cells, and over them what matches. */
void LayerRenderer::paintEvidence(QPainter &painter, const ViewGeometry &geometry, const Layer &layer)
{
    const auto found = m_evidence.find(*layer.evidence);
    if (found == m_evidence.end())
        return;
    ShownEvidence &shown = found->second;
    painter.setOpacity(layer.opacity);
    if (!shown.map->values.empty()) {
        if (std::exchange(shown.colored.map, layer.colorMap) != layer.colorMap) // for a painter that is in a hurry
            shown.colored.image = colorizeEvidence(*shown.map, layer.colorMap).convertToFormat(QImage::Format_RGB32);
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, geometry.scale() * shown.map->cell < kNearestFrom);
        painter.setClipRect(geometry.toView.mapRect(QRectF(QPointF(), QSizeF(geometry.picture))), Qt::IntersectClip);
        drawVisible(painter, geometry, shown.colored.image, coveredBy(*shown.map));
        painter.restore();
    }
    drawMatches(painter, shown.map->matches, geometry.toView, kMatchWidth);
    painter.setOpacity(1);
}

QImage LayerRenderer::maskImage(const ViewGeometry &geometry, LayerKind kind)
{
    switch (kind) {
    case LayerKind::Contour:
        return drawnMask(m_mask.mask(geometry, m_threshold), {.outline = 1, .outlineColor = theme::contour()},
                         geometry.density);
    case LayerKind::Fill:
        return drawnMask(m_mask.mask(geometry, m_threshold), {.fill = 1, .fillColor = theme::maskFill()},
                         geometry.density);
    case LayerKind::GroundTruth:
        return drawnMask(m_truth.mask(geometry),
                         {.outline = 1, .fill = 0.3, .outlineColor = theme::truth(), .fillColor = theme::truth()},
                         geometry.density);
    default:
        return confusionImage(m_mask.mask(geometry, m_threshold), m_truth.mask(geometry), geometry.density);
    }
}

/** Outline, fill, ground truth, and what it says of the mask. */
void LayerRenderer::paintMask(QPainter &painter, const ViewGeometry &geometry, const Layer &layer)
{
    const bool ofTruth = layer.kind == LayerKind::GroundTruth || layer.kind == LayerKind::Confusion;
    if (ofTruth ? m_truth.isEmpty() : !m_analysis)
        return;
    ShownMask &shown = m_shown[layer.kind];
    if (shown.image.isNull() || shown.geometry != geometry || shown.threshold != m_threshold)
        shown = {geometry, m_threshold, maskImage(geometry, layer.kind)};
    if (shown.image.isNull())
        return;
    painter.setOpacity(layer.opacity);
    painter.drawImage(geometry.toView.map(geometry.visible.topLeft()), shown.image);
    painter.setOpacity(1);
}

void LayerRenderer::paintLayer(QPainter &painter, const ViewGeometry &geometry, const Layer &layer)
{
    if (!m_stack->isDrawn(layer))
        return;
    switch (layer.kind) {
    case LayerKind::Evidence:
        return paintEvidence(painter, geometry, layer);
    case LayerKind::ScoreMap:
    case LayerKind::Patches:
        if (m_analysis)
            paintMap(painter, geometry, layer);
        return;
    case LayerKind::Confusion:
    case LayerKind::GroundTruth:
    case LayerKind::Contour:
    case LayerKind::Fill:
        return paintMask(painter, geometry, layer);
    case LayerKind::Photo:
        return; // always below all
    }
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
    for (const Layer &layer : std::ranges::reverse_view(m_stack->layers()))
        paintLayer(painter, geometry, layer);
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
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    double left = view.left() + 12;
    const auto place = [&](const QSizeF &size) {
        const QRectF plate(QPointF(left, view.bottom() - 12 - size.height()), size);
        left += size.width() + 8;
        return plate;
    };
    const bool confusion = !m_truth.isEmpty() && m_stack->isDrawn(LayerKind::Confusion);
    if (confusion)
        drawConfusionLegend(painter, place(confusionLegendSize(metrics)));
    const auto scales = scalesOnShow();
    double width = 150;
    for (const auto &[scale, colors] : scales)
        width = std::max(width, metrics.horizontalAdvance(scale.title) + 40);
    for (const auto &[scale, colors] : scales) {
        const QRectF plate = place({width, 2 * metrics.height() + 30});
        if (plate.right() > view.right())
            break;
        drawPlate(painter, plate, scale, colors);
    }
}

} // namespace loupe
