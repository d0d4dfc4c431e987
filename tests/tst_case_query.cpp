#include "app/case_marks.h"
#include "app/case_query.h"
#include "tests/case_samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

/** What is typed into the filter box finds what it says, and the order is the same every time. */
class TestCaseQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void whatIsNotUnderstoodIsNamed_data();
    void whatIsNotUnderstoodIsNamed();
    void orders_data();
    void orders();
    void rowsComeInTheOrderOfTheirIds();
    void theSummaryCountsEveryFile();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<samples::Listed> m_case;
};

void TestCaseQuery::initTestCase()
{
    // size = 1000 * length of the name
    m_case = std::make_unique<samples::Listed>(
        m_dir.filePath(u"a.loupe"_s).toStdString(),
        std::vector<std::string>{"beach.jpg", "Harbour 100%.jpg", "score_0.7.png", "text.jpg", "waiting.jpg"});
    m_case->record(samples::outcome("/photos/beach.jpg", 0.2));
    ItemOutcome harbour = samples::outcome("/photos/Harbour 100%.jpg", 0.95);
    harbour.analysis->forgedFraction = 0.3;
    harbour.analysis->facts.width = 4000;
    m_case->record(harbour);
    ItemOutcome damaged = samples::outcome("/photos/score_0.7.png", 0.7);
    damaged.error = Error{Error::Kind::Truncated, {}};
    m_case->record(damaged);
    m_case->record(samples::failure(Error::Kind::NotAnImage));
    QVERIFY(setItemNote(m_case->store->database(), 1, u"Same sky as the other"_s));
    QVERIFY(setItemStatus(m_case->store->database(), 2, u"relevant"_s));
    QVERIFY(addBookmark(m_case->store->database(), 3, u"corner"_s, "{}"));
}

void TestCaseQuery::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("found"); // ids in order of the id
    const auto row = [](const char *name, const char16_t *filter, const char16_t *found) {
        QTest::newRow(name) << QString::fromUtf16(filter) << QString::fromUtf16(found);
    };
    row("nothing typed", u"", u"12345");
    row("a word in the name", u"beach", u"1");
    row("upper and lower case are the same", u"HARBOUR", u"2");
    row("a word in the note", u"sky", u"1");
    row("all words must be there", u"sky beach", u"1");
    row("one is missing", u"sky harbour", u"");
    row("words in quotes stay together", u"\"sky as\"", u"1");
    row("in quotes a condition is a word", u"\"score>0.1\"", u"");
    row("an open quote ends with the text", u"\"sky as", u"1");
    row("a percent sign is one", u"100%", u"2");
    row("an underscore is one", u"score_0", u"3");
    row("a score above", u"score>0.5", u"23");
    row("a score at least", u"score>=0.95", u"2");
    row("a range", u"score>0.1 score<0.8", u"13");
    row("a share in percent", u"share>=30%", u"2");
    row("a size with a unit", u"size<10kB", u"14"); // beach.jpg: 9 letters
    row("the same in megabytes", u"size<0.01MB", u"14");
    row("a size in bytes", u"size=16000", u"2");
    row("a width", u"width>=4k", u"2");
    row("pixels", u"pixels<0.1M", u"13");
    row("regions", u"regions>0", u"123");
    row("a band", u"band=strong", u"2");
    row("a band with a colon", u"band:Strong", u"2");
    row("a status", u"status=relevant", u"2");
    row("with a result", u"is:done", u"12");
    row("without a result, for a reason", u"is:failed", u"4");
    row("with a flaw", u"is:damaged", u"3");
    row("with an error of any kind", u"is:error", u"34");
    row("not yet", u"is:pending", u"5");
    row("with a note", u"is:noted", u"1");
    row("with a bookmark", u"is:bookmarked", u"3");
    row("a word that tries to end the statement", u"'; DROP TABLE items; --", u"");
}

void TestCaseQuery::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, found);
    auto ids = value(caseItems(m_case->store->database(), {value(parseCaseFilter(filter))}));
    std::sort(ids.begin(), ids.end());
    QString text;
    for (const qint64 id : ids)
        text += QString::number(id);
    QCOMPARE(text, found);
}

void TestCaseQuery::whatIsNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("part");
    QTest::newRow("no number") << u"beach score>high"_s << u"score>high"_s;
    QTest::newRow("no such quantity") << u"colour=red"_s << u"colour=red"_s;
    QTest::newRow("no such unit") << u"size<5lb"_s << u"size<5lb"_s;
    QTest::newRow("percent of a score") << u"score>50%"_s << u"score>50%"_s;
    QTest::newRow("no such band") << u"band=huge"_s << u"band=huge"_s;
    QTest::newRow("a band is not larger") << u"band>strong"_s << u"band>strong"_s;
    QTest::newRow("no such state") << u"is:odd"_s << u"is:odd"_s;
    QTest::newRow("nothing behind it") << u"score>"_s << u"score>"_s;
}

void TestCaseQuery::whatIsNotUnderstoodIsNamed()
{
    QFETCH(QString, filter);
    QFETCH(QString, part);
    const auto parsed = parseCaseFilter(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::BadArgument);
    QCOMPARE(QString::fromStdString(parsed.error().detail), part);
}

void TestCaseQuery::orders_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("found");
    QTest::newRow("by path") << int(CaseColumn::File) << false << u"21345"_s; // H before b
    QTest::newRow("by path, backwards") << int(CaseColumn::File) << true << u"54312"_s;
    QTest::newRow("by score, what has none last") << int(CaseColumn::Score) << false << u"13245"_s;
    QTest::newRow("by score, highest first, what has none last") << int(CaseColumn::Score) << true << u"23145"_s;
    QTest::newRow("by size") << int(CaseColumn::Size) << false << u"41532"_s;
    QTest::newRow("by note, those with one first") << int(CaseColumn::Note) << false << u"12345"_s;
    QTest::newRow("by status") << int(CaseColumn::Status) << true << u"21345"_s;
}

void TestCaseQuery::orders()
{
    QFETCH(int, column);
    QFETCH(bool, descending);
    QFETCH(QString, found);
    QString text;
    for (const qint64 id : value(caseItems(m_case->store->database(), {{}, CaseColumn(column), descending})))
        text += QString::number(id);
    QCOMPARE(text, found);
}

void TestCaseQuery::rowsComeInTheOrderOfTheirIds()
{
    const auto rows = value(caseRows(m_case->store->database(), std::vector<qint64>{5, 2, 99, 4}));
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].state, ItemState::Pending);
    QCOMPARE(*rows[1].band, Band::Strong);
    QCOMPARE(rows[1].width, 4000);
    QCOMPARE(rows[2].id, 0);
    QCOMPARE(rows[3].error->kind, Error::Kind::NotAnImage);
    QCOMPARE(rows[3].error->detail, std::string("what went wrong"));
    QVERIFY(value(caseRows(m_case->store->database(), {})).empty());
}

void TestCaseQuery::theSummaryCountsEveryFile()
{
    const CaseSummary summary = value(caseSummary(m_case->store->database()));
    QCOMPARE(summary.files, 5);
    QCOMPARE(summary.pending, 1);
    QCOMPARE(summary.errors, 2);
    QCOMPARE(summary.bands[int(Band::Strong)], 1);
    QCOMPARE(summary.bands[int(Band::NoTrace)], 1);
    QCOMPARE(summary.scores[4], 1);  // 0.2
    QCOMPARE(summary.scores[19], 1); // 0.95
}

QTEST_GUILESS_MAIN(TestCaseQuery)
#include "tst_case_query.moc"
