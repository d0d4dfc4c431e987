#pragma once

#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <QFont>
#include <QImage>
#include <QRectF>

#include "ui/viewer/layer_stack.h"
#include "ui/viewer/mask_painter.h"
#include "ui/viewer/truth_painter.h"
#include "ui/viewer/view_adjustment.h"

class QPainter;

namespace loupe {

/** Draws the photo and the layers that a LayerStack asks for. Knows no widget. GUI thread. */
class LayerRenderer {
public:
    /** @param stack outlives the renderer */
    explicit LayerRenderer(const LayerStack *stack);

    /** nullptr takes the maps away. */
    void setAnalysis(const std::shared_ptr<const Analysis> &analysis);
    /** In the place of the one before of its kind. */
    void setEvidence(const std::shared_ptr<const EvidenceMap> &map);
    void clearEvidence() { m_evidence.clear(); }
    /** @param truth CV_8U of the picture's size, not 0 = edited; empty: none */
    void setGroundTruth(const cv::Mat &truth);
    /** Of the outline and the fill; the analysis' own at first. */
    void setThreshold(double threshold) { m_threshold = threshold; }

    /**
     * @param photo the picture, or a smaller copy of it
     * @param adjustment of the photo alone
     * @param overlays the part of the view that has overlays; empty = all of it
     */
    void paint(QPainter &painter, const ViewGeometry &geometry, const QImage &photo,
               const ViewAdjustment &adjustment = {}, const QRectF &overlays = {});
    /** The borders of the 8 x 8 blocks, where they are wide enough to be seen. */
    static void paintBlockGrid(QPainter &painter, const ViewGeometry &geometry);
    /** The scale of each colour map on show, at the lower left of `view`. */
    void paintLegend(QPainter &painter, const QRect &view, const QFont &font) const;

private:
    struct ColoredMap {
        QImage image;
        std::optional<ColorMap> map; ///< the one `image` was made with
    };
    void paintMap(QPainter &painter, const ViewGeometry &geometry, const Layer &layer);
    QVector<std::pair<Scale, ColorMap>> scalesOnShow() const;
    void paintPhoto(QPainter &painter, const ViewGeometry &geometry, const QImage &photo,
                    const ViewAdjustment &adjustment) const;
    void paintLayer(QPainter &painter, const ViewGeometry &geometry, const Layer &layer);
    void paintEvidence(QPainter &painter, const ViewGeometry &geometry, const Layer &layer);
    void paintMask(QPainter &painter, const ViewGeometry &geometry, const Layer &layer);
    QImage maskImage(const ViewGeometry &geometry, LayerKind kind);

    const LayerStack *m_stack;
    std::shared_ptr<const Analysis> m_analysis;
    double m_threshold = 0.5;
    struct ShownEvidence {
        std::shared_ptr<const EvidenceMap> map;
        ColoredMap colored;
    };
    std::map<EvidenceKind, ShownEvidence> m_evidence;
    ColoredMap m_scores;
    ColoredMap m_patches;
    MaskPainter m_mask;
    TruthPainter m_truth;
    struct ShownMask {
        ViewGeometry geometry;
        double threshold = 0;
        QImage image;
    };
    std::map<LayerKind, ShownMask> m_shown; ///< kept while only something beside them changes
};

} // namespace loupe
