#include "model/atomic_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace loupe {
namespace {

constexpr std::size_t kLargestWrite = std::size_t(1) << 30; // one write(2) moves less than 2 GiB

/** A name that no other writer of this or another process uses. */
std::filesystem::path temporaryBeside(const std::filesystem::path &target)
{
    static std::atomic<unsigned> counter{0};
    std::filesystem::path name = target;
    name += '.';
    name += std::to_string(::getpid());
    name += '-';
    name += std::to_string(counter++);
    name += ".part";
    return name;
}

/** Makes the rename itself durable. Some file systems cannot; the file is complete either way. */
void syncFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path target)
    : m_target(std::move(target)), m_temporary(temporaryBeside(m_target))
{
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_temporary.c_str());
}

Error AtomicFile::failure(int code) const
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return Error{full ? Error::Kind::DiskFull : Error::Kind::WriteFailed,
                 m_target.string() + ": " + std::generic_category().message(code)};
}

Result<void> AtomicFile::open()
{
    m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        return failure(errno);
    return {};
}

Result<void> AtomicFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), std::min(bytes.size(), kLargestWrite));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(errno);
        bytes = bytes.subspan(std::size_t(count));
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (::fsync(m_descriptor) != 0 || ::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return failure(errno);
    ::close(m_descriptor);
    m_descriptor = -1;
    syncFolder(m_target.parent_path());
    return {};
}

Result<void> writeAtomically(const std::filesystem::path &target, std::span<const std::byte> bytes)
{
    AtomicFile file(target);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace loupe
