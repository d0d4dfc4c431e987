#include <QTest>

#include <opencv2/imgproc.hpp>

#include "model/result/mask.h"
#include "model/result/pixel_evidence.h"
#include "model/result/regions.h"

using namespace loupe;

/** Thresholding a score map and naming the connected areas. */
class TestRegions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regionsAreOrderedByArea();
    void specksAreLeftOut();
    void emptyMapGivesNothing();
    void fractionCountsPixelsAboveTheThreshold();
    void bothWitnessesCountTheSame();
    void withoutPatchesTheSegmenterSpeaksAlone();
};

void TestRegions::regionsAreOrderedByArea()
{
    cv::Mat score = cv::Mat::zeros(100, 200, CV_32F);
    score(cv::Rect(10, 10, 20, 10)).setTo(0.6F);
    score(cv::Rect(100, 50, 40, 40)).setTo(0.9F);
    const auto regions = findRegions(score, thresholdMask(score, 0.5));
    QCOMPARE(regions.size(), std::size_t(2));
    QCOMPARE(regions[0].box.x, 100);
    QCOMPARE(regions[0].box.height, 40);
    QVERIFY(qAbs(regions[0].area - 1600.0 / 20000.0) < 1e-12);
    QVERIFY(qAbs(regions[0].meanScore - 0.9) < 1e-6);
    QVERIFY(qAbs(regions[1].meanScore - 0.6) < 1e-6);
}

void TestRegions::specksAreLeftOut()
{
    cv::Mat score = cv::Mat::zeros(1000, 1000, CV_32F);
    score.at<float>(5, 5) = 1.0F;
    QVERIFY(findRegions(score, thresholdMask(score, 0.5)).empty());
    QCOMPARE(findRegions(score, thresholdMask(score, 0.5), 0.0).size(), std::size_t(1));
}

void TestRegions::emptyMapGivesNothing()
{
    QVERIFY(findRegions({}, {}).empty());
    QCOMPARE(forgedFraction({}), 0.0);
}

void TestRegions::fractionCountsPixelsAboveTheThreshold()
{
    cv::Mat score = cv::Mat::zeros(10, 10, CV_32F);
    score.row(3).setTo(0.5F);
    QCOMPARE(forgedFraction(thresholdMask(score, 0.5)), 0.0); // above, not at
    QCOMPARE(forgedFraction(thresholdMask(score, 0.49)), 0.1);
}

void TestRegions::bothWitnessesCountTheSame()
{
    cv::Mat segmenter = cv::Mat::zeros(8, 8, CV_32F);
    segmenter(cv::Rect(0, 0, 4, 4)).setTo(1.0F);
    cv::Mat patches = cv::Mat::zeros(2, 2, CV_32F); // one cell is 4 x 4 cells of the segmenter
    patches.at<float>(0, 0) = 0.6F;
    patches.at<float>(1, 1) = 0.6F;
    const cv::Mat combined = combinedScoreMap(segmenter, patches);
    QCOMPARE(combined.size(), segmenter.size());
    QVERIFY(qAbs(combined.at<float>(0, 0) - 0.8F) < 1e-6F); // both
    QVERIFY(qAbs(combined.at<float>(7, 7) - 0.3F) < 1e-6F); // the patch alone
    QVERIFY(qAbs(combined.at<float>(0, 7)) < 1e-6F);        // neither
}

void TestRegions::withoutPatchesTheSegmenterSpeaksAlone()
{
    const cv::Mat segmenter(4, 4, CV_32F, cv::Scalar(0.7));
    QCOMPARE(cv::norm(combinedScoreMap(segmenter, {}), segmenter, cv::NORM_INF), 0.0);
}

QTEST_APPLESS_MAIN(TestRegions)
#include "tst_regions.moc"
