#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

#include "model/result.h"

namespace loupe
{

/**
 * A whole file in memory, read on demand by the kernel, and unmapped with the last owner.
 *
 * The mapping is private: a write into it stays in this process. It outlives the file's name, so a file may be
 * replaced by rename or removed meanwhile; a file that is cut short in place takes its pages away (SIGBUS), as with
 * any mapping. May be used from several threads.
 */
class FileMapping
{
public:
    /** Errors: FileMissing, FileUnreadable (also for a folder or a device), FileEmpty, OutOfMemory. */
    static Result<std::shared_ptr<const FileMapping>> open(const std::filesystem::path &path);
    ~FileMapping();
    FileMapping(const FileMapping &) = delete;
    FileMapping &operator=(const FileMapping &) = delete;

    std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    /** The same bytes for a tensor to stand on. */
    std::byte *data() const { return m_data; }

private:
    FileMapping(std::byte *data, std::size_t size) : m_data(data), m_size(size) {}

    std::byte *m_data;
    std::size_t m_size;
};

} // namespace loupe
