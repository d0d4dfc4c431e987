#include "model/image/file_bytes.h"

#include <algorithm>
#include <fstream>

namespace loupe {
namespace {

Result<std::uintmax_t> sizeOf(const std::filesystem::path &file)
{
    std::error_code code;
    const auto status = std::filesystem::status(file, code);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{Error::Kind::FileMissing, file.string()};
    if (!std::filesystem::is_regular_file(status)) // reading a pipe or a device may never end
        return Error{Error::Kind::FileUnreadable, file.string() + (code ? ": " + code.message() : ": not a file")};
    const std::uintmax_t size = std::filesystem::file_size(file, code);
    if (code)
        return Error{Error::Kind::FileUnreadable, file.string() + ": " + code.message()};
    if (size == 0)
        return Error{Error::Kind::FileEmpty, file.string()};
    return size;
}

/// Extends `bytes` to `size` bytes of the stream, or to its end where the file has become shorter meanwhile.
bool readUpTo(std::ifstream &stream, std::vector<std::byte> &bytes, std::uintmax_t size)
{
    const std::size_t had = bytes.size();
    bytes.resize(std::size_t(size));
    stream.read(reinterpret_cast<char *>(bytes.data() + had), std::streamsize(size - had));
    bytes.resize(had + std::size_t(stream.gcount()));
    return !stream.bad();
}

} // namespace

Result<std::vector<std::byte>> readFile(const std::filesystem::path &file, const AcceptFile &accept)
{
    const auto size = sizeOf(file);
    if (!size)
        return size.error();
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{Error::Kind::FileUnreadable, file.string()};
    std::vector<std::byte> bytes;
    if (!readUpTo(stream, bytes, std::min<std::uintmax_t>(*size, 4096)))
        return Error{Error::Kind::FileUnreadable, file.string()};
    if (const auto accepted = accept(bytes, *size); !accepted)
        return accepted.error();
    if (*size > bytes.size() && stream && !readUpTo(stream, bytes, *size))
        return Error{Error::Kind::FileUnreadable, file.string()};
    return bytes;
}

} // namespace loupe
