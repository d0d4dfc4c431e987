#include "app/long_run.h"

#include <utility>

namespace loupe {
namespace {

constexpr int kDeliveryMilliseconds = 100;

}

LongRun::LongRun(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(kDeliveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] { deliver(); });
}

LongRun::~LongRun()
{
    stop();
}

void LongRun::stop()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect();
    m_watcher->cancel();
    m_watcher->waitForFinished();
    std::exchange(m_watcher, nullptr)->deleteLater();
}

void LongRun::setPaused(bool paused)
{
    if (!m_watcher || m_state == State::Stopping || paused == (m_state == State::Paused))
        return;
    m_watcher->setSuspended(paused);
    setState(paused ? State::Paused : m_watcher->isStarted() ? State::Running : State::Waiting);
}

void LongRun::cancel()
{
    if (!m_watcher || m_state == State::Stopping)
        return;
    setState(State::Stopping);
    m_watcher->cancel();
}

void LongRun::drop()
{
    if (!m_watcher)
        return;
    m_timer.stop();
    m_watcher->disconnect();
    m_watcher->cancel();
    std::exchange(m_watcher, nullptr)->deleteLater();
    m_done = {};
    m_state = State::Idle;
}

void LongRun::follow(const QFuture<bool> &future, std::function<void()> done)
{
    drop();
    m_done = std::move(done);
    auto *watcher = new QFutureWatcher<bool>(this);
    m_watcher = watcher;
    connect(watcher, &QFutureWatcherBase::started, this, [this] {
        if (m_state == State::Waiting)
            setState(State::Running);
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int value) { Q_EMIT progressChanged(value, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, &LongRun::onFinished);
    m_timer.start();
    setState(State::Waiting);
    watcher->setFuture(future);
}

/** Lets go of the run before it tells of its end: whoever listens may start the next one. */
void LongRun::onFinished()
{
    m_timer.stop();
    deliver();
    std::exchange(m_watcher, nullptr)->deleteLater();
    const auto done = std::exchange(m_done, {});
    m_state = State::Idle;
    done();
    if (m_state == State::Idle)
        Q_EMIT stateChanged(State::Idle);
}

void LongRun::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace loupe
