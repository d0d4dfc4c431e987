#include "app/report_item.h"

#include "app/case_cards.h"
#include "app/case_evidence.h"
#include "app/case_marks.h"
#include "app/evidence_blob.h"
#include "model/hashing.h"
#include "model/image/decoder.h"

#include <algorithm>
#include <set>
#include <utility>

namespace loupe {
namespace {

/** The picture that was scanned; nullopt when the file has changed or cannot be read. */
std::optional<DecodedImage> scannedPicture(const CaseRow &row, const FileCheck &check)
{
    if (check.state != FileCheck::State::Unchanged || !row.score)
        return {};
    const DecodeOptions noLimit{.maxMegapixels = 1e6}; // it was decoded before
    auto image = decode(row.path, noLimit);
    if (!image || image->facts.sha256 != row.sha256)
        return {};
    return std::move(*image);
}

/** Ids of the newest result of each model for the file's content, the shown one first. */
Result<std::vector<KnownResult>> resultsOf(const CaseStore &store, const CaseRow &row)
{
    auto known = store.results(row.id);
    if (!known)
        return known.error();
    std::vector<KnownResult> chosen;
    std::set<std::string> models;
    std::stable_partition(known->begin(), known->end(), [&row](const auto &r) { return r.id != row.resultId; });
    for (auto result = known->rbegin(); result != known->rend(); ++result) {
        const auto run = store.run(result->run);
        if (!run)
            return run.error();
        if (result->sha256 == row.sha256 && models.insert(run->settings.modelSha256).second)
            chosen.push_back(*result);
    }
    return chosen;
}

Result<ReportResult> readResult(const CaseStore &store, const KnownResult &known, const DecodedImage &reduced)
{
    auto analysis = store.analysis(known.id);
    if (!analysis)
        return analysis.error();
    auto run = store.run(known.run);
    if (!run)
        return run.error();
    ReportResult result{std::move(*analysis), std::move(*run), known.made, {}};
    result.overlay = overlayPicture(reduced, result.analysis);
    result.analysis.scoreMap.release();
    result.analysis.patchMap.release();
    return result;
}

Result<std::vector<ReportEvidence>> readEvidence(const CaseStore &store, const std::string &sha256,
                                                 const DecodedImage &image)
{
    std::vector<ReportEvidence> found;
    for (const EvidenceMethod &method : evidenceMethods()) {
        const auto kept = keptEvidence(store.database(), sha256, method.name);
        if (!kept)
            return kept.error();
        auto map = *kept ? fromBlob(**kept) : Result<EvidenceMap>(Error{Error::Kind::FileMissing, {}});
        if (!map)
            continue; // not computed, or by another version
        ReportEvidence evidence{std::move(*map), {}};
        evidence.picture = evidencePicture(image, evidence.map);
        evidence.map.values.release();
        found.push_back(std::move(evidence));
    }
    return found;
}

} // namespace

FileCheck checkFile(const CaseRow &row)
{
    FileCheck check{.recorded = row.sha256};
    const auto now = sha256OfFile(row.path);
    if (!now) {
        check.state = FileCheck::State::Unreadable;
        check.error = now.error();
        return check;
    }
    check.now = *now;
    if (!row.sha256.empty())
        check.state = *now == row.sha256 ? FileCheck::State::Unchanged : FileCheck::State::Changed;
    return check;
}

const ModelCard *ReportCards::of(const RunSettings &settings)
{
    auto known = m_cards.find(settings.cardSha256);
    if (known == m_cards.end())
        known = m_cards.emplace(settings.cardSha256, Entry{settings, keptModelCard(m_database, settings)}).first;
    return known->second.card ? &*known->second.card : nullptr;
}

Result<ReportItem> readReportItem(const CaseStore &store, const CaseRow &row, const FileCheck &check)
{
    ReportItem item{row, check};
    auto marks = bookmarks(store.database(), row.id);
    if (!marks)
        return marks.error();
    item.bookmarks = std::move(*marks);
    const auto results = resultsOf(store, row);
    if (!results)
        return results.error();
    const auto image = scannedPicture(row, check);
    std::optional<DecodedImage> reduced;
    if (image) {
        reduced = reducedImage(*image);
        item.photo = photoPicture(*reduced);
    }
    for (const KnownResult &known : *results) {
        if (!reduced) {
            ImageFacts facts;
            facts.width = row.width;
            facts.height = row.height;
            reduced = blankImage(facts);
        }
        auto result = readResult(store, known, *reduced);
        if (!result)
            return result.error();
        item.results.push_back(std::move(*result));
    }
    if (image && !row.sha256.empty()) {
        auto evidence = readEvidence(store, row.sha256, *image);
        if (!evidence)
            return evidence.error();
        item.evidence = std::move(*evidence);
    }
    return item;
}

} // namespace loupe
