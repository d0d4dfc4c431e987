#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QVector>

#include "model/analysis.h"

namespace loupe
{

/**
 * A photo in halving sizes, so that drawing it costs the same at any zoom. Level 0 shares the decoded pixels; the
 * smaller levels are made in a worker, and until they are there level 0 stands in. GUI thread.
 */
class ImagePyramid : public QObject
{
    Q_OBJECT

public:
    explicit ImagePyramid(QObject *parent = nullptr);
    ~ImagePyramid() override;

    /** nullptr empties it. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    bool isEmpty() const { return m_levels.isEmpty(); }
    /** Of the photo, in pixels. */
    QSize size() const;
    /** True once the smaller levels are there (at once for small photos). */
    bool isComplete() const { return m_complete; }

    /**
     * The smallest level that still has at least one pixel for each screen pixel.
     * @param scale screen pixels per photo pixel
     */
    const QImage &levelFor(double scale) const;

Q_SIGNALS:
    void completed();

private:
    void onFinished();

    QVector<QImage> m_levels;
    bool m_complete = false;
    QThreadPool m_pool;
    QFutureWatcher<QVector<QImage>> m_watcher;
};

} // namespace loupe
