#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "model/result.h"

namespace loupe {

/**
 * A file that appears under its name complete or not at all.
 *
 * Bytes go into a temporary file beside the target; commit() flushes it to the disk and renames it over the target.
 * Without commit() the destructor removes the temporary file and the old target stays as it was.
 * Not thread-safe. Errors of every step: DiskFull (no space, or over the quota), WriteFailed.
 */
class AtomicFile {
public:
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    Result<void> open();
    Result<void> write(std::span<const std::byte> bytes);
    Result<void> commit();

private:
    Error failure(int code) const;

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
};

/** The whole of a file at once, as above. */
Result<void> writeAtomically(const std::filesystem::path &target, std::span<const std::byte> bytes);

} // namespace loupe
