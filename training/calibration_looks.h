#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/result.h"
#include "model/result/witnesses.h"
#include "training/synthesis/synthesizer.h"

/** What calibration found in its pictures, one by one, so that a calibration can be checked and redone elsewhere. */
namespace loupe {

struct Look {
    Witnesses witnesses;
    double lumaStep = 0; ///< mean step of the last JPEG's luma quantiser, 0: not compressed
    ForgeryType type = ForgeryType::Authentic;
    double forgedShare = 0; ///< 0..1, of the picture's pixels
    int side = 0;           ///< of the square picture, px
};

struct LookGroup {
    std::string name; ///< what the pictures were made for
    const std::vector<Look> &looks;
};

/**
 * A CSV table: group, type, forged_share, side, luma_step, the witnesses by their names in files, score.
 * Errors: WriteFailed, DiskFull; the file appears complete or not at all.
 */
Result<void> writeLooks(const std::vector<LookGroup> &groups, const ScoreModel &model,
                        const std::filesystem::path &file);

} // namespace loupe
