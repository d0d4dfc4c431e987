#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/result.h"

/** What a network is made of. Defaults are PE-Core-L14-336 with the published heads (SPEC sections 2 to 4). */
namespace loupe {

enum class Stem {
    PatchConv, ///< one k = s = patch convolution, as published
    Trace,     ///< residual and block-DCT streams, our own extension (SPEC section 10)
};

enum class Pool { Attention, ClassToken, Average, None };

struct BackboneOptions {
    int patchSize = 14;
    int width = 1024; ///< C
    int layers = 24;
    int heads = 16;
    double mlpRatio = 4;
    int imageSize = 336;              ///< S, a multiple of patchSize
    std::optional<double> layerScale; ///< initial gamma
    bool classToken = true;
    bool absolutePositions = true;
    bool rotary = true;
    bool lnPre = true;
    bool lnPost = true;
    Pool pool = Pool::Attention;
    int poolHeads = 8;
    Stem stem = Stem::PatchConv;
    int residualBlocks = 0; ///< Trace only: convolution blocks between the stem and the transformer
    bool relative = false;  ///< tokens are also seen against the picture's mean token

    int grid() const { return imageSize / patchSize; }
};

struct SegmenterOptions {
    int dim = 256; ///< D, a multiple of 32
    int heads = 8;
    int pixelLayers = 6; ///< of the conditional pixel decoder
    int pixelFfn = 1024;
    int maskLayers = 9; ///< of the mask decoder
    int maskFfn = 2048;
    int queries = 20;
    int levels = 3;
    int points = 4;
    int lossPoints = 12544; ///< random points of the segmentation loss
};

struct NetworkOptions {
    BackboneOptions backbone;
    SegmenterOptions segmenter;
    bool patchHead = true;
    bool fusion = true;
    bool conditional = true;
};

/** Names of all presets: the published ones, then ours. */
const std::vector<std::string> &presetNames();

/** Errors: BadArgument (unknown name; detail lists the known ones). */
Result<NetworkOptions> presetOptions(const std::string &name);

/**
 * Options in the form of the published configuration: {"backbone": {...}, "mask2former": {...}, "enable_patch_cls":
 * ...}. Keys left out keep their defaults, or what the preset has that "preset" names; unknown keys and impossible
 * values are errors (BadArgument names them).
 */
Result<NetworkOptions> optionsFromJson(const std::string &text);
std::string optionsToJson(const NetworkOptions &options);

} // namespace loupe
