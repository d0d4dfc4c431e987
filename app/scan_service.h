#pragma once

#include "app/scan.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace loupe {

/** Runs scan() in a worker. One at a time. GUI thread. */
class ScanService : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Scanning, Paused, Cancelling };
    Q_ENUM(State)

    explicit ScanService(QObject *parent = nullptr);
    /** Cancels, then waits: at most one tile of the network and one decoding. */
    ~ScanService() override;

    /** Does nothing while a scan is running. @param model see AnalysisService::sharedModel() */
    void start(std::shared_ptr<CaseFile> file, LoadedModel model, ScanOptions options);
    /** After the picture that the network is at: nothing of a scan is held back in the model's thread meanwhile. */
    void pause();
    void resume();
    void cancel();

    State state() const { return m_state; }
    /** How far it is, or how far the last one came. */
    ScanStatus status() const;
    /** Of the pictures that were done since it was started or resumed; 0: not known yet. */
    double picturesPerSecond() const;
    /** Until it ends at that rate; negative: not known. */
    double secondsLeft() const;

Q_SIGNALS:
    void stateChanged(loupe::ScanService::State state);
    /** At most some 25 times a second. */
    void statusChanged();
    void finished(const loupe::ScanReport &report);
    /** Cancelled, or ended by an error of the case file. What is done is kept. */
    void failed(const loupe::Error &error);

private:
    /** What the worker writes and the GUI thread reads. */
    struct Shared {
        std::mutex mutex;
        std::condition_variable changed;
        ScanStatus status;
        bool paused = false;
    };
    using Outcome = Result<ScanReport>;

    void setState(State state);
    void hold(bool paused);
    void onFinished();

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    State m_state = State::Idle;
    QElapsedTimer m_clock; ///< since the start or the last resume
    qint64 m_countFrom = 0;
    QThreadPool m_pool;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace loupe
