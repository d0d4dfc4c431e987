#pragma once

#include <QMutex>
#include <QWaitCondition>

#include "app/task.h"

namespace loupe {

/**
 * Where networks run: one piece of work at a time, so that memory and cores are those of one. Short work (a photo, the
 * loading of a model) goes first: long work (a training, an evaluation, a scan) gives up its turn wherever it asks
 * progress.cancelled(), and stands still there, without its turn, while its future is suspended. Long work runs in the
 * order in which it came.
 * Use it on the GUI thread; what it started must be finished or cancelled before it goes, its end waits for it.
 */
class ModelThread {
public:
    ModelThread();
    ~ModelThread();

    /** @param work as for runTask() */
    template <class R, class Work>
    QFuture<R> run(Work work)
    {
        // Counts from now until the task is gone, also one that is cancelled before it begins.
        return runTask<R>(&m_shortPool, [work = std::move(work), waits = announce()](const Progress &progress) mutable {
            const Turn turn(*waits);
            return work(progress);
        });
    }

    template <class R, class Work>
    QFuture<R> runLong(Work work)
    {
        return runTask<R>(&m_longPool, [this, work = std::move(work)](const Progress &progress) mutable {
            const LongTurn turn(*this);
            Progress own = progress;
            own.cancelled = [this, &progress] {
                giveUp();
                const bool cancelled = progress.cancelled(); // returns late while the future is suspended
                takeLong();
                return cancelled;
            };
            return work(std::as_const(own));
        });
    }

    /** Until all short work has ended, cancelled or not. */
    void waitForShort() { m_shortPool.waitForDone(); }

private:
    /** Short work that has not ended yet. */
    struct Waiting {
        explicit Waiting(ModelThread &thread);
        ~Waiting();
        ModelThread &m_thread;
    };
    struct Turn {
        explicit Turn(Waiting &waiting) : m_thread(waiting.m_thread) { m_thread.takeShort(); }
        ~Turn() { m_thread.giveUp(); }
        ModelThread &m_thread;
    };
    struct LongTurn {
        explicit LongTurn(ModelThread &thread) : m_thread(thread) { m_thread.takeLong(); }
        ~LongTurn() { m_thread.giveUp(); }
        ModelThread &m_thread;
    };
    std::shared_ptr<Waiting> announce() { return std::make_shared<Waiting>(*this); }
    void takeShort();
    void takeLong();
    void giveUp();

    QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_taken = false; ///< somebody has the turn
    int m_waiting = 0;    ///< pieces of short work, running or not
    QThreadPool m_shortPool;
    QThreadPool m_longPool;
};

} // namespace loupe
