#pragma once

#include "model/analysis.h"
#include "model/image/decoder.h"
#include "model/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/** What every reader of a format hands to decode(), and the arithmetic the readers share. */
namespace loupe {

using Bytes = std::span<const std::byte>;

/** A picture as it is stored: facts.orientation has not been applied to the pixels yet. */
struct Picture {
    cv::Mat rgb;      ///< CV_8UC3, channel order R G B
    ImageFacts facts; ///< format, channels, bitDepth, orientation, frames, jpeg and the notes are the reader's
    Bytes exif{};     ///< TIFF block with the EXIF tags, inside the bytes that were read; empty if there is none
};

/** Refuses zero sides (Truncated) and more pixels than the options allow (TooLarge). Takes no memory. */
Result<void> checkSize(std::uint64_t width, std::uint64_t height, const DecodeOptions &options);

/** A black CV_8UC3 picture. The sides must have passed checkSize(). */
cv::Mat blankPicture(std::uint64_t width, std::uint64_t height);

/** Adds a note, once for each kind. */
void addNote(ImageFacts &facts, Note::Kind kind, std::vector<std::string> values = {});

/**
 * A decoder stopped after `share` (0..1) of the picture. Half of it or more is worth looking at and gets a DamagedEnd
 * note; less is Truncated.
 */
Result<void> acceptDamage(ImageFacts &facts, double share, const std::string &warning);

/** value * 255 / maximum, rounded. */
constexpr std::uint8_t scaleTo8(std::uint32_t value, std::uint32_t maximum)
{
    if (value >= maximum)
        return 255;
    return std::uint8_t((std::uint64_t(value) * 255 + maximum / 2) / maximum);
}

/** Four inks (0 = none, 255 = full) to light, without a colour profile: (255 - ink)(255 - black) / 255. */
void cmykToRgb(const std::uint8_t *cmyk, std::uint8_t *rgb, std::size_t pixels);

/** Turns and mirrors a stored picture upright. `orientation` is the EXIF value, 1..8. */
cv::Mat upright(const cv::Mat &stored, int orientation);

} // namespace loupe
