#include <QSemaphore>
#include <QTest>

#include <atomic>

#include "app/model_thread.h"

using namespace loupe;

/** Who runs a network when. */
class TestModelThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longWorkRunsOneAfterTheOther();
    void shortWorkPassesBetweenTwoSteps();
    void neverTwoAtOnce();
    void shortWorkRunsWhileLongWorkIsPaused();
    void cancelWakesWhatIsPaused();
    void cancelledShortWorkHoldsUpNobody();
};

namespace {

/** Long work that takes its steps until it is told to stop. */
auto stepping(std::atomic<int> &steps, std::atomic<bool> &stop)
{
    return [&steps, &stop](const Progress &progress) {
        while (!stop && !progress.cancelled())
            ++steps;
        return int(steps);
    };
}

} // namespace

void TestModelThread::longWorkRunsOneAfterTheOther()
{
    ModelThread thread;
    QList<int> order; // only one of them runs at a time
    QSemaphore go;
    auto first = thread.runLong<bool>([&](const Progress &) {
        go.acquire();
        order << 1;
        return true;
    });
    auto second = thread.runLong<bool>([&](const Progress &) {
        order << 2;
        return true;
    });
    go.release();
    QTRY_VERIFY(second.isFinished()); // waiting for the future itself would run it here, before the first
    QCOMPARE(order, (QList<int>{1, 2}));
    QVERIFY(first.isFinished());
}

void TestModelThread::shortWorkPassesBetweenTwoSteps()
{
    ModelThread thread;
    std::atomic<int> steps = 0;
    std::atomic<bool> stop = false;
    auto training = thread.runLong<int>(stepping(steps, stop));
    for (int i = 0; i < 20; ++i) {
        auto photo = thread.run<int>([i](const Progress &) { return i; });
        QCOMPARE(photo.result(), i); // would wait for ever if the training kept its turn
    }
    QVERIFY(!training.isFinished());
    const int before = steps;
    QVERIFY(QTest::qWaitFor([&] { return steps > before; })); // and it goes on
    stop = true;
    training.waitForFinished();
}

void TestModelThread::neverTwoAtOnce()
{
    ModelThread thread;
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    const auto enter = [&] { most = std::max(most.load(), ++inside); };
    auto training = thread.runLong<bool>([&](const Progress &progress) {
        for (int i = 0; i < 2000; ++i) {
            enter();
            --inside;
            if (progress.cancelled())
                return false;
        }
        return true;
    });
    QList<QFuture<bool>> photos;
    for (int i = 0; i < 200; ++i)
        photos << thread.run<bool>([&](const Progress &) {
            enter();
            --inside;
            return true;
        });
    for (QFuture<bool> &photo : photos)
        photo.waitForFinished();
    training.waitForFinished();
    QCOMPARE(most.load(), 1);
}

void TestModelThread::shortWorkRunsWhileLongWorkIsPaused()
{
    ModelThread thread;
    std::atomic<int> steps = 0;
    std::atomic<bool> stop = false;
    auto training = thread.runLong<int>(stepping(steps, stop));
    training.suspend();
    QVERIFY(QTest::qWaitFor([&] { return training.isSuspended(); }));
    const int before = steps;
    QCOMPARE(thread.run<int>([](const Progress &) { return 7; }).result(), 7);
    QCOMPARE(steps.load(), before); // it stood still
    training.resume();
    QVERIFY(QTest::qWaitFor([&] { return steps > before; }));
    stop = true;
    training.waitForFinished();
}

void TestModelThread::cancelWakesWhatIsPaused()
{
    ModelThread thread;
    std::atomic<int> steps = 0;
    std::atomic<bool> stop = false;
    auto training = thread.runLong<int>(stepping(steps, stop));
    training.suspend();
    QVERIFY(QTest::qWaitFor([&] { return training.isSuspended(); }));
    training.cancel();
    training.waitForFinished(); // hangs here if it is not woken
    QVERIFY(training.isCanceled());
}

void TestModelThread::cancelledShortWorkHoldsUpNobody()
{
    ModelThread thread;
    QSemaphore begun;
    QSemaphore go;
    auto busy = thread.run<bool>([&](const Progress &) {
        begun.release();
        go.acquire();
        return true;
    });
    begun.acquire();
    std::atomic<bool> ran = false;
    auto dropped = thread.run<bool>([&](const Progress &) { return ran = true; });
    dropped.cancel();
    auto training = thread.runLong<bool>([](const Progress &progress) { return !progress.cancelled(); });
    go.release();
    training.waitForFinished(); // hangs here if the cancelled photo still counts as waiting
    QVERIFY(training.result());
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(TestModelThread)
#include "tst_model_thread.moc"
