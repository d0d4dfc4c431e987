#pragma once

#include <QImage>

#include <opencv2/core/mat.hpp>

namespace loupe {

struct ViewGeometry;

/** How the areas above the threshold are to be shown. */
struct MaskLook {
    double threshold = 0.5;
    double outline = 0; ///< opacity, 0..1; 0: none
    double fill = 0;    ///< opacity, 0..1; 0: none
    bool operator==(const MaskLook &) const = default;
};

/**
 * Outline and fill of what lies above the threshold, as the view shows them: one value is computed for each screen
 * pixel, or for each of the picture's pixels where these are larger, so that it costs the same however ragged the mask
 * is. The outline is two logical pixels wide at any zoom, with a darker line around it.
 */
class MaskPainter {
public:
    MaskPainter() = default;
    /** @param scores CV_32F, covers the whole picture; may be empty */
    explicit MaskPainter(const cv::Mat &scores);

    /** @return of the view's size in screen pixels, ARGB32_Premultiplied; null where there is nothing to show */
    QImage image(const ViewGeometry &geometry, const MaskLook &look);

private:
    const cv::Mat &scoresFor(double step);

    cv::Mat m_scores;
    double m_highest = 0;
    cv::Mat m_coarse; ///< the highest score of each m_factor x m_factor: small areas show from afar
    int m_factor = 1;
};

} // namespace loupe
