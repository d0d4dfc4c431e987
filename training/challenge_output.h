#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "model/result.h"
#include "training/dataset.h"

namespace loupe {

/**
 * The files that challenges ask for (SPEC section 8): FOLDER/predictions.txt with one line `name,score` an image, four
 * decimals, in the data set's order; FOLDER/masks/NAME, 255 forged and 0 not, at the upright picture's own size. NAME
 * is the picture's file name with its ending; the mask is a PNG whatever the ending says, so that nothing is lost. Each
 * file is written atomically, predictions.txt last. A picture that failed has no line and no mask.
 *
 * Of pictures of one name in several folders (upper and lower case count as the same) the first is written, the others
 * are collisions and are left out; so are names with a line end, which cannot stand in predictions.txt.
 */
class ChallengeOutput {
public:
    /**
     * Makes the folders. Errors: BadArgument (FOLDER/masks is a folder of the data set itself: its files would be
     * overwritten), WriteFailed.
     */
    static Result<ChallengeOutput> open(const std::filesystem::path &folder, const Dataset &dataset);

    /** @param mask CV_8U, 255 = forged. A collision is no error. Errors: WriteFailed, DiskFull. */
    Result<void> add(const std::filesystem::path &image, double score, const cv::Mat &mask);

    /** Writes predictions.txt. Errors: WriteFailed, DiskFull. */
    Result<void> finish() const;

    int written() const { return m_written; }
    const std::vector<std::filesystem::path> &collisions() const { return m_collisions; }

private:
    std::filesystem::path m_folder;
    std::set<std::filesystem::path> m_leftOut;
    std::vector<std::filesystem::path> m_collisions; ///< the same, in the data set's order
    std::string m_lines;
    int m_written = 0;
};

} // namespace loupe
