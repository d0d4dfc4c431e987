#pragma once

#include "app/case_store.h"
#include "app/report_pictures.h"
#include "model/model_card.h"
#include "model/progress.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/** What a report tells of one file. In the store's thread; errors: the store's own. */
namespace loupe {

/** What became of a file since it was scanned. */
struct FileCheck {
    enum class State {
        Unchanged,
        Changed,
        Unreadable,  ///< `error` says why: it is missing, say
        NotRecorded, ///< the case has no hash of it
    };
    State state = State::NotRecorded;
    std::string recorded{}; ///< SHA-256 at the scan; may be empty
    std::string now{};      ///< SHA-256 of the bytes that are there now; empty when they cannot be read
    std::optional<Error> error{};
};
/** Reads the whole file. */
FileCheck checkFile(const CaseRow &row);

/** The cards of a case's models, read once. */
class ReportCards {
public:
    explicit ReportCards(Sqlite &database) : m_database(database) {}

    /** nullptr: it is not known; whyMissing() says why. Stays valid. */
    const ModelCard *of(const RunSettings &settings);

    struct Entry {
        RunSettings settings;
        Result<ModelCard> card;
    };
    /** Those that were asked for, by the hash of the card. */
    const std::map<std::string, Entry> &all() const { return m_cards; }

private:
    Sqlite &m_database;
    std::map<std::string, Entry> m_cards;
};

/** What one model found in the file. */
struct ReportResult {
    Analysis analysis; ///< without maps
    CaseRun run;
    QString made; ///< UTC, ISO 8601
    ReportPicture overlay;
};

/** A map of a classical method that the case has kept. */
struct ReportEvidence {
    EvidenceMap map; ///< without values
    ReportPicture picture;
};

struct ReportItem {
    CaseRow row;
    FileCheck check;
    std::optional<ReportPicture> photo{}; ///< only of the bytes that were scanned
    /** The newest result of each model on the content of the file's newest result; that one first. */
    std::vector<ReportResult> results{};
    std::vector<ReportEvidence> evidence{};
    std::vector<Bookmark> bookmarks{};
};
/** Holds one decoded picture while it works. */
Result<ReportItem> readReportItem(const CaseStore &store, const CaseRow &row, const FileCheck &check);

} // namespace loupe
