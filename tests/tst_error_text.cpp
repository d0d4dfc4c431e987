#include "app/app_errors.h"
#include "app/app_notes.h"
#include "app/error_text.h"
#include "app/names.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

constexpr int kErrorKinds = int(Error::Kind::Internal) + 1;
constexpr int kNoteKinds = int(Note::Kind::CompressedTooFar) + 1;
constexpr int kIssueKinds = int(DataIssue::Kind::Unlabelled) + 1;

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.front().isUpper() && text.endsWith(u'.') && !text.contains(u'!');
}

} // namespace

/** Every failure, note and band has words of its own, and scores never look certain. */
class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyErrorHasASentence();
    void everyErrorOfTheAppHasASentence();
    void namesLeadBackToTheirKinds();
    void theDetailStaysInTheLog();
    void everyNoteHasASentence();
    void everyDataIssueHasASentence();
    void notesWithoutValuesAreStillSentences();
    void valuesAreTakenLiterally();
    void aPictureThatIsTooLargeSaysHowLarge();
    void oneTileIsNotSeveral();
    void aReasonThatIsNotKnownStays();
    void everyBandHasWords();
    void whereNothingCanBeSeenTheVerdictSaysSo();
    void scoresNeverLookCertain_data();
    void scoresNeverLookCertain();
    void scoresFollowTheLocale();
};

void TestErrorText::everyErrorHasASentence()
{
    QSet<QString> sentences;
    QSet<QByteArray> names;
    for (int kind = 0; kind < kErrorKinds; ++kind) {
        const Error error{Error::Kind(kind), {}};
        QVERIFY2(isSentence(errorSentence(error)), errorKindName(error.kind));
        sentences.insert(errorSentence(error));
        names.insert(errorKindName(error.kind));
    }
    QCOMPARE(sentences.size(), kErrorKinds);
    QCOMPARE(names.size(), kErrorKinds);
    QVERIFY(errorSentence({Error::Kind(kErrorKinds), {}}).isEmpty()); // a new kind belongs into this test
}

void TestErrorText::everyErrorOfTheAppHasASentence()
{
    QSet<QString> sentences;
    for (int kind = app_error::kFirst; kind <= app_error::kLast; ++kind) {
        const QString sentence = errorSentence({Error::Kind(kind), {}});
        QVERIFY2(isSentence(sentence), qPrintable(QString::number(kind)));
        QVERIFY(errorKindName(Error::Kind(kind)) != QByteArray("internal"));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), app_error::kLast - app_error::kFirst + 1);
}

void TestErrorText::namesLeadBackToTheirKinds()
{
    for (int kind = 0; kind < kErrorKinds; ++kind)
        QVERIFY(errorKindOf(errorKindName(Error::Kind(kind))) == Error::Kind(kind));
    for (int kind = app_error::kFirst; kind <= app_error::kLast; ++kind)
        QVERIFY(errorKindOf(errorKindName(Error::Kind(kind))) == Error::Kind(kind));
    for (int kind = 0; kind < kNoteKinds; ++kind)
        QVERIFY(noteKindOf(noteKindName(Note::Kind(kind))) == Note::Kind(kind));
    for (int kind = app_note::kFirst; kind <= app_note::kLast; ++kind)
        QVERIFY(noteKindOf(noteKindName(Note::Kind(kind))) == Note::Kind(kind));
    for (const Band band : {Band::NoTrace, Band::Inconclusive, Band::Moderate, Band::Strong})
        QVERIFY(bandOf(bandName(band)) == band);
    QVERIFY(!errorKindOf("nonsense") && !noteKindOf("") && !bandOf("Strong"));
}

void TestErrorText::theDetailStaysInTheLog()
{
    QVERIFY(!errorSentence({Error::Kind::Internal, "0xdeadbeef"}).contains(u"dead"_s));
}

void TestErrorText::everyNoteHasASentence()
{
    QSet<QString> sentences;
    QSet<QByteArray> names;
    for (int kind = 0; kind < kNoteKinds; ++kind) {
        const Note note{Note::Kind(kind), {"11", "22", "33", "44"}};
        QVERIFY2(isSentence(noteSentence(note)), noteKindName(note.kind));
        QVERIFY2(!noteSentence(note).contains(u'%'), noteKindName(note.kind));
        sentences.insert(noteSentence(note));
        names.insert(noteKindName(note.kind));
    }
    QCOMPARE(sentences.size(), kNoteKinds);
    QCOMPARE(names.size(), kNoteKinds);
    QVERIFY(noteSentence({Note::Kind(kNoteKinds), {}}).isEmpty());
}

void TestErrorText::everyDataIssueHasASentence()
{
    QSet<QString> sentences;
    QSet<QByteArray> names;
    for (int kind = 0; kind < kIssueKinds; ++kind) {
        const DataIssue issue{DataIssue::Kind(kind), "/data/x.jpg", "0xdeadbeef"};
        QVERIFY2(isSentence(issueSentence(issue)), issueKindName(issue.kind));
        QVERIFY(!issueSentence(issue).contains(u"dead"_s));
        sentences.insert(issueSentence(issue));
        names.insert(issueKindName(issue.kind));
    }
    QCOMPARE(sentences.size(), kIssueKinds);
    QCOMPARE(names.size(), kIssueKinds);
    QVERIFY(issueSentence({DataIssue::Kind(kIssueKinds), {}, {}}).isEmpty());
}

void TestErrorText::notesWithoutValuesAreStillSentences()
{
    for (int kind = 0; kind < kNoteKinds; ++kind) {
        const Note note{Note::Kind(kind), {}};
        QVERIFY2(isSentence(noteSentence(note)) && !noteSentence(note).contains(u'%'), noteKindName(note.kind));
    }
}

void TestErrorText::valuesAreTakenLiterally()
{
    const QString taken = noteSentence({app_note::SameContent, {"/photos/%1.jpg"}});
    QVERIFY2(isSentence(taken) && taken.contains(u"/photos/%1.jpg;"_s), qPrintable(taken));
    const Note note{Note::Kind::Scaled, {"%2", "4000", "336", "40"}};
    QCOMPARE(noteSentence(note),
             u"Scaled from %2 x 4000 to 336 x 336 pixels: edits under about 40 pixels cannot be seen."_s);
}

void TestErrorText::aPictureThatIsTooLargeSaysHowLarge()
{
    const QString sentence = errorSentence({Error::Kind::TooLarge, "60000 x 60000, limit 250 megapixels"});
    QVERIFY2(sentence.contains(u"60000 x 60000 pixels") && sentence.contains(u"250 megapixels"), qPrintable(sentence));
    QVERIFY(isSentence(errorSentence({Error::Kind::TooLarge, "7 bytes, limit 6"})));
}

void TestErrorText::oneTileIsNotSeveral()
{
    QVERIFY(noteSentence({Note::Kind::Tiled, {"1", "256"}}).contains(u"one tile of 256 pixels"));
    QVERIFY(noteSentence({Note::Kind::Tiled, {"12", "256"}}).contains(u"12 tiles of 256 pixels"));
}

void TestErrorText::aReasonThatIsNotKnownStays()
{
    QCOMPARE(cpuReason("no NVIDIA driver"), u"no NVIDIA driver"_s);
    QCOMPARE(cpuReason("100 %1"), u"100 %1"_s);
    QCOMPARE(noteSentence({Note::Kind::RanOnCpu, {"100 %1"}}), u"Ran on the CPU: 100 %1."_s);
}

void TestErrorText::everyBandHasWords()
{
    QCOMPARE(bandWords(Band::NoTrace), u"No trace found"_s);
    QCOMPARE(bandWords(Band::Inconclusive), u"Weak or inconclusive"_s);
    QCOMPARE(bandWords(Band::Moderate), u"Moderate trace"_s);
    QCOMPARE(bandWords(Band::Strong), u"Strong trace"_s);
}

void TestErrorText::whereNothingCanBeSeenTheVerdictSaysSo()
{
    Analysis analysis;
    analysis.band = Band::NoTrace;
    QCOMPARE(verdictWords(analysis), bandWords(Band::NoTrace));
    analysis.notes = {{Note::Kind::CompressedTooFar, {"31", "40"}}};
    QCOMPARE(verdictWords(analysis), u"Compressed too far to tell"_s);
    QVERIFY(noteSentence(analysis.notes.front()).contains(u"40"));
    analysis.notes.front().values.pop_back(); // a table of no known quality
    QVERIFY(isSentence(noteSentence(analysis.notes.front())));
    analysis.band = Band::Moderate; // what was found is said all the same
    QCOMPARE(verdictWords(analysis), bandWords(Band::Moderate));
}

void TestErrorText::scoresNeverLookCertain_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing is less than a hundredth") << 0.0 << u"< 0.01"_s;
    QTest::newRow("what would round to 0.00") << 0.0049 << u"< 0.01"_s;
    QTest::newRow("the least that is shown") << 0.0051 << u"0.01"_s;
    QTest::newRow("two decimals") << 0.1 << u"0.10"_s;
    QTest::newRow("the most that is shown") << 0.9949 << u"0.99"_s;
    QTest::newRow("what would round to 1.00") << 0.9951 << u"> 0.99"_s;
    QTest::newRow("all is more than 0.99") << 1.0 << u"> 0.99"_s;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << u"?"_s;
}

void TestErrorText::scoresNeverLookCertain()
{
    QFETCH(double, score);
    QTEST(scoreText(score), "text");
}

void TestErrorText::scoresFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(scoreText(0.25), u"0,25"_s);
    QCOMPARE(scoreText(0), u"< 0,01"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
