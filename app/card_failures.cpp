#include "app/card_failures.h"

#include "app/error_text.h"
#include "app/evaluated_images.h"
#include "app/overlay.h"
#include "model/image/decoder.h"
#include "model/result/mask.h"
#include "training/ground_truth.h"

#include <opencv2/imgproc.hpp>

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kSide = 300;   ///< pixels of one half, its longer side
constexpr int kQuality = 75; ///< some 30 kB; the card is read at every start

bool isFailure(const EvaluatedImage &image)
{
    if (image.error)
        return false;
    return image.forged ? image.band != Band::Strong && image.band != Band::Moderate : image.band != Band::NoTrace;
}

/** "splice", "copy_move" or what else a list says; "unedited" */
std::string kindOf(const EvaluatedImage &image)
{
    return image.forged ? attributeOf(image, "type").value_or("forged") : "unedited";
}

/** The failure of each kind that is furthest from its label. */
std::map<std::string, const EvaluatedImage *> worstOfEachKind(const Evaluation &evaluation)
{
    std::map<std::string, const EvaluatedImage *> worst;
    for (const EvaluatedImage &image : evaluation.images) {
        if (!isFailure(image))
            continue;
        const EvaluatedImage *&place = worst[kindOf(image)];
        if (!place || distanceFromLabel(image) > distanceFromLabel(*place))
            place = &image;
    }
    return worst;
}

/** In English, as all of a card. */
std::string wordsOf(const EvaluatedImage &image, const std::string &kind)
{
    QString what = image.forged ? u"Missed: %1"_s.arg(QString::fromStdString(kind)).replace(u'_', u' ')
                                : u"False alarm: an unedited picture"_s;
    if (image.forged && image.forgedShareTrue)
        what += u" of %1 % of the picture"_s.arg(100 * *image.forgedShareTrue, 0, 'f', 1);
    if (image.jpegQuality)
        what += *image.jpegQuality > 0 ? u", JPEG quality %1"_s.arg(*image.jpegQuality) : u", JPEG"_s;
    return (what + u", score %1"_s.arg(image.score, 0, 'f', 2)).toStdString();
}

/** The photo in at most kSide pixels; never larger than it is. */
QImage reduced(const QImage &photo)
{
    return photo.width() <= kSide && photo.height() <= kSide
               ? photo
               : photo.scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

std::string jpegInBase64(const QImage &picture)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    picture.save(&buffer, "jpeg", kQuality);
    return jpeg.toBase64().toStdString();
}

Result<KnownFailure> failureOf(const EvaluatedImage &image, const std::string &kind, const Dataset &dataset,
                               Analyzer &analyzer, const Progress &progress)
{
    const auto decoded = decode(image.file);
    if (!decoded)
        return decoded.error();
    const auto labelled =
        std::find_if(dataset.images.begin(), dataset.images.end(),
                     [&image](const LabelledImage &candidate) { return candidate.image == image.file; });
    cv::Mat truth;
    if (labelled != dataset.images.end() && !labelled->mask.empty()) {
        auto mask = readGroundTruth(labelled->mask, decoded->rgb.size());
        if (!mask)
            return mask.error();
        truth = *mask;
    }
    const auto analysis = analyzer.analyze(*decoded, {}, {.report = [](int, int) {}, .cancelled = progress.cancelled});
    if (!analysis)
        return analysis.error();
    const cv::Mat scores = resizeScoreMap(analysis->scoreMap, decoded->rgb.size());
    return KnownFailure{wordsOf(image, kind), jpegInBase64(failurePicture(decoded->rgb, truth, scores))};
}

} // namespace

QImage failurePicture(const cv::Mat &rgb, const cv::Mat &truth, const cv::Mat &scores)
{
    constexpr int kGap = 6;
    const QImage full = toQImage(rgb);
    const QImage photo = reduced(full);
    QImage picture(2 * photo.width() + kGap, photo.height(), QImage::Format_RGB888);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(0, 0, photo);
    painter.drawImage(photo.width() + kGap, 0, photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(photo.width() + kGap, 0), photo.size()), colorizeScores(scores, ColorMap::Inferno));
    if (!truth.empty()) {
        cv::Mat small;
        cv::resize(truth, small, {photo.width(), photo.height()}, 0, 0, cv::INTER_NEAREST);
        painter.setClipRect(photo.rect());
        drawContours(painter, maskContours(small), photo.size());
    }
    return picture;
}

Result<std::vector<KnownFailure>> knownFailures(const Evaluation &evaluation, const Dataset &dataset,
                                                Analyzer &analyzer, const Progress &progress)
{
    const auto worst = worstOfEachKind(evaluation);
    std::vector<KnownFailure> failures;
    for (const auto &[kind, image] : worst) {
        progress.report(int(failures.size()), int(worst.size()));
        auto failure = failureOf(*image, kind, dataset, analyzer, progress);
        if (!failure)
            return failure.error();
        failures.push_back(std::move(*failure));
    }
    return failures;
}

} // namespace loupe
