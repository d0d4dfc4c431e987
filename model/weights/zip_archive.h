#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>

#include "model/result.h"

namespace loupe
{

/** Name and bytes of every entry of an archive; the spans point into the archive. */
using ZipEntries = std::map<std::string, std::span<const std::byte>, std::less<>>;

/**
 * Lists a zip archive (PKWARE APPNOTE 6.3, with Zip64) whose entries are all stored, as torch.save writes them.
 * Every offset and size is checked against the archive. Checksums are not read: they would cost a pass over the file.
 * Error: ModelInvalid (no archive, damaged, compressed or encrypted entries, a name twice); detail says which.
 */
Result<ZipEntries> listStoredZip(std::span<const std::byte> archive);

} // namespace loupe
