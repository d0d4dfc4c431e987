#include "tests/generated_photos.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/evidence/copy_move.h"
#include "model/image/decoder.h"
#include "training/synthesis/jpeg_codec.h"

using namespace loupe;
namespace fs = std::filesystem;

namespace {

const cv::Size kSize(512, 400);

/** A made photo: detail at all scales and a little noise, so that no two places are alike. */
cv::Mat photo(int seed)
{
    cv::Mat rgb = photos::texture(seed, kSize);
    cv::Mat noise(kSize, CV_16SC3);
    cv::RNG(std::uint64_t(seed) + 77).fill(noise, cv::RNG::NORMAL, 0, 32);
    cv::addWeighted(rgb, 1, noise, 1.0 / 16, 0, rgb, CV_8U);
    return rgb;
}

struct Forgery {
    cv::Mat rgb;
    cv::Mat target; ///< CV_8U masks of the picture's size
    cv::Mat source;
    cv::Matx23d transform; ///< source to target
};

/** An ellipse of the picture, taken from around (140, 190), turned and scaled, and put around (370, 200). */
Forgery forge(const cv::Mat &rgb, double angle, double scale)
{
    const cv::Point2d from(140, 190);
    const cv::Point2d to(370, 200);
    const double radians = angle * std::numbers::pi / 180;
    const double c = scale * std::cos(radians);
    const double s = scale * std::sin(radians);
    Forgery f;
    f.transform = {c, -s, to.x - c * from.x + s * from.y, s, c, to.y - s * from.x - c * from.y};
    cv::Mat warped;
    cv::warpAffine(rgb, warped, f.transform, rgb.size(), cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    f.source = cv::Mat::zeros(rgb.size(), CV_8U);
    cv::ellipse(f.source, cv::Point(from), cv::Size(55, 45), 0, 0, 360, cv::Scalar(255), cv::FILLED);
    cv::warpAffine(f.source, f.target, f.transform, rgb.size(), cv::INTER_NEAREST);
    f.rgb = rgb.clone();
    warped.copyTo(f.rgb, f.target);
    return f;
}

double overlap(const cv::Mat &found, const cv::Mat &truth)
{
    return double(cv::countNonZero(found & truth)) / std::max(1, cv::countNonZero(found | truth));
}

/** Which of the two areas is called the source is a convention: the transform or its inverse. */
double transformError(const cv::Matx23d &found, const Forgery &truth)
{
    const auto at = [](const cv::Matx23d &m, cv::Point2d p) {
        return cv::Point2d(m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2));
    };
    double direct = 0;
    double turned = 0;
    for (const cv::Point2d p : {cv::Point2d(110, 170), cv::Point2d(175, 190), cv::Point2d(140, 225)}) {
        const cv::Point2d q = at(truth.transform, p);
        direct = std::max(direct, cv::norm(at(found, p) - q));
        turned = std::max(turned, cv::norm(at(found, q) - p));
    }
    return std::min(direct, turned);
}

CopyMoveResult search(const cv::Mat &rgb)
{
    const auto result = findCopyMoves(rgb);
    return result ? *result : CopyMoveResult{.score = std::numeric_limits<double>::quiet_NaN()};
}

/** The same tile again and again, as a facade or a fabric is: printed alike, photographed with noise and shading. */
cv::Mat pattern(int seed, int tile)
{
    const cv::Mat motif = photos::texture(seed, {tile, tile});
    cv::Mat rgb(kSize, CV_8UC3);
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x) {
            const cv::Vec3b p = motif.at<cv::Vec3b>(y % tile, x % tile);
            const double light = .6 + .3 * x / rgb.cols + .2 * std::sin(.013 * y + .004 * x);
            for (int c = 0; c < 3; ++c)
                rgb.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>(light * p[c]);
        }
    cv::Mat noise(kSize, CV_16SC3);
    cv::RNG(std::uint64_t(seed) + 5).fill(noise, cv::RNG::NORMAL, 0, 16 * 3.5);
    cv::addWeighted(rgb, 1, noise, 1.0 / 16, 0, rgb, CV_8U);
    cv::Mat turned; // no camera stands exactly before it
    const cv::Matx23d view = cv::getRotationMatrix2D({256, 200}, 7, 1.07);
    cv::warpAffine(rgb, turned, view, kSize, cv::INTER_CUBIC, cv::BORDER_REFLECT_101);
    return turned;
}

cv::Mat text()
{
    cv::Mat rgb(kSize, CV_8UC3, cv::Scalar::all(250));
    for (int y = 30; y < rgb.rows; y += 24)
        cv::putText(rgb, "the same few words again and again", {12, y}, cv::FONT_HERSHEY_SIMPLEX, .6,
                    cv::Scalar::all(20), 1, cv::LINE_AA);
    return rgb;
}

} // namespace

/** Copy-moves in made pictures, pictures that only look like it, and input that nobody wants. */
class TestCopyMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsFound_data();
    void aCopyIsFound();
    void everyCopyOfOneAreaIsFound();
    void theOriginalHasNoCopy();
    void repeatedPatternsAreNoCopy_data();
    void repeatedPatternsAreNoCopy();
    void strangePicturesAreNoTrouble_data();
    void strangePicturesAreNoTrouble();
    void wrongInputIsRefused();
    void theResultDependsOnThePictureAlone();
    void aLargePictureKeepsItsOwnCoordinates();
    void cancelAnswers();
    void photosForgedHereAreFound();
};

void TestCopyMove::aCopyIsFound_data()
{
    QTest::addColumn<double>("angle");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("quality");
    QTest::newRow("moved, nothing else") << 0.0 << 1.0 << 100;
    QTest::newRow("turned by 30 degrees") << 30.0 << 1.0 << 95;
    QTest::newRow("turned upside down") << 180.0 << 1.0 << 95;
    QTest::newRow("half as large") << 0.0 << .55 << 95;
    QTest::newRow("nearly twice as large") << 0.0 << 1.8 << 95;
    QTest::newRow("turned, enlarged and compressed") << -110.0 << 1.3 << 75;
    QTest::newRow("strongly compressed") << 15.0 << 1.0 << 70;
}

void TestCopyMove::aCopyIsFound()
{
    QFETCH(double, angle);
    QFETCH(double, scale);
    QFETCH(int, quality);
    const Forgery forgery = forge(photo(3), angle, scale);
    const CopyMoveResult found = search(recompress(forgery.rgb, {.quality = quality}));
    QVERIFY2(found.score >= kCopyMoveThreshold, qPrintable(QString::number(found.score)));
    QVERIFY(!found.regions.empty());
    const CopiedRegion &best = found.regions.front();
    QVERIFY2(transformError(best.transform, forgery) < 1.5,
             qPrintable(QString::number(transformError(best.transform, forgery))));
    QVERIFY(best.scale <= 1.05); // the source is the larger one
    QVERIFY(std::abs(std::min(scale, 1 / scale) - best.scale) < .03);
    QCOMPARE(best.score, found.score);
    QCOMPARE(found.mask.size(), kSize);
    QCOMPARE(found.mask.type(), CV_8U);
    const double iou = overlap(found.mask, forgery.source | forgery.target);
    QVERIFY2(iou > .7, qPrintable(QString::number(iou)));
    for (const Outlines &outlines : {best.source, best.target}) {
        QVERIFY(!outlines.empty());
        for (const auto &outline : outlines)
            for (const cv::Point &p : outline)
                QVERIFY(cv::Rect({}, kSize).contains(p));
    }
}

void TestCopyMove::everyCopyOfOneAreaIsFound()
{
    cv::Mat rgb = photo(4);
    const cv::Mat patch = rgb({40, 40, 90, 90}).clone();
    patch.copyTo(rgb({300, 60, 90, 90}));
    patch.copyTo(rgb({200, 260, 90, 90}));
    const CopyMoveResult found = search(rgb);
    QVERIFY(found.score >= kCopyMoveThreshold);
    for (const cv::Point centre : {cv::Point(85, 85), cv::Point(345, 105), cv::Point(245, 305)})
        QCOMPARE(int(found.mask.at<uchar>(centre)), 255);
}

void TestCopyMove::theOriginalHasNoCopy()
{
    for (const int seed : {3, 4, 8, 9}) {
        const CopyMoveResult found = search(photo(seed));
        QVERIFY2(found.score < kCopyMoveThreshold, qPrintable(QString::number(found.score)));
        QVERIFY(found.regions.empty());
        QCOMPARE(cv::countNonZero(found.mask), 0);
    }
}

void TestCopyMove::repeatedPatternsAreNoCopy_data()
{
    QTest::addColumn<cv::Mat>("rgb");
    QTest::newRow("tiles of 40 px") << pattern(21, 40);
    QTest::newRow("tiles of 90 px") << pattern(22, 90);
    QTest::newRow("tiles of 170 px") << pattern(23, 170);
}

void TestCopyMove::repeatedPatternsAreNoCopy()
{
    QFETCH(cv::Mat, rgb);
    const CopyMoveResult found = search(rgb);
    QVERIFY2(found.score < kCopyMoveThreshold, qPrintable(QString::number(found.score)));
}

void TestCopyMove::strangePicturesAreNoTrouble_data()
{
    QTest::addColumn<cv::Mat>("rgb");
    QTest::newRow("one pixel") << cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(9));
    QTest::newRow("a line") << cv::Mat(1, 5000, CV_8UC3, cv::Scalar::all(9));
    QTest::newRow("a ribbon") << cv::Mat(50, 40000, CV_8UC3, cv::Scalar::all(9));
    QTest::newRow("a column") << cv::Mat(3000, 60, CV_8UC3, cv::Scalar::all(200));
    QTest::newRow("flat") << cv::Mat(kSize, CV_8UC3, cv::Scalar(10, 120, 250));
    cv::Mat ramp(kSize, CV_8UC3);
    for (int x = 0; x < ramp.cols; ++x)
        ramp.col(x).setTo(cv::Scalar::all(x / 2));
    QTest::newRow("a ramp") << ramp;
    cv::Mat noise(kSize, CV_8UC3);
    cv::RNG(1).fill(noise, cv::RNG::UNIFORM, 0, 256);
    QTest::newRow("noise") << noise;
    QTest::newRow("a page of the same words") << text();
}

void TestCopyMove::strangePicturesAreNoTrouble()
{
    QFETCH(cv::Mat, rgb);
    const auto found = findCopyMoves(rgb);
    QVERIFY(found.ok());
    QVERIFY(found->score < kCopyMoveThreshold);
    QVERIFY(found->regions.empty());
    QCOMPARE(found->mask.size(), rgb.size());
    QCOMPARE(cv::countNonZero(found->mask), 0);
}

void TestCopyMove::wrongInputIsRefused()
{
    for (const cv::Mat &wrong : {cv::Mat(), cv::Mat(kSize, CV_8U, cv::Scalar(0)), cv::Mat(kSize, CV_32FC3)}) {
        const auto found = findCopyMoves(wrong);
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, Error::Kind::BadArgument);
    }
}

void TestCopyMove::theResultDependsOnThePictureAlone()
{
    const cv::Mat rgb = recompress(forge(photo(5), 25, 1.2).rgb, {.quality = 85});
    const CopyMoveResult first = search(rgb);
    const int threads = cv::getNumThreads();
    cv::setNumThreads(1);
    const CopyMoveResult alone = search(rgb);
    cv::setNumThreads(threads);
    QVERIFY(!first.regions.empty());
    QCOMPARE(alone.score, first.score);
    QCOMPARE(alone.regions.size(), first.regions.size());
    QVERIFY(photos::same(alone.mask, first.mask));
    QCOMPARE(cv::norm(alone.regions.front().transform - first.regions.front().transform), 0.0);
    QVERIFY(alone.regions.front().source == first.regions.front().source);
}

void TestCopyMove::aLargePictureKeepsItsOwnCoordinates()
{
    const Forgery forgery = forge(photo(6), 20, .9);
    cv::Mat large; // 2048 x 1600
    cv::resize(forgery.rgb, large, {}, 4, 4, cv::INTER_CUBIC);
    const CopyMoveResult found = search(large);
    QVERIFY(!found.regions.empty());
    cv::Mat truth;
    cv::resize(forgery.source | forgery.target, truth, large.size(), 0, 0, cv::INTER_NEAREST);
    QCOMPARE(found.mask.size(), large.size());
    const double iou = overlap(found.mask, truth);
    QVERIFY2(iou > .7, qPrintable(QString::number(iou)));
    cv::Matx23d small = found.regions.front().transform; // (x + .5) / 4 - .5 on both sides
    for (int r = 0; r < 2; ++r)
        small(r, 2) = (small(r, 2) + .5 + (small(r, 0) + small(r, 1)) * 1.5) / 4 - .5;
    QVERIFY2(transformError(small, forgery) < 1, qPrintable(QString::number(transformError(small, forgery))));
}

void TestCopyMove::cancelAnswers()
{
    const auto found = findCopyMoves(photo(7), {}, {.cancelled = [] { return true; }});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    int asked = 0;
    const auto later = findCopyMoves(forge(photo(7), 0, 1).rgb, {}, {.cancelled = [&asked] { return ++asked > 2; }});
    QVERIFY(!later.ok());
    QCOMPARE(later.error().kind, Error::Kind::Cancelled);
}

void TestCopyMove::photosForgedHereAreFound()
{
    const fs::path folder = fs::path(LOUPE_SHARED_DIR) / "data" / "photos" / "kodak24";
    std::vector<fs::path> files;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
        files.push_back(it->path());
    if (files.empty())
        QSKIP("the photos are not there");
    std::sort(files.begin(), files.end());
    int found = 0;
    int alarms = 0;
    for (std::size_t i = 0; i < 4 && i < files.size(); ++i) {
        const auto image = decode(files[i * files.size() / 4]);
        QVERIFY(image.ok());
        const cv::Mat rgb = image->rgb(cv::Rect({}, kSize)).clone();
        alarms += search(rgb).score >= kCopyMoveThreshold ? 1 : 0;
        const Forgery forgery = forge(rgb, 40 * double(i), .8 + .2 * double(i));
        const CopyMoveResult result = search(recompress(forgery.rgb, {.quality = 85}));
        found += overlap(result.mask, forgery.source | forgery.target) > .5 ? 1 : 0;
    }
    QVERIFY2(found >= 3, qPrintable(QString::number(found)));
    QCOMPARE(alarms, 0);
}

QTEST_GUILESS_MAIN(TestCopyMove)
#include "tst_copy_move.moc"
