#include "main_window_fixture.h"

#include "app/case_query.h"
#include "tests/case_samples.h"
#include "ui/case_table.h"
#include "ui/scan_page.h"
#include "ui/score_chart.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace loupe;
using samples::value;
using namespace Qt::StringLiterals;

namespace {

/** The page with a model that the test holds in its hand, and a folder of eight photos and one text. */
struct PageFixture {
    FakeModel model;
    QTemporaryDir folder;
    std::unique_ptr<Settings> settings = Settings::temporary();
    AnalysisService analysis{nullptr, model.loader()};
    CaseService cases;
    ScanService scan;
    ScanPage page{{&analysis, &cases, &scan, settings.get()}};

    PageFixture()
    {
        QDir().mkpath(path("photos/inner"));
        for (int i = 0; i < 8; ++i) {
            QImage image(60 + i, 40, QImage::Format_RGB32);
            image.fill(QColor(90, 120, 20 * i));
            image.save(path(qPrintable(u"photos/%1photo%2.png"_s.arg(i % 4 ? u""_s : u"inner/"_s).arg(i))));
        }
        QFile text(path("photos/text.jpg"));
        if (!text.open(QIODevice::WriteOnly) || text.write("this is no picture") < 0)
            qFatal("cannot write");
        page.resize(1200, 700);
        page.show();
        analysis.setModel({});
        if (!QTest::qWaitFor([this] { return analysis.sharedModel().has_value(); }))
            qFatal("no model");
    }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    template <class T>
    T *part(const QString &name = {}) const
    {
        return page.findChild<T *>(name);
    }
    CaseTable *table() const { return part<CaseTable>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, CaseColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    QString notice() const { return part<QLabel>(u"scanNotice"_s)->text(); }
    void scanAll() { page.scanPlaces({path("photos")}); }
    bool scanAndWait()
    {
        QSignalSpy finished(&scan, &ScanService::finished);
        scanAll();
        return QTest::qWaitFor(
            [&] { return finished.count() == 1 && rows() == 9 && !cell(8, CaseColumn::File).isEmpty(); }, 30000);
    }
    void filter(const QString &text) const
    {
        auto *edit = part<QLineEdit>(u"scanFilter"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    qint64 count(const char *what) const
    {
        const auto database = value(cases.file()->connect());
        return value(database->value(QString::fromLatin1(what))).toLongLong();
    }
};

} // namespace

/** The page as a user sees it: drop a folder, watch, sort, filter, note, open, export; nothing is lost on the way. */
class TestScanPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsScannedIntoACaseOfItsOwn();
    void theFoldersInItCanBeLeftOut();
    void sortingAndFilteringChooseTheRows();
    void aFilterThatIsNotUnderstoodIsNamed();
    void enterOpensTheFile();
    void digitsAndNotesAreKept();
    void whatIsBeingTypedStays();
    void theSelectedFileStaysSelected();
    void severalRowsAreMarkedAndCopied();
    void aPausedScanHolds();
    void aCancelledScanGoesOn();
    void aPhotoThatIsOpenedMeanwhileGetsItsTurn();
    void closingWhileItRunsKeepsWhatIsDone();
    void aCaseThatIsOpenElsewhereIsOnlyRead();
    void aFileThatIsNoCaseLeavesTheOpenOne();
    void withoutAModelItSaysSo();
    void theTableIsExported();
    void theMarkOfTheHistogramFilters();
    void hugeCasesAreReadInPieces();
};

void TestScanPage::aFolderIsScannedIntoACaseOfItsOwn()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    QVERIFY(f.cases.path().startsWith(f.settings->casesFolder()));
    QVERIFY(QFile::exists(f.cases.path()));
    QTRY_COMPARE(f.cell(1, CaseColumn::Verdict), u"Strong trace"_s);
    QStringList verdicts;
    for (int row = 0; row < 9; ++row)
        verdicts << f.cell(row, CaseColumn::Verdict);
    QCOMPARE(verdicts.count(u"Strong trace"_s), 8);
    QCOMPARE(verdicts.count(u"Failed"_s), 1);
    QTRY_VERIFY(f.part<QLabel>(u"scanSummary"_s)->text().contains(u"Strong trace: 8"_s));
    QVERIFY(f.notice().isEmpty());
    const auto thumbnail = [&f] { return f.table()->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>(); };
    const QSizeF side(CaseTableModel::kThumbnail, CaseTableModel::kThumbnail);
    QCOMPARE(thumbnail().deviceIndependentSize(), side); // no row reaches into the next, before it came and after
    QTRY_VERIFY(qAlpha(thumbnail().pixel(thumbnail().rect().center())) == 255);
    QCOMPARE(thumbnail().deviceIndependentSize(), side);
    for (int column = 0; column < CaseTableModel::kColumns; ++column)
        QVERIFY2(f.table()->columnWidth(column) >= f.table()->horizontalHeader()->sectionSizeHint(column),
                 qPrintable(QString::number(column)));
}

void TestScanPage::theFoldersInItCanBeLeftOut()
{
    PageFixture f;
    f.part<QCheckBox>(u"scanRecursive"_s)->click();
    QVERIFY(!f.settings->isOn(Settings::Key::ScanRecursive));
    f.scanAll();
    QTRY_COMPARE(f.rows(), 7);
}

void TestScanPage::sortingAndFilteringChooseTheRows()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.table()->sortByColumn(int(CaseColumn::Pixels), Qt::DescendingOrder);
    QTRY_COMPARE(f.cell(0, CaseColumn::File), u"photo7.png"_s);
    f.table()->sortByColumn(int(CaseColumn::Pixels), Qt::AscendingOrder);
    QTRY_COMPARE(f.cell(0, CaseColumn::File), u"photo0.png"_s);
    f.filter(u"inner"_s);
    QTRY_COMPARE(f.rows(), 2);
    f.filter(u"is:error"_s);
    QTRY_COMPARE(f.rows(), 1);
    QTRY_COMPARE(f.cell(0, CaseColumn::File), u"text.jpg"_s);
    QVERIFY(f.cell(0, CaseColumn::State).contains(u"not a picture"));
    f.filter(u"score>0.9 size<500kB"_s);
    QTRY_COMPARE(f.rows(), 8);
    f.part<QLineEdit>(u"scanFilter"_s)->clear();
    QTRY_COMPARE(f.rows(), 9);
}

void TestScanPage::aFilterThatIsNotUnderstoodIsNamed()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.filter(u"inner score>high"_s);
    QVERIFY2(f.notice().contains(u"score>high"_s), qPrintable(f.notice()));
    QCOMPARE(f.rows(), 9);
    f.filter(u"inner"_s);
    QVERIFY(f.notice().isEmpty());
}

void TestScanPage::enterOpensTheFile()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    QSignalSpy opened(&f.page, &ScanPage::openRequested);
    f.table()->setFocus();
    f.table()->selectRow(2);
    const QString name = f.cell(2, CaseColumn::File);
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened[0][0].toString().endsWith(u'/' + name));
    const QRect cell = f.table()->visualRect(f.table()->model()->index(3, 1));
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(f.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.count(), 2);
}

void TestScanPage::digitsAndNotesAreKept()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.table()->setFocus();
    f.table()->selectRow(1);
    QTest::keyClick(f.table(), Qt::Key_1);
    QTRY_COMPARE(f.cell(1, CaseColumn::Status), u"Relevant"_s);
    QTest::keyClick(f.table(), Qt::Key_N);
    auto *editor = f.table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"look at the hand"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(f.cell(1, CaseColumn::Note), u"look at the hand"_s);
    QCOMPARE(f.count("SELECT count(*) FROM items WHERE status = 'relevant' AND note = 'look at the hand'"), 1);
    f.filter(u"hand"_s);
    QTRY_COMPARE(f.rows(), 1);
}

void TestScanPage::whatIsBeingTypedStays()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.table()->setFocus();
    f.table()->selectRow(1);
    QTest::keyClick(f.table(), Qt::Key_N);
    auto *editor = f.table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"half a "_s);
    auto *model = f.table()->model(); // as when rows are read again
    Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, model->columnCount() - 1));
    QCOMPARE(editor->text(), u"half a "_s);
    QTest::keyClicks(editor, u"note"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(f.cell(1, CaseColumn::Note), u"half a note"_s);
}

void TestScanPage::theSelectedFileStaysSelected()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.table()->selectRow(2);
    const qint64 item = f.table()->currentItem();
    f.table()->sortByColumn(int(CaseColumn::File), Qt::DescendingOrder);
    QTRY_COMPARE(f.table()->currentIndex().row(), 6);
    QCOMPARE(f.table()->currentItem(), item);
    f.filter(u"is:error"_s);
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(f.table()->currentItem() != item); // it is not shown any more
}

void TestScanPage::severalRowsAreMarkedAndCopied()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.table()->setFocus();
    f.table()->selectRow(1);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(f.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.table()->selectedItems().size(), std::size_t(3));
    QTest::keyClick(f.table(), Qt::Key_3);
    QTRY_COMPARE(f.page.marks()->stack()->count(), 1); // one step
    QCOMPARE(f.count("SELECT count(*) FROM items WHERE status = 'check_again'"), 3);
    const std::vector<qint64> items = f.table()->selectedItems();
    f.table()->sortByColumn(int(CaseColumn::File), Qt::DescendingOrder);
    QTRY_COMPARE(f.table()->selectedItems(), std::vector<qint64>(items.rbegin(), items.rend()));
    f.table()->setColumnHidden(int(CaseColumn::Size), true);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // the columns' names come first
    QVERIFY(lines[0].startsWith(u"File\tVerdict\tScore"_s) && !lines[0].contains(u"Size"_s));
    for (int i = 0; i < 3; ++i) {
        const int row = f.table()->selectionModel()->selectedRows()[i].row();
        QVERIFY(lines.filter(f.cell(row, CaseColumn::File)).size() == 1);
    }
    QVERIFY(lines[1].contains(u"Strong trace\t0.93"_s) || lines[1].contains(u"Failed"_s));
    f.page.marks()->stack()->undo();
    QTRY_COMPARE(f.count("SELECT count(*) FROM items WHERE status = ''"), 9);
}

void TestScanPage::aPausedScanHolds()
{
    PageFixture f;
    f.model.hangs = true;
    f.scanAll();
    QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    auto *pause = f.part<QToolButton>(u"scanPause"_s);
    pause->click();
    QCOMPARE(f.scan.state(), ScanService::State::Paused);
    const int runs = f.model.runs;
    f.model.hangs = false; // nothing holds it now but the pause
    QCOMPARE(pause->text(), u"Go on"_s);
    QTRY_COMPARE(f.rows(), 9); // the files are in the table already, and can be worked with
    f.filter(u"is:pending"_s);
    QTRY_VERIFY(f.rows() >= 8);
    QCOMPARE(int(f.model.runs), runs);
    pause->click();
    QTRY_COMPARE(f.scan.state(), ScanService::State::Idle);
    QTRY_COMPARE(f.rows(), 0);
    QCOMPARE(f.count("SELECT count(*) FROM results"), 9);
}

void TestScanPage::aCancelledScanGoesOn()
{
    for (const bool paused : {false, true}) {
        PageFixture f;
        QSignalSpy failed(&f.scan, &ScanService::failed);
        f.model.hangs = true;
        f.scanAll();
        QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
        if (paused)
            f.part<QToolButton>(u"scanPause"_s)->click();
        f.part<QToolButton>(u"scanCancel"_s)->click();
        QTRY_COMPARE(f.scan.state(), ScanService::State::Idle);
        QCOMPARE(failed.count(), 1);
        QVERIFY(f.count("SELECT count(*) FROM results") < 9);
        QVERIFY(f.notice().isEmpty());
        f.model.hangs = false;
        QVERIFY(f.scanAndWait());
        QCOMPARE(f.count("SELECT count(*) FROM results"), 9);
        QCOMPARE(f.count("SELECT count(*) FROM runs"), 1);
    }
}

void TestScanPage::aPhotoThatIsOpenedMeanwhileGetsItsTurn()
{
    PageFixture f;
    QSignalSpy analysed(&f.analysis, &AnalysisService::analysed);
    f.model.hangs = true;
    f.scanAll();
    QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    f.analysis.open(f.path("photos/photo1.png"));
    QTRY_COMPARE(f.analysis.stage(), AnalysisService::Stage::Analysing);
    f.model.hangs = false;
    QTRY_COMPARE(analysed.count(), 1);
    QTRY_COMPARE(f.scan.state(), ScanService::State::Idle);
    QCOMPARE(f.count("SELECT count(*) FROM results"), 9);
}

void TestScanPage::closingWhileItRunsKeepsWhatIsDone()
{
    QTemporaryDir kept;
    const QString file = kept.filePath(u"kept.loupe"_s);
    {
        PageFixture f;
        f.cases.create(file);
        QTRY_VERIFY(f.cases.file());
        f.model.hangs = true;
        f.scanAll();
        QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    }
    const auto store = value(CaseStore::open(value(CaseFile::open(file.toStdString()))));
    QVERIFY(!store->file().whyReadOnly());
    QCOMPARE(value(caseItems(store->database(), {})).size(), std::size_t(9));
    QVERIFY(value(store->log().verify()).intact());
}

void TestScanPage::aCaseThatIsOpenElsewhereIsOnlyRead()
{
    PageFixture f;
    const samples::Listed other(f.path("other.loupe").toStdString(), {"a.jpg", "b.jpg"});
    other.record(samples::outcome("/photos/a.jpg"));
    f.cases.open(f.path("other.loupe"));
    QTRY_COMPARE(f.rows(), 2);
    QVERIFY2(f.notice().contains(u"can only be read"_s), qPrintable(f.notice()));
    QVERIFY2(f.notice().contains(u"process"_s), qPrintable(f.notice()));
    f.scanAll();
    QCOMPARE(f.scan.state(), ScanService::State::Idle);
    QVERIFY(!(f.table()->model()->flags(f.table()->model()->index(0, int(CaseColumn::Note))) & Qt::ItemIsEditable));
}

void TestScanPage::aFileThatIsNoCaseLeavesTheOpenOne()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    const QString before = f.cases.path();
    f.cases.open(f.path("photos/text.jpg"));
    QTRY_VERIFY2(f.notice().contains(u"no case of Loupe"_s), qPrintable(f.notice()));
    QCOMPARE(f.cases.path(), before);
    QCOMPARE(f.rows(), 9);
}

void TestScanPage::withoutAModelItSaysSo()
{
    PageFixture f;
    AnalysisService none(nullptr, f.model.loader());
    ScanPage page({&none, &f.cases, &f.scan, f.settings.get()});
    page.scanPlaces({f.path("photos")});
    auto *notice = page.findChild<QLabel *>(u"scanNotice"_s);
    QTRY_VERIFY2(notice->text().contains(u"no model"_s), qPrintable(notice->text()));
    QCOMPARE(f.scan.state(), ScanService::State::Idle);
}

void TestScanPage::theTableIsExported()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    f.filter(u"is:done"_s);
    QTRY_COMPARE(f.rows(), 8);
    QSignalSpy told(&f.page, &ScanPage::message);
    f.part<QAction>(u"exportCsv"_s)->trigger();
    auto *dialog = f.part<QFileDialog>();
    QVERIFY(dialog);
    dialog->selectFile(f.path("table.csv"));
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    Q_EMIT dialog->fileSelected(f.path("table.csv"));
    QTRY_VERIFY(told.count() >= 1);
    QFile csv(f.path("table.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 9);
}

void TestScanPage::theMarkOfTheHistogramFilters()
{
    PageFixture f;
    QVERIFY(f.scanAndWait());
    auto *histogram = f.part<ScoreChart>();
    QTest::keyClick(histogram, Qt::Key_Right);
    QCOMPARE(f.part<QLineEdit>(u"scanFilter"_s)->text(), u"score>=0.55"_s);
    QTRY_COMPARE(f.rows(), 8);
    QTest::mouseClick(histogram, Qt::LeftButton, {}, {histogram->width() - 5, 8});
    QCOMPARE(histogram->mark(), 1.0);
    QTRY_COMPARE(f.rows(), 0);
}

/** Not how fast, but how much: a table of 20,000 files asks the case for the rows on the screen. */
void TestScanPage::hugeCasesAreReadInPieces()
{
    PageFixture f;
    {
        std::vector<std::string> names;
        for (int i = 0; i < 20000; ++i)
            names.push_back("photo" + std::to_string(100000 + i) + ".jpg");
        samples::Listed listed(f.path("huge.loupe").toStdString(), names);
    }
    f.cases.open(f.path("huge.loupe"));
    QTRY_COMPARE(f.rows(), 20000);
    QTRY_COMPARE(f.cell(0, CaseColumn::File), u"photo100000.jpg"_s);
    f.table()->scrollToBottom();
    QTRY_COMPARE(f.cell(19999, CaseColumn::File), u"photo119999.jpg"_s);
    int known = 0;
    auto *model = f.part<CaseTable>()->model();
    for (int row = 200; row < 19000; row += 400) // never looked at before
        known += model->index(row, 0).data().isValid() ? 1 : 0;
    QCOMPARE(known, 0);
}

QTEST_MAIN(TestScanPage)
#include "tst_scan_page.moc"
