#pragma once

#include <opencv2/core/mat.hpp>

#include <QImage>
#include <QPainter>

#include "ui/viewer/view_geometry.h"

namespace loupe {

/** The ground truth as the view shows it. */
class TruthPainter {
public:
    TruthPainter() = default;
    /** @param truth CV_8U of the picture's size, not 0 = edited; may be empty */
    explicit TruthPainter(const cv::Mat &truth) : m_truth(truth) {}

    bool isEmpty() const { return m_truth.empty(); }
    /** CV_8U of the view's size in screen pixels, 255 = edited; small areas show from afar. */
    cv::Mat mask(const ViewGeometry &geometry);

private:
    const cv::Mat &truthFor(int factor);

    cv::Mat m_truth;
    cv::Mat m_coarse; ///< edited where any of m_factor x m_factor is
    int m_factor = 1;
};

/**
 * Hits, misses and false alarms in three colours, the rest transparent.
 * @param found, truth CV_8U of the same size, 255 = edited; `found` may be empty: nothing was found
 * @return ARGB32_Premultiplied of that size
 */
QImage confusionImage(const cv::Mat &found, const cv::Mat &truth, double density);

/** Of drawConfusionLegend(), logical pixels. */
QSizeF confusionLegendSize(const QFontMetricsF &metrics);
/** What the three colours stand for, on a plate. */
void drawConfusionLegend(QPainter &painter, const QRectF &plate);

} // namespace loupe
