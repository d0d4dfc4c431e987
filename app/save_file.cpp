#include "app/save_file.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace loupe {

Error saveError(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError; // what Qt makes of ENOSPC
    const QString detail = file.fileName() + u": "_s + file.errorString();
    return {full ? Error::Kind::DiskFull : Error::Kind::WriteFailed, detail.toStdString()};
}

Result<void> commitFile(QSaveFile &file)
{
    // commit() of Qt 6.4 does not see that the last buffer could not be written
    if (!file.flush() || !file.commit())
        return saveError(file);
    return {};
}

} // namespace loupe
