#pragma once

#include "app/task.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace loupe {

/**
 * A worker for one task at a time, of which only the newest is heard: a new one, or drop(), cancels the one before. The
 * destructor cancels and waits. Use it in its owner's thread, where the results arrive.
 */
template <class R>
class LatestTask {
public:
    /** @param owner outlives the object */
    explicit LatestTask(QObject *owner) : m_owner(owner) { m_pool.setMaxThreadCount(1); }
    ~LatestTask()
    {
        drop();
        m_pool.waitForDone();
    }
    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;

    bool isBusy() const { return m_watcher != nullptr; }

    /**
     * @param work R(const Progress &), see runTask()
     * @param done takes the result; nothing is busy by then
     * @param report done, total
     */
    template <class Work>
    void start(Work work, std::function<void(R)> done, std::function<void(int, int)> report = {})
    {
        drop();
        m_watcher = new QFutureWatcher<R>(m_owner);
        QObject::connect(m_watcher, &QFutureWatcherBase::finished, m_owner, [this, done = std::move(done)] {
            const auto finished = done; // dropping destroys this function
            R result = m_watcher->result();
            drop();
            finished(std::move(result));
        });
        if (report)
            QObject::connect(
                m_watcher, &QFutureWatcherBase::progressValueChanged, m_owner,
                [this, report = std::move(report)](int value) { report(value, m_watcher->progressMaximum()); });
        m_watcher->setFuture(runTask<R>(&m_pool, std::move(work)));
    }

    /** Nothing of the task that runs is delivered any more. The watcher goes later: it may be what is calling us. */
    void drop()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        std::exchange(m_watcher, nullptr)->deleteLater();
    }

private:
    QObject *m_owner;
    QThreadPool m_pool;
    QFutureWatcher<R> *m_watcher = nullptr;
};

} // namespace loupe
