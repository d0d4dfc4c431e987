#pragma once

#include <memory>
#include <optional>

#include <QVariantAnimation>
#include <QWidget>

#include "ui/viewer/image_pyramid.h"
#include "ui/viewer/layer_renderer.h"
#include "ui/viewer/probe.h"
#include "ui/viewer/swipe_divider.h"

class QNativeGestureEvent;

namespace loupe {

/**
 * The photo with its layers. Wheel, pinch and keys zoom at the cursor, from the whole picture to 64 screen pixels for
 * one of the picture's; dragging or Shift + arrows move it. Zoom 1 is one screen pixel per picture pixel, whatever the
 * display's scale. GUI thread.
 */
class ImageView : public QWidget {
    Q_OBJECT

public:
    static constexpr double kMaxZoom = 64;

    /** @param layers outlives the view */
    explicit ImageView(LayerStack *layers, QWidget *parent = nullptr);

    /** Shows a photo, whole. nullptr: nothing. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** The maps that belong to the photo; nullptr: none. */
    void setAnalysis(const std::shared_ptr<const Analysis> &analysis);
    /** One of the photo's evidence maps; a new photo takes all away. */
    void setEvidence(const std::shared_ptr<const EvidenceMap> &map);
    /** The photo's mask, CV_8U of its size; empty: none, as for a new photo. */
    void setGroundTruth(const cv::Mat &truth);
    /** Of the mask's outline and fill; a new analysis brings its own. */
    void setThreshold(double threshold);

    /** Screen pixels per picture pixel. */
    double zoom() const { return m_zoom; }
    double fitZoom() const;
    /** The picture position in the middle of the view. */
    QPointF center() const { return m_center; }
    QSize pictureSize() const { return m_pyramid.size(); }
    /** As near to it as the picture's borders allow. */
    void showAt(double zoom, const QPointF &center);
    bool isFitted() const { return m_fitted; }
    /** @param anchor what stays in its place, in widget coordinates */
    void setZoom(double zoom, const QPointF &anchor);
    void zoomIn();
    void zoomOut();
    void fit();
    /** One screen pixel per picture pixel. */
    void showActualSize();
    /** Glides until `area` (picture pixels) fills the middle of the view, and outlines it once. */
    void flyTo(const QRect &area);

    /** For looking; a badge says that it is on. */
    void setAdjustment(const ViewAdjustment &adjustment);
    const ViewAdjustment &adjustment() const { return m_adjustment; }
    void setBlockGridShown(bool shown);
    /** A bar of a round number of the photo's pixels. */
    void setScaleBarShown(bool shown);
    /** A magnifier at the cursor: the photo alone, four times as large. */
    void setLensShown(bool shown);
    /** What the view shows, with its layers and legend, in screen pixels; null without a photo. */
    QImage snapshot() const;
    /** Overlays to the right of a divider only, which can be dragged. */
    void setSwiping(bool on);
    /** @param share of the view's width, 0..1 */
    void setDivider(double share);
    double divider() const { return m_divider.share(); }

    QPointF toPicture(const QPointF &widgetPosition) const;
    QPointF toWidget(const QPointF &picturePosition) const;
    QSize sizeHint() const override { return {800, 600}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    /** Another part is seen, or at another size. */
    void moved();
    /** nullopt: the cursor left the picture. */
    void hovered(const std::optional<loupe::Probe> &probe);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    double density() const { return devicePixelRatioF(); }
    ViewGeometry geometry() const;
    QPointF anchorUnderCursor() const;
    void place(double zoom, const QPointF &center);
    void keepInside();
    void moveBy(const QPointF &widgetPixels);
    void hover(const QPointF &widgetPosition);
    bool nativeGesture(QNativeGestureEvent *event);
    void flightStep(double t);
    void paintPicture(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void showCursor(const QPointF &widgetPosition);

    LayerStack *m_layers;
    mutable LayerRenderer m_renderer; ///< keeps what it drew
    ImagePyramid m_pyramid;
    std::shared_ptr<const DecodedImage> m_image;
    std::shared_ptr<const Analysis> m_analysis;
    double m_zoom = 1;
    QPointF m_center; ///< the picture position in the middle of the view
    bool m_fitted = true;
    std::optional<QPointF> m_dragFrom;
    std::optional<Probe> m_probe;
    QPointF m_cursor; ///< meaningful with a probe
    ViewAdjustment m_adjustment;
    bool m_blockGrid = false;
    bool m_scaleBar = false;
    bool m_lens = false;
    SwipeDivider m_divider;
    struct Flight {
        double fromZoom = 1, toZoom = 1;
        QPointF fromCenter, toCenter;
    } m_flight;
    QVariantAnimation m_flightTime;
    QVariantAnimation m_blinkTime;
    QRect m_blinkArea;
};

} // namespace loupe
