#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "model/progress.h"
#include "model/result.h"

namespace loupe {

/** A picture of a data set and what is known of it. */
struct LabelledImage {
    std::filesystem::path image;
    std::filesystem::path mask = {}; ///< empty: none
    bool forged = false;             ///< of an image without mask, when folder or list says so; with one, true
    int width = 0;                   ///< of the upright picture
    int height = 0;
    std::string sha256 = {}; ///< of the file's bytes; the same bytes are the same picture, whatever the name
    double forgedShare = 0;  ///< of the mask's pixels; 0 without a mask
    /// What else a list's columns say, name and text where there is some; for tables by scale, type, ...
    std::vector<std::pair<std::string, std::string>> attributes = {};
};

/** A file that is left out, or used although something about it is odd. Never fatal. */
struct DataIssue {
    enum class Kind {
        Unreadable,  ///< no picture, damaged, no permission
        NoImage,     ///< a mask without its picture
        NoMask,      ///< a forged picture without its mask; it trains the image score only
        MaskSize,    ///< the mask has another size; it is scaled
        MaskEmpty,   ///< the mask marks nothing; the picture counts as authentic
        Duplicate,   ///< the same bytes as `other`; left out
        Conflicting, ///< the same bytes as `other` with another label; both are left out
        BadLine,     ///< a line of a list that says nothing usable, or that its mask contradicts
        Unlabelled,  ///< beside the folders of the layout: nothing says what it is; left out
    };
    Kind kind{};
    std::filesystem::path file;
    std::string detail; ///< English, for the log: the reason, the other file, the line
    bool used = false;  ///< the picture is in the data set all the same
};

/** What a layout of folders or lists was taken for. */
enum class DataLayout {
    TamperedPairs, ///< Tp and Gt, and Au where it is there (CASIA and its like), with the usual mask suffixes
    RealFake,      ///< real, fake and masks
    List,          ///< CSV or text: image[,mask][,label]
    JsonPairs,     ///< [[image, mask or "Negative"], ...] as benchmark kits use
    Authentic,     ///< a plain folder of photos that nobody forged, but for those with NAME.mask.png beside them
};
const char *layoutName(DataLayout layout);

struct Dataset {
    std::vector<LabelledImage> images = {}; ///< in a fixed order that depends on names alone
    std::vector<DataIssue> issues = {};
    std::vector<std::pair<std::filesystem::path, DataLayout>> sources = {};

    std::int64_t forged() const;
    std::int64_t authentic() const { return std::int64_t(images.size()) - forged(); }
    std::int64_t masks() const; ///< images with a mask
    /** SHA-256 over the images' hashes and labels in any order: names the data in a card. */
    std::string fingerprint() const;
};

/**
 * Finds out how each source is laid out (training/data/layouts.h has the rules) and reads what is in it: every file is
 * decoded and hashed once, in several threads, so that damage is known before the run. Files that cannot be used are
 * listed in `issues`. `progress` is used by one thread at a time, between pictures.
 * @param sources folders and list files
 * Errors: Cancelled; BadArgument (a source that is none of the layouts; detail says what was looked for); FileMissing
 * (no such source, or nothing usable in any); FileUnreadable, FileEmpty (of a list).
 */
Result<Dataset> openDataset(const std::vector<std::filesystem::path> &sources, const Progress &progress = {});

/** Which images validate. By share, unless lists or folders name them. */
struct SplitOptions {
    double validationShare = 0.1;                  ///< of the images, by their content: stable when others come or go
    std::vector<std::filesystem::path> lists = {}; ///< text files that name validation images, one a line (see below)
    std::vector<std::string> folders = {};         ///< images whose path below the source has such a folder validate
    std::uint64_t seed = 0;                        ///< of the share
};

struct DatasetSplit {
    Dataset train;
    Dataset validation;
};

/**
 * Deterministic; no file on both sides, also by content. By share, each side gets at least one image of a label that
 * two images have. A line of a list names a file relative to the list, absolutely, or by the end of its path
 * ("x.jpg", "Tp/x.jpg"); a line that names none becomes a BadLine of the validation side. All other issues go with the
 * training side. Errors: FileMissing, FileUnreadable, FileEmpty (of a list); BadArgument (share not in 0..1, or a side
 * stays empty).
 */
Result<DatasetSplit> splitDataset(const Dataset &all, const SplitOptions &options);

} // namespace loupe
