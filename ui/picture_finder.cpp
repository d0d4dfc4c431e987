#include "ui/picture_finder.h"

#include <algorithm>

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include "model/image/decoder.h"

#include "app/task.h"

namespace loupe
{

namespace
{

QStringList expanded(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            files << picturesIn(path);
        else
            files << path;
    }
    if (paths.size() == 1 && files == paths) {
        const QStringList beside = picturesIn(QFileInfo(paths.front()).absolutePath());
        if (beside.contains(paths.front()))
            return beside;
    }
    files.removeDuplicates();
    return files;
}

} // namespace

QStringList picturesIn(const QString &folder)
{
    QStringList patterns;
    for (const std::string &suffix : imageSuffixes())
        patterns << QStringLiteral("*.") + QString::fromStdString(suffix);
    const QDir directory(folder);
    QStringList names = directory.entryList(patterns, QDir::Files | QDir::Readable, QDir::NoSort);
    const QLocale locale; // the C locale knows no order but that of the bytes
    QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), order);
    for (QString &name : names)
        name = directory.absoluteFilePath(name);
    return names;
}

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
