#pragma once

#include "app/sqlite.h"
#include "model/stability.h"

#include <string>

/** What a stability check found, beside the results of a case. In the thread of the connection; errors as Sqlite's. */
namespace loupe {

/**
 * Marks the results that this model has for pictures of this content, and logs the scores and bands of the variants.
 * @return how many results there are; 0: none, and nothing was written
 */
Result<int> keepStability(Sqlite &database, const std::string &sha256, const std::string &modelSha256,
                          const Stability &stability);

/** "stable", "changes"; empty: it was not checked, or the case has no result of this model for the picture. */
Result<std::string> keptStability(Sqlite &database, const std::string &sha256, const std::string &modelSha256);

} // namespace loupe
