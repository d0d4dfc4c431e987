#include "model/process_memory.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace loupe {

void keepFreedMemory()
{
#ifdef M_MMAP_THRESHOLD
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // the most that glibc takes
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

} // namespace loupe
