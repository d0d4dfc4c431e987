#pragma once

#include <opencv2/core/mat.hpp>

#include <QByteArray>
#include <QImage>

/** Score maps as 16-bit grey pictures: 65535 = score 1 and above, so steps are 0.000015. Thread-safe. */
namespace loupe {

/** @param scores CV_32F  @return Format_Grayscale16 of the same size */
QImage scoreImage(const cv::Mat &scores);

/** That picture as the bytes of a PNG file; empty for an empty map. */
QByteArray packedScores(const cv::Mat &scores);

/** The way back: CV_32F, 0..1; empty for what is no such picture. */
cv::Mat unpackedScores(const QByteArray &png);

} // namespace loupe
