#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

/** Which files of a folder are photos to look at. */
namespace loupe {

/** "*.jpg", "*.png", ...: what open dialogs filter by. */
QStringList picturePatterns();

/**
 * The name ends like a picture and not like one that Loupe itself writes beside a photo (NAME.mask.png,
 * NAME.overlay.png, ...): a mask is no photo to examine. Such a file can still be opened by its name.
 */
bool isPhotoName(const QString &name);

/**
 * Takes out the masks of photos: NAME_mask.png and NAME_gt.png (see maskEndings()) where NAME.* is there too. A file of
 * such a name that stands alone is a photo like any other.
 * @param files all the photos (isPhotoName()) of one folder
 */
void removeMasks(std::vector<std::filesystem::path> &files);

/** The photos of a folder (not of the folders in it) in the order people expect: 2 before 10. Thread-safe. */
QStringList photosIn(const QString &folder);

} // namespace loupe
