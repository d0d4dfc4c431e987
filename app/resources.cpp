#include "app/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/picture_folder.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

bool holdsResources(const QString &folder)
{
    return QFileInfo(folder + u"/models"_s).isDir();
}

/** A build tree lies somewhere below the source tree. */
QString resourcesAbove(const QString &start)
{
    QDir dir(start);
    do {
        QString candidate = dir.filePath(u"resources"_s);
        if (holdsResources(candidate))
            return candidate;
    } while (dir.cdUp());
    return {};
}

} // namespace

QString resourceFolder()
{
    const QString chosen = qEnvironmentVariable("LOUPE_RESOURCES");
    if (!chosen.isEmpty())
        return QFileInfo(chosen).isDir() ? QDir::cleanPath(QDir(chosen).absolutePath()) : QString();

    const QString programs = QCoreApplication::applicationDirPath();
    const QString installed = QDir::cleanPath(programs + u"/../share/loupe"_s);
    return holdsResources(installed) ? installed : resourcesAbove(programs);
}

QString defaultModelFolder()
{
    const QString resources = resourceFolder();
    if (resources.isEmpty())
        return {};
    const QDir models(resources + u"/models"_s);
    const QStringList names = models.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (QFileInfo(models.filePath(name) + u"/card.json"_s).isFile())
            return models.filePath(name);
    }
    return {};
}

QStringList samplePhotos()
{
    const QString resources = resourceFolder();
    return resources.isEmpty() ? QStringList() : photosIn(resources + u"/samples"_s);
}

} // namespace loupe
