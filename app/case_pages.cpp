#include "app/case_pages.h"

#include <algorithm>
#include <span>

namespace loupe {

Result<qint64> forEachRow(const CaseStore &store, const CaseQuery &query, const Progress &progress,
                          const std::function<Result<void>(const CaseRow &)> &row)
{
    constexpr std::size_t kPage = 500;
    const auto ids = caseItems(store.database(), query);
    if (!ids)
        return ids.error();
    for (std::size_t first = 0; first < ids->size(); first += kPage) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        progress.report(int(first), int(ids->size()));
        const auto page = std::span(*ids).subspan(first, std::min(kPage, ids->size() - first));
        const auto rows = caseRows(store.database(), page);
        if (!rows)
            return rows.error();
        for (const CaseRow &found : *rows) {
            if (const auto done = row(found); !done)
                return done.error();
        }
    }
    progress.report(int(ids->size()), int(ids->size()));
    return qint64(ids->size());
}

} // namespace loupe
