#pragma once

#include <QString>
#include <QStringList>

/** Which files of a folder are photos to look at. */
namespace loupe {

/** "*.jpg", "*.png", ...: what open dialogs filter by. */
QStringList picturePatterns();

/**
 * The name ends like a picture and not like one that Loupe itself writes beside a photo (NAME.mask.png,
 * NAME.overlay.png, ...): a mask is no photo to examine. Such a file can still be opened by its name.
 */
bool isPhotoName(const QString &name);

/** The photos of a folder (not of the folders in it) in the order people expect: 2 before 10. Thread-safe. */
QStringList photosIn(const QString &folder);

} // namespace loupe
