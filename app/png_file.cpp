#include "app/png_file.h"

#include <QImageWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

Error writeError(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError; // what Qt makes of ENOSPC
    const QString detail = file.fileName() + u": "_s + file.errorString();
    return {full ? Error::Kind::DiskFull : Error::Kind::WriteFailed, detail.toStdString()};
}

} // namespace

Result<void> savePng(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    QImageWriter writer(&file, "png");
    writer.setCompression(30); // zlib level 2: a 100-megapixel photo takes seconds, not half a minute
    if (!writer.write(image)) {
        if (file.error() != QFileDevice::NoError)
            return writeError(file);
        return Error{Error::Kind::WriteFailed, (path + u": "_s + writer.errorString()).toStdString()};
    }
    // commit() of Qt 6.4 does not see that the last buffer could not be written
    if (!file.flush() || !file.commit())
        return writeError(file);
    return {};
}

} // namespace loupe
