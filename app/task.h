#pragma once

#include "model/progress.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace loupe {

/**
 * Runs Qt-free work in a pool and ties its Progress to the future: progress value is done of total, cancelling the
 * future makes progress.cancelled() true, while it is suspended the work stands still there. The only place where
 * worker threads are started.
 * @param work callable: R(const Progress &), R default-constructible or not. It must not throw: expected failures are
 * Result values.
 */
template <class R, class Work>
QFuture<R> runTask(QThreadPool *pool, Work work)
{
    return QtConcurrent::run(pool, [work = std::move(work)](QPromise<R> &promise) mutable {
        int knownTotal = -1; // a new range resets the value and is never throttled: only when it changes
        Progress progress;
        progress.report = [&promise, &knownTotal](int done, int total) {
            if (total != std::exchange(knownTotal, total))
                promise.setProgressRange(0, total);
            promise.setProgressValue(done);
        };
        progress.cancelled = [&promise] {
            promise.suspendIfRequested();
            return promise.isCanceled();
        };
        promise.addResult(work(std::as_const(progress)));
    });
}

} // namespace loupe
