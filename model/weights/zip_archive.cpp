#include "model/weights/zip_archive.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

namespace loupe
{
namespace
{

using Bytes = std::span<const std::byte>;

constexpr std::uint32_t kLocalHeader = 0x04034b50;
constexpr std::uint32_t kCentralHeader = 0x02014b50;
constexpr std::uint32_t kEnd = 0x06054b50;
constexpr std::uint32_t kEnd64 = 0x06064b50;
constexpr std::uint32_t kEnd64Locator = 0x07064b50;
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kCentralSize = 46;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kEnd64Size = 56;
constexpr std::size_t kLocatorSize = 20;
constexpr std::size_t kLongestComment = 0xffff;
constexpr std::uint32_t kInZip64 = 0xffffffff; ///< stands where the Zip64 field holds the number
constexpr std::uint16_t kEncrypted = 1;

/** A little-endian number; the caller has checked that it lies inside. */
template <class T>
T numberAt(Bytes bytes, std::size_t position)
{
    T value = 0;
    std::memcpy(&value, bytes.data() + position, sizeof value);
    return value;
}

Error refuse(const std::string &what)
{
    return Error{Error::Kind::ModelInvalid, "zip: " + what};
}

struct Directory {
    std::uint64_t entries = 0;
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
};

/** Position of the end record: the last one whose comment reaches exactly to the end of the archive. */
std::optional<std::size_t> findEnd(Bytes archive)
{
    for (std::size_t comment = 0; comment <= kLongestComment && comment + kEndSize <= archive.size(); ++comment) {
        const std::size_t position = archive.size() - kEndSize - comment;
        if (numberAt<std::uint32_t>(archive, position) == kEnd &&
            numberAt<std::uint16_t>(archive, position + 20) == comment)
            return position;
    }
    return std::nullopt;
}

Result<Directory> findDirectory(Bytes archive)
{
    const auto end = findEnd(archive);
    if (!end)
        return refuse("no end record; the file is cut off or no archive");
    Directory directory{numberAt<std::uint16_t>(archive, *end + 10), numberAt<std::uint32_t>(archive, *end + 16),
                        numberAt<std::uint32_t>(archive, *end + 12)};
    if (*end >= kLocatorSize && numberAt<std::uint32_t>(archive, *end - kLocatorSize) == kEnd64Locator) {
        const auto position = numberAt<std::uint64_t>(archive, *end - kLocatorSize + 8);
        if (position > archive.size() || archive.size() - position < kEnd64Size ||
            numberAt<std::uint32_t>(archive, position) != kEnd64)
            return refuse("the Zip64 end record is not where the file says");
        directory = {numberAt<std::uint64_t>(archive, position + 32), numberAt<std::uint64_t>(archive, position + 48),
                     numberAt<std::uint64_t>(archive, position + 40)};
    }
    if (directory.begin > archive.size() || directory.size > archive.size() - directory.begin)
        return refuse("the directory lies outside the file");
    return directory;
}

/** One entry as the directory describes it. */
struct Central {
    std::string name;
    std::uint64_t packed = 0;
    std::uint64_t size = 0;
    std::uint64_t local = 0; ///< position of its local header
};

/** Replaces the numbers that did not fit into 32 bits by those of the Zip64 extra field. False: they are not there. */
bool readZip64(Bytes extra, Central &entry)
{
    std::uint64_t *const wanted[] = {&entry.size, &entry.packed, &entry.local}; // in the order of the format
    const bool needed = entry.size == kInZip64 || entry.packed == kInZip64 || entry.local == kInZip64;
    while (needed && extra.size() >= 4) {
        const auto length = numberAt<std::uint16_t>(extra, 2);
        const auto kind = numberAt<std::uint16_t>(extra, 0);
        if (length > extra.size() - 4)
            return false;
        Bytes field = extra.subspan(4, length);
        extra = extra.subspan(4U + length);
        if (kind != 1)
            continue;
        for (std::uint64_t *number : wanted) {
            if (*number != kInZip64)
                continue;
            if (field.size() < 8)
                return false;
            *number = numberAt<std::uint64_t>(field, 0);
            field = field.subspan(8);
        }
        return true;
    }
    return !needed;
}

/** Takes the next entry off the directory. */
Result<Central> takeEntry(Bytes &directory)
{
    if (directory.size() < kCentralSize || numberAt<std::uint32_t>(directory, 0) != kCentralHeader)
        return refuse("the directory is damaged");
    const auto flags = numberAt<std::uint16_t>(directory, 8);
    const auto method = numberAt<std::uint16_t>(directory, 10);
    const std::size_t nameSize = numberAt<std::uint16_t>(directory, 28);
    const std::size_t extraSize = numberAt<std::uint16_t>(directory, 30);
    const std::size_t whole = kCentralSize + nameSize + extraSize + numberAt<std::uint16_t>(directory, 32);
    if (whole > directory.size())
        return refuse("the directory is damaged");
    Central entry{.name = std::string(reinterpret_cast<const char *>(directory.data()) + kCentralSize, nameSize),
                  .packed = numberAt<std::uint32_t>(directory, 20),
                  .size = numberAt<std::uint32_t>(directory, 24),
                  .local = numberAt<std::uint32_t>(directory, 42)};
    if ((flags & kEncrypted) != 0)
        return refuse("'" + entry.name + "' is encrypted");
    if (method != 0)
        return refuse("'" + entry.name + "' is compressed; torch.save stores entries as they are");
    if (!readZip64(directory.subspan(kCentralSize + nameSize, extraSize), entry))
        return refuse("'" + entry.name + "': the Zip64 field is damaged");
    directory = directory.subspan(whole);
    return entry;
}

Result<Bytes> dataOf(Bytes archive, const Central &entry)
{
    const auto damaged = [&] { return refuse("'" + entry.name + "' lies outside the file"); };
    if (entry.packed != entry.size || entry.local > archive.size() || archive.size() - entry.local < kLocalSize ||
        numberAt<std::uint32_t>(archive, entry.local) != kLocalHeader)
        return damaged();
    const Bytes rest = archive.subspan(entry.local);
    const std::size_t skip =
        kLocalSize + numberAt<std::uint16_t>(rest, 26) + std::size_t(numberAt<std::uint16_t>(rest, 28));
    if (skip > rest.size() || entry.size > rest.size() - skip)
        return damaged();
    return rest.subspan(skip, entry.size);
}

} // namespace

Result<ZipEntries> listStoredZip(Bytes archive)
{
    const Result<Directory> found = findDirectory(archive);
    if (!found)
        return found.error();
    Bytes directory = archive.subspan(found->begin, found->size);
    ZipEntries entries;
    for (std::uint64_t i = 0; i < found->entries; ++i) { // ends early: every entry takes bytes off the directory
        const Result<Central> entry = takeEntry(directory);
        if (!entry)
            return entry.error();
        const Result<Bytes> data = dataOf(archive, *entry);
        if (!data)
            return data.error();
        if (!entries.emplace(entry->name, *data).second)
            return refuse("'" + entry->name + "' appears twice");
    }
    return entries;
}

} // namespace loupe
