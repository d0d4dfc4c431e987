#pragma once

#include <string>

namespace loupe {

/**
 * Loads a plug-in that lies beside the program, in ../lib, ../lib/loupe or ../bin. It stays until the program ends.
 * @param name "libloupe_cuda.so"
 * @return what dlsym() takes; null where there is none, or where a library that it needs is missing. Thread-safe.
 */
void *openPlugin(const std::string &name);

} // namespace loupe
