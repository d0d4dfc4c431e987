#include "ui/viewer/image_pyramid.h"

#include <opencv2/imgproc.hpp>

#include "app/task.h"

namespace loupe
{

namespace
{

constexpr int kSmallestLevel = 512; // longer side; below this, drawing level 0 is cheap anyway

using ImagePointer = std::shared_ptr<const DecodedImage>;

/** The decoded pixels as a QImage, without copying; they live as long as the QImage and its copies. */
QImage wrap(const ImagePointer &image)
{
    const cv::Mat &rgb = image->rgb;
    const auto release = [](void *keeper) { delete static_cast<ImagePointer *>(keeper); };
    return {static_cast<const uchar *>(rgb.data),
            rgb.cols,
            rgb.rows,
            static_cast<qsizetype>(rgb.step),
            QImage::Format_RGB888,
            release,
            new ImagePointer(image)};
}

QImage toScreenFormat(const cv::Mat &rgb)
{
    const QImage view(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

QVector<QImage> halvedLevels(const ImagePointer &image, const Progress &progress)
{
    QVector<QImage> levels;
    cv::Mat current = image->rgb;
    while (std::max(current.cols, current.rows) > kSmallestLevel && !progress.cancelled()) {
        cv::Mat half;
        cv::resize(current, half, {(current.cols + 1) / 2, (current.rows + 1) / 2}, 0, 0, cv::INTER_AREA);
        levels.append(toScreenFormat(half));
        current = half;
    }
    return levels;
}

} // namespace

ImagePyramid::ImagePyramid(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImagePyramid::onFinished);
}

ImagePyramid::~ImagePyramid()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ImagePyramid::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    m_watcher.cancel();
    m_levels.clear();
    m_complete = false;
    if (!image || image->rgb.empty())
        return;
    m_levels.append(wrap(image));
    m_watcher.setFuture(
        runTask<QVector<QImage>>(&m_pool, [image](const Progress &progress) { return halvedLevels(image, progress); }));
}

void ImagePyramid::onFinished()
{
    if (m_watcher.isCanceled() || m_levels.isEmpty())
        return;
    m_levels.append(m_watcher.result());
    m_complete = true;
    Q_EMIT completed();
}

QSize ImagePyramid::size() const
{
    return m_levels.isEmpty() ? QSize() : m_levels.front().size();
}

const QImage &ImagePyramid::levelFor(double scale) const
{
    qsizetype level = 0;
    while (level + 1 < m_levels.size() && scale * 2 <= 1) {
        scale *= 2;
        ++level;
    }
    return m_levels[level];
}

} // namespace loupe
