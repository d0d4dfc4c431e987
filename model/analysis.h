#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "model/evidence/copy_move.h"
#include "model/result/witnesses.h"

/** The values that an analysis consists of. Plain data: copy, move and read them on any thread. */
namespace loupe {

/** Something the user should know about how the result came to be. app/error_text makes the sentence. */
struct Note {
    enum class Kind {
        DepthReduced,     ///< values: bits of the file
        GreyExpanded,     ///< grey picture, three equal channels were analysed
        PaletteExpanded,  ///< palette picture
        CmykConverted,    ///< converted without a colour profile
        AlphaDropped,     ///< transparency was ignored
        Rotated,          ///< values: EXIF orientation 2..8
        FirstFrameOnly,   ///< values: number of frames
        RawDeveloped,     ///< a camera RAW file was developed with neutral settings
        DamagedEnd,       ///< the decoder warned, but a picture came out; values: the warning
        Scaled,           ///< values: width, height, network side, smallest edit that can be seen (px)
        Tiled,            ///< values: number of tiles, tile side
        TooSmall,         ///< picture smaller than the network's tile; it was padded. values: tile side
        RanOnCpu,         ///< values: why no GPU was used
        PrecisionChanged, ///< values: asked, used
        ModelPreview,     ///< the model's card calls it a preview
        CompressedTooFar, ///< ModelCard::blindLumaStep; values: mean luma step, and the JPEG quality where it is known
    };
    Kind kind{};
    std::vector<std::string> values;
};

/** What the JPEG file itself says (ITU-T T.81). */
struct JpegFacts {
    int quality = 0;         ///< 1..100, estimated from the luma table; 0 = not a scaled Annex K table
    double meanLumaStep = 0; ///< mean of the luma quantisation table
    std::string subsampling; ///< "4:4:4", "4:2:0", ...; "grey"; empty = unusual
    bool progressive = false;
    std::vector<std::vector<std::uint16_t>> quantTables; ///< up to 4 of 64 values, natural (row by row) order
};

/** What is known of a file without the network. Width and height are those of the upright picture. */
struct ImageFacts {
    std::filesystem::path file;
    std::uintmax_t bytes = 0;
    std::string sha256; ///< of the bytes, lower-case hex
    std::string format; ///< "JPEG", "PNG", "TIFF", "WebP", "BMP", "JPEG 2000", "PNM", "GIF", "HEIF", "AVIF", "RAW"
    int width = 0;
    int height = 0;
    int channels = 0;    ///< in the file: 1, 2, 3 or 4
    int bitDepth = 8;    ///< of a channel in the file
    int orientation = 1; ///< EXIF, 1..8
    int frames = 1;
    std::optional<JpegFacts> jpeg;
    std::vector<std::pair<std::string, std::string>>
        metadata{};          ///< EXIF key -> printable value, in file order, at most 200
    std::vector<Note> notes; ///< what was converted
};

/** A decoded picture, upright, as every part of Loupe sees it. */
struct DecodedImage {
    cv::Mat rgb; ///< [height, width], CV_8UC3, channel order R G B
    ImageFacts facts;
};

/** One connected forged area at a threshold. Coordinates are pixels of the upright picture. */
struct Region {
    cv::Rect box;
    double area = 0;      ///< share of the picture, 0..1
    double meanScore = 0; ///< mean of the score map inside
};

/** How much the score says, in the four steps that the model's card fixes by false alarms on authentic photos. */
enum class Band { NoTrace, Inconclusive, Moderate, Strong };

/** Seconds. */
struct Timing {
    double backbone = 0;
    double classifier = 0;
    double segmenter = 0;
    double copyMove = 0; ///< the matcher, beside all of these
    double total = 0;    ///< from the decoded picture to the Analysis
};

/** What the network says about one picture. */
struct Analysis {
    ImageFacts facts;
    double imageScore = 0;  ///< calibrated, 0..1
    Witnesses witnesses;    ///< what the score was made of
    double globalScore = 0; ///< the global head's own sigmoid, 0..1
    double patchScore = 0;  ///< strongest patch, 0..1
    Band band = Band::NoTrace;
    double threshold = 0.5;      ///< score map above this = forged
    double forgedFraction = 0;   ///< share of the picture above the threshold, 0..1
    cv::Mat scoreMap;            ///< CV_32F, >= 0, at the network's resolution; covers the whole picture
    cv::Mat patchMap;            ///< CV_32F [gh, gw], 0..1, the network's real grid; covers the whole picture
    cv::Size patchSize;          ///< picture pixels of one patch cell, rounded
    std::vector<Region> regions; ///< at `threshold`, largest first
    std::string modelId;
    std::string modelSha256;
    std::string device;    ///< "cpu", "cuda:0"
    std::string precision; ///< "fp32", "bf16", "fp16"
    Timing timing;
    std::optional<CopyMoveResult> copyMove = {}; ///< what the copy-move matcher says; nullopt: it was not asked
    std::vector<Note> notes;                     ///< the picture's notes first, then the analysis' own
};

/** The name of a band in files and on the command line: "no_trace", "inconclusive", "moderate", "strong". */
const char *bandName(Band band);

} // namespace loupe
