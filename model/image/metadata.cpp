#include "model/image/metadata.h"

#include <exiv2/exiv2.hpp>

#include <limits>
#include <mutex>

namespace loupe {
namespace {

constexpr std::size_t kLongestValue = 200;
constexpr long kLargestBinary = 256; ///< bytes

using Metadata = std::vector<std::pair<std::string, std::string>>;

/// Length of the valid UTF-8 sequence at the start of `text`, 0 if there is none. Surrogates and overlong forms fail.
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return i < text.size() ? unsigned(std::uint8_t(text[i])) : 0U; };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80; };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0) {
        const bool odd = (first == 0xE0 && at(1) < 0xA0) || (first == 0xED && at(1) >= 0xA0);
        return follows(1) && follows(2) && !odd ? 3 : 0;
    }
    if (first >= 0xF0 && first < 0xF5) {
        const bool odd = (first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) >= 0x90);
        return follows(1) && follows(2) && follows(3) && !odd ? 4 : 0;
    }
    return 0;
}

bool isLargeBinary(const Exiv2::Metadatum &value)
{
    const auto type = value.typeId();
    return (type == Exiv2::undefined || type == Exiv2::unsignedByte || type == Exiv2::signedByte) &&
           long(value.size()) > kLargestBinary;
}

template <class Values>
void append(const Values &values, const Exiv2::ExifData *exif, std::size_t most, Metadata &metadata)
{
    for (const auto &value : values) {
        if (metadata.size() >= most)
            return;
        if (isLargeBinary(value))
            continue;
        try {
            metadata.emplace_back(cleanText(value.key()), cleanText(value.print(exif)));
        } catch (const std::exception &) { // a value that cannot be printed does not cost the others
            continue;
        }
    }
}

/** What Exiv2 found: the file's own, else the EXIF block alone. */
struct Found {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
};

void parseFile(std::span<const std::byte> file, Found &found)
{
    if (file.size() > std::size_t(std::numeric_limits<long>::max()))
        return;
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(file.data()), long(file.size()));
    image->readMetadata();
    found = {image->exifData(), image->iptcData(), image->xmpData()};
}

void parseBlock(std::span<const std::byte> block, Found &found)
{
    if (block.empty() || block.size() > std::numeric_limits<std::uint32_t>::max())
        return;
    Exiv2::ExifParser::decode(found.exif, reinterpret_cast<const Exiv2::byte *>(block.data()),
                              std::uint32_t(block.size()));
}

template <class Step>
void tolerant(const Step &step)
{
    try {
        step();
    } catch (const std::exception &) { // damaged metadata: the picture itself is what counts
        return;
    }
}

/** Exiv2's XMP toolkit and its registries are global. Reading takes a millisecond, so one thread at a time. */
template <class Use>
void parse(std::span<const std::byte> file, std::span<const std::byte> exif, const Use &use)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::enableBMFF(true);
        return Exiv2::XmpParser::initialize();
    }();
    Found found;
    if (ready)
        tolerant([&] { parseFile(file, found); });
    if (found.exif.empty() && found.iptc.empty() && found.xmp.empty())
        tolerant([&] { parseBlock(exif, found); });
    tolerant([&] { use(found); });
}

} // namespace

std::string cleanText(std::string_view text)
{
    std::string result;
    for (std::size_t count = 0; !text.empty() && count < kLongestValue; ++count) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            result += '?';
        else if (length == 1 && (std::uint8_t(text[0]) < 0x20 || text[0] == 0x7F))
            result += ' ';
        else
            result += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    result.erase(result.find_last_not_of(' ') + 1);
    return result;
}

Metadata readMetadata(std::span<const std::byte> file, std::span<const std::byte> exif, std::size_t most)
{
    Metadata metadata;
    parse(file, exif, [&](const Found &found) {
        append(found.exif, &found.exif, most, metadata);
        append(found.iptc, nullptr, most, metadata);
        append(found.xmp, nullptr, most, metadata);
    });
    return metadata;
}

std::vector<std::byte> readThumbnail(std::span<const std::byte> file, std::span<const std::byte> exif)
{
    std::vector<std::byte> thumbnail;
    parse(file, exif, [&](const Found &found) {
        const Exiv2::ExifThumbC reader(found.exif);
        if (std::string_view(reader.mimeType()) != "image/jpeg")
            return;
        const Exiv2::DataBuf bytes = reader.copy();
        const auto *data = reinterpret_cast<const std::byte *>(bytes.pData_);
        thumbnail.assign(data, data + bytes.size_);
    });
    return thumbnail;
}

} // namespace loupe
