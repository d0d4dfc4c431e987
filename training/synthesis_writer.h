#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "model/progress.h"
#include "model/result.h"
#include "training/dataset.h"

namespace loupe {

/** A labelled set of forged and authentic crops, made out of a user's own authentic photos. */
struct SynthesisWriterOptions {
    std::vector<std::filesystem::path> photoFolders; ///< their photos, not those in folders below
    std::filesystem::path output;                    ///< made when absent; must not hold a set yet
    int count = 200;
    int side = 512;                    ///< of a crop in px, a multiple of 8, 64 .. 4096
    std::uint64_t seed = 1;            ///< the same photos, options and seed give the same files
    std::filesystem::path recipe = {}; ///< JSON file of what is made and how (SynthesisOptions); empty: hard data
};

struct SynthesisSummary {
    int forged = 0;
    int authentic = 0;
    std::vector<DataIssue> skipped; ///< photos that cannot be used
};

/**
 * Writes OUTPUT/Tp/NAME.png with its mask OUTPUT/Gt/NAME.png, OUTPUT/Au/NAME.png, and at the end OUTPUT/synthesis.csv:
 * a line for each crop with image, mask, label, type, forged share, seed and what was done, which is also a list that
 * openDataset() reads. The mask of a copy-move marks where the copy was put. Copy-moves have a second mask,
 * OUTPUT/Pairs/NAME.png, that marks where it was taken from as well; OUTPUT/pairs.csv lists them with these masks, and
 * the authentic crops: that is what a matcher is measured on, which cannot tell the one from the other. PNG keeps
 * exactly the pixels, also those that have been through a JPEG. Every file appears whole or not at all, a mask before
 * its picture. Works in several threads; `progress` is used by one at a time. Errors: BadArgument (also: the folder
 * holds a set already, or the recipe names what there is not), FileMissing (no photo that can be used; no recipe),
 * Cancelled, DiskFull, WriteFailed, OutOfMemory; what was written until then stays.
 */
Result<SynthesisSummary> writeSynthesis(const SynthesisWriterOptions &options, const Progress &progress = {});

} // namespace loupe
