#include "app/scan_service.h"

#include "app/logging.h"
#include "app/task.h"

#include <utility>

namespace loupe {

ScanService::ScanService(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ScanService::onFinished);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ScanService::statusChanged);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, this, [this] {
        m_clock.start(); // the files are known: from now on pictures are looked at
        m_countFrom = status().done;
        Q_EMIT statusChanged();
    });
}

ScanService::~ScanService()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    hold(false);
    m_watcher.waitForFinished();
}

void ScanService::start(std::shared_ptr<CaseFile> file, LoadedModel model, ScanOptions options)
{
    if (m_state != State::Idle)
        return;
    m_shared = std::make_shared<Shared>();
    m_countFrom = 0;
    m_clock.invalidate();
    const auto work = [shared = m_shared, file = std::move(file), model = std::move(model),
                       options = std::move(options)](const Progress &progress) -> Outcome {
        const auto store = CaseStore::open(file);
        if (!store)
            return store.error();
        ScanEvents events;
        events.cancelled = progress.cancelled;
        events.betweenPictures = [&] {
            std::unique_lock lock(shared->mutex);
            shared->changed.wait(lock, [&] { return !shared->paused; });
        };
        events.status = [&](const ScanStatus &status) {
            {
                const std::lock_guard lock(shared->mutex);
                shared->status = status;
            }
            progress.report(int(status.listing ? status.files : status.done), int(status.listing ? 0 : status.files));
        };
        return scan(**store, model, options, events);
    };
    setState(State::Scanning);
    m_watcher.setFuture(runTask<Outcome>(&m_pool, work));
}

void ScanService::pause()
{
    if (m_state != State::Scanning)
        return;
    hold(true);
    setState(State::Paused);
}

void ScanService::resume()
{
    if (m_state != State::Paused)
        return;
    m_countFrom = status().done;
    m_clock.start();
    hold(false);
    setState(State::Scanning);
}

void ScanService::cancel()
{
    if (m_state != State::Scanning && m_state != State::Paused)
        return;
    m_watcher.cancel();
    hold(false);
    setState(State::Cancelling);
}

ScanStatus ScanService::status() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->status;
}

double ScanService::picturesPerSecond() const
{
    const ScanStatus now = status();
    if (now.listing || !m_clock.isValid() || m_clock.elapsed() <= 0)
        return 0;
    return 1000.0 * double(now.done - m_countFrom) / double(m_clock.elapsed());
}

double ScanService::secondsLeft() const
{
    const ScanStatus now = status();
    const double rate = picturesPerSecond();
    return rate > 0 ? double(now.files - now.done) / rate : -1;
}

void ScanService::hold(bool paused)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->paused = paused;
    }
    m_shared->changed.notify_all();
}

void ScanService::setState(State state)
{
    if (state != std::exchange(m_state, state))
        Q_EMIT stateChanged(state);
}

void ScanService::onFinished()
{
    // A cancelled future has no result: what its work returned is dropped.
    const Outcome outcome = m_watcher.isCanceled() || m_watcher.future().resultCount() == 0
                                ? Outcome(Error{Error::Kind::Cancelled, {}})
                                : m_watcher.result();
    setState(State::Idle);
    if (outcome) {
        Q_EMIT finished(*outcome);
        return;
    }
    logError("scan", outcome.error());
    Q_EMIT failed(outcome.error());
}

} // namespace loupe
