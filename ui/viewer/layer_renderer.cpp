#include "ui/viewer/layer_renderer.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

constexpr double kNearestFrom = 2; // above this zoom single pixels are to be seen

/** The part of `image` that shows, placed where it belongs; whole source pixels, so that panning does not shimmer. */
void drawVisible(QPainter &painter, const ViewGeometry &geometry, const QImage &image)
{
    const double sx = double(image.width()) / geometry.picture.width();
    const double sy = double(image.height()) / geometry.picture.height();
    const QRect source = QTransform::fromScale(sx, sy)
                             .mapRect(geometry.visible)
                             .toAlignedRect()
                             .adjusted(-1, -1, 1, 1)
                             .intersected(image.rect());
    if (source.isEmpty())
        return;
    const QRectF target = geometry.toView.mapRect(QTransform::fromScale(1 / sx, 1 / sy).mapRect(QRectF(source)));
    painter.drawImage(target, image, source);
}

QString legendTitle(LayerKind kind)
{
    return kind == LayerKind::Patches ? QCoreApplication::translate("loupe::LayerRenderer", "Patch score")
                                      : QCoreApplication::translate("loupe::LayerRenderer", "Score");
}

/** A bar from 0 to 1 with its title. */
void drawScale(QPainter &painter, const QRectF &plate, const QString &title, ColorMap map)
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
    painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter, title);
    const QLocale locale;
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft, locale.toString(0));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, locale.toString(0.5, 'f', 1));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignRight, locale.toString(1));
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

const QImage &LayerRenderer::colored(ColoredMap &cache, const cv::Mat &scores, ColorMap map) const
{
    if (cache.map != map) {
        cache.image = colorizeScores(scores, map);
        cache.map = map;
    }
    return cache.image;
}

void LayerRenderer::paintMap(QPainter &painter, const ViewGeometry &geometry, LayerKind kind)
{
    const bool cells = kind == LayerKind::Patches;
    const cv::Mat &scores = cells ? m_analysis->patchMap : m_analysis->scoreMap;
    if (scores.empty() || !m_stack->isDrawn(kind))
        return;
    const Layer &layer = m_stack->layer(kind);
    painter.setOpacity(layer.opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !cells);
    drawVisible(painter, geometry, colored(cells ? m_patches : m_scores, scores, layer.colorMap));
    painter.setOpacity(1);
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

void LayerRenderer::paint(QPainter &painter, const ViewGeometry &geometry, const QImage &photo)
{
    if (m_stack->isDrawn(LayerKind::Photo)) {
        painter.setOpacity(m_stack->originalShown() ? 1 : m_stack->layer(LayerKind::Photo).opacity);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, geometry.scale() < kNearestFrom);
        drawVisible(painter, geometry, photo);
        painter.setOpacity(1);
    }
    if (!m_analysis)
        return;
    paintMap(painter, geometry, LayerKind::Patches);
    paintMap(painter, geometry, LayerKind::ScoreMap);
    paintMask(painter, geometry);
}

void LayerRenderer::paintLegend(QPainter &painter, const QRect &view, const QFont &font) const
{
    if (!m_analysis)
        return;
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    const QSizeF size(std::max(150.0, metrics.horizontalAdvance(legendTitle(LayerKind::Patches)) + 40),
                      2 * metrics.height() + 30);
    QPointF corner(view.left() + 12, view.bottom() - 12 - size.height());
    for (const LayerKind kind : {LayerKind::ScoreMap, LayerKind::Patches}) {
        if (!m_stack->isDrawn(kind) || corner.x() + size.width() > view.right())
            continue;
        drawScale(painter, {corner, size}, legendTitle(kind), m_stack->layer(kind).colorMap);
        corner.rx() += size.width() + 8;
    }
}

} // namespace loupe
