#pragma once

#include "app/case_store.h"
#include "model/evidence.h"

#include <QByteArray>
#include <QSize>

/** Pictures small enough for a document. The same input gives the same bytes. Need a QGuiApplication for their text. */
namespace loupe {

/** A picture as a document carries it. */
struct ReportPicture {
    QByteArray jpeg;
    QSize size; ///< pixels

    static constexpr int kLongestSide = 1000;
};

/** The picture in at most kLongestSide pixels; facts as they were. */
DecodedImage reducedImage(const DecodedImage &image);
/** A grey area in the place of a picture that is not there, of its proportions and in at most kLongestSide pixels. */
DecodedImage blankImage(const ImageFacts &facts);

ReportPicture photoPicture(const DecodedImage &reduced);
/** Score map, outline and legend over the picture: renderOverlay(). */
ReportPicture overlayPicture(const DecodedImage &reduced, const Analysis &analysis);
/** @param image at its own size, see renderEvidence() */
ReportPicture evidencePicture(const DecodedImage &image, const EvidenceMap &map);

} // namespace loupe
