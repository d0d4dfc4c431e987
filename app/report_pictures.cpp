#include "app/report_pictures.h"

#include "app/evidence_picture.h"
#include "app/overlay.h"

#include <opencv2/imgproc.hpp>

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>

namespace loupe {
namespace {

constexpr int kQuality = 90; // about 150 kB for a photo

ReportPicture encoded(const QImage &image)
{
    QImage picture = image;
    if (std::max(picture.width(), picture.height()) > ReportPicture::kLongestSide)
        picture = picture.scaled(ReportPicture::kLongestSide, ReportPicture::kLongestSide, Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
    ReportPicture result{{}, picture.size()};
    QBuffer buffer(&result.jpeg);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kQuality);
    writer.write(picture);
    return result;
}

cv::Size reducedSize(int width, int height)
{
    const int longest = std::max({width, height, 1});
    const double scale = std::min(1.0, double(ReportPicture::kLongestSide) / longest);
    return {std::max(1, cvRound(width * scale)), std::max(1, cvRound(height * scale))};
}

} // namespace

DecodedImage reducedImage(const DecodedImage &image)
{
    DecodedImage reduced{image.rgb, image.facts};
    const cv::Size size = reducedSize(image.rgb.cols, image.rgb.rows);
    if (size != image.rgb.size())
        cv::resize(image.rgb, reduced.rgb, size, 0, 0, cv::INTER_AREA);
    return reduced;
}

DecodedImage blankImage(const ImageFacts &facts)
{
    return {cv::Mat(reducedSize(facts.width, facts.height), CV_8UC3, cv::Scalar::all(96)), facts};
}

ReportPicture photoPicture(const DecodedImage &reduced)
{
    return encoded(toQImage(reduced.rgb));
}

ReportPicture overlayPicture(const DecodedImage &reduced, const Analysis &analysis)
{
    return encoded(renderOverlay(reduced, analysis));
}

ReportPicture evidencePicture(const DecodedImage &image, const EvidenceMap &map)
{
    return encoded(renderEvidence(image, map));
}

} // namespace loupe
