#pragma once

#include "model/result.h"

#include <QImage>
#include <QString>

namespace loupe {

/** Writes a PNG file atomically, quickly rather than small. Errors: WriteFailed, DiskFull. Thread-safe. */
Result<void> savePng(const QImage &image, const QString &path);

} // namespace loupe
