#pragma once

#include <utility>

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "model/progress.h"

namespace loupe {

/**
 * Runs Qt-free work in a pool and ties its Progress to the future: progress value is done of total, cancelling the
 * future makes progress.cancelled() true. The only place where worker threads are started.
 * @param work callable: R(const Progress &), R default-constructible or not
 */
template <class R, class Work>
QFuture<R> runTask(QThreadPool *pool, Work work)
{
    return QtConcurrent::run(pool, [work = std::move(work)](QPromise<R> &promise) mutable {
        Progress progress;
        progress.report = [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
        };
        progress.cancelled = [&promise] { return promise.isCanceled(); };
        promise.addResult(work(std::as_const(progress)));
    });
}

} // namespace loupe
