#include "ui/viewer/image_view.h"

#include <cmath>

#include <QEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QStyle>

#include "app/error_text.h"
#include "ui/theme.h"
#include "ui/viewer/view_marks.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

constexpr double kStep = 1.25;     // one key press or click
constexpr double kWheelStep = 1.2; // one notch
constexpr double kLens = 4;
constexpr double kKeyMove = 80;      // logical pixels
constexpr double kFlightMargin = .5; // an area takes half of the view, so that its surroundings show

} // namespace

ImageView::ImageView(LayerStack *layers, QWidget *parent) : QWidget(parent), m_layers(layers), m_renderer(layers)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Photo"));
    setAccessibleDescription(tr("The photo with its layers. Shift and the arrow keys move it, plus and minus zoom."));
    setToolTip({});
    grabGesture(Qt::PinchGesture);
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_flightTime.setStartValue(0.0);
    m_flightTime.setEndValue(1.0);
    m_flightTime.setDuration(duration);
    m_flightTime.setEasingCurve(QEasingCurve::InOutCubic);
    m_blinkTime.setStartValue(1.0);
    m_blinkTime.setEndValue(0.0);
    m_blinkTime.setDuration(900);
    m_blinkTime.setEasingCurve(QEasingCurve::InCubic);
    connect(&m_flightTime, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { flightStep(value.toDouble()); });
    connect(&m_blinkTime, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_pyramid, &ImagePyramid::completed, this, [this] { update(); });
    connect(layers, &LayerStack::changed, this, [this] { update(); });
}

void ImageView::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    m_flightTime.stop();
    m_blinkTime.stop();
    m_image = image;
    m_pyramid.setImage(image);
    m_renderer.clearEvidence();
    setGroundTruth({});
    for (const LayerKind kind : {LayerKind::Photo, LayerKind::Evidence})
        m_layers->setAvailable(kind, !m_pyramid.isEmpty());
    setAnalysis(nullptr);
    fit();
    hover(mapFromGlobal(QPointF(QCursor::pos())));
}

void ImageView::setAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    m_analysis = analysis;
    m_renderer.setAnalysis(analysis);
    const bool scores = analysis && !analysis->scoreMap.empty();
    for (const LayerKind kind : {LayerKind::Contour, LayerKind::Fill, LayerKind::ScoreMap})
        m_layers->setAvailable(kind, scores);
    m_layers->setAvailable(LayerKind::Patches, analysis && !analysis->patchMap.empty());
    m_layers->setAvailable(LayerKind::Confusion, scores && m_layers->layer(LayerKind::GroundTruth).available);
    update();
}

void ImageView::setGroundTruth(const cv::Mat &truth)
{
    m_renderer.setGroundTruth(truth);
    m_layers->setAvailable(LayerKind::GroundTruth, !truth.empty());
    m_layers->setAvailable(LayerKind::Confusion, !truth.empty() && m_layers->layer(LayerKind::ScoreMap).available);
    update();
}

void ImageView::setEvidence(const std::shared_ptr<const EvidenceMap> &map)
{
    m_renderer.setEvidence(map);
    update();
}

void ImageView::setThreshold(double threshold)
{
    m_renderer.setThreshold(threshold);
    update();
}

void ImageView::setAdjustment(const ViewAdjustment &adjustment)
{
    m_adjustment = adjustment;
    update();
}

void ImageView::setBlockGridShown(bool shown)
{
    m_blockGrid = shown;
    update();
}

void ImageView::setScaleBarShown(bool shown)
{
    m_scaleBar = shown;
    update();
}

void ImageView::setLensShown(bool shown)
{
    m_lens = shown;
    update();
}

void ImageView::setSwiping(bool on)
{
    m_divider.setOn(on);
    update();
}

void ImageView::setDivider(double share)
{
    m_divider.setShare(share);
    update();
}

double ImageView::fitZoom() const
{
    const QSize picture = m_pyramid.size();
    if (picture.isEmpty() || width() <= 0 || height() <= 0)
        return 1;
    const double whole = std::min(width() * density() / picture.width(), height() * density() / picture.height());
    return std::min(whole, kMaxZoom);
}

void ImageView::setZoom(double zoom, const QPointF &anchor)
{
    if (m_pyramid.isEmpty())
        return;
    m_flightTime.stop();
    const QPointF kept = toPicture(anchor);
    const double target = std::clamp(zoom, std::min(1.0, fitZoom()), kMaxZoom);
    const QPointF offset = (anchor - QRectF(rect()).center()) * density() / target;
    place(target, kept - offset);
}

void ImageView::place(double zoom, const QPointF &center)
{
    m_fitted = false;
    m_zoom = zoom;
    m_center = center;
    keepInside();
    update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT moved();
}

void ImageView::showAt(double zoom, const QPointF &center)
{
    m_flightTime.stop();
    place(std::min(zoom, kMaxZoom), center);
}

void ImageView::keepInside()
{
    const QSizeF view = QSizeF(size()) * density() / m_zoom;
    const auto inside = [](double value, double shown, double whole) {
        return shown >= whole ? whole / 2 : std::clamp(value, shown / 2, whole - shown / 2);
    };
    const QSize picture = m_pyramid.size();
    m_center = {inside(m_center.x(), view.width(), picture.width()),
                inside(m_center.y(), view.height(), picture.height())};
}

QPointF ImageView::anchorUnderCursor() const
{
    const QPointF cursor = mapFromGlobal(QPointF(QCursor::pos()));
    return QRectF(rect()).contains(cursor) && underMouse() ? cursor : QRectF(rect()).center();
}

void ImageView::zoomIn()
{
    setZoom(m_zoom * kStep, anchorUnderCursor());
}

void ImageView::zoomOut()
{
    setZoom(m_zoom / kStep, anchorUnderCursor());
}

void ImageView::fit()
{
    m_flightTime.stop();
    m_zoom = fitZoom();
    m_center = QRectF(QPointF(0, 0), QSizeF(m_pyramid.size())).center();
    m_fitted = true;
    update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT moved();
}

void ImageView::showActualSize()
{
    setZoom(1, anchorUnderCursor());
}

void ImageView::flyTo(const QRect &area)
{
    if (m_pyramid.isEmpty() || area.isEmpty())
        return;
    const double whole = std::min(width() * density() / area.width(), height() * density() / area.height());
    m_flightTime.stop();
    m_flight.fromZoom = m_zoom;
    m_flight.fromCenter = m_center;
    m_flight.toZoom = std::clamp(whole * kFlightMargin, std::min(1.0, fitZoom()), 8.0);
    m_flight.toCenter = QRectF(area).center();
    m_blinkArea = area;
    m_blinkTime.stop();
    m_blinkTime.start();
    if (m_flightTime.duration() > 0)
        m_flightTime.start();
    else
        flightStep(1);
}

void ImageView::flightStep(double t)
{
    const double zoom = m_flight.fromZoom * std::pow(m_flight.toZoom / m_flight.fromZoom, t);
    place(zoom, m_flight.fromCenter + (m_flight.toCenter - m_flight.fromCenter) * t);
}

ViewGeometry ImageView::geometry() const
{
    const double scale = m_zoom / density();
    const QPointF middle = QRectF(rect()).center();
    // Whole screen pixels: a photo at 100 % must not be interpolated.
    const auto snapped = [this](double value) { return std::round(value * density()) / density(); };
    ViewGeometry geometry;
    geometry.toView = QTransform(scale, 0, 0, scale, snapped(middle.x() - m_center.x() * scale),
                                 snapped(middle.y() - m_center.y() * scale));
    geometry.picture = m_pyramid.size();
    geometry.visible = geometry.toView.inverted().mapRect(QRectF(rect()));
    geometry.density = density();
    return geometry;
}

QPointF ImageView::toPicture(const QPointF &widgetPosition) const
{
    return geometry().toView.inverted().map(widgetPosition);
}

QPointF ImageView::toWidget(const QPointF &picturePosition) const
{
    return geometry().toView.map(picturePosition);
}

void ImageView::moveBy(const QPointF &widgetPixels)
{
    m_flightTime.stop();
    const bool fitted = m_fitted;
    place(m_zoom, m_center - widgetPixels * density() / m_zoom);
    m_fitted = fitted;
}

void ImageView::hover(const QPointF &widgetPosition)
{
    std::optional<Probe> probe;
    if (m_image && rect().contains(widgetPosition.toPoint())) {
        const QPointF position = toPicture(widgetPosition);
        probe = probeAt(*m_image, m_analysis.get(), {int(std::floor(position.x())), int(std::floor(position.y()))});
    }
    if (!probe && !m_probe)
        return;
    m_probe = probe;
    m_cursor = widgetPosition;
    if (m_lens || m_layers->isDrawn(LayerKind::Patches))
        update();
    Q_EMIT hovered(m_probe);
}

// --- painting ---------------------------------------------------------------------------------------------------

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::canvas(palette()));
    if (!m_pyramid.isEmpty()) {
        paintPicture(painter);
        if (m_lens && m_probe)
            drawLens(painter, m_image->rgb, toPicture(m_cursor), m_cursor,
                     kLens * std::max(1 / density(), geometry().toView.m11()));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ImageView::paintPicture(QPainter &painter) const
{
    const ViewGeometry where = geometry();
    m_renderer.paint(painter, where, m_pyramid.levelFor(where.scale()), m_adjustment, m_divider.overlays(size()));
    if (m_blockGrid)
        LayerRenderer::paintBlockGrid(painter, where);
    m_divider.paint(painter, size());
    m_renderer.paintLegend(painter, rect(), font());
    if (m_scaleBar)
        drawScaleBar(painter, rect(), where.toView.m11());
    paintMarks(painter);
}

QImage ImageView::snapshot() const
{
    if (m_pyramid.isEmpty())
        return {};
    QImage picture(size() * density(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(density());
    picture.fill(theme::canvas(palette()));
    QPainter painter(&picture);
    painter.setFont(font());
    paintPicture(painter);
    return picture;
}

/** Badge, the patch cell under the cursor, and the area that was flown to. */
void ImageView::paintMarks(QPainter &painter) const
{
    if (m_probe && m_probe->patch && m_layers->isDrawn(LayerKind::Patches))
        drawCell(painter, geometry().toView.mapRect(m_probe->patchCell), scoreText(*m_probe->patch), width());
    if (m_blinkTime.state() == QAbstractAnimation::Running)
        drawFrame(painter, geometry().toView.mapRect(QRectF(m_blinkArea)), m_blinkTime.currentValue().toDouble());
    // What is seen is not what was analysed: that must not be overlooked.
    if (m_adjustment.isActive() && !m_layers->originalShown())
        drawBadge(painter, adjustmentWords(m_adjustment), width());
}

// --- input ------------------------------------------------------------------------------------------------------

bool ImageView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture)
        return nativeGesture(static_cast<QNativeGestureEvent *>(event)) || QWidget::event(event);
    if (event->type() == QEvent::Gesture) {
        auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch)
            setZoom(m_zoom * pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
        return pinch != nullptr;
    }
    return QWidget::event(event);
}

bool ImageView::nativeGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    setZoom(m_zoom * (1 + event->value()), event->position());
    return true;
}

void ImageView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
    else
        keepInside();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    setZoom(m_zoom * std::pow(kWheelStep, event->angleDelta().y() / 120.0), event->position());
    hover(event->position());
    event->accept();
}

void ImageView::showCursor(const QPointF &widgetPosition)
{
    if (m_dragFrom)
        setCursor(Qt::ClosedHandCursor);
    else if (m_divider.isAt(widgetPosition, size()))
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && m_divider.press(event->position(), size()))
        return;
    m_dragFrom = event->position();
    showCursor(event->position());
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_divider.drag(event->position(), size()))
        update();
    showCursor(event->position());
    if (m_dragFrom) {
        moveBy(event->position() - *m_dragFrom);
        m_dragFrom = event->position();
    }
    hover(event->position());
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton))
        return;
    m_dragFrom.reset();
    m_divider.release();
    showCursor(event->position());
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_fitted)
        setZoom(1, event->position());
    else
        fit();
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPointF> directions = {
        {Qt::Key_Left, {1, 0}}, {Qt::Key_Right, {-1, 0}}, {Qt::Key_Up, {0, 1}}, {Qt::Key_Down, {0, -1}}};
    if (event->modifiers() == Qt::ShiftModifier && directions.contains(event->key()))
        moveBy(directions.value(event->key()) * kKeyMove);
    else
        QWidget::keyPressEvent(event);
}

void ImageView::leaveEvent(QEvent *)
{
    hover({-1, -1});
}

} // namespace loupe
