#pragma once

#include <optional>

#include <opencv2/core/mat.hpp>

#include <QColor>
#include <QImage>

#include "ui/viewer/view_geometry.h"

namespace loupe {

/** How areas are to be shown. */
struct MaskLook {
    double outline = 0; ///< opacity, 0..1; 0: none
    double fill = 0;    ///< opacity, 0..1; 0: none
    QColor outlineColor{};
    QColor fillColor{};
    bool operator==(const MaskLook &) const = default;
};

/**
 * Outline and fill of a mask. The outline is two logical pixels wide, with a darker line around it.
 * @param mask CV_8U, 255 = inside, in screen pixels  @return of its size, ARGB32_Premultiplied; null for an empty one
 */
QImage drawnMask(const cv::Mat &mask, const MaskLook &look, double density);

/**
 * What lies above the threshold, as the view shows it: one value is computed for each screen pixel, or for each of the
 * picture's pixels where these are larger, so that it costs the same however ragged the mask is.
 */
class MaskPainter {
public:
    MaskPainter() = default;
    /** @param scores CV_32F, covers the whole picture; may be empty */
    explicit MaskPainter(const cv::Mat &scores);

    /** CV_8U of the view's size in screen pixels, 255 above the threshold; empty where nothing is. Kept for the next
     * call. */
    const cv::Mat &mask(const ViewGeometry &geometry, double threshold);

private:
    const cv::Mat &scoresFor(double step);
    cv::Mat computed(const ViewGeometry &geometry, double threshold);

    cv::Mat m_scores;
    double m_highest = 0;
    cv::Mat m_coarse; ///< the highest score of each m_factor x m_factor: small areas show from afar
    int m_factor = 1;
    struct Shown {
        ViewGeometry geometry;
        double threshold = 0;
        cv::Mat mask;
    };
    std::optional<Shown> m_shown;
};

} // namespace loupe
