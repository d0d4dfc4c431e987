#pragma once

#include <optional>

#include <QColor>
#include <QPoint>
#include <QRect>

#include "model/analysis.h"

namespace loupe
{

/** What lies under one pixel of the picture. */
struct Probe {
    QPoint pixel;
    QColor color;
    std::optional<double> score; ///< of the score map, interpolated as the full map is
    std::optional<double> patch; ///< of the patch cell
    QRectF patchCell;            ///< in picture pixels; empty without a patch map
};

/**
 * @param analysis may be null
 * @return nullopt outside the picture
 */
std::optional<Probe> probeAt(const DecodedImage &image, const Analysis *analysis, QPoint pixel);

} // namespace loupe
