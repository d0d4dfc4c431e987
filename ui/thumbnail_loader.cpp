#include "ui/thumbnail_loader.h"

#include <QImageReader>
#include <QTimer>

#include "model/image/decoder.h"

#include "app/overlay.h"
#include "app/paths.h"
#include "app/task.h"

#include <utility>

namespace loupe {

namespace {

constexpr qsizetype kMostWanted = 200; // more than any screen shows

} // namespace

/** Qt's reader is quick where it can scale while decoding; what it cannot read, our decoder may. */
QImage makeThumbnail(const QString &file, int side)
{
    const QSize box(side, side);
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid()) {
        if (size.width() > box.width() || size.height() > box.height())
            reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
        QImage image = reader.read();
        if (!image.isNull())
            return image;
    }
    const Result<DecodedImage> decoded = decode(toPath(file));
    if (!decoded)
        return {};
    return toQImage(decoded->rgb).scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

ThumbnailLoader::ThumbnailLoader(int side, QObject *parent) : QObject(parent), m_side(side)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ThumbnailLoader::onFinished);
}

ThumbnailLoader::~ThumbnailLoader()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

/** Asked from within a model's data(), so the work starts from the event loop. */
void ThumbnailLoader::request(const QString &file)
{
    if (file == m_working)
        return;
    m_wanted.removeOne(file);
    m_wanted.append(file);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst(); // scrolled away; a view that comes back asks again
    if (m_wanted.size() == 1)
        QTimer::singleShot(0, this, &ThumbnailLoader::startNext);
}

void ThumbnailLoader::startNext()
{
    if (!m_working.isEmpty() || m_wanted.isEmpty())
        return;
    m_working = m_wanted.takeLast();
    m_watcher.setFuture(runTask<QImage>(
        &m_pool, [file = m_working, side = m_side](const Progress &) { return makeThumbnail(file, side); }));
}

void ThumbnailLoader::onFinished()
{
    const QString file = std::exchange(m_working, {});
    Q_EMIT loaded(file, m_watcher.result());
    startNext();
}

} // namespace loupe
