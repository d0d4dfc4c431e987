#include "main_window_fixture.h"

#include "app/case_query.h"
#include "tests/event_loop_probe.h"
#include "ui/case_table.h"
#include "ui/report_dialog.h"
#include "ui/scan_page.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** Content, size and times of every file of a folder. */
QStringList stateOf(const QString &folder)
{
    QStringList state;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        state << info.fileName() + u' ' + QString::number(info.size()) + u' ' +
                     info.lastModified().toString(Qt::ISODateWithMs) + u' ' +
                     QString::fromLatin1(hash.result().toHex());
    }
    return state;
}

/** Drops a folder on a page, as a mouse does. */
void drop(QWidget *page, const QString &folder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &dropped);
}

/** What is done in the window, by keys where there are some. */
struct Walk : Fixture {
    ScanPage *page = part<ScanPage>();
    CaseTable *table = part<CaseTable>();

    QString cell(int row, CaseColumn column) const { return table->model()->index(row, int(column)).data().toString(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, CaseColumn::File) == name)
                return row;
        return -1;
    }
    bool isScanned() const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, CaseColumn::Verdict) != u"Strong trace")
                return false;
        return table->model()->rowCount() == 3;
    }
    void filter(const QString &text) const
    {
        auto *edit = page->findChild<QLineEdit *>(u"scanFilter"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void note(const QString &text) const
    {
        QTest::keyClick(table, Qt::Key_N);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        if (!editor)
            return;
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

/** The whole way of an examiner through the window: a folder, its table, one photo, a note, the report. */
class TestExaminerWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheFolderToTheReport();
};

void TestExaminerWalk::fromTheFolderToTheReport()
{
    Walk w;
    const QStringList before = stateOf(w.folder.path());
    EventLoopProbe probe;
    w.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w.window.get()));

    QTest::keyClick(w.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(w.page->isVisible());
    drop(w.page, w.folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(w.isScanned(), 30000);

    w.table->sortByColumn(int(CaseColumn::File), Qt::DescendingOrder);
    QTRY_COMPARE(w.cell(2, CaseColumn::File), u"photo 1.png"_s);
    w.table->setFocus();
    w.table->selectRow(w.rowOf(u"photo 2.png"_s));
    QTest::keyClick(w.table, Qt::Key_1);
    w.note(u"the left hand"_s);
    QTRY_COMPARE(w.cell(w.rowOf(u"photo 2.png"_s), CaseColumn::Note), u"the left hand"_s);

    QTest::keyClick(w.table, Qt::Key_Return);
    QTRY_VERIFY(!w.page->isVisible());
    QTRY_COMPARE(w.headline(), u"Strong trace"_s);
    QVERIFY(w.window->windowTitle().contains(u"photo 2.png"_s));

    QTest::keyClick(w.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(w.page->isVisible());
    w.filter(u"is:noted"_s);
    QTRY_COMPARE(w.table->model()->rowCount(), 1);
    w.action(u"makeReport"_s)->trigger();
    QTRY_VERIFY(w.window->findChild<ReportDialog *>());
    auto *dialog = w.window->findChild<ReportDialog *>();
    const QTemporaryDir target;
    dialog->setTarget(target.filePath(u"report.html"_s));
    dialog->findChild<QLineEdit *>(u"reportExaminer"_s)->setText(u"E. Xaminer"_s);
    auto *make = dialog->findChild<QPushButton *>(u"makeReportNow"_s);
    QTRY_VERIFY(make->isEnabled());
    make->click();
    auto *message = dialog->findChild<QLabel *>(u"reportMessage"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(message->text().contains(u"Photos in the report: 1."_s), qPrintable(message->text()),
                              30000);
    QFile report(target.filePath(u"report.html"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(report.readAll());
    for (const QString &text : {u"E. Xaminer"_s, u"photo 2.png"_s, u"the left hand"_s, u"Strong trace"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
    QVERIFY(!html.contains(u"photo 10.png"_s));

    qInfo("longest pause of the window: %lld ms", static_cast<long long>(probe.longest()));
    QCOMPARE(stateOf(w.folder.path()), before); // evidence is only read
}

QTEST_MAIN(TestExaminerWalk)
#include "tst_examiner_walk.moc"
