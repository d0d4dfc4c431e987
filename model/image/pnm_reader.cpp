#include "model/image/readers.h"

#include <algorithm>
#include <string>

namespace loupe {
namespace {

/// What the header of a netpbm file says, and where the samples begin.
struct Header {
    char kind = '0'; ///< '1'..'7'
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::uint32_t maximum = 1;
    std::uint32_t channels = 1;
    bool ascii() const { return kind <= '3'; }
    bool bitmap() const { return kind == '1' || kind == '4'; } ///< 1 is black
    std::uint32_t bytesPerSample() const { return maximum > 255 ? 2 : 1; }
};

class Scanner {
public:
    explicit Scanner(Bytes file) : m_file(file) {}

    bool atEnd() const { return m_at >= m_file.size(); }
    char peek() const { return atEnd() ? '\0' : char(m_file[m_at]); }
    void advance(std::size_t count = 1) { m_at = std::min(m_at + count, m_file.size()); }
    Bytes rest() const { return m_file.subspan(m_at); }

    void skipSpace()
    {
        while (!atEnd() && (isSpace(peek()) || peek() == '#')) {
            if (peek() == '#')
                while (!atEnd() && peek() != '\n')
                    advance();
            advance();
        }
    }
    std::string word()
    {
        skipSpace();
        std::string text;
        while (!atEnd() && !isSpace(peek()) && text.size() < 32) {
            text += peek();
            advance();
        }
        return text;
    }
    /// The next decimal number, of up to `digits` digits. False where there is none.
    bool number(std::uint64_t &value, int digits = 10)
    {
        skipSpace();
        value = 0;
        int read = 0;
        for (; read < digits && peek() >= '0' && peek() <= '9'; ++read, advance())
            value = value * 10 + std::uint64_t(peek() - '0');
        return read > 0;
    }

private:
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    Bytes m_file;
    std::size_t m_at = 0;
};

bool readPamHeader(Scanner &scanner, Header &header)
{
    std::uint64_t channels = 0;
    std::uint64_t maximum = 0;
    for (int line = 0; line < 64; ++line) {
        const std::string key = scanner.word();
        if (key == "ENDHDR") {
            header.maximum = std::uint32_t(std::min<std::uint64_t>(maximum, 65536));
            header.channels = std::uint32_t(std::min<std::uint64_t>(channels, 5));
            return true;
        }
        const bool known = key == "WIDTH"    ? scanner.number(header.width)
                           : key == "HEIGHT" ? scanner.number(header.height)
                           : key == "DEPTH"  ? scanner.number(channels)
                           : key == "MAXVAL" ? scanner.number(maximum)
                                             : key == "TUPLTYPE" && !scanner.word().empty();
        if (!known)
            return false;
    }
    return false;
}

bool readHeader(Scanner &scanner, Header &header)
{
    scanner.advance(); // "P"
    header.kind = scanner.peek();
    scanner.advance();
    if (header.kind == '7') {
        if (!readPamHeader(scanner, header))
            return false;
    } else {
        std::uint64_t maximum = 1;
        if (!scanner.number(header.width) || !scanner.number(header.height) ||
            (!header.bitmap() && !scanner.number(maximum)))
            return false;
        header.maximum = std::uint32_t(std::min<std::uint64_t>(maximum, 65536));
        header.channels = header.kind == '3' || header.kind == '6' ? 3 : 1;
    }
    if (!header.ascii())
        scanner.advance(); // the one white space before the samples
    return header.maximum >= 1 && header.maximum <= 65535 && header.channels >= 1 && header.channels <= 4;
}

/// Reads one row of samples as 8 bits; false where the file ends before.
bool readRow(Scanner &scanner, const Header &header, std::vector<std::uint8_t> &samples)
{
    if (header.ascii()) {
        for (auto &sample : samples) {
            std::uint64_t value = 0;
            if (!scanner.number(value, header.bitmap() ? 1 : 5))
                return false;
            sample = scaleTo8(std::uint32_t(value), header.maximum);
        }
    } else {
        const std::size_t width = header.bytesPerSample();
        const std::size_t bytes = header.bitmap() ? (samples.size() + 7) / 8 : samples.size() * width;
        const Bytes row = scanner.rest();
        if (row.size() < bytes)
            return false;
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (header.bitmap())
                samples[i] = (unsigned(row[i / 8]) >> (7 - i % 8) & 1U) != 0 ? 255 : 0;
            else if (width == 2)
                samples[i] = scaleTo8(unsigned(row[2 * i]) << 8U | unsigned(row[2 * i + 1]), header.maximum);
            else
                samples[i] = scaleTo8(unsigned(row[i]), header.maximum);
        scanner.advance(bytes);
    }
    if (header.bitmap())
        std::ranges::transform(samples, samples.begin(), [](std::uint8_t bit) { return std::uint8_t(255 - bit); });
    return true;
}

void describe(const Header &header, ImageFacts &facts)
{
    facts.format = "PNM";
    facts.channels = int(header.channels);
    facts.bitDepth = 1;
    while ((1U << unsigned(facts.bitDepth)) <= header.maximum)
        ++facts.bitDepth;
    if (facts.bitDepth > 8)
        addNote(facts, Note::Kind::DepthReduced, {std::to_string(facts.bitDepth)});
    if (header.channels <= 2)
        addNote(facts, Note::Kind::GreyExpanded);
    if (header.channels == 2 || header.channels == 4)
        addNote(facts, Note::Kind::AlphaDropped);
}

} // namespace

Result<Picture> readPnm(Bytes file, const DecodeOptions &options)
{
    Scanner scanner(file);
    Header header;
    if (!readHeader(scanner, header))
        return Error{Error::Kind::NotAnImage, "no PNM header"};
    if (const auto fits = checkSize(header.width, header.height, options); !fits)
        return fits.error();
    Picture picture;
    describe(header, picture.facts);
    picture.rgb = blankPicture(header.width, header.height);
    std::vector<std::uint8_t> samples(std::size_t(header.width * header.channels));
    const std::size_t green = header.channels >= 3 ? 1 : 0;
    for (int y = 0; y < picture.rgb.rows; ++y) {
        if (!readRow(scanner, header, samples)) {
            if (const auto usable = acceptDamage(picture.facts, double(y) / picture.rgb.rows, "the file ends early");
                !usable)
                return usable.error();
            break;
        }
        auto *rgb = picture.rgb.ptr(y);
        for (std::size_t x = 0; x < samples.size(); x += header.channels) {
            *rgb++ = samples[x];
            *rgb++ = samples[x + green];
            *rgb++ = samples[x + 2 * green];
        }
    }
    return picture;
}

} // namespace loupe
