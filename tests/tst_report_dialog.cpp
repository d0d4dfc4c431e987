#include "app/case_marks.h"
#include "app/case_query.h"
#include "tests/case_samples.h"
#include "ui/report_dialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

namespace {

/** A case of four files, two with a result and one with a bookmark, open in a service. */
struct DialogFixture {
    QTemporaryDir folder;
    CaseService cases;
    QPointer<ReportDialog> dialog;

    DialogFixture()
    {
        {
            const samples::Listed listed(path("a.loupe").toStdString(), {"a.jpg", "b.jpg", "c.jpg", "d.jpg"});
            listed.record(samples::outcome("/photos/a.jpg"));
            listed.record(samples::outcome("/photos/b.jpg", 0.1));
            if (!addBookmark(listed.store->database(), 2, u"here"_s, "{}"))
                qFatal("no bookmark");
        }
        cases.open(path("a.loupe"));
        if (!QTest::qWaitFor([this] { return cases.file() != nullptr; }))
            qFatal("no case");
    }
    ~DialogFixture() { delete dialog; } // before the case that it works with
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void show(ReportDialog::Subject subject = {})
    {
        dialog = new ReportDialog(&cases, std::move(subject));
        dialog->open();
    }
    template <class T>
    T *part(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    QString message() const { return part<QLabel>(u"reportMessage"_s)->text(); }
    QPushButton *make() const { return part<QPushButton>(u"makeReportNow"_s); }
    QRadioButton *choice(const QString &words) const
    {
        const QList<QRadioButton *> buttons = dialog->findChildren<QRadioButton *>();
        for (QRadioButton *button : buttons)
            if (button->text().remove(u'&').contains(words))
                return button;
        return nullptr;
    }
    QByteArray written(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

/** The dialog as a user sees it: what goes in is chosen, the report is made or given up, and opened. */
class TestReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheTableShowsIsReported();
    void theSelectedPhotoAlone();
    void theNumbersOfPhotosAreShown();
    void aPdfGetsItsEnding();
    void aFileThatIsThereIsNotReplaced();
    void aReportThatCannotBeWrittenSaysWhy();
    void closingWhileItRunsLeavesNothing();
    void everyControlHasItsWords();
};

void TestReportDialog::whatTheTableShowsIsReported()
{
    DialogFixture f;
    f.show({.shown = {.filter = value(parseCaseFilter(u"is:done"_s))}, .filter = u"is:done"_s});
    f.part<QLineEdit>(u"reportTitle"_s)->setText(u"Matter 12"_s);
    f.part<QLineEdit>(u"reportExaminer"_s)->setText(u"E. Xaminer"_s);
    QTest::keyClick(f.dialog, Qt::Key_Return); // the default button
    QTRY_VERIFY2_WITH_TIMEOUT(f.message().contains(u"Photos in the report: 2."_s), qPrintable(f.message()), 30000);
    const QByteArray html = f.written("a.html");
    for (const char *part : {"Matter 12", "E. Xaminer", "is:done", "a.jpg", "b.jpg"})
        QVERIFY2(html.contains(part), part);
    QVERIFY(!html.contains("c.jpg"));
    QVERIFY(f.message().contains(u"missing"_s)); // their photos are not on the disk
    QVERIFY(f.part<QPushButton>(u"openReport"_s)->isVisible());
    QCOMPARE(f.dialog->examiner(), u"E. Xaminer"_s);
}

void TestReportDialog::theSelectedPhotoAlone()
{
    DialogFixture f;
    f.show();
    QVERIFY(!f.choice(u"selected"_s)->isEnabled()); // there is none
    delete f.dialog;
    f.show({.selected = 2, .selectedName = u"b & c.jpg"_s});
    QVERIFY(f.choice(u"b  c.jpg"_s) || f.choice(u"selected"_s));
    f.choice(u"selected"_s)->click();
    f.make()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(f.message().contains(u"Photos in the report: 1."_s), qPrintable(f.message()), 30000);
    QVERIFY(f.written("a.html").contains("b.jpg") && !f.written("a.html").contains("1. a.jpg"));
}

void TestReportDialog::theNumbersOfPhotosAreShown()
{
    DialogFixture f;
    f.show({.shown = {.filter = value(parseCaseFilter(u"score>0.99"_s))}});
    QTRY_VERIFY(f.choice(u"All photos of the case (4)"_s));
    QVERIFY(f.choice(u"bookmark (1)"_s));
    QVERIFY(f.choice(u"table shows (0)"_s));
    QVERIFY(!f.make()->isEnabled()); // that is what is chosen
    QVERIFY2(f.message().contains(u"no such photo"_s), qPrintable(f.message()));
    f.choice(u"All photos"_s)->click();
    QVERIFY(f.make()->isEnabled() && f.message().isEmpty());
}

void TestReportDialog::aPdfGetsItsEnding()
{
    DialogFixture f;
    f.show();
    f.choice(u"PDF"_s)->click();
    QVERIFY(f.part<QLineEdit>(u"reportFile"_s)->text().endsWith(u"a.pdf"_s));
    f.make()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(f.message().contains(u"Photos in the report: 4."_s), qPrintable(f.message()), 60000);
    QVERIFY(f.written("a.pdf").startsWith("%PDF-"));
}

void TestReportDialog::aFileThatIsThereIsNotReplaced()
{
    DialogFixture f;
    QFile before(f.path("a.html"));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    f.show();
    QVERIFY(f.part<QLineEdit>(u"reportFile"_s)->text().endsWith(u"a-2.html"_s));
    f.make()->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(f.path("a-2.html")), 30000);
    QCOMPARE(f.written("a.html"), QByteArray("mine"));
}

void TestReportDialog::aReportThatCannotBeWrittenSaysWhy()
{
    DialogFixture f;
    f.show();
    f.dialog->setTarget(f.path("none/r.html"));
    f.make()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(f.message().contains(u"could not be written"_s), qPrintable(f.message()), 30000);
    QVERIFY(f.make()->isEnabled() && !f.part<QPushButton>(u"openReport"_s)->isVisible());
}

void TestReportDialog::closingWhileItRunsLeavesNothing()
{
    DialogFixture f;
    f.show();
    f.choice(u"PDF"_s)->click();
    f.make()->click();
    QVERIFY(f.part<QProgressBar>({})->isVisible());
    f.dialog->reject();
    QTRY_VERIFY(!f.dialog); // it waits for the worker, then deletes itself
    QVERIFY(!QFile::exists(f.path("a.pdf")) || f.written("a.pdf").trimmed().endsWith("%%EOF"));
}

void TestReportDialog::everyControlHasItsWords()
{
    DialogFixture f;
    f.show({.selected = 1, .selectedName = u"a.jpg"_s});
    const QList<QWidget *> widgets = f.dialog->findChildren<QWidget *>();
    int checked = 0;
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (!control || widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++checked;
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(widget->focusPolicy() & Qt::TabFocus);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    QVERIFY2(checked >= 14, qPrintable(QString::number(checked)));
}

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
