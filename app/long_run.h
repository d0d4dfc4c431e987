#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

#include "app/model_thread.h"
#include "model/result.h"

namespace loupe {

/**
 * What all long runs have in common: one at a time, paused and cancelled between its steps, its events handed over a
 * few times a second. The services derive from it. GUI thread.
 */
class LongRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Waiting, ///< for another long run to end
        Running,
        Paused,
        Stopping, ///< cancelled, the step that was begun is being ended
    };
    Q_ENUM(State)

    explicit LongRun(QObject *parent = nullptr);
    ~LongRun() override;

    State state() const { return m_state; }
    bool isActive() const { return m_state != State::Idle; }
    /** Between two steps; other work may run meanwhile. */
    void setPaused(bool paused);
    /** Asks the run to stop; it still ends by its own signal. */
    void cancel();

Q_SIGNALS:
    void stateChanged(loupe::LongRun::State state);
    void progressChanged(int done, int total);

protected:
    /** Runs the work. @param run QFuture<bool>(task): where; the task stores what the work returns */
    template <class T, class Work>
    void start(const std::function<QFuture<bool>(std::function<bool(const Progress &)>)> &run, Work work,
               std::function<void(const Result<T> &)> done)
    {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        const auto task = [result, work = std::move(work)](const Progress &progress) mutable {
            result->emplace(work(progress));
            return true;
        };
        // A cancelled future takes no result, and what never began has none: it comes by a way of its own.
        follow(run(task), [result, done = std::move(done)] {
            done(*result ? **result : Result<T>(Error{Error::Kind::Cancelled, {}}));
        });
    }
    template <class T, class Work>
    void startLong(ModelThread &thread, Work work, std::function<void(const Result<T> &)> done)
    {
        start<T>([&thread](auto task) { return thread.runLong<bool>(std::move(task)); }, std::move(work),
                 std::move(done));
    }
    /** Cancels and waits for the step that was begun. For destructors, before what the work needs goes. */
    void stop();
    /** Nothing of the run that is on, if any, is delivered any more. */
    void drop();
    /** Called ten times a second while a run is on, and once before its end: hand over what came. */
    virtual void deliver() {}

private:
    void follow(const QFuture<bool> &future, std::function<void()> done);
    void setState(State state);
    void onFinished();

    QFutureWatcher<bool> *m_watcher = nullptr;
    std::function<void()> m_done;
    QTimer m_timer;
    State m_state = State::Idle;
};

} // namespace loupe
