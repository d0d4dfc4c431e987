#include "model/image/jpeg_structure.h"

#include "model/image/byte_reader.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace loupe {
namespace {

constexpr std::array<std::uint8_t, 64> kNaturalOrder{0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,
                                                     12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6,  7,  14, 21, 28,
                                                     35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
                                                     58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

constexpr std::array<int, 64> kAnnexKLuma{16, 11, 10, 16, 24,  40,  51,  61,  12, 12, 14, 19, 26,  58,  60,  55,
                                          14, 13, 16, 24, 40,  57,  69,  56,  14, 17, 22, 29, 51,  87,  80,  62,
                                          18, 22, 37, 56, 68,  109, 103, 77,  24, 35, 55, 64, 81,  104, 113, 92,
                                          49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99};

constexpr std::array<int, 64> kAnnexKChroma{17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99,
                                            24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
                                            99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
                                            99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99};

enum Marker : std::uint8_t {
    Sof0 = 0xC0,
    Dht = 0xC4,
    Jpg = 0xC8,
    Dac = 0xCC,
    Sof15 = 0xCF,
    Rst0 = 0xD0,
    Soi = 0xD8,
    Eoi = 0xD9,
    Sos = 0xDA,
    Dqt = 0xDB,
    App1 = 0xE1,
    App14 = 0xEE,
    JpegLs = 0xF7,
    Tem = 0x01,
};

bool isFrameHeader(std::uint8_t marker)
{
    return (marker >= Sof0 && marker <= Sof15 && marker != Dht && marker != Jpg && marker != Dac) || marker == JpegLs;
}

bool standsAlone(std::uint8_t marker)
{
    return marker == Tem || (marker >= Rst0 && marker <= Soi);
}

void readTables(const ByteReader &body, JpegStructure &structure)
{
    for (std::uint64_t at = 0; at < body.size();) {
        const unsigned head = body.u8(at++);
        const unsigned number = head & 15U;
        const std::uint64_t width = head >> 4U ? 2 : 1;
        if (number > 3 || !body.has(at, 64 * width))
            return;
        QuantTable table{};
        for (std::size_t i = 0; i < 64; ++i)
            table[kNaturalOrder[i]] = width == 2 ? body.u16(at + 2 * i) : body.u8(at + i);
        structure.tables[number] = table;
        at += 64 * width;
    }
}

void readFrame(const ByteReader &body, std::uint8_t marker, JpegStructure &structure)
{
    const unsigned kind = marker == JpegLs ? 3U : marker & 15U; // T.81, table B.1
    structure.progressive = (kind & 3U) == 2;
    structure.lossless = (kind & 3U) == 3 || (kind >= 5 && kind != 9 && kind != 10);
    structure.arithmetic = kind >= 9;
    structure.precision = body.u8(0);
    structure.height = body.u16(1);
    structure.width = body.u16(3);
    structure.components.clear();
    const unsigned count = std::min<unsigned>(body.u8(5), 4);
    for (unsigned i = 0; i < count && body.has(6 + 3 * i, 3); ++i) {
        const unsigned factors = body.u8(7 + 3 * i);
        structure.components.push_back(
            {body.u8(6 + 3 * i), int(factors >> 4U), int(factors & 15U), body.u8(8 + 3 * i)});
    }
}

void readSegment(std::uint8_t marker, std::span<const std::byte> bytes, JpegStructure &structure)
{
    const ByteReader body(bytes, ByteReader::Order::Big);
    if (marker == Dqt)
        readTables(body, structure);
    else if (isFrameHeader(marker))
        readFrame(body, marker, structure);
    else if (marker == App1 && structure.exif.empty() && body.is(0, {"Exif\0", 5}))
        structure.exif = body.part(6, body.size());
    else if (marker == App14 && body.is(0, "Adobe") && body.has(11, 1))
        structure.adobeTransform = body.u8(11);
}

/// "4:2:0" and its kin, where the chroma components agree; "" where the factors follow no common scheme.
std::string subsamplingName(const std::vector<JpegComponent> &components)
{
    if (components.size() == 1)
        return "grey";
    if (components.size() < 3)
        return {};
    const JpegComponent &luma = components[0];
    const JpegComponent &chroma = components[1];
    if (chroma.horizontal != components[2].horizontal || chroma.vertical != components[2].vertical ||
        chroma.horizontal == 0 || chroma.vertical == 0 || luma.horizontal % chroma.horizontal != 0 ||
        luma.vertical % chroma.vertical != 0)
        return {};
    const int ratio = luma.horizontal / chroma.horizontal * 10 + luma.vertical / chroma.vertical;
    constexpr std::array<std::pair<int, const char *>, 6> kNames{
        {{11, "4:4:4"}, {21, "4:2:2"}, {22, "4:2:0"}, {12, "4:4:0"}, {41, "4:1:1"}, {42, "4:1:0"}}};
    const auto *name = std::ranges::find(kNames, ratio, &std::pair<int, const char *>::first);
    return name == kNames.end() ? "" : name->second;
}

/** As jpeg_set_quality() of libjpeg does it. */
QuantTable scaledTable(const std::array<int, 64> &base, int quality)
{
    quality = std::clamp(quality, 1, 100);
    const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    QuantTable table{};
    for (std::size_t i = 0; i < 64; ++i)
        table[i] = std::uint16_t(std::clamp((base[i] * scale + 50) / 100, 1, 255));
    return table;
}

} // namespace

std::optional<JpegStructure> readJpegStructure(std::span<const std::byte> file)
{
    const ByteReader reader(file, ByteReader::Order::Big);
    if (!reader.is(0, "\xff\xd8\xff"))
        return std::nullopt;
    JpegStructure structure;
    for (std::uint64_t at = 2; reader.has(at, 2);) {
        if (reader.u8(at) != 0xFF || reader.u8(at + 1) == 0xFF || reader.u8(at + 1) == 0) {
            ++at; // fill bytes, or rubbish between segments, which decoders skip as well
            continue;
        }
        const std::uint8_t marker = reader.u8(at + 1);
        at += 2;
        if (standsAlone(marker))
            continue;
        if (marker == Eoi)
            break;
        if (marker == Sos) {
            structure.hasScan = reader.has(at, 2);
            break;
        }
        const std::uint64_t length = reader.u16(at);
        if (length < 2)
            break;
        readSegment(marker, reader.part(at + 2, length - 2), structure);
        at += length;
    }
    return structure;
}

QuantTable annexKLuma(int quality)
{
    return scaledTable(kAnnexKLuma, quality);
}

QuantTable annexKChroma(int quality)
{
    return scaledTable(kAnnexKChroma, quality);
}

int estimateQuality(const QuantTable &luma)
{
    int best = 0;
    int bestDifference = 17; // at most a quarter of the entries may be off
    for (int quality = 100; quality >= 1; --quality) {
        const QuantTable scaled = annexKLuma(quality);
        int total = 0;
        int worst = 0;
        for (std::size_t i = 0; i < 64; ++i) {
            // Without "baseline" libjpeg lets steps above 255 stand.
            const int difference = std::abs(std::min<int>(luma[i], 255) - scaled[i]);
            total += difference;
            worst = std::max(worst, difference);
        }
        if (worst <= 1 && total < bestDifference) {
            best = quality;
            bestDifference = total;
        }
    }
    return best;
}

JpegFacts jpegFacts(const JpegStructure &structure)
{
    JpegFacts facts;
    facts.progressive = structure.progressive;
    facts.subsampling = subsamplingName(structure.components);
    for (const auto &table : structure.tables)
        if (table)
            facts.quantTables.emplace_back(table->begin(), table->end());
    const std::size_t number = structure.components.empty() ? 4 : std::size_t(structure.components[0].quantTable);
    if (number < structure.tables.size() && structure.tables[number]) {
        const QuantTable &luma = *structure.tables[number];
        facts.quality = estimateQuality(luma);
        facts.meanLumaStep = std::accumulate(luma.begin(), luma.end(), 0.0) / 64.0;
    }
    return facts;
}

} // namespace loupe
