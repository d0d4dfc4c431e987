#include "app/picture_folder.h"

#include "app/analysis_files.h"
#include "app/paths.h"
#include "model/image/decoder.h"
#include "training/ground_truth.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

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

void removeMasks(std::vector<std::filesystem::path> &files)
{
    std::vector<QString> masked; // the photo that each file would be the mask of
    std::set<QString> wanted;
    for (const auto &file : files) {
        masked.push_back(QString::fromStdString(maskedStem(file)).toLower());
        if (!masked.back().isEmpty())
            wanted.insert(masked.back());
    }
    if (wanted.empty())
        return; // most folders
    std::set<QString> photos;
    for (const auto &file : files) {
        const QString stem = toQString(file.stem()).toLower();
        if (wanted.contains(stem))
            photos.insert(stem);
    }
    std::size_t index = 0;
    std::erase_if(files, [&](const auto &) { return photos.contains(masked[index++]); });
}

QStringList photosIn(const QString &folder)
{
    const QDir directory(folder);
    std::vector<std::filesystem::path> photos;
    const QStringList all = directory.entryList(QDir::Files | QDir::Readable, QDir::NoSort);
    for (const QString &name : all)
        if (isPhotoName(name))
            photos.push_back(toPath(name));
    removeMasks(photos);
    QStringList names;
    for (const auto &photo : photos)
        names << toQString(photo);
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
