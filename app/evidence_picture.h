#pragma once

#include "app/overlay.h"
#include "model/evidence.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

/** Evidence maps as pictures, for the viewer and for files. Thread-safe. */
namespace loupe {

/** The map in colour, one pixel a cell, opaque. @return Indexed8 of the map's size; null for matches only */
QImage colorizeEvidence(const EvidenceMap &map, ColorMap colors);

/** The part of the picture that the map covers: its last cells may reach past the border. Picture pixels. */
QSize coveredBy(const EvidenceMap &map);

/**
 * The matches: both areas outlined, the second one broken, and an arrow from the first to the second.
 * @param toView picture pixels to the painter's  @param width of the lines, in the painter's pixels
 */
void drawMatches(QPainter &painter, const std::vector<EvidenceMatch> &matches, const QTransform &toView, double width);

/**
 * The map at the picture's size with its scale below; or the matches over the photo in grey. What
 * `loupe-cli evidence --maps` writes. Null where there is no memory for it. Needs a QGuiApplication for its text.
 */
QImage renderEvidence(const DecodedImage &image, const EvidenceMap &map, ColorMap colors = ColorMap::Inferno);

} // namespace loupe
