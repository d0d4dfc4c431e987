#pragma once

#include "app/case_query.h"
#include "app/case_store.h"
#include "app/overlay.h"
#include "model/progress.h"

#include <filesystem>
#include <utility>
#include <vector>

/** Pictures of a case's results, for other programs. In the store's thread. */
namespace loupe {

struct ExportReport {
    qint64 written = 0;
    std::vector<std::pair<std::filesystem::path, Error>> failed; ///< pictures that have no file, and why
};

/**
 * A mask for each picture with a result: 8 bit, 255 = forged, the picture's size, made from the kept score map at the
 * threshold of the result; scores are kept in steps of 1/65535. Its place under `folder` is that of the picture under
 * the folder that all pictures share, its name the picture's with .mask.png behind. Each file is written atomically.
 * Errors: Cancelled, BadArgument (a folder with pictures of the case would be written into), WriteFailed, DiskFull, the
 * store's own.
 */
Result<ExportReport> exportMasks(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &folder,
                                 const Progress &progress = {});

/**
 * The same with .overlay.png: the picture with score map, contour and legend (renderOverlay()). Reads the pictures
 * again; one that has changed has failed (FileChanged). Needs a QGuiApplication.
 */
Result<ExportReport> exportOverlays(const CaseStore &store, const CaseQuery &query, const std::filesystem::path &folder,
                                    ColorMap map = ColorMap::Inferno, const Progress &progress = {});

/** predictions.txt and masks/ as challenges ask for them, see ChallengeOutput; collisions have failed. */
Result<ExportReport> exportChallenge(const CaseStore &store, const CaseQuery &query,
                                     const std::filesystem::path &folder, const Progress &progress = {});

} // namespace loupe
