#pragma once

#include <opencv2/core/mat.hpp>

#include <QPainter>
#include <QString>

/** What is written and drawn over the photo besides its layers. In logical pixels of the view. */
namespace loupe {

/** A line of text on a plate at the upper left; elided where the view is narrow. */
void drawBadge(QPainter &painter, const QString &text, double viewWidth);

/** A cell with its value beside it. */
void drawCell(QPainter &painter, const QRectF &cell, const QString &value, double viewWidth);

/**
 * A round lens at `center` that shows the photo around `pixel`, its pixels as squares and without layers.
 * @param rgb CV_8UC3, R G B  @param scale logical pixels of the view for one of the photo's
 */
void drawLens(QPainter &painter, const cv::Mat &rgb, const QPointF &pixel, const QPointF &center, double scale);

/**
 * How long a scale bar is: the most of 1, 2, 5, 10, 20, ... pixels of the photo that fit into `room`; at least 1.
 * @param scale logical pixels of the view for one of the photo's
 */
int scaleBarPixels(double scale, double room);

/** A bar of that many pixels of the photo, with their number, at the lower right of the view. */
void drawScaleBar(QPainter &painter, const QRectF &view, double scale);

/** A frame around an area, to draw the eye to it. */
void drawFrame(QPainter &painter, const QRectF &area, double opacity);

} // namespace loupe
