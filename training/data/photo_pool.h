#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "model/progress.h"
#include "model/result.h"

namespace loupe
{

enum class Split { Train, Validation };

struct PhotoPoolOptions {
    std::optional<Split> side = {}; ///< only this side; nothing: both
    double validationShare = 0.12;  ///< of the groups, 0 .. 1
    bool keepDecoded = false;       ///< keep pixels (1.8 MB for 768 x 768) instead of the file: saves 5 ms a crop
    int minSide = 64;               ///< smaller pictures are skipped
};

/** A photo of the pool. */
struct PhotoEntry {
    std::filesystem::path file;
    std::string sha256;
    std::string group; ///< photos of one group (crops of one photo, photos of one camera) are on the same side
    Split split = Split::Train;
    cv::Size size;
};

/** One object of a photo's instance map. */
struct Instance {
    int photo = 0;   ///< index in the pool
    int label = 0;   ///< 1 .. 255, its value in the map
    cv::Rect box;    ///< in the photo
    double area = 0; ///< px
};

struct SkippedFile {
    std::filesystem::path path;
    Error error;
};

/**
 * The authentic photos that training data is made of. For a folder X with a sibling X_masks, X_masks/NAME.png is the
 * instance map of X/NAME.* (8 bit, 0 background, 1 .. n objects).
 *
 * Which side a photo is on depends on its group and the share alone, not on the other photos. Files that cannot be
 * used (no folder, undecodable, a second copy) are listed in skipped() and do no further harm.
 * Immutable after open(): every function may be called from several threads at once.
 */
class PhotoPool
{
public:
    /** Reads and checks every photo. Errors: Cancelled; FileMissing when no photo is left. */
    static Result<std::shared_ptr<const PhotoPool>> open(const std::vector<std::filesystem::path> &folders,
                                                         const PhotoPoolOptions &options = {},
                                                         const Progress &progress = {});

    int size() const { return int(m_entries.size()); }
    const PhotoEntry &entry(int photo) const { return m_entries.at(std::size_t(photo)); }
    const std::vector<SkippedFile> &skipped() const { return m_skipped; }
    const std::vector<Instance> &instances() const { return m_instances; }

    /** Pixels (CV_8UC3, R first) as in the file, the JPEG grid at the origin. Do not write into them. */
    cv::Mat photo(int photo) const;

    /** The object in its box: CV_8U, 0 or 255. */
    cv::Mat instanceMask(const Instance &instance) const;

    /** SHA-256 over the photos' hashes, in any order: names the training data in a model card. */
    std::string fingerprint() const;

private:
    struct Content {
        std::vector<std::uint8_t> file; ///< empty when decoded is kept
        cv::Mat decoded;
        std::vector<std::uint8_t> map; ///< PNG; empty: no instances
    };

    void addFolder(const std::filesystem::path &folder, std::vector<std::filesystem::path> &files);
    void addPhoto(const std::filesystem::path &file, const PhotoPoolOptions &options, std::set<std::string> &seen);
    void addInstances(const std::filesystem::path &map);

    std::vector<PhotoEntry> m_entries;
    std::vector<Content> m_contents; ///< as m_entries
    std::vector<Instance> m_instances;
    std::vector<SkippedFile> m_skipped;
};

/**
 * What several pictures of one source share in their name: "Canon_EOS_20D_(2)_1" and "Canon_EOS_20D_(1)_0" both give
 * "Canon_EOS_20D". Empty when the name does not end in one digit after an underscore: then it says nothing.
 */
std::string photoGroup(const std::string &stem);

} // namespace loupe
