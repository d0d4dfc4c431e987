#include "model/image/tiff_tags.h"

#include "model/image/byte_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace loupe {
namespace {

constexpr std::uint16_t kCompression = 259;
constexpr std::uint16_t kPhotometric = 262;
constexpr std::uint16_t kOrientation = 274;
constexpr std::uint16_t kSubDirectories = 330;
constexpr std::uint16_t kDngVersion = 50706;

/// One entry of a directory. `value` is the first one; a list lies at `listAt`.
struct Entry {
    std::uint16_t tag = 0;
    std::uint64_t count = 0;
    std::uint64_t value = 0;
    std::uint64_t listAt = 0;
};

class TiffDirectories {
public:
    explicit TiffDirectories(std::span<const std::byte> tiff)
        : m_reader(tiff,
                   !tiff.empty() && tiff[0] == std::byte('M') ? ByteReader::Order::Big : ByteReader::Order::Little),
          m_big(m_reader.u16(2) == 43)
    {
    }

    bool valid() const { return (m_reader.is(0, "II") || m_reader.is(0, "MM")) && (m_big || m_reader.u16(2) == 42); }
    std::uint64_t first() const { return m_big ? m_reader.u64(8) : m_reader.u32(4); }
    bool hasCanonMark() const { return m_reader.is(8, "CR"); }

    /// The entries of the directory at `offset`, and where the next one lies (0 = none).
    std::vector<Entry> entries(std::uint64_t offset, std::uint64_t &next) const
    {
        const std::uint64_t size = m_big ? 20 : 12;
        const std::uint64_t start = offset + (m_big ? 8 : 2);
        const std::uint64_t count = std::min<std::uint64_t>(m_big ? m_reader.u64(offset) : m_reader.u16(offset), 4096);
        std::vector<Entry> list;
        for (std::uint64_t i = 0; i < count && m_reader.has(start + i * size, size); ++i)
            list.push_back(entry(start + i * size));
        next = m_big ? m_reader.u64(start + count * size) : m_reader.u32(start + count * size);
        return list;
    }

    std::uint64_t offsetInList(const Entry &entry, std::uint64_t index) const
    {
        return m_big ? m_reader.u64(entry.listAt + 8 * index) : m_reader.u32(entry.listAt + 4 * index);
    }

private:
    Entry entry(std::uint64_t at) const
    {
        Entry entry;
        entry.tag = m_reader.u16(at);
        const std::uint16_t type = m_reader.u16(at + 2);
        entry.count = m_big ? m_reader.u64(at + 4) : m_reader.u32(at + 4);
        const std::uint64_t field = at + (m_big ? 12 : 8);
        const std::uint64_t width = type == 3 ? 2 : type == 4 || type == 13 ? 4 : type == 16 || type == 18 ? 8 : 1;
        entry.value = width == 2   ? m_reader.u16(field)
                      : width == 4 ? m_reader.u32(field)
                      : width == 8 ? m_reader.u64(field)
                                   : m_reader.u8(field);
        const std::uint64_t room = m_big ? 8 : 4;
        const bool inside = entry.count <= room / width;
        entry.listAt = inside ? field : m_big ? m_reader.u64(field) : m_reader.u32(field);
        return entry;
    }

    ByteReader m_reader;
    bool m_big;
};

bool marksRaw(const Entry &entry)
{
    // Colour filter array and linear raw (DNG 1.6); NEF, Sony, Pentax, Samsung, packed, lossy DNG, Kodak.
    constexpr std::array<std::uint64_t, 2> kRawPhotometrics{32803, 34892};
    constexpr std::array<std::uint64_t, 8> kRawCompressions{34713, 32767, 65535, 32769, 32770, 34892, 65000, 262};
    if (entry.tag == kPhotometric)
        return std::ranges::find(kRawPhotometrics, entry.value) != kRawPhotometrics.end();
    if (entry.tag == kCompression)
        return std::ranges::find(kRawCompressions, entry.value) != kRawCompressions.end();
    return entry.tag == kDngVersion;
}

} // namespace

int tiffOrientation(std::span<const std::byte> tiff)
{
    const TiffDirectories directories(tiff);
    if (!directories.valid())
        return 1;
    std::uint64_t next = 0;
    for (const Entry &entry : directories.entries(directories.first(), next))
        if (entry.tag == kOrientation && entry.value >= 1 && entry.value <= 8)
            return int(entry.value);
    return 1;
}

bool isRawTiff(std::span<const std::byte> tiff)
{
    const TiffDirectories directories(tiff);
    if (!directories.valid())
        return false;
    if (directories.hasCanonMark())
        return true;
    std::vector<std::uint64_t> open{directories.first()};
    for (std::size_t i = 0; i < open.size() && i < 32; ++i) { // a chain may run in circles
        std::uint64_t next = 0;
        for (const Entry &entry : directories.entries(open[i], next)) {
            if (marksRaw(entry))
                return true;
            if (entry.tag == kSubDirectories)
                for (std::uint64_t k = 0; k < std::min<std::uint64_t>(entry.count, 16); ++k)
                    open.push_back(directories.offsetInList(entry, k));
        }
        if (next != 0)
            open.push_back(next);
    }
    return false;
}

} // namespace loupe
