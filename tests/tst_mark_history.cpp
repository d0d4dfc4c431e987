#include "app/mark_history.h"

#include "app/case_log.h"
#include "app/paths.h"
#include "tests/case_samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace loupe;
using namespace loupe::samples;
using namespace Qt::StringLiterals;

namespace {

/** A case with two files, and a history that writes into it. */
struct OpenCase {
    QTemporaryDir folder;
    CaseService cases;
    MarkHistory history{&cases};

    OpenCase()
    {
        make("one.loupe");
        open("one.loupe");
    }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void make(const char *name) const { const Listed listed(toPath(path(name)), {"a.jpg", "b.jpg"}); }
    void open(const char *name)
    {
        QSignalSpy opened(&cases, &CaseService::opened);
        cases.open(path(name));
        if (!opened.wait(10000))
            qFatal("the case does not open");
    }
    /** Waits until what was asked before is done, and what follows from it on this thread too. */
    QString mark(qint64 item, Mark mark)
    {
        auto asked = cases.ask(
            [item, mark](CaseStore &store, const Progress &) { return itemMark(store.database(), item, mark); });
        while (!asked.isFinished())
            QTest::qWait(1);
        QTest::qWait(1);
        return value(asked.result());
    }
    QStringList logged(const QString &event)
    {
        auto asked = cases.ask([event](CaseStore &store, const Progress &) { return store.log().entries(100, event); });
        while (!asked.isFinished())
            QTest::qWait(1);
        QStringList details;
        const auto entries = value(asked.result());
        for (const LogEntry &entry : entries)
            details << QString::fromStdString(entry.detail);
        return details;
    }
};

} // namespace

/** Status and notes are taken back and made again, and the log holds each of it. */
class TestMarkHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsGoBackAndForth();
    void severalFilesAreOneStep();
    void eachStepIsLogged();
    void whatChangesNothingIsNoStep();
    void anotherChangeForgetsWhatWasTakenBack();
    void aFailureIsSaidAndIsNoStep();
    void aChangeThatCannotBeTakenBackEndsTheHistory();
    void anotherCaseBeginsAnew();
};

void TestMarkHistory::stepsGoBackAndForth()
{
    OpenCase c;
    QUndoStack *stack = c.history.stack();
    QVERIFY(!stack->canUndo() && !stack->canRedo());
    c.history.setStatus(1, u"relevant"_s);
    c.history.setNote(1, u"the sky"_s);
    c.history.setNote(2, u"another file"_s);
    c.history.setNote(1, u"the sky, again"_s);
    QTRY_COMPARE(stack->count(), 4);
    QCOMPARE(c.mark(1, Mark::Note), u"the sky, again"_s);
    stack->undo();
    QCOMPARE(c.mark(1, Mark::Note), u"the sky"_s);
    stack->undo();
    QCOMPARE(c.mark(2, Mark::Note), QString());
    stack->undo();
    stack->undo();
    QCOMPARE(c.mark(1, Mark::Note), QString());
    QCOMPARE(c.mark(1, Mark::Status), QString());
    QVERIFY(!stack->canUndo());
    while (stack->canRedo())
        stack->redo();
    QCOMPARE(c.mark(1, Mark::Note), u"the sky, again"_s);
    QCOMPARE(c.mark(1, Mark::Status), u"relevant"_s);
    QCOMPARE(c.mark(2, Mark::Note), u"another file"_s);
    QCOMPARE(stack->count(), 4); // going there and back makes no new steps
}

void TestMarkHistory::severalFilesAreOneStep()
{
    OpenCase c;
    c.history.setStatus(2, u"done"_s);
    c.history.setStatus({1, 2}, u"relevant"_s);
    QTRY_COMPARE(c.history.stack()->count(), 2);
    QCOMPARE(c.mark(1, Mark::Status), u"relevant"_s);
    QCOMPARE(c.mark(2, Mark::Status), u"relevant"_s);
    c.history.stack()->undo();
    QCOMPARE(c.mark(1, Mark::Status), QString());
    QCOMPARE(c.mark(2, Mark::Status), u"done"_s); // each what it was
    c.history.stack()->redo();
    QCOMPARE(c.mark(2, Mark::Status), u"relevant"_s);
    QCOMPARE(c.logged(u"status"_s).size(), 7);
    QSignalSpy failed(&c.history, &MarkHistory::failed);
    c.history.setStatus({1, 99}, u"irrelevant"_s); // one is no file: none is written
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(c.mark(1, Mark::Status), u"relevant"_s);
    QCOMPARE(c.history.stack()->count(), 2);
}

void TestMarkHistory::eachStepIsLogged()
{
    OpenCase c;
    c.history.setNote(1, u"x"_s);
    QTRY_COMPARE(c.history.stack()->count(), 1);
    c.history.stack()->undo();
    c.history.stack()->redo();
    QCOMPARE(c.mark(1, Mark::Note), u"x"_s);
    const QStringList notes = c.logged(u"note"_s);
    QCOMPARE(notes.size(), 3);
    QVERIFY2(notes[1].contains(u"\"before\":\"x\""), qPrintable(notes[1]));
    auto asked = c.cases.ask([](CaseStore &store, const Progress &) { return store.log().verify(); });
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(value(asked.result()).intact());
}

void TestMarkHistory::whatChangesNothingIsNoStep()
{
    OpenCase c;
    c.history.setNote(1, u"x"_s);
    c.history.setNote(1, u"x"_s);
    c.history.setStatus(1, u""_s);
    c.history.setStatus(1, u"done"_s);
    QTRY_COMPARE(c.history.stack()->count(), 2);
    QCOMPARE(c.logged(u"note"_s).size(), 1);
}

void TestMarkHistory::anotherChangeForgetsWhatWasTakenBack()
{
    OpenCase c;
    c.history.setNote(1, u"x"_s);
    QTRY_COMPARE(c.history.stack()->count(), 1);
    c.history.stack()->undo();
    c.history.setNote(1, u"y"_s);
    QTRY_VERIFY(!c.history.stack()->canRedo());
    QCOMPARE(c.history.stack()->count(), 1);
    c.history.stack()->undo();
    QCOMPARE(c.mark(1, Mark::Note), QString());
}

void TestMarkHistory::aFailureIsSaidAndIsNoStep()
{
    OpenCase c;
    QSignalSpy failed(&c.history, &MarkHistory::failed);
    c.history.setStatus(1, u"guilty"_s); // no such status
    c.history.setNote(99, u"no such file"_s);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::BadArgument);
    QVERIFY(!c.history.stack()->canUndo());
    QCOMPARE(c.mark(1, Mark::Status), QString());
}

void TestMarkHistory::aChangeThatCannotBeTakenBackEndsTheHistory()
{
    OpenCase c;
    c.history.setNote(1, u"x"_s);
    c.history.setNote(1, u"y"_s);
    QTRY_COMPARE(c.history.stack()->count(), 2);
    auto gone = c.cases.ask([](CaseStore &store, const Progress &) {
        return store.database().run(
                   u"CREATE TEMP TRIGGER stop BEFORE UPDATE ON items BEGIN SELECT RAISE(FAIL, 'no'); END"_s)
                   ? Result<void>()
                   : Result<void>(Error{});
    });
    QTRY_VERIFY(gone.isFinished());
    QVERIFY(gone.result());
    QSignalSpy failed(&c.history, &MarkHistory::failed);
    c.history.stack()->undo();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(c.history.stack()->count(), 0);
    QCOMPARE(c.mark(1, Mark::Note), u"y"_s);
}

void TestMarkHistory::anotherCaseBeginsAnew()
{
    OpenCase c;
    c.history.setNote(1, u"x"_s);
    QTRY_COMPARE(c.history.stack()->count(), 1);
    c.make("two.loupe");
    c.open("two.loupe");
    QCOMPARE(c.history.stack()->count(), 0);
    QCOMPARE(c.mark(1, Mark::Note), QString());
    c.history.setNote(1, u"late"_s);
    c.cases.close(); // before the answer came
    QTest::qWait(20);
    QCOMPARE(c.history.stack()->count(), 0);
}

QTEST_GUILESS_MAIN(TestMarkHistory)
#include "tst_mark_history.moc"
