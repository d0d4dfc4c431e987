#pragma once

#include <cstddef>
#include <functional>

#include "model/progress.h"
#include "model/result.h"

namespace loupe {

/**
 * Calls work(0) .. work(count - 1), each once, in as many threads as the machine has cores; the caller's is one of
 * them. `progress` is used by all of them, one at a time, before the first and after each piece. The first Error ends
 * it: what has begun is finished, the rest is not begun. An exception of `work` ends it likewise and is thrown again
 * here. Errors: Cancelled, or what `work` answers.
 */
Result<void> inParallel(std::size_t count, const std::function<Result<void>(std::size_t)> &work,
                        const Progress &progress = {});

} // namespace loupe
