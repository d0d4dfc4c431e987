#pragma once

#include <QRectF>
#include <QSize>
#include <QTransform>

namespace loupe {

/** Where the picture lies in the view. */
struct ViewGeometry {
    QTransform toView;  ///< picture pixels to logical view pixels: scale and shift only
    QRectF visible;     ///< the part of the picture that can be seen, in picture pixels
    QSize picture;      ///< in pixels
    double density = 1; ///< screen pixels per logical pixel
    double scale() const { return toView.m11() * density; } ///< screen pixels per picture pixel
    /** Of the view, in screen pixels. */
    QSize screen() const { return (visible.size() * scale()).toSize(); }
    bool operator==(const ViewGeometry &) const = default;
};

} // namespace loupe
