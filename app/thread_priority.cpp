#include "app/thread_priority.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace loupe {
namespace {

constexpr int kBehind = 10; ///< niceness: a thread's own on Linux, and inherited (sched(7))

int setOwn()
{
    const auto self = static_cast<id_t>(gettid());
    return setpriority(PRIO_PROCESS, self, std::max(getpriority(PRIO_PROCESS, self), kBehind));
}

} // namespace

void stepBack()
{
    thread_local const int done = setOwn(); // once a thread
    static_cast<void>(done);
}

} // namespace loupe
