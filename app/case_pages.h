#pragma once

#include "app/case_query.h"
#include "app/case_store.h"
#include "model/progress.h"

#include <functional>

namespace loupe {

/**
 * Shows the rows of a query one after another, in pages, so that memory stays flat.
 * @param row its error ends the reading  @return how many rows  Errors: Cancelled, the store's and row's own.
 */
Result<qint64> forEachRow(const CaseStore &store, const CaseQuery &query, const Progress &progress,
                          const std::function<Result<void>(const CaseRow &)> &row);

} // namespace loupe
