#pragma once

#include <QImage>
#include <QPolygonF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <opencv2/core/mat.hpp>

#include "model/analysis.h"

/** Pictures made from score maps: shared by the viewer, the command line and later the report. Thread-safe. */
namespace loupe {

/** Perceptually even maps, readable without red-green vision. */
enum class ColorMap { Inferno, Viridis, Cividis };
QStringList colorMapNames();

/** 256 colours from low to high. */
const QVector<QRgb> &colorTable(ColorMap map);

/**
 * A score map in colour. Alpha follows the score, so that nothing is tinted where nothing was found.
 * @param scores CV_32F; 0..1, values outside are clamped  @return ARGB32_Premultiplied of the same size
 */
QImage colorizeScores(const cv::Mat &scores, ColorMap map);

/** @param rgb CV_8UC3, R G B  @return a deep copy, Format_RGB888 */
QImage toQImage(const cv::Mat &rgb);

/** The outlines of the mask as closed polygons in mask pixels; outer borders and holes. @param mask CV_8U */
QVector<QPolygonF> maskContours(const cv::Mat &mask);

/** The photo with the score map over it, the mask's contour and a legend with the scale: what `analyze --out` writes.
 */
QImage renderOverlay(const DecodedImage &image, const Analysis &analysis, ColorMap map = ColorMap::Inferno);

} // namespace loupe
