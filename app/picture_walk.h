#pragma once

#include "app/case_values.h"
#include "model/progress.h"
#include "model/result.h"

#include <QStringList>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace loupe {

/** Which files a scan looks at. */
struct WalkOptions {
    std::vector<std::filesystem::path> places{}; ///< folders, or single files of any name
    bool recursive = false;                      ///< the folders in the folders too
    QStringList only{};                          ///< names must match one of these wildcards; empty = all pictures
    QStringList skip{};                          ///< and none of these; upper and lower case count as the same
    /** This part of so many, from 1: by a hash of the path within the place, so that each file belongs to one part
     * whatever it holds and whatever else is there. */
    int shard = 1;
    int shards = 1;
};

/** What could not be looked into. */
using WalkFailures = std::vector<std::pair<std::filesystem::path, Error>>;

/**
 * Finds the pictures (isPhotoName(), without removeMasks()), folder by folder, names in order. A folder is entered
 * once, by whichever links it is reached: links that lead in circles end there, and places that lie in one another give
 * each file once. Memory goes with the largest folder, not with the number of files. Files are only looked at, never
 * opened.
 * @param take receives up to 500 files at a time; its error ends the walk
 * @param progress reports files found so far, total 0
 * Errors: Cancelled, those of `take`.
 */
Result<WalkFailures> walkPictures(const WalkOptions &options,
                                  const std::function<Result<void>(std::span<const ListedFile>)> &take,
                                  const Progress &progress = {});

} // namespace loupe
