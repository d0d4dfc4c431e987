#include "ui/picture_finder.h"

#include <QFileInfo>

#include "app/picture_folder.h"
#include "app/task.h"

namespace loupe {

namespace {

QStringList expanded(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            files << photosIn(path);
        else
            files << path;
    }
    if (paths.size() == 1 && files == paths) {
        QStringList beside = photosIn(QFileInfo(paths.front()).absolutePath());
        if (beside.contains(paths.front()))
            return beside;
    }
    files.removeDuplicates();
    return files;
}

} // namespace

PictureFinder::PictureFinder(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT found(m_watcher.result());
    });
}

PictureFinder::~PictureFinder()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PictureFinder::find(const QStringList &paths)
{
    m_watcher.cancel();
    m_watcher.setFuture(runTask<QStringList>(&m_pool, [paths](const Progress &) { return expanded(paths); }));
}

} // namespace loupe
