#include "app/picture_folder.h"

#include "app/analysis_files.h"
#include "model/image/decoder.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loupe {

QStringList picturePatterns()
{
    QStringList patterns;
    for (const std::string &suffix : imageSuffixes())
        patterns << u"*."_s + QString::fromStdString(suffix);
    return patterns;
}

bool isPhotoName(const QString &name)
{
    const auto &suffixes = imageSuffixes();
    const auto &endings = analysisFileEndings();
    return std::find(suffixes.begin(), suffixes.end(), QFileInfo(name).suffix().toLower().toStdString()) !=
               suffixes.end() &&
           std::none_of(endings.begin(), endings.end(),
                        [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

QStringList photosIn(const QString &folder)
{
    const QDir directory(folder);
    QStringList names = directory.entryList(QDir::Files | QDir::Readable, QDir::NoSort);
    names.removeIf([](const QString &name) { return !isPhotoName(name); });
    const QLocale locale; // the C locale knows no order but that of the bytes
    QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), order);
    for (QString &name : names)
        name = directory.absoluteFilePath(name);
    return names;
}

} // namespace loupe
