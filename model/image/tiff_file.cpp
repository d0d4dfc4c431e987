#include "model/image/tiff_file.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace loupe {
namespace {

tmsize_t onRead(thandle_t handle, void *to, tmsize_t count)
{
    auto &source = *static_cast<TiffSource *>(handle);
    if (source.position >= source.file.size() || count <= 0)
        return 0;
    const std::size_t given = std::min<std::size_t>(std::size_t(count), source.file.size() - source.position);
    std::memcpy(to, source.file.data() + source.position, given);
    source.position += given;
    return tmsize_t(given);
}

toff_t onSeek(thandle_t handle, toff_t offset, int whence)
{
    auto &source = *static_cast<TiffSource *>(handle);
    const std::uint64_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? source.position : source.file.size();
    source.position = base + offset;
    return source.position;
}

tmsize_t refuseWrite(thandle_t, void *, tmsize_t)
{
    return 0;
}

int onClose(thandle_t)
{
    return 0;
}

toff_t onSize(thandle_t handle)
{
    return static_cast<TiffSource *>(handle)->file.size();
}

int onError(TIFF *, void *user, const char *, const char *format, va_list arguments)
{
    auto &source = *static_cast<TiffSource *>(user);
    if (source.message[0] == '\0')
        std::vsnprintf(source.message, sizeof source.message, format, arguments);
    return 1;
}

int ignoreWarning(TIFF *, void *, const char *, const char *, va_list)
{
    return 1;
}

} // namespace

Tiff openTiff(TiffSource &source, const DecodeOptions &options)
{
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> open{TIFFOpenOptionsAlloc(),
                                                                                &TIFFOpenOptionsFree};
    const double most = options.maxMegapixels * 8e6 + 64e6; // a strip or tile of four 16-bit samples a pixel
    TIFFOpenOptionsSetMaxSingleMemAlloc(open.get(), tmsize_t(std::min(most, 1e15)));
    TIFFOpenOptionsSetErrorHandlerExtR(open.get(), onError, &source);
    TIFFOpenOptionsSetWarningHandlerExtR(open.get(), ignoreWarning, nullptr);
    return {TIFFClientOpenExt("", "rm", &source, onRead, refuseWrite, onSeek, onClose, onSize, nullptr, nullptr,
                              open.get()),
            &TIFFClose};
}

} // namespace loupe
