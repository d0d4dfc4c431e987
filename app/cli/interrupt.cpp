#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace loupe::cli {
namespace {

std::atomic<bool> mark{false};
static_assert(std::atomic<bool>::is_always_lock_free, "only then a signal handler may write it");

extern "C" void onSignal(int signal)
{
    mark = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool interrupted()
{
    return mark;
}

} // namespace loupe::cli
