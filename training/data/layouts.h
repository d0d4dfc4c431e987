#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/result.h"
#include "training/dataset.h"

namespace loupe {

/** A picture as folders or a list name it; no file has been opened yet. */
struct Candidate {
    std::filesystem::path image;
    std::filesystem::path mask = {}; ///< empty: none
    std::optional<bool> forged = {}; ///< what folder or list says; nothing: it is forged if its mask marks something
    std::vector<std::pair<std::string, std::string>> attributes = {}; ///< of a list, see LabelledImage
};

/** What a source was taken for and what it names. */
struct Layout {
    DataLayout kind = DataLayout::Authentic;
    std::vector<Candidate> candidates = {}; ///< in the order of their paths, or of the list
    std::vector<DataIssue> issues = {};     ///< NoImage, BadLine, Unlabelled, folders that cannot be read
};

/**
 * Reads a list, or goes through a folder and all in it; links to folders are followed, hidden files left out. Names
 * count without case.
 *
 * A picture is what the folder nearest above it says: Tp, tampered, forged, fake, manipulated, spliced: forged. Au,
 * authentic, real, original, pristine: authentic. Gt, mask(s), ... groundtruth, tampered_masks: a mask. The masks of a
 * forged picture are sought beside its folder under the same path and name, then under the same name alone; the mask's
 * name may end in gt, mask, forged, edit and the like after a "_", "-" or ".", the picture's in forged, tampered, fake.
 * NAME.mask.png, NAME_mask.png and NAME_gt.png beside NAME.* are masks too. Where no folder says anything, a picture is
 * authentic unless it has a mask. X_masks beside a folder X of such photos are outlines of objects and left out.
 *
 * Errors: FileMissing; FileUnreadable, FileEmpty (of a list); BadArgument (no list and no folder of pictures).
 */
Result<Layout> findLayout(const std::filesystem::path &source);

} // namespace loupe
