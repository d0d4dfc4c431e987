#include "model/image/metadata.h"

#include <exiv2/exiv2.hpp>

#include <limits>
#include <mutex>

namespace loupe {
namespace {

constexpr std::size_t kMostValues = 200;
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

/// Makes foreign text fit to show: valid UTF-8, one line, at most kLongestValue characters.
std::string clean(std::string_view text)
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

bool isLargeBinary(const Exiv2::Metadatum &value)
{
    const auto type = value.typeId();
    return (type == Exiv2::undefined || type == Exiv2::unsignedByte || type == Exiv2::signedByte) &&
           long(value.size()) > kLargestBinary;
}

template <class Values>
void append(const Values &values, const Exiv2::ExifData *exif, Metadata &metadata)
{
    for (const auto &value : values) {
        if (metadata.size() >= kMostValues)
            return;
        if (isLargeBinary(value))
            continue;
        try {
            metadata.emplace_back(clean(value.key()), clean(value.print(exif)));
        } catch (const std::exception &) { // a value that cannot be printed does not cost the others
            continue;
        }
    }
}

void appendFile(std::span<const std::byte> file, Metadata &metadata)
{
    if (file.size() > std::size_t(std::numeric_limits<long>::max()))
        return;
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(file.data()), long(file.size()));
    image->readMetadata();
    append(image->exifData(), &image->exifData(), metadata);
    append(image->iptcData(), nullptr, metadata);
    append(image->xmpData(), nullptr, metadata);
}

void appendBlock(std::span<const std::byte> block, Metadata &metadata)
{
    if (block.empty() || block.size() > std::numeric_limits<std::uint32_t>::max())
        return;
    Exiv2::ExifData exif;
    Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte *>(block.data()), std::uint32_t(block.size()));
    append(exif, &exif, metadata);
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

} // namespace

Metadata readMetadata(std::span<const std::byte> file, std::span<const std::byte> exif)
{
    // Exiv2's XMP toolkit and its registries are global. Reading takes a millisecond, so one thread at a time.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::enableBMFF(true);
        return Exiv2::XmpParser::initialize();
    }();
    Metadata metadata;
    if (ready)
        tolerant([&] { appendFile(file, metadata); });
    if (metadata.empty())
        tolerant([&] { appendBlock(exif, metadata); });
    return metadata;
}

} // namespace loupe
