#include "app/score_image.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <cmath>

namespace loupe {
namespace {

constexpr float kFull = 65535.0F;

} // namespace

QImage scoreImage(const cv::Mat &scores)
{
    QImage image(scores.cols, scores.rows, QImage::Format_Grayscale16);
    for (int y = 0; y < scores.rows; ++y) {
        const float *score = scores.ptr<float>(y);
        auto *pixel = reinterpret_cast<quint16 *>(image.scanLine(y));
        for (int x = 0; x < scores.cols; ++x)
            pixel[x] = score[x] > 0.0F ? quint16(std::lround(std::min(score[x], 1.0F) * kFull)) : quint16(0);
    }
    return image;
}

QByteArray packedScores(const cv::Mat &scores)
{
    QByteArray bytes;
    if (scores.empty())
        return bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(30); // zlib level 2: four times as fast as the default, a few percent larger
    writer.write(scoreImage(scores));
    return bytes;
}

cv::Mat unpackedScores(const QByteArray &png)
{
    const QImage image = QImage::fromData(png, "png");
    if (image.format() != QImage::Format_Grayscale16)
        return {};
    cv::Mat scores(image.height(), image.width(), CV_32F);
    for (int y = 0; y < scores.rows; ++y) {
        const auto *pixel = reinterpret_cast<const quint16 *>(image.constScanLine(y));
        float *score = scores.ptr<float>(y);
        for (int x = 0; x < scores.cols; ++x)
            score[x] = float(pixel[x]) / kFull;
    }
    return scores;
}

} // namespace loupe
