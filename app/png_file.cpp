#include "app/png_file.h"

#include "app/save_file.h"

#include <QImageWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace loupe {

Result<void> savePng(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveError(file);
    QImageWriter writer(&file, "png");
    writer.setCompression(30); // zlib level 2: a 100-megapixel photo takes seconds, not half a minute
    if (!writer.write(image)) {
        if (file.error() != QFileDevice::NoError)
            return saveError(file);
        return Error{Error::Kind::WriteFailed, (path + u": "_s + writer.errorString()).toStdString()};
    }
    return commitFile(file);
}

} // namespace loupe
