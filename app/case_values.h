#pragma once

#include "model/analysis.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/** The plain values that a case consists of. Copy, move and read them on any thread. */
namespace loupe {

/** What a result depends on: with the same settings an unchanged file has the same result. */
struct RunSettings {
    std::string modelId;
    std::string modelSha256; ///< of the weights
    std::string cardSha256;  ///< of card.json: thresholds and calibration
    double threshold = 0.5;  ///< above it a pixel counts as forged
    std::string device;      ///< told, but not part of what makes settings the same
    std::string precision;
    double maxMegapixels = 0;
};

/** A run over folders: begun once, gone on with after a kill until it is finished. */
struct CaseRun {
    qint64 id = 0;
    RunSettings settings;
    QString started;  ///< UTC, ISO 8601
    QString finished; ///< empty: not yet
    std::string loupeVersion;
};

/** A file as the walk through the folders finds it. */
struct ListedFile {
    std::filesystem::path path; ///< absolute
    qint64 bytes = 0;
    qint64 modified = 0; ///< the file system's time in its own ticks: only ever compared
};

/** A file that a run has to look at. */
struct PendingItem {
    qint64 id = 0;
    std::filesystem::path path;
    std::string knownSha256; ///< content with a result of these settings; empty: there is none
    bool knownError = false; ///< that result has an error
};

/** What became of a file: a result, an error, or a result with a flaw (of a damaged file). */
struct ItemOutcome {
    std::string sha256; ///< of the bytes; empty when they could not be read
    std::optional<Analysis> analysis;
    std::optional<Error> error;
};

struct RunCounts {
    qint64 listed = 0;  ///< files that the run found
    qint64 checked = 0; ///< of these, looked at: analysed, failed, or found unchanged
    qint64 errors = 0;  ///< of these, with an error in their newest result
};

/** How far Loupe is with a file. */
enum class ItemState { Pending, Done, Damaged, Failed };
/** "pending", "done", "damaged" (a result of a damaged file), "failed" */
const char *itemStateName(ItemState state);

/** One file of a case with its newest result, as tables show it. */
struct CaseRow {
    qint64 id = 0;
    qint64 resultId = 0; ///< 0: none
    std::filesystem::path path;
    qint64 bytes = 0;
    ItemState state = ItemState::Pending;
    std::string sha256{};
    int width = 0;
    int height = 0;
    std::optional<double> score{};
    std::optional<Band> band{};
    double threshold = 0;
    double forgedFraction = 0;
    int regions = 0;
    double seconds = 0;
    std::string reliability{}; ///< "stable", "changes"; empty: not examined
    std::optional<Error> error{};
    std::vector<Note> notes{}; ///< of the analysis
    std::string modelId{};
    std::string modelSha256{};
    std::string loupeVersion{};
    QString status{}; ///< the examiner's
    QString note{};   ///< the examiner's
};

/** A place in a picture that the examiner wants to find again. */
struct Bookmark {
    qint64 id = 0;
    qint64 itemId = 0;
    QString title;
    std::string view; ///< JSON: what the viewer needs to show it as it was
    QString made;
};

} // namespace loupe
