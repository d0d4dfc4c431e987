#include "model/weights/file_mapping.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loupe
{
namespace
{

std::string reason(const std::filesystem::path &path, int code)
{
    return path.string() + ": " + std::generic_category().message(code);
}

Result<std::size_t> sizeOfRegularFile(int descriptor, const std::filesystem::path &path)
{
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0)
        return Error{Error::Kind::FileUnreadable, reason(path, errno)};
    if (!S_ISREG(facts.st_mode))
        return Error{Error::Kind::FileUnreadable, path.string() + ": not a regular file"};
    if (facts.st_size == 0)
        return Error{Error::Kind::FileEmpty, path.string()};
    return std::size_t(facts.st_size);
}

} // namespace

Result<std::shared_ptr<const FileMapping>> FileMapping::open(const std::filesystem::path &path)
{
    // O_NONBLOCK: a named pipe must be refused, not waited for.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int code = errno;
        const bool missing = code == ENOENT || code == ENOTDIR;
        return Error{missing ? Error::Kind::FileMissing : Error::Kind::FileUnreadable, reason(path, code)};
    }
    const Result<std::size_t> size = sizeOfRegularFile(descriptor, path);
    if (!size) {
        ::close(descriptor);
        return size.error();
    }
    // Writable, because tensors cannot be marked read-only; private, so that no write reaches the file.
    void *data = ::mmap(nullptr, *size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, descriptor, 0);
    const int code = errno;
    ::close(descriptor);
    if (data == MAP_FAILED) {
        const auto kind = code == ENOMEM ? Error::Kind::OutOfMemory : Error::Kind::FileUnreadable;
        return Error{kind, reason(path, code)};
    }
    return std::shared_ptr<const FileMapping>(new FileMapping(static_cast<std::byte *>(data), *size));
}

FileMapping::~FileMapping()
{
    ::munmap(m_data, m_size);
}

} // namespace loupe
