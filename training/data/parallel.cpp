#include "training/data/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace loupe {
namespace {

/** What the threads share. */
struct Work {
    std::size_t count;
    const std::function<Result<void>(std::size_t)> &one;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    std::atomic<bool> stopped{false};
    std::mutex mutex{};
    std::optional<Error> error{}; ///< guarded by mutex

    void fail(Error failure)
    {
        const std::lock_guard lock(mutex);
        if (!error)
            error = std::move(failure);
        stopped = true;
    }

    /** @param between called after each piece */
    void run(const std::function<void()> &between)
    try {
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            if (auto result = one(i); !result)
                fail(result.error());
            ++done;
            between();
        }
    } catch (...) {
        stopped = true; // the others need not go on
        throw;
    }
};

} // namespace

Result<void> inParallel(std::size_t count, const std::function<Result<void>(std::size_t)> &work,
                        const Progress &progress)
{
    Work shared{.count = count, .one = work};
    const auto watch = [&] {
        progress.report(int(shared.done), int(count));
        if (progress.cancelled())
            shared.fail({Error::Kind::Cancelled, {}});
    };
    const std::size_t threads = std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    watch();
    std::vector<std::future<void>> others; // their destructors wait
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, [&shared] { shared.run([] {}); }));
    shared.run(watch);
    for (std::future<void> &other : others)
        other.get();
    if (shared.error)
        return *shared.error;
    progress.report(int(count), int(count));
    return {};
}

} // namespace loupe
