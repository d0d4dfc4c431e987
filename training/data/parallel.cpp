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
class Work {
public:
    Work(std::size_t count, const std::function<Result<void>(std::size_t)> &one, const Progress &progress)
        : m_count(count), m_one(one), m_progress(progress)
    {
        tell(0);
    }

    void run()
    try {
        for (std::size_t i = m_next++; i < m_count && !m_stopped; i = m_next++) {
            const auto result = m_one(i);
            if (result)
                tell(1);
            else
                stop(result.error());
        }
    } catch (...) {
        m_stopped = true; // the others need not go on
        throw;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void tell(int done)
    {
        const std::lock_guard lock(m_mutex);
        m_done += done;
        m_progress.report(m_done, int(m_count));
        if (m_progress.cancelled())
            keep({Error::Kind::Cancelled, {}});
    }

    void stop(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        keep(error);
    }

    void keep(Error error)
    {
        m_stopped = true;
        if (!m_error)
            m_error = std::move(error);
    }

    const std::size_t m_count;
    const std::function<Result<void>(std::size_t)> &m_one;
    const Progress &m_progress;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_stopped{false};
    std::mutex m_mutex;
    int m_done = 0;               ///< guarded by m_mutex
    std::optional<Error> m_error; ///< guarded by m_mutex while threads run
};

} // namespace

Result<void> inParallel(std::size_t count, const std::function<Result<void>(std::size_t)> &work,
                        const Progress &progress)
{
    Work shared(count, work, progress);
    const std::size_t threads = std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<void>> others; // their destructors wait
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, [&shared] { shared.run(); }));
    shared.run();
    for (std::future<void> &other : others)
        other.get();
    if (shared.error())
        return *shared.error();
    return {};
}

} // namespace loupe
