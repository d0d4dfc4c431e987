#include "app/overlay.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** Shoelace: positive when the border runs clockwise on the screen. */
double area(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
        sum += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
    return sum / 2;
}

double luminance(QRgb color)
{
    const auto linear = [](int value) { return std::pow(value / 255.0, 2.2); };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

cv::Mat maskOf(std::initializer_list<const char *> rows)
{
    cv::Mat mask = cv::Mat::zeros(int(rows.size()), int(std::strlen(*rows.begin())), CV_8U);
    int y = 0;
    for (const char *row : rows) {
        for (int x = 0; x < mask.cols; ++x)
            mask.at<uchar>(y, x) = row[x] == '#' ? 255 : 0;
        ++y;
    }
    return mask;
}

DecodedImage greyPhoto(int width, int height)
{
    DecodedImage image;
    image.rgb = cv::Mat(height, width, CV_8UC3, cv::Scalar(100, 110, 120));
    return image;
}

} // namespace

/** Colours, outlines and the exported picture. */
class TestOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colorTablesRiseInBrightness_data();
    void colorTablesRiseInBrightness();
    void alphaFollowsTheScore();
    void photosKeepTheirColours();
    void patchesAreCells();
    void outlinesEncloseThePixels_data();
    void outlinesEncloseThePixels();
    void outlinesOfNoiseEncloseThePixels();
    void outlineOfOnePixel();
    void nothingFoundLeavesThePhotoAsItIs();
    void foundAreasAreTintedAndOutlined();
    void smallPicturesGetAReadableLegend();
};

void TestOverlay::colorTablesRiseInBrightness_data()
{
    QTest::addColumn<ColorMap>("map");
    QTest::newRow("Inferno") << ColorMap::Inferno;
    QTest::newRow("Viridis") << ColorMap::Viridis;
    QTest::newRow("Cividis") << ColorMap::Cividis;
    QCOMPARE(colorMapNames(), QStringList({u"Inferno"_s, u"Viridis"_s, u"Cividis"_s}));
}

void TestOverlay::colorTablesRiseInBrightness()
{
    QFETCH(ColorMap, map);
    const QVector<QRgb> &table = colorTable(map);
    QCOMPARE(table.size(), 256);
    for (int i = 8; i < 256; i += 8)
        QVERIFY2(luminance(table[i]) > luminance(table[i - 8]), qPrintable(QString::number(i)));
    QCOMPARE(colorTable(ColorMap::Viridis).first(), qRgb(68, 1, 84)); // the published ends
    QCOMPARE(colorTable(ColorMap::Viridis).last(), qRgb(253, 231, 37));
    QCOMPARE(colorTable(ColorMap::Inferno).first(), qRgb(0, 0, 4));
}

void TestOverlay::alphaFollowsTheScore()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const cv::Mat scores = (cv::Mat_<float>(1, 6) << 0.0F, 0.5F, 1.0F, 3.0F, -1.0F, nan);
    const QImage image = colorizeScores(scores, ColorMap::Viridis);
    QCOMPARE(image.format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(1, 0)), 128);
    QCOMPARE(image.pixel(2, 0), colorTable(ColorMap::Viridis).last());
    QCOMPARE(image.pixel(3, 0), image.pixel(2, 0)); // clamped
    QCOMPARE(qAlpha(image.pixel(4, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(5, 0)), 0); // what is no number is no finding
    QVERIFY(colorizeScores({}, ColorMap::Inferno).isNull());
}

void TestOverlay::photosKeepTheirColours()
{
    cv::Mat rgb(2, 5, CV_8UC3, cv::Scalar(1, 2, 3)); // rows of 15 bytes: QImage pads them to 16
    rgb.at<cv::Vec3b>(1, 4) = {250, 150, 50};
    QImage image = toQImage(rgb);
    rgb.setTo(0); // a deep copy
    QCOMPARE(image.format(), QImage::Format_RGB888);
    QCOMPARE(image.pixel(0, 0), qRgb(1, 2, 3));
    QCOMPARE(image.pixel(4, 1), qRgb(250, 150, 50));
}

void TestOverlay::patchesAreCells()
{
    const cv::Mat patches = (cv::Mat_<float>(2, 2) << 0.0F, 1.0F, 0.5F, 0.25F);
    const QImage image = colorizePatches(patches, QSize(7, 4), ColorMap::Cividis);
    const QVector<QRgb> &table = colorTable(ColorMap::Cividis);
    QCOMPARE(image.size(), QSize(7, 4));
    QCOMPARE(image.pixel(3, 1), table[0]);
    QCOMPARE(image.pixel(4, 1), table[255]);
    QCOMPARE(image.pixel(0, 2), table[128]);
    QCOMPARE(image.pixel(6, 3), table[64]);
}

void TestOverlay::outlinesEncloseThePixels_data()
{
    QTest::addColumn<cv::Mat>("mask");
    QTest::addColumn<int>("borders");
    QTest::newRow("nothing has no outline") << maskOf({"....", "...."}) << 0;
    QTest::newRow("all of the picture has one") << maskOf({"###", "###"}) << 1;
    QTest::newRow("two areas have two") << maskOf({"##.#", "##.#"}) << 2;
    QTest::newRow("areas that touch at a corner are one") << maskOf({"##..", "..##"}) << 1;
    QTest::newRow("a hole has its own") << maskOf({"#####", "#...#", "#####"}) << 2;
    QTest::newRow("an island in a hole has its own") << maskOf({"#####", "#...#", "#.#.#", "#...#", "#####"}) << 3;
    QTest::newRow("a hole that is open at a corner is still a hole") << maskOf({"###", "#.#", "##."}) << 2;
}

void TestOverlay::outlinesEncloseThePixels()
{
    QFETCH(cv::Mat, mask);
    const QVector<QPolygonF> contours = maskContours(mask);
    QTEST(int(contours.size()), "borders");
    double sum = 0;
    for (const QPolygonF &contour : contours) {
        QVERIFY(contour.isClosed());
        sum += area(contour); // holes count negative
    }
    QCOMPARE(sum, double(cv::countNonZero(mask)));
}

void TestOverlay::outlinesOfNoiseEncloseThePixels()
{
    cv::RNG random(7);
    cv::Mat mask(61, 67, CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x)
            mask.at<uchar>(y, x) = random.uniform(0, 2) == 0 ? 0 : 1; // any value but 0 is inside
    }
    double sum = 0;
    int outer = 0;
    for (const QPolygonF &contour : maskContours(mask)) {
        sum += area(contour);
        outer += area(contour) > 0 ? 1 : 0;
    }
    QCOMPARE(sum, double(cv::countNonZero(mask)));
    cv::Mat labels;
    QCOMPARE(outer, cv::connectedComponents(mask, labels, 8) - 1);
}

void TestOverlay::outlineOfOnePixel()
{
    const QVector<QPolygonF> contours = maskContours(maskOf({"...", "..#"}));
    QCOMPARE(contours.size(), 1);
    QCOMPARE(contours.first(), QPolygonF({{2, 1}, {3, 1}, {3, 2}, {2, 2}, {2, 1}}));
}

void TestOverlay::nothingFoundLeavesThePhotoAsItIs()
{
    Analysis analysis;
    analysis.scoreMap = cv::Mat::zeros(8, 8, CV_32F);
    const QImage picture = renderOverlay(greyPhoto(300, 200), analysis);
    QCOMPARE(picture.width(), 300);
    QVERIFY(picture.height() > 200);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 300; ++x)
            QCOMPARE(picture.pixel(x, y), qRgb(100, 110, 120));
    }
}

void TestOverlay::foundAreasAreTintedAndOutlined()
{
    Analysis analysis;
    analysis.scoreMap = cv::Mat::zeros(200, 300, CV_32F);
    analysis.scoreMap(cv::Rect(50, 50, 100, 100)).setTo(1.0F);
    const QImage picture = renderOverlay(greyPhoto(300, 200), analysis, ColorMap::Viridis);
    const QColor tinted = picture.pixelColor(100, 100);
    QVERIFY(tinted.red() > 180 && tinted.red() < 253); // towards the map's yellow, and the photo shines through
    QVERIFY(tinted.blue() < 100 && tinted.blue() > 37);
    QCOMPARE(picture.pixel(10, 10), qRgb(100, 110, 120));
    QVERIFY(picture.pixel(50, 100) != picture.pixel(100, 100)); // the outline
    QVERIFY(picture.pixel(50, 100) != picture.pixel(10, 10));
}

void TestOverlay::smallPicturesGetAReadableLegend()
{
    Analysis analysis;
    analysis.scoreMap = cv::Mat::ones(1, 1, CV_32F);
    const QImage picture = renderOverlay(greyPhoto(3, 2), analysis);
    QCOMPARE(picture.width(), kMinimumLegendWidth);
    QVERIFY(picture.height() >= 42);
}

QTEST_MAIN(TestOverlay)
#include "tst_overlay.moc"
