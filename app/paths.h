#pragma once

#include <filesystem>
#include <string>

#include <QString>

namespace loupe
{

/** The path's UTF-8, for showing: bytes that are none become U+FFFD instead of an exception. */
inline QString toQString(const std::filesystem::path &path)
{
    const std::u8string utf8 = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8.data()), qsizetype(utf8.size()));
}

/** Never throws, unlike path(QString::toStdU16String()) with a lone surrogate. */
inline std::filesystem::path toPath(const QString &path)
{
    const QByteArray utf8 = path.toUtf8();
    return {std::u8string(reinterpret_cast<const char8_t *>(utf8.constData()), std::size_t(utf8.size()))};
}

} // namespace loupe
