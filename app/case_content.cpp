#include "app/case_content.h"

#include "app/app_notes.h"
#include "app/paths.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace loupe {

Result<std::optional<KnownContent>> knownContent(const CaseStore &store, const CaseRun &run, const std::string &sha256)
{
    auto found = store.database().run(
        u"SELECT r.id, r.reliability FROM results r JOIN runs u ON u.id = r.run_id WHERE r.sha256 = ? AND"
        " r.error_kind IS NULL AND u.settings = ? AND u.loupe_version = ? ORDER BY r.id DESC LIMIT 1"_s,
        {QString::fromStdString(sha256), QString::fromStdString(settingsText(run.settings)),
         QString::fromStdString(run.loupeVersion)});
    if (!found)
        return found.error();
    if (!found->next())
        return std::optional<KnownContent>();
    auto analysis = store.analysis(found->value(0).toLongLong());
    if (!analysis)
        return analysis.error();
    return std::optional(KnownContent{std::move(*analysis), found->value(1).toString().toStdString()});
}

Analysis takenOver(Analysis known, const ImageFacts &facts, double seconds)
{
    const bool said = std::any_of(known.notes.begin(), known.notes.end(),
                                  [](const Note &note) { return note.kind == app_note::SameContent; });
    if (!said)
        known.notes.push_back({app_note::SameContent, {toQString(known.facts.file).toStdString()}});
    known.facts = facts;
    known.timing = {};
    known.timing.total = seconds;
    return known;
}

Result<void> keepReliability(const CaseStore &store, qint64 resultId, const std::string &reliability)
{
    const auto kept = store.database().run(u"UPDATE results SET reliability = ? WHERE id = ?"_s,
                                           {QString::fromStdString(reliability), resultId});
    return kept ? Result<void>() : kept.error();
}

} // namespace loupe
