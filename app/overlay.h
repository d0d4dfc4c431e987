#pragma once

#include "model/analysis.h"

#include <opencv2/core/mat.hpp>

#include <QImage>
#include <QPolygonF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

class QPainter;

/** Pictures made from score maps: shared by the viewer, the command line and later the report. Thread-safe. */
namespace loupe {

/** Perceptually even maps, readable without red-green vision. */
enum class ColorMap { Inferno, Viridis, Cividis };
QStringList colorMapNames();

/** 256 colours from low to high: OpenCV's copies of the tables that matplotlib published (CC0). */
const QVector<QRgb> &colorTable(ColorMap map);

/**
 * A score map in colour. Alpha follows the score, so that nothing is tinted where nothing was found.
 * @param scores CV_32F; 0..1, values outside are clamped  @return ARGB32_Premultiplied of the same size
 */
QImage colorizeScores(const cv::Mat &scores, ColorMap map);

/**
 * The patch scores as cells, not smoothed: the network's real grid.
 * @param patches CV_32F [gh, gw], 0..1; covers the whole picture  @return Indexed8 of `size`, opaque
 */
QImage colorizePatches(const cv::Mat &patches, QSize size, ColorMap map);

/** What a bar of colours stands for. */
struct Scale {
    QString title;
    double low = 0;
    double high = 1;
};

/** A bar from low to high in the map's colours, with title and numbers below; for pictures that are kept. */
void drawScale(QPainter &painter, const QRect &area, const Scale &scale, const QVector<QRgb> &colors,
               std::optional<double> tick = {});

/** Of the legend below a picture of this size, pixels. */
int legendHeight(QSize picture);

/** @param rgb CV_8UC3, R G B  @return a deep copy, Format_RGB888 */
QImage toQImage(const cv::Mat &rgb);

/**
 * The outlines of the mask as closed polygons (first point = last) that run along pixel edges: pixel (x, y) is the
 * square from (x, y) to (x + 1, y + 1). Outer borders run clockwise on the screen, holes the other way; areas that
 * touch at a corner are one, as in findRegions(). @param mask CV_8U, not zero = inside
 */
QVector<QPolygonF> maskContours(const cv::Mat &mask);

/** White lines with a dark edge, seen on any photo. @param picture its size, for the width of the lines */
void drawContours(QPainter &painter, const QVector<QPolygonF> &contours, QSize picture);

/**
 * The photo with the score map over it and the mask's contour, and under it a legend with the scale, so that no pixel
 * is hidden: what `analyze --out` writes. At least kMinimumLegendWidth wide. Needs a QGuiApplication for its text.
 */
QImage renderOverlay(const DecodedImage &image, const Analysis &analysis, ColorMap map = ColorMap::Inferno);

constexpr int kMinimumLegendWidth = 240; ///< pixels

} // namespace loupe
