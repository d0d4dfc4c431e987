#include "model/image/picture.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loupe {

Result<void> checkSize(std::uint64_t width, std::uint64_t height, const DecodeOptions &options)
{
    if (width == 0 || height == 0)
        return Error{Error::Kind::Truncated, "the header names a side of 0 pixels"};
    constexpr auto kLongestSide = std::uint64_t(std::numeric_limits<int>::max()) / 4; // three bytes a pixel in an int
    const double pixels = double(width) * double(height);
    if (width <= kLongestSide && height <= kLongestSide && pixels <= options.maxMegapixels * 1e6)
        return {};
    return Error{Error::Kind::TooLarge, std::to_string(width) + " x " + std::to_string(height) + ", limit " +
                                            std::to_string(std::llround(options.maxMegapixels)) + " megapixels"};
}

cv::Mat blankPicture(std::uint64_t width, std::uint64_t height)
{
    return cv::Mat::zeros(int(height), int(width), CV_8UC3);
}

void addNote(ImageFacts &facts, Note::Kind kind, std::vector<std::string> values)
{
    if (std::ranges::none_of(facts.notes, [kind](const Note &note) { return note.kind == kind; }))
        facts.notes.push_back({kind, std::move(values)});
}

Result<void> acceptDamage(ImageFacts &facts, double share, const std::string &warning)
{
    if (share < 0.5)
        return Error{Error::Kind::Truncated, facts.format + ": " + warning};
    addNote(facts, Note::Kind::DamagedEnd, {warning});
    return {};
}

void cmykToRgb(const std::uint8_t *cmyk, std::uint8_t *rgb, std::size_t pixels)
{
    for (std::size_t i = 0; i < pixels; ++i, cmyk += 4, rgb += 3)
        for (int c = 0; c < 3; ++c)
            rgb[c] = scaleTo8(std::uint32_t((255 - cmyk[c]) * (255 - cmyk[3])), 255 * 255);
}

cv::Mat upright(const cv::Mat &stored, int orientation)
{
    cv::Mat turned = stored;
    if (orientation >= 5 && orientation <= 8)
        cv::transpose(stored, turned);
    // After the transposition: 6 and 7 mirror left-right, 7 and 8 upside down.
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(turned, turned, 1);
        break;
    case 3:
    case 7:
        cv::flip(turned, turned, -1);
        break;
    case 4:
    case 8:
        cv::flip(turned, turned, 0);
        break;
    default:
        break;
    }
    return turned;
}

} // namespace loupe
