#pragma once

namespace loupe {

/**
 * Has the C library keep what large tensors leave behind instead of handing every block back to the system: fetching
 * fresh pages was a sixth of the time of an analysis. Up to 256 MB more stay with the process. Call it in main().
 */
void keepFreedMemory();

} // namespace loupe
