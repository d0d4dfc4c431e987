#pragma once

#include "model/analysis.h"
#include "model/progress.h"
#include "model/result.h"

#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

/**
 * Classical evidence maps beside the network: every method by one name, called one way, giving one kind of value. The
 * viewer, the case file and the command line list them from evidenceMethods(). The methods themselves, with their
 * sources and their own figures, are in model/evidence/. Thread-safe: no state.
 */
namespace loupe {

enum class EvidenceKind { ErrorLevel, JpegGhost, NoiseResidual, JpegGrid, CopyMove };

/** A number that goes with a map; app/evidence_text words it. */
struct EvidenceFigure {
    std::string name; ///< for machines: "quality", "grid_x", ...
    double value = 0;
};

/** Two areas of the picture that hold the same content, as closed polygons in picture pixels. */
struct EvidenceMatch {
    std::vector<std::vector<cv::Point>> source;
    std::vector<std::vector<cv::Point>> target;
    double score = 0; ///< 0..1
};

/** What a method found. */
struct EvidenceMap {
    EvidenceKind kind{};
    cv::Mat values; ///< CV_32F; value (x, y) belongs to the picture pixels from (x, y) * cell on; empty = matches only
    int cell = 1;   ///< side, picture pixels; the last column and row may reach past the picture
    double low = 0; ///< what the colours span, in the unit of the values
    double high = 1;
    std::vector<EvidenceFigure> figures{};
    std::vector<EvidenceMatch> matches{};
};

struct EvidenceMethod {
    EvidenceKind kind{};
    const char *name = ""; ///< for machines and files: "ela", "jpeg_ghost", ...; never changes
    Result<EvidenceMap> (*compute)(const cv::Mat &rgb, const Progress &progress) = nullptr;
};

/** All of them, in the order in which they are shown. */
const std::vector<EvidenceMethod> &evidenceMethods();
const EvidenceMethod &evidenceMethod(EvidenceKind kind);

/**
 * The same picture gives the same map, bit for bit, on the same machine.
 * @param rgb CV_8UC3, R G B  @return the map; its memory and what is needed besides stay below 1 GB at 100 megapixels
 * Errors: Cancelled (asked every few rows), BadArgument (no picture), OutOfMemory.
 */
Result<EvidenceMap> computeEvidence(EvidenceKind kind, const cv::Mat &rgb, const Progress &progress = {});

/** What a matcher that has run already found, as computeEvidence() gives it. */
EvidenceMap evidenceOf(const CopyMoveResult &copies);

} // namespace loupe
