#include "training/false_alarms.h"

#include "app/alarm_service.h"
#include "app/alarm_threshold.h"
#include "app/case_store.h"
#include "app/paths.h"
#include "tests/case_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

using Scores = std::vector<double>;

const std::string kHash(64, 'a');

OwnPhotos photosOf(const Scores &scores)
{
    return {"model", kHash, std::string(64, 'b'), u"2026-01-02T03:04:05.678Z"_s, scores, 1};
}

/** 0.00, 0.01, ..., 0.99 */
Scores hundred()
{
    Scores scores;
    for (int i = 0; i < 100; ++i)
        scores.push_back(i / 100.0);
    return scores;
}

ModelCard card(int photos = 1000)
{
    ModelCard card;
    card.id = "model";
    card.strong = {0.9, 0.01};
    card.moderate = {0.7, 0.05};
    card.inconclusive = {0.5, 0.2};
    card.authenticPhotos = photos;
    card.weightsSha256 = kHash;
    return card;
}

} // namespace

/** The arithmetic of false alarms, by numbers that stand in tables, and how it is kept. */
class TestFalseAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binomial_data();
    void binomial();
    void photosThatARateNeeds_data();
    void photosThatARateNeeds();
    void photosThatAnExpectedRateNeeds_data();
    void photosThatAnExpectedRateNeeds();
    void ratesWithTheirIntervals_data();
    void ratesWithTheirIntervals();
    void thresholds_data();
    void thresholds();
    void atTheThresholdNoMoreThanAccepted();
    void theRateChoosesTheThreshold_data();
    void theRateChoosesTheThreshold();
    void whatIsMeasuredOutlivesTheProgram();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void theServiceFollowsModelAndSetting();
    void theThresholdGoesIntoTheLog();
};

void TestFalseAlarms::binomial_data()
{
    QTest::addColumn<int>("alarms");
    QTest::addColumn<int>("photos");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("probability");
    QTest::newRow("56 of 1024 tosses of ten coins show at most two heads") << 2 << 10 << 0.5 << 56.0 / 1024;
    QTest::newRow("at most three of 20 at 10 % (tables: 0.8670)") << 3 << 20 << 0.1 << 0.86704668;
    QTest::newRow("none of 59 at 5 %") << 0 << 59 << 0.05 << std::pow(0.95, 59);
    QTest::newRow("all may alarm") << 7 << 7 << 0.3 << 1.0;
    QTest::newRow("a rate of 0") << 0 << 7 << 0.0 << 1.0;
    QTest::newRow("a rate of 1") << 6 << 7 << 1.0 << 0.0;
    QTest::newRow("many photos do not overflow") << 0 << 1000000 << 0.01 << 0.0;
}

void TestFalseAlarms::binomial()
{
    QFETCH(int, alarms);
    QFETCH(int, photos);
    QFETCH(double, rate);
    QFETCH(double, probability);
    const double found = probabilityOfAtMost(alarms, photos, rate);
    QVERIFY2(std::abs(found - probability) < 1e-8, QByteArray::number(found));
}

void TestFalseAlarms::photosThatARateNeeds_data()
{
    QTest::addColumn<double>("bound");
    QTest::addColumn<int>("alarms");
    QTest::addColumn<int>("photos");
    QTest::newRow("1 %, none") << 0.01 << 0 << 299;
    QTest::newRow("2 %, none") << 0.02 << 0 << 149;
    QTest::newRow("5 %, none") << 0.05 << 0 << 59;
    QTest::newRow("10 %, none") << 0.1 << 0 << 29;
    QTest::newRow("1 %, one") << 0.01 << 1 << 473;
    QTest::newRow("5 %, one") << 0.05 << 1 << 93;
    QTest::newRow("2 %, two") << 0.02 << 2 << 313;
}

void TestFalseAlarms::photosThatARateNeeds()
{
    QFETCH(double, bound);
    QFETCH(int, alarms);
    QTEST(photosNeeded(bound, alarms), "photos");
}

void TestFalseAlarms::photosThatAnExpectedRateNeeds_data()
{
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("bound");
    QTest::addColumn<int>("photos");
    QTest::newRow("1 % to be shown below 2 %") << 0.01 << 0.02 << 590;
    QTest::newRow("5 % to be shown below 10 %") << 0.05 << 0.1 << 116;
    QTest::newRow("2 % to be shown below 4 %") << 0.02 << 0.04 << 294;
    QTest::newRow("none: the rule of three") << 0.0 << 0.01 << 299;
}

void TestFalseAlarms::photosThatAnExpectedRateNeeds()
{
    QFETCH(double, expected);
    QFETCH(double, bound);
    QTEST(photosNeededAt(expected, bound), "photos");
}

void TestFalseAlarms::ratesWithTheirIntervals_data()
{
    QTest::addColumn<int>("photos");
    QTest::addColumn<int>("alarms");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("none of 120") << 120 << 0 << 0.0 << 0.0310192;
    QTest::newRow("two of 120") << 120 << 2 << 0.0045826 << 0.0587360;
    QTest::newRow("ten of 100") << 100 << 10 << 0.0552291 << 0.1743657;
}

void TestFalseAlarms::ratesWithTheirIntervals()
{
    QFETCH(int, photos);
    QFETCH(int, alarms);
    QFETCH(double, low);
    QFETCH(double, high);
    Scores scores(std::size_t(photos), 0.2);
    std::fill_n(scores.begin(), alarms, 0.5); // at the threshold counts
    const FalseAlarms found = falseAlarms(scores, 0.5);
    QCOMPARE(found.photos, photos);
    QCOMPARE(found.alarms, alarms);
    QVERIFY2(std::abs(found.rate.low - low) < 1e-6, QByteArray::number(found.rate.low));
    QVERIFY2(std::abs(found.rate.high - high) < 1e-6, QByteArray::number(found.rate.high));
    QVERIFY(std::isnan(falseAlarms({}, 0.5).rate.value));
}

void TestFalseAlarms::thresholds_data()
{
    QTest::addColumn<Scores>("scores");
    QTest::addColumn<double>("accepted");
    QTest::addColumn<double>("threshold"); // -1: none
    QTest::newRow("none may alarm") << hundred() << 0.0 << 0.9901;
    QTest::newRow("one of a hundred may") << hundred() << 0.01 << 0.9801;
    QTest::newRow("a little less than one may not") << hundred() << 0.0099 << 0.9901;
    QTest::newRow("five may") << hundred() << 0.05 << 0.9401;
    QTest::newRow("all may") << hundred() << 1.0 << 0.0;
    QTest::newRow("equal scores alarm together") << Scores{0.5, 0.5, 0.5, 0.1} << 0.5 << 0.5001;
    QTest::newRow("the highest score there is") << Scores{1.0, 1.0, 0.5} << 0.34 << -1.0;
    QTest::newRow("no photos") << Scores{} << 0.5 << -1.0;
    QTest::newRow("one photo") << Scores{0.25} << 0.5 << 0.2501;
}

void TestFalseAlarms::thresholds()
{
    QFETCH(Scores, scores);
    QFETCH(double, accepted);
    QFETCH(double, threshold);
    QCOMPARE(thresholdFor(scores, accepted).value_or(-1), threshold);
}

void TestFalseAlarms::atTheThresholdNoMoreThanAccepted()
{
    Scores scores;
    for (int i = 0; i < 997; ++i)
        scores.push_back(std::fmod(i * 0.61803398875, 1.0));
    for (const double accepted : {0.001, 0.01, 0.033, 0.05, 0.2, 0.5}) {
        const auto threshold = thresholdFor(scores, accepted);
        QVERIFY(threshold);
        const FalseAlarms found = falseAlarms(scores, *threshold);
        QVERIFY2(found.rate.value <= accepted, QByteArray::number(accepted));
        QVERIFY(found.alarms + 1 > accepted * found.photos - 1); // and not far below
    }
}

void TestFalseAlarms::theRateChoosesTheThreshold_data()
{
    QTest::addColumn<double>("accepted");
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("cardPhotos");
    QTest::addColumn<double>("score"); // -1: no threshold
    QTest::addColumn<int>("alarms");
    QTest::newRow("left to the card") << 0.0 << true << 1000 << -1.0 << 0;
    QTest::newRow("own photos go first") << 0.05 << true << 1000 << 0.9401 << 5;
    QTest::newRow("the card's lowest band that is accepted") << 0.05 << false << 1000 << 0.7 << 50;
    QTest::newRow("between two bands") << 0.04 << false << 1000 << 0.9 << 10;
    QTest::newRow("a rate that no band reaches") << 0.001 << false << 1000 << -1.0 << 0;
    QTest::newRow("a card that was never measured") << 0.05 << false << 0 << -1.0 << 0;
}

void TestFalseAlarms::theRateChoosesTheThreshold()
{
    QFETCH(double, accepted);
    QFETCH(bool, own);
    QFETCH(int, cardPhotos);
    QFETCH(double, score);
    const OwnPhotos photos = photosOf(hundred());
    const auto found = alarmThreshold(accepted, card(cardPhotos), own ? &photos : nullptr);
    QCOMPARE(found ? found->score : -1.0, score);
    QTEST(found ? found->measured.alarms : 0, "alarms");
    QVERIFY(!found || found->ownPhotos == own);
    QVERIFY(!found || found->modelSha256 == kHash);
}

void TestFalseAlarms::whatIsMeasuredOutlivesTheProgram()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"new/folder"_s);
    QCOMPARE(readOwnPhotos(kHash, folder).error().kind, Error::Kind::FileMissing);
    const OwnPhotos photos = photosOf({0.1, 0.123456789012345, 1.0, 0.0});
    QVERIFY(writeOwnPhotos(photos, folder));
    const auto read = readOwnPhotos(kHash, folder);
    QVERIFY(read);
    QCOMPARE(read->scores, photos.scores);
    QCOMPARE(read->measured, photos.measured);
    QCOMPARE(read->cardSha256, photos.cardSha256);
    QCOMPARE(read->failed, 1);
    QVERIFY(removeOwnPhotos(kHash, folder));
    QVERIFY(removeOwnPhotos(kHash, folder)); // gone already
    QCOMPARE(readOwnPhotos(kHash, folder).error().kind, Error::Kind::FileMissing);
    OwnPhotos nameless = photos;
    nameless.modelSha256 = "../../etc";
    QCOMPARE(writeOwnPhotos(nameless, folder).error().kind, Error::Kind::BadArgument);
    QCOMPARE(removeOwnPhotos("", folder).error().kind, Error::Kind::BadArgument);
    QFile blocked(dir.filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QCOMPARE(writeOwnPhotos(photos, blocked.fileName() + u"/below"_s).error().kind, Error::Kind::WriteFailed);
}

void TestFalseAlarms::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    const QByteArray good = R"("model_sha256":")" + QByteArray(64, 'a') + R"(",)";
    QTest::newRow("cut off") << QByteArray("{\"format\":1,") << int(Error::Kind::Truncated);
    QTest::newRow("no object") << QByteArray("[1]") << int(Error::Kind::Truncated);
    QTest::newRow("without scores") << "{" + good + "\"format\":1}" << int(Error::Kind::Truncated);
    QTest::newRow("scores in words") << "{" + good + "\"format\":1,\"scores\":[\"high\"]}"
                                     << int(Error::Kind::Truncated);
    QTest::newRow("a score of 2") << "{" + good + "\"format\":1,\"scores\":[2]}" << int(Error::Kind::Truncated);
    QTest::newRow("of another model") << QByteArray(R"({"format":1,"model_sha256":"b","scores":[0.5]})")
                                      << int(Error::Kind::Truncated);
    QTest::newRow("of a newer program") << "{" + good + "\"format\":2,\"scores\":[]}" << int(Error::Kind::ModelTooNew);
}

void TestFalseAlarms::damagedFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QTemporaryDir dir;
    QFile file(dir.filePath(QString::fromStdString(kHash) + u".json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto read = readOwnPhotos(kHash, dir.path());
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
}

void TestFalseAlarms::theServiceFollowsModelAndSetting()
{
    std::string cardHash(64, 'b');
    const auto settings = Settings::temporary();
    AnalysisService analysis(nullptr, [&](const AnalyzerOptions &) -> Result<LoadedModel> {
        LoadedModel loaded;
        loaded.card = card();
        loaded.weightsSha256 = kHash;
        loaded.cardSha256 = cardHash;
        return loaded;
    });
    AlarmService alarms(&analysis, settings.get());
    QVERIFY(!alarms.threshold() && !alarms.ownPhotos());
    settings->set(Settings::Key::FalseAlarms, 0.05);
    QVERIFY(!alarms.threshold()); // no model
    analysis.setModel({});
    QTRY_VERIFY(alarms.threshold());
    QVERIFY(!alarms.threshold()->ownPhotos);
    QSignalSpy changed(&alarms, &AlarmService::changed);
    QVERIFY(alarms.keep(photosOf(hundred())));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(alarms.threshold()->score, 0.9401);
    settings->set(Settings::Key::FalseAlarms, 0.01);
    QCOMPARE(alarms.threshold()->score, 0.9801);
    cardHash = std::string(64, 'c'); // calibrated anew: the scores are not what this model gives
    analysis.setModel({});
    QTRY_VERIFY(!alarms.ownPhotos());
    QCOMPARE(alarms.threshold()->score, 0.9);
    cardHash = std::string(64, 'b');
    analysis.setModel({});
    QTRY_VERIFY(alarms.ownPhotos());
    QVERIFY(alarms.forget());
    QVERIFY(!alarms.ownPhotos());
    QVERIFY(alarms.forget()); // nothing to forget
    settings->reset(Settings::Key::FalseAlarms);
    QVERIFY(!alarms.threshold());
}

void TestFalseAlarms::theThresholdGoesIntoTheLog()
{
    QTemporaryDir dir;
    const samples::Listed listed(toPath(dir.filePath(u"a.loupe"_s)), {"a.jpg"});
    const OwnPhotos photos = photosOf(hundred());
    QVERIFY(logAlarmThreshold(listed.store->database(), *alarmThreshold(0.05, card(), &photos)));
    const auto entries = samples::value(listed.store->log().entries(10, u"alarm_threshold"_s));
    QCOMPARE(entries.size(), std::size_t(1));
    const QString detail = QString::fromStdString(entries.front().detail);
    for (const char *part : {"\"photos\":100", "\"alarms\":5", "own photos", "0.9401"})
        QVERIFY2(detail.contains(QString::fromLatin1(part)), qPrintable(detail));
    QVERIFY(samples::value(listed.store->log().verify()).intact());
}

QTEST_GUILESS_MAIN(TestFalseAlarms)
#include "tst_false_alarms.moc"
