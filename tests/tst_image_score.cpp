#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

#include <opencv2/core.hpp>

#include "model/model_card.h"
#include "model/result/witnesses.h"
#include "training/score_fit.h"

using namespace loupe;

namespace {

double logit(double p)
{
    return std::log(p / (1 - p));
}

/** Pictures whose image logit is worth a little, whose patches are worth more, and whose spread says the opposite. */
std::vector<Witnesses> pictures(int count, double shift, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    std::vector<Witnesses> all;
    for (int i = 0; i < count; ++i) {
        Witnesses witnesses;
        witnesses.image = .5 * shift + normal(random);
        witnesses.patchTop = 2 * shift + normal(random);
        witnesses.patchSpread = -shift + normal(random);
        witnesses.logPatches = 5;
        all.push_back(witnesses);
    }
    return all;
}

double meanLogit(const ScoreModel &model, const std::vector<Witnesses> &all)
{
    double sum = 0;
    for (const Witnesses &witnesses : all)
        sum += model.logit(witnesses, 0);
    return sum / double(all.size());
}

} // namespace

/** How the image score is made of what was found in a picture. */
class TestImageScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void witnessesAreReadOffTheMaps();
    void aMatcherThatFindsNothingSaysNothing();
    void aPictureWithoutPatchesHasNoPatchWitness();
    void theImageLogitAloneIsTheDefault();
    void compressionHasItsOwnLine_data();
    void compressionHasItsOwnLine();
    void theFitUsesWhatTellsAndNothingThatContradicts();
    void anEmptyClassGivesTheDefault();
    void anAlignedCompressionReachesTheWantedQuantile();
    void theCardKeepsTheModel();
    void compressionBlindsFromSomeStepOn_data();
    void compressionBlindsFromSomeStepOn();
    void anImpossibleCardIsRefused_data();
    void anImpossibleCardIsRefused();
};

void TestImageScore::witnessesAreReadOffTheMaps()
{
    cv::Mat patches(20, 20, CV_32F, cv::Scalar(.2));
    for (int i = 0; i < 4; ++i) // one in a hundred
        patches.at<float>(3, i) = .9F;
    cv::Mat scores(40, 40, CV_32F, cv::Scalar(.1));
    scores(cv::Rect(0, 0, 4, 4)) = .7;
    const Witnesses witnesses = witnessesOf(1.5, patches, scores);
    QCOMPARE(witnesses.image, 1.5);
    QVERIFY(std::abs(witnesses.patchTop - (logit(.9) - logit(.2))) < 1e-5);
    const double step = logit(.9) - logit(.2);
    QVERIFY(std::abs(witnesses.patchSpread - step * std::sqrt(.01 * .99)) < 1e-5);
    QVERIFY(std::abs(witnesses.segmentTop - .7) < 1e-6);
    QVERIFY(std::abs(witnesses.logPatches - std::log(400.0)) < 1e-12);
    QCOMPARE(witnesses.copyMove, 0.0);
}

void TestImageScore::aMatcherThatFindsNothingSaysNothing()
{
    QCOMPARE(copyMoveWitness(0), 0.0);
    QCOMPARE(copyMoveWitness(.5), 0.0);
    QVERIFY(std::abs(copyMoveWitness(.9) - logit(.9)) < 1e-12);
    QVERIFY(std::isfinite(copyMoveWitness(1)));
}

void TestImageScore::aPictureWithoutPatchesHasNoPatchWitness()
{
    const Witnesses witnesses = witnessesOf(-1, {}, cv::Mat(1, 1, CV_32F, cv::Scalar(.25)));
    QCOMPARE(witnesses.patchTop, 0.0);
    QCOMPARE(witnesses.patchSpread, 0.0);
    QCOMPARE(witnesses.segmentTop, .25); // one pixel is the strongest hundredth of itself
}

void TestImageScore::theImageLogitAloneIsTheDefault()
{
    Witnesses witnesses;
    witnesses.image = .8;
    witnesses.patchTop = witnesses.copyMove = 100;
    QCOMPARE(ScoreModel{}.logit(witnesses, 30), .8);
    QVERIFY(std::abs(ScoreModel{}.score(witnesses, 0) - 1 / (1 + std::exp(-.8))) < 1e-12);
}

void TestImageScore::compressionHasItsOwnLine_data()
{
    QTest::addColumn<double>("lumaStep");
    QTest::addColumn<double>("expected");
    QTest::newRow("not compressed") << 0.0 << 1.0;
    QTest::newRow("just compressed") << 0.5 << 12.0;
    QTest::newRow("at the end of a row") << 10.0 << 12.0;
    QTest::newRow("in the next row") << 10.1 << 103.0;
    QTest::newRow("stronger than any row") << 99.0 << 103.0;
}

void TestImageScore::compressionHasItsOwnLine()
{
    ScoreModel model;
    model.compression = {{0, 1, 0}, {10, 2, 10}, {20, 3, 100}};
    Witnesses witnesses;
    witnesses.image = 1;
    QFETCH(double, lumaStep);
    QTEST(model.logit(witnesses, lumaStep), "expected");
}

void TestImageScore::theFitUsesWhatTellsAndNothingThatContradicts()
{
    const auto forged = pictures(300, 1, 1);
    const auto authentic = pictures(300, -1, 2);
    const ScoreModel model = fitScoreModel(forged, authentic);
    QVERIFY(model.weights.patchTop > model.weights.image);
    QVERIFY(model.weights.image > 0);
    QCOMPARE(model.weights.patchSpread, 0.0); // low = forged: evidence must not count against itself
    QCOMPARE(model.weights.logPatches, 0.0);  // the same everywhere
    QCOMPARE(model.weights.copyMove, 0.0);
    const auto others = pictures(300, 1, 3);
    QVERIFY(meanLogit(model, others) > 2);
    QVERIFY(meanLogit(model, pictures(300, -1, 4)) < -2);
}

void TestImageScore::anEmptyClassGivesTheDefault()
{
    const ScoreModel model = fitScoreModel(pictures(5, 1, 1), {});
    QCOMPARE(model.weights.image, 1.0);
    QCOMPARE(model.offset, 0.0);
}

void TestImageScore::anAlignedCompressionReachesTheWantedQuantile()
{
    std::vector<double> values;
    for (int i = 0; i <= 100; ++i)
        values.push_back(i / 50.0);
    std::reverse(values.begin(), values.end());
    QCOMPARE(tenthFromTop(values), 1.8);
    const auto line = alignedTo(.5, tenthFromTop(values), 12);
    QCOMPARE(line.maxLumaStep, 12.0);
    QCOMPARE(line.scale, 1.0);
    QCOMPARE(line.offset, -1.3);
    QCOMPARE(tenthFromTop({7}), 7.0);
}

void TestImageScore::theCardKeepsTheModel()
{
    const QTemporaryDir folder;
    ModelCard card;
    card.id = "a";
    card.preset = "Loupe-Trace-S";
    for (std::size_t i = 0; i < kWitnesses.size(); ++i)
        card.scoreModel.weights.*kWitnesses[i].value = .25 * double(i + 1);
    card.scoreModel.offset = -.5;
    card.scoreModel.compression = {{0, 1.5, -1}, {11.5, .75, .25}};
    card.blindLumaStep = 33.5;
    const std::filesystem::path path = folder.path().toStdString();
    QVERIFY(writeModelCard(card, path).ok());
    const auto read = readModelCard(path);
    QVERIFY2(read.ok(), read ? "" : read.error().detail.c_str());
    for (const WitnessName &witness : kWitnesses)
        QCOMPARE(read->scoreModel.weights.*witness.value, card.scoreModel.weights.*witness.value);
    QCOMPARE(read->scoreModel.offset, -.5);
    QCOMPARE(read->scoreModel.compression.size(), std::size_t(2));
    QCOMPARE(read->scoreModel.compression[1].maxLumaStep, 11.5);
    QCOMPARE(read->scoreModel.compression[1].scale, .75);
    QCOMPARE(read->scoreModel.compression[1].offset, .25);
    QVERIFY(read->blindLumaStep && *read->blindLumaStep == 33.5);
}

void TestImageScore::compressionBlindsFromSomeStepOn_data()
{
    QTest::addColumn<int>("seen"); // below this step forged pictures score higher
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("blind");
    QTest::newRow("nothing is seen from step 20 on") << 20 << 400 << true;
    QTest::newRow("all is seen") << 1000 << 400 << false;
    QTest::newRow("too few to say") << 0 << 19 << false;
}

void TestImageScore::compressionBlindsFromSomeStepOn()
{
    QFETCH(int, seen);
    QFETCH(int, count);
    QFETCH(bool, blind);
    std::vector<CompressedScore> forged;
    std::vector<CompressedScore> authentic;
    for (int i = 0; i < count; ++i) {
        const int step = i % 41; // 0: not compressed
        const double chance = (i / 41) * .1;
        forged.push_back({double(step), step < seen ? 2 + chance : chance});
        authentic.push_back({double(step), chance});
    }
    const auto limit = blindFrom(forged, authentic);
    QCOMPARE(limit.has_value(), blind);
    // a few steps lower, what is seen there is lost among what is not
    QVERIFY2(!limit || (*limit > 14 && *limit <= 20), qPrintable(QString::number(limit.value_or(0))));
}

void TestImageScore::anImpossibleCardIsRefused_data()
{
    QTest::addColumn<QByteArray>("calibration");
    QTest::newRow("steps that fall") << QByteArray(
        R"({"by_compression": [{"max_luma_step": 9, "scale": 1, "offset": 0}, {"max_luma_step": 3, "scale": 1, "offset": 0}]})");
    QTest::newRow("a scale of nothing") << QByteArray(
        R"({"by_compression": [{"max_luma_step": 9, "scale": 0, "offset": 0}]})");
    QTest::newRow("a row without its step") << QByteArray(R"({"by_compression": [{"scale": 1, "offset": 0}]})");
    QTest::newRow("blind everywhere") << QByteArray(R"({"blind_from_luma_step": 0})");
    QTest::newRow("a weight in words") << QByteArray(R"({"weights": {"image": "much"}})");
}

void TestImageScore::anImpossibleCardIsRefused()
{
    QFETCH(QByteArray, calibration);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "id": "a", "preset": "Loupe-Trace-S", "calibration": )" + calibration + "}");
    file.close();
    const auto card = readModelCard(folder.path().toStdString());
    QVERIFY(!card);
    QCOMPARE(card.error().kind, Error::Kind::ModelInvalid);
}

QTEST_APPLESS_MAIN(TestImageScore)
#include "tst_image_score.moc"
