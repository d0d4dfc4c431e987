#pragma once

#include <QString>
#include <QStringList>

/** Where the program's own files lie: beside an installed program in share/loupe, or in the source tree it was built
 * from. */
namespace loupe {

/** Folder that holds models/ and samples/; empty when none is found. */
QString resourceFolder();

/** Folder of the model that is used when none is chosen; empty when none is there. */
QString defaultModelFolder();

/** Sample photos, sorted by name; the masks beside them (NAME.mask.png) are left out. */
QStringList samplePhotos();

} // namespace loupe
