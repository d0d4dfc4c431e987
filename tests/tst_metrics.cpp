#include "tests/reference_vectors.h"

#include <cmath>
#include <limits>
#include <numeric>

#include <opencv2/core.hpp>

#include "training/metrics/auc.h"
#include "training/metrics/curves.h"
#include "training/metrics/intervals.h"
#include "training/metrics/pixel_scores.h"
#include "training/metrics/score_histogram.h"
#include "training/synthesis/rng.h"

using namespace loupe;

/** The measures on tables that a person can check, and against the published ones. */
class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pixelsByHand_data();
    void pixelsByHand();
    void countsAddUp();
    void theReferenceIsReproduced();
    void histogramAgreesWithRanks_data();
    void histogramAgreesWithRanks();
    void bestPixelThresholdIsThatOfASearch();
    void histogramsOfOneClassAreUndefined();
    void curvesByHand();
    void decisionsByHand_data();
    void decisionsByHand();
    void bestThresholdsByHand();
    void manyPointsAreThinned();
    void reliabilityByHand();
    void aMissingClassIsUndefined();
    void bootstrapOfAMeanHasTheKnownWidth();
    void bootstrapRepeatsItself();
    void bootstrapKeepsTheClassesApart();
    void bootstrapOfNothing();
    void sharesByHand();
};

namespace {

/** "10/01": rows of pixels, 1 = forged. */
cv::Mat pixels(const QString &rows)
{
    const QStringList lines = rows.split(u'/');
    cv::Mat mat(int(lines.size()), int(lines[0].size()), CV_8U);
    for (int y = 0; y < mat.rows; ++y)
        for (int x = 0; x < mat.cols; ++x)
            mat.at<uchar>(y, x) = lines[y][x] == u'1' ? 255 : 0;
    return mat;
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

#define COMPARE_NEAR(actual, expected, tolerance)                                                                      \
    QVERIFY2(near(actual, expected, tolerance),                                                                        \
             qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)))

/** Three forged, two authentic, one tie between the classes. */
const ImageScores kScores{{0.4, 0.9, 0.8}, {0.3, 0.8}};

} // namespace

void TestMetrics::pixelsByHand_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("truth");
    QTest::addColumn<double>("f1");
    QTest::addColumn<double>("forged");
    QTest::addColumn<double>("background");
    const auto row = [](const char *name, const char *found, const char *truth, double f1, double forged, double back) {
        QTest::newRow(name) << QString::fromLatin1(found) << QString::fromLatin1(truth) << f1 << forged << back;
    };
    row("all is found and nothing else", "110/000", "110/000", 1, 1, 1);
    row("nothing is found", "000/000", "110/000", 0, 0, 4.0 / 6);
    row("everything is marked", "111/111", "110/000", 2 * 2.0 / (4 + 4), 2.0 / 6, 0);
    row("half is found with one false pixel", "100/001", "110/000", 0.5, 1.0 / 3, 3.0 / 5);
    row("the opposite is found", "001/111", "110/000", 0, 0, 0);
    row("nothing to find, nothing found", "000/000", "000/000", 1, 1, 1);
    row("all is forged, all is found", "111/111", "111/111", 1, 1, 1);
}

void TestMetrics::pixelsByHand()
{
    QFETCH(QString, found);
    QFETCH(QString, truth);
    QFETCH(double, f1);
    QFETCH(double, forged);
    QFETCH(double, background);
    const PixelCounts counts = countPixels(pixels(found), pixels(truth));
    QCOMPARE(counts.total(), std::uint64_t(6));
    COMPARE_NEAR(pixelF1(counts), f1, 1e-12);
    COMPARE_NEAR(forgedIou(counts), forged, 1e-12);
    COMPARE_NEAR(backgroundIou(counts), background, 1e-12);
    COMPARE_NEAR(meanIou(counts), (forged + background) / 2, 1e-12);
}

void TestMetrics::countsAddUp()
{
    const PixelCounts small = countPixels(pixels(QStringLiteral("10")), pixels(QStringLiteral("11")));
    const PixelCounts large = countPixels(cv::Mat(10, 10, CV_8U, cv::Scalar(1)), cv::Mat(10, 10, CV_8U, cv::Scalar(7)));
    PixelCounts pooled = small;
    pooled += large;
    COMPARE_NEAR(pixelF1(pooled), 2 * 101.0 / (2 * 101 + 1), 1e-12); // the large image outweighs the small one
    const std::vector<PixelCounts> both{small, large};
    COMPARE_NEAR(meanImageF1(both), (2.0 / 3 + 1) / 2, 1e-12); // here both weigh the same
    QVERIFY(std::isnan(meanImageF1({})));
    QVERIFY(std::isnan(pixelF1({})) && std::isnan(meanIou({})));
}

void TestMetrics::theReferenceIsReproduced()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    const SafetensorsFile file = reference::load("ops/metrics");
    const auto expected = [&file](const char *key) { return std::stod(file.metadata.at(key)); };
    const auto mask = [&file](const std::string &key) {
        const torch::Tensor values = file.tensors.at(key).to(torch::kUInt8).contiguous();
        return cv::Mat(int(values.size(0)), int(values.size(1)), CV_8U, values.data_ptr<uint8_t>()).clone();
    };
    std::vector<PixelCounts> images;
    PixelCounts pooled;
    for (const char *i : {"0", "1", "2"}) { // the note: authentic images (number 3) are left out
        images.push_back(countPixels(mask(std::string("mask.") + i), mask(std::string("truth.") + i)));
        pooled += images.back();
    }
    QCOMPARE(cv::countNonZero(mask("truth.3")), 0);
    COMPARE_NEAR(pixelF1(pooled), expected("pixel_f1"), 1e-6);
    COMPARE_NEAR(meanIou(pooled), expected("mean_iou"), 1e-6);
    COMPARE_NEAR(forgedIou(pooled), expected("forged_iou"), 1e-6);
    COMPARE_NEAR(meanImageF1(images), expected("per_image_f1_mean"), 1e-6);

    const torch::Tensor scores = file.tensors.at("score").to(torch::kFloat64).contiguous();
    const torch::Tensor labels = file.tensors.at("label").to(torch::kInt64).contiguous();
    ImageScores split;
    for (int64_t i = 0; i < scores.numel(); ++i)
        (labels.data_ptr<int64_t>()[i] ? split.forged : split.authentic).push_back(scores.data_ptr<double>()[i]);
    COMPARE_NEAR(areaUnderCurve(split.forged, split.authentic), expected("auc"), 1e-6);
}

void TestMetrics::histogramAgreesWithRanks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("scores over the whole range") << 0.0 << 1.0;
    QTest::newRow("sums of masks above 1") << 0.5 << 3.0;
    QTest::newRow("a map that is sure of nothing being forged") << 1e-6 << 1e-4;
    QTest::newRow("a map that is sure of all being forged") << 0.99 << 1.0;
}

void TestMetrics::histogramAgreesWithRanks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    cv::Mat scores(50, 80, CV_32F);
    cv::Mat truth(50, 80, CV_8U);
    std::vector<double> forged;
    std::vector<double> other;
    Rng rng(3);
    for (int i = 0; i < int(scores.total()); ++i) {
        const bool isForged = rng.chance(0.2);
        const double place = isForged ? std::sqrt(rng.uniform()) : rng.uniform();
        const float score = float(low + (high - low) * place);
        scores.at<float>(i / 80, i % 80) = score;
        truth.at<uchar>(i / 80, i % 80) = isForged ? 255 : 0;
        (isForged ? forged : other).push_back(double(score));
    }
    ScoreHistogram histogram;
    histogram.add(scores, truth);
    COMPARE_NEAR(histogram.areaUnderCurve(), areaUnderCurve(forged, other), 3e-3);
}

void TestMetrics::bestPixelThresholdIsThatOfASearch()
{
    cv::Mat scores(40, 40, CV_32F);
    cv::RNG random(9);
    random.fill(scores, cv::RNG::UNIFORM, 0, 1);
    cv::Mat noise(40, 40, CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0, 0.2);
    const cv::Mat truth = scores + noise > 0.7;
    ScoreHistogram histogram;
    histogram.add(scores.rowRange(0, 11), truth.rowRange(0, 11));
    ScoreHistogram rest;
    rest.add(scores.rowRange(11, 40), truth.rowRange(11, 40));
    histogram += rest;
    double best = 0;
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 40; ++x)
            best = std::max(best, pixelF1(countPixels(scores >= double(scores.at<float>(y, x)), truth)));
    const PixelThreshold found = histogram.best();
    COMPARE_NEAR(found.f1, best, 2e-3);
    COMPARE_NEAR(pixelF1(countPixels(scores > found.threshold, truth)), found.f1, 1e-12); // as thresholdMask() does it
}

void TestMetrics::histogramsOfOneClassAreUndefined()
{
    ScoreHistogram histogram;
    QVERIFY(std::isnan(histogram.areaUnderCurve()));
    cv::Mat scores(1, 4, CV_32F, cv::Scalar(0.5));
    scores.at<float>(0) = std::numeric_limits<float>::quiet_NaN();
    scores.at<float>(1) = std::numeric_limits<float>::infinity();
    scores.at<float>(2) = -1;
    histogram.add(scores, cv::Mat::zeros(1, 4, CV_8U));
    QVERIFY(std::isnan(histogram.areaUnderCurve()));
    QCOMPARE(histogram.best().f1, 0.0);
    histogram.add(scores.colRange(1, 2), cv::Mat::ones(1, 1, CV_8U));
    COMPARE_NEAR(histogram.areaUnderCurve(), 3.5 / 4, 1e-12); // above three, equal to one
}

void TestMetrics::curvesByHand()
{
    const auto roc = rocPoints(kScores);
    const double expectedRoc[][3] = {{0.9, 0, 0}, {0.9, 0, 1.0 / 3}, {0.8, 0.5, 2.0 / 3}, {0.4, 0.5, 1}, {0.3, 1, 1}};
    QCOMPARE(roc.size(), std::size(expectedRoc));
    QVERIFY(roc[0].threshold > 0.9);
    for (std::size_t i = 0; i < roc.size(); ++i) {
        COMPARE_NEAR(roc[i].threshold, expectedRoc[i][0], 1e-12);
        COMPARE_NEAR(roc[i].falseAlarmRate, expectedRoc[i][1], 1e-12);
        COMPARE_NEAR(roc[i].detectionRate, expectedRoc[i][2], 1e-12);
    }
    const auto curve = precisionRecallPoints(kScores);
    const double expectedCurve[][2] = {{1, 1.0 / 3}, {2.0 / 3, 2.0 / 3}, {3.0 / 4, 1}, {3.0 / 5, 1}};
    QCOMPARE(curve.size(), std::size(expectedCurve));
    for (std::size_t i = 0; i < curve.size(); ++i) {
        COMPARE_NEAR(curve[i].precision, expectedCurve[i][0], 1e-12);
        COMPARE_NEAR(curve[i].recall, expectedCurve[i][1], 1e-12);
    }
    COMPARE_NEAR(averagePrecision(kScores), (1 + 2.0 / 3 + 3.0 / 4) / 3, 1e-12);
    COMPARE_NEAR(averagePrecision({{0.5, 0.5}, {0.5, 0.5}}), 0.5, 1e-12); // ties are one step: the share of forged
}

void TestMetrics::decisionsByHand_data()
{
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("f1");
    QTest::addColumn<double>("accuracy");
    QTest::addColumn<double>("balanced");
    QTest::addColumn<double>("falseAlarms");
    QTest::newRow("all are called forged") << 0.0 << 6.0 / 8 << 3.0 / 5 << 0.5 << 1.0;
    QTest::newRow("a score at the threshold counts") << 0.8 << 4.0 / 6 << 3.0 / 5 << (2.0 / 3 + 0.5) / 2 << 0.5;
    QTest::newRow("a score below does not") << 0.81 << 2.0 / 4 << 3.0 / 5 << (1.0 / 3 + 1) / 2 << 0.0;
    QTest::newRow("none is called forged") << 1.0 << 0.0 << 2.0 / 5 << 0.5 << 0.0;
}

void TestMetrics::decisionsByHand()
{
    QFETCH(double, threshold);
    QFETCH(double, f1);
    QFETCH(double, accuracy);
    QFETCH(double, balanced);
    QFETCH(double, falseAlarms);
    const Decision decision = decide(kScores, threshold);
    COMPARE_NEAR(decision.f1(), f1, 1e-12);
    COMPARE_NEAR(decision.accuracy(), accuracy, 1e-12);
    COMPARE_NEAR(decision.balancedAccuracy(), balanced, 1e-12);
    COMPARE_NEAR(decision.falseAlarmRate(), falseAlarms, 1e-12);
}

void TestMetrics::bestThresholdsByHand()
{
    const auto f1 = bestByF1(kScores);
    QVERIFY(f1.has_value());
    QCOMPARE(f1->threshold, 0.4);
    COMPARE_NEAR(f1->value, 6.0 / 7, 1e-12);
    const auto youden = bestByYouden({{0.9, 0.2}, {0.3, 0.1}});
    QVERIFY(youden.has_value());
    QCOMPARE(youden->threshold, 0.9); // of equally good ones the highest: 0.2 gives 1 - 0.5 too
    COMPARE_NEAR(youden->value, 0.5, 1e-12);
}

void TestMetrics::manyPointsAreThinned()
{
    ImageScores scores;
    Rng rng(1);
    for (int i = 0; i < 1500; ++i) {
        scores.forged.push_back(std::sqrt(rng.uniform()));
        scores.authentic.push_back(rng.uniform());
    }
    const auto roc = rocPoints(scores);
    QCOMPARE(roc.size(), std::size_t(200));
    QCOMPARE(roc.front().detectionRate, 0.0);
    QCOMPARE(roc.back().detectionRate, 1.0);
    QCOMPARE(roc.back().falseAlarmRate, 1.0);
    double area = 0;
    for (std::size_t i = 1; i < roc.size(); ++i) {
        QVERIFY(roc[i].threshold < roc[i - 1].threshold);
        area += (roc[i].falseAlarmRate - roc[i - 1].falseAlarmRate) * (roc[i].detectionRate + roc[i - 1].detectionRate);
    }
    COMPARE_NEAR(area / 2, areaUnderCurve(scores.forged, scores.authentic), 2e-3);
    QCOMPARE(precisionRecallPoints(scores, 50).size(), std::size_t(50));
}

void TestMetrics::reliabilityByHand()
{
    const auto bins = reliability({{0.95, 1.0, 0.15}, {0.9, 0.0}}, 10);
    QCOMPARE(bins.size(), std::size_t(10));
    QCOMPARE(bins[9].images, 3); // 0.9 belongs to it, and so does 1
    COMPARE_NEAR(bins[9].meanScore, 0.95, 1e-12);
    COMPARE_NEAR(bins[9].forgedShare, 2.0 / 3, 1e-12);
    QCOMPARE(bins[1].images, 1);
    QCOMPARE(bins[0].images, 1);
    QCOMPARE(bins[5].images, 0);
    COMPARE_NEAR(expectedCalibrationError(bins), (3 * (0.95 - 2.0 / 3) + 0.85 + 0) / 5, 1e-12);
}

void TestMetrics::aMissingClassIsUndefined()
{
    for (const ImageScores &scores : {ImageScores{}, ImageScores{{0.5}, {}}, ImageScores{{}, {0.5}}}) {
        QVERIFY(rocPoints(scores).empty());
        QVERIFY(std::isnan(averagePrecision(scores)));
        QVERIFY(!bestByF1(scores) && !bestByYouden(scores));
        QVERIFY(std::isnan(decide(scores, 0.5).balancedAccuracy()));
    }
    QVERIFY(std::isnan(expectedCalibrationError(reliability({}))));
}

void TestMetrics::bootstrapOfAMeanHasTheKnownWidth()
{
    std::vector<double> values;
    Rng rng(2);
    for (int i = 0; i < 400; ++i)
        values.push_back(rng.uniform());
    std::vector<std::size_t> items(values.size());
    std::iota(items.begin(), items.end(), std::size_t(0));
    const auto mean = [&values](const std::vector<std::size_t> &drawn) {
        double sum = 0;
        for (const std::size_t i : drawn)
            sum += values[i];
        return std::vector<double>{sum / double(drawn.size())};
    };
    const Estimate estimate = bootstrap({items}, mean, {.rounds = 4000})[0];
    QVERIFY(estimate.low < estimate.value && estimate.value < estimate.high);
    const double expected = 2 * 1.96 * std::sqrt(1.0 / 12 / 400); // normal approximation of a uniform's mean
    COMPARE_NEAR(estimate.high - estimate.low, expected, 0.1 * expected);
}

void TestMetrics::bootstrapRepeatsItself()
{
    const std::vector<std::vector<std::size_t>> groups{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}};
    const auto statistics = [](const std::vector<std::size_t> &items) {
        double sum = 0;
        for (const std::size_t i : items)
            sum += std::sqrt(double(i));
        return std::vector<double>{sum, -sum};
    };
    const auto first = bootstrap(groups, statistics, {.rounds = 100, .seed = 5});
    const auto again = bootstrap(groups, statistics, {.rounds = 100, .seed = 5});
    const auto other = bootstrap(groups, statistics, {.rounds = 100, .seed = 6});
    QCOMPARE(first[0].low, again[0].low);
    QCOMPARE(first[0].high, again[0].high);
    QVERIFY(first[0].low != other[0].low || first[0].high != other[0].high);
    COMPARE_NEAR(first[1].low, -first[0].high, 1e-9); // both saw the same samples
}

void TestMetrics::bootstrapKeepsTheClassesApart()
{
    const auto share = [](const std::vector<std::size_t> &items) {
        return std::vector<double>{double(std::count(items.begin(), items.end(), std::size_t(7))),
                                   double(items.size())};
    };
    const auto estimates = bootstrap({{7}, {1, 2, 3, 4, 5, 6}, {}}, share, {.rounds = 200});
    for (const double value : {estimates[0].low, estimates[0].value, estimates[0].high})
        QCOMPARE(value, 1.0); // the only one of its class is in every sample, once
    QCOMPARE(estimates[1].low, 7.0);
}

void TestMetrics::bootstrapOfNothing()
{
    const auto undefined = [](const std::vector<std::size_t> &) {
        return std::vector<double>{std::numeric_limits<double>::quiet_NaN()};
    };
    QVERIFY(std::isnan(bootstrap({}, undefined)[0].low));
    const auto constant = [](const std::vector<std::size_t> &) { return std::vector<double>{0.25}; };
    const Estimate none = bootstrap({{1, 2}}, constant, {.rounds = 0})[0];
    QCOMPARE(none.value, 0.25);
    QCOMPARE(none.low, 0.25);
    QCOMPARE(none.high, 0.25);
}

void TestMetrics::sharesByHand()
{
    const Estimate none = shareEstimate(0, 46); // z^2 / (n + z^2)
    QCOMPARE(none.low, 0.0);
    COMPARE_NEAR(none.high, 0.07707, 1e-4);
    const Estimate half = shareEstimate(0.5, 10); // Wilson's interval of 5 of 10
    COMPARE_NEAR(half.low, 0.2366, 1e-4);
    COMPARE_NEAR(half.high, 0.7634, 1e-4);
    QVERIFY(!std::signbit(shareEstimate(0, 21).low));
    QCOMPARE(shareEstimate(1, 5).high, 1.0);
    QVERIFY(std::isnan(shareEstimate(0, 0).low));
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
