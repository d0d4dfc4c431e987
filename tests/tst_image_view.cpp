#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "ui/viewer/image_view.h"

using namespace loupe;

namespace {

/** Left half red, right half blue; one white pixel at (100, 50). */
std::shared_ptr<const DecodedImage> makePhoto(int width = 400, int height = 200)
{
    auto image = std::make_shared<DecodedImage>();
    image->rgb = cv::Mat(height, width, CV_8UC3, cv::Scalar(200, 0, 0));
    image->rgb(cv::Rect(width / 2, 0, width / 2, height)).setTo(cv::Scalar(0, 0, 200));
    image->rgb.at<cv::Vec3b>(50, 100) = {255, 255, 255};
    image->facts.width = width;
    image->facts.height = height;
    return image;
}

std::shared_ptr<const Analysis> makeAnalysis()
{
    auto analysis = std::make_shared<Analysis>();
    analysis->facts.width = 400;
    analysis->facts.height = 200;
    analysis->scoreMap = cv::Mat::zeros(20, 40, CV_32F);
    analysis->scoreMap(cv::Rect(0, 0, 10, 10)).setTo(1.0F);
    analysis->patchMap = (cv::Mat_<float>(1, 2) << 0.1F, 0.8F);
    return analysis;
}

struct Fixture {
    LayerStack layers;
    ImageView view{&layers};
    Fixture()
    {
        view.resize(400, 300);
        view.show();
        view.setImage(makePhoto());
    }
    QColor at(QPoint widgetPosition) { return view.grab().toImage().pixelColor(widgetPosition); }
};

void wheel(ImageView &view, QPointF position, int notches)
{
    QWheelEvent event(position, view.mapToGlobal(position), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &event);
}

bool nearly(QPointF a, QPointF b, double tolerance)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= tolerance;
}

} // namespace

/** Zooming, moving, what is drawn, what is under the cursor. */
class TestImageView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyViewDoesNothing();
    void showsTheWholePhotoAtFirst();
    void fittedFollowsTheWindow();
    void zoomKeepsThePlaceUnderTheCursor_data();
    void zoomKeepsThePlaceUnderTheCursor();
    void zoomHasLimits();
    void draggingMovesThePhoto();
    void aPhotoNeverLeavesTheView();
    void pixelsAreSquaresWhenClose();
    void overlaysAreDrawnAndCanBeHidden();
    void outlineIsTwoPixelsAtAnyZoom_data();
    void outlineIsTwoPixelsAtAnyZoom();
    void aSmallAreaShowsFromAfar();
    void theOutlineFollowsTheThreshold();
    void patchesAreNotSmoothed();
    void hoverTellsThePixel();
    void flyingEndsAtTheRegion();
    void anotherPhotoStartsAnew();
    void largePhotosGetLevels();
};

void TestImageView::anEmptyViewDoesNothing()
{
    LayerStack layers;
    ImageView view(&layers);
    view.resize(200, 200);
    view.setImage(nullptr);
    view.zoomIn();
    view.flyTo({0, 0, 10, 10});
    QCOMPARE(view.zoom(), 1.0);
    QVERIFY(!view.grab().isNull());
}

void TestImageView::showsTheWholePhotoAtFirst()
{
    Fixture f;
    QCOMPARE(f.view.zoom(), 1.0); // 400 of 400 pixels
    QVERIFY(nearly(f.view.toWidget({0, 0}), {0, 50}, 1));
    QVERIFY(f.at({10, 150}).red() > 190);
    QVERIFY(f.at({390, 150}).blue() > 190);
}

void TestImageView::fittedFollowsTheWindow()
{
    Fixture f;
    f.view.resize(200, 300);
    QTRY_COMPARE(f.view.zoom(), 0.5);
    f.view.showActualSize();
    f.view.resize(400, 300);
    QTRY_COMPARE(f.view.width(), 400);
    QCOMPARE(f.view.zoom(), 1.0);
}

void TestImageView::zoomKeepsThePlaceUnderTheCursor_data()
{
    QTest::addColumn<QPointF>("cursor");
    QTest::addColumn<int>("notches");
    QTest::newRow("near the middle, in") << QPointF(190, 140) << 5;
    QTest::newRow("upper left, in") << QPointF(30, 80) << 8;
    QTest::newRow("lower right, far in") << QPointF(350, 220) << 15;
}

void TestImageView::zoomKeepsThePlaceUnderTheCursor()
{
    QFETCH(QPointF, cursor);
    QFETCH(int, notches);
    Fixture f;
    const QPointF before = f.view.toPicture(cursor);
    f.view.setZoom(4, cursor); // large enough that no edge shows
    QVERIFY(nearly(f.view.toPicture(cursor), before, 0.5));
    wheel(f.view, cursor, notches);
    QVERIFY(f.view.zoom() > 4);
    QVERIFY(nearly(f.view.toPicture(cursor), before, 0.5));
}

void TestImageView::zoomHasLimits()
{
    Fixture f;
    wheel(f.view, {200, 150}, 100);
    QCOMPARE(f.view.zoom(), ImageView::kMaxZoom);
    wheel(f.view, {200, 150}, -200);
    QCOMPARE(f.view.zoom(), std::min(1.0, f.view.fitZoom()));
}

void TestImageView::draggingMovesThePhoto()
{
    Fixture f;
    f.view.setZoom(4, {200, 150});
    const QPointF grabbed = f.view.toPicture({200, 150});
    QTest::mousePress(&f.view, Qt::LeftButton, {}, {200, 150});
    QTest::mouseMove(&f.view, {230, 170});
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, {230, 170});
    QVERIFY(nearly(f.view.toPicture({230, 170}), grabbed, 0.5));
    QTest::keyClick(&f.view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(f.view.toWidget(grabbed).x() < 200);
}

void TestImageView::aPhotoNeverLeavesTheView()
{
    Fixture f;
    f.view.setZoom(2, {200, 150});
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&f.view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(nearly(f.view.toWidget({0, 100}), {0, 150}, 1.5)); // the left edge lies at the view's left edge
}

void TestImageView::pixelsAreSquaresWhenClose()
{
    Fixture f;
    f.view.setZoom(32, f.view.toWidget({100.5, 50.5}));
    const QPoint white = f.view.toWidget({100.5, 50.5}).toPoint();
    QCOMPARE(f.at(white + QPoint(12, 0)), QColor(255, 255, 255)); // still inside the same pixel
    QCOMPARE(f.at(white + QPoint(20, 0)), QColor(200, 0, 0));     // the next one, no blend between
}

void TestImageView::overlaysAreDrawnAndCanBeHidden()
{
    Fixture f;
    const QPoint inside = f.view.toWidget({50, 50}).toPoint();
    const QPoint outside = f.view.toWidget({150, 150}).toPoint();
    const QColor plain = f.at(inside);
    f.view.setAnalysis(makeAnalysis());
    QVERIFY(f.at(inside) != plain);
    QCOMPARE(f.at(outside), plain); // nothing found, nothing tinted
    f.layers.setOverlaysShown(false);
    QCOMPARE(f.at(inside), plain);
    f.layers.setOverlaysShown(true);
    f.layers.setOriginalShown(true);
    QCOMPARE(f.at(inside), plain);
    f.layers.setOriginalShown(false);
    f.view.setAnalysis(nullptr);
    QCOMPARE(f.at(inside), plain);
}

void TestImageView::outlineIsTwoPixelsAtAnyZoom_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("whole photo") << 1.0;
    QTest::newRow("close") << 8.0;
    QTest::newRow("very close") << 40.0;
}

void TestImageView::outlineIsTwoPixelsAtAnyZoom()
{
    QFETCH(double, zoom);
    Fixture f;
    auto analysis = std::make_shared<Analysis>();
    analysis->scoreMap = cv::Mat::zeros(200, 400, CV_32F);
    analysis->scoreMap(cv::Rect(100, 50, 200, 100)).setTo(1.0F);
    f.view.setAnalysis(analysis);
    f.layers.toggle(f.layers.rowOf(LayerKind::ScoreMap)); // the score map would tint what is measured
    f.view.setZoom(zoom, f.view.toWidget({100, 100}));
    const QImage shot = f.view.grab().toImage();
    const QPoint edge = f.view.toWidget({100, 100}).toPoint();
    int bright = 0;
    for (int x = edge.x() - 10; x <= edge.x() + 10; ++x)
        bright += shot.pixelColor(x, edge.y()).green() > 150; // neither photo colour has green
    QVERIFY2(bright >= 1 && bright <= 3, qPrintable(QString::number(bright)));
}

void TestImageView::aSmallAreaShowsFromAfar()
{
    Fixture f;
    f.view.setImage(makePhoto(4000, 2000));
    auto analysis = std::make_shared<Analysis>();
    analysis->scoreMap = cv::Mat::zeros(1000, 2000, CV_32F);
    analysis->scoreMap.at<float>(333, 555) = 1; // a fifth of a screen pixel
    f.view.setAnalysis(analysis);
    f.layers.toggle(f.layers.rowOf(LayerKind::ScoreMap));
    const QPoint place = f.view.toWidget({1110, 666}).toPoint();
    const QImage around = f.view.grab(QRect(place - QPoint(4, 4), QSize(9, 9))).toImage();
    int bright = 0;
    for (int i = 0; i < 81; ++i)
        bright += around.pixelColor(i % 9, i / 9).green() > 100;
    QVERIFY2(bright >= 1 && bright <= 12, QByteArray::number(bright));
}

void TestImageView::theOutlineFollowsTheThreshold()
{
    Fixture f;
    auto analysis = std::make_shared<Analysis>();
    analysis->scoreMap = cv::Mat(200, 400, CV_32F, 0.2F);
    analysis->scoreMap(cv::Rect(100, 50, 200, 100)).setTo(0.6F);
    f.view.setAnalysis(analysis);
    f.layers.toggle(f.layers.rowOf(LayerKind::ScoreMap));
    f.layers.toggle(f.layers.rowOf(LayerKind::Fill)); // the fill, too
    const QPoint inside = f.view.toWidget({150, 100}).toPoint();
    const QPoint outside = f.view.toWidget({50, 100}).toPoint();
    QVERIFY(f.at(inside).green() > 20 && f.at(outside).green() == 0);
    f.view.setThreshold(0.7);
    QVERIFY(f.at(inside).green() == 0);
    f.view.setThreshold(0.1);
    QVERIFY(f.at(outside).green() > 20);
}

void TestImageView::patchesAreNotSmoothed()
{
    Fixture f;
    f.view.setAnalysis(makeAnalysis());
    for (const LayerKind kind : {LayerKind::Contour, LayerKind::ScoreMap})
        f.layers.toggle(f.layers.rowOf(kind));
    const QColor plain = f.at(f.view.toWidget({380, 20}).toPoint());
    f.layers.toggle(f.layers.rowOf(LayerKind::Patches));
    const QColor leftOfTheRightCell = f.at(f.view.toWidget({203, 20}).toPoint());
    const QColor rightOfTheRightCell = f.at(f.view.toWidget({395, 20}).toPoint());
    QVERIFY(leftOfTheRightCell != plain);
    QCOMPARE(leftOfTheRightCell, rightOfTheRightCell);
}

void TestImageView::hoverTellsThePixel()
{
    Fixture f;
    f.view.setAnalysis(makeAnalysis());
    QSignalSpy hovered(&f.view, &ImageView::hovered);
    QTest::mouseMove(&f.view, f.view.toWidget({100.25, 50.25}).toPoint());
    QTRY_VERIFY(!hovered.isEmpty());
    const auto probe = hovered.last().first().value<std::optional<Probe>>();
    QVERIFY(probe.has_value());
    QCOMPARE(probe->pixel, QPoint(100, 50));
    QCOMPARE(probe->color, QColor(255, 255, 255));
    QVERIFY(probe->score && probe->patch);
    QTest::mouseMove(&f.view, QPoint(200, 5)); // above the photo
    QTRY_VERIFY(!hovered.last().first().value<std::optional<Probe>>().has_value());
}

void TestImageView::flyingEndsAtTheRegion()
{
    Fixture f;
    f.view.flyTo({300, 100, 20, 20});
    QTRY_VERIFY(nearly(f.view.toWidget({310, 110}), QRectF(f.view.rect()).center(), 1.5));
    QVERIFY(f.view.zoom() > 4);
    QVERIFY(!f.view.isFitted());
}

void TestImageView::anotherPhotoStartsAnew()
{
    Fixture f;
    f.view.setAnalysis(makeAnalysis());
    f.view.setZoom(16, {10, 60});
    f.view.setImage(makePhoto(800, 200));
    QVERIFY(f.view.isFitted());
    QCOMPARE(f.view.zoom(), 0.5);
    QVERIFY(!f.layers.isDrawn(LayerKind::ScoreMap)); // the old photo's map is gone
}

void TestImageView::largePhotosGetLevels()
{
    ImagePyramid pyramid;
    QSignalSpy completed(&pyramid, &ImagePyramid::completed);
    pyramid.setImage(makePhoto(4000, 3000));
    QCOMPARE(pyramid.levelFor(0.1).width(), 4000); // until the levels are there
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(pyramid.levelFor(1.0).width(), 4000);
    QCOMPARE(pyramid.levelFor(0.6).width(), 4000);
    QCOMPARE(pyramid.levelFor(0.5).width(), 2000);
    QCOMPARE(pyramid.levelFor(0.2).width(), 1000);
    QCOMPARE(pyramid.levelFor(0.01).width(), 500);
    QCOMPARE(pyramid.size(), QSize(4000, 3000));
    pyramid.setImage(nullptr);
    QVERIFY(pyramid.isEmpty());
}

QTEST_MAIN(TestImageView)
#include "tst_image_view.moc"
