#include <QAction>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include "ui/inspect_actions.h"
#include "ui/theme.h"
#include "ui/view_aids.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_stack.h"
#include "ui/viewer/side_by_side.h"
#include "ui/viewer/view_adjustment.h"
#include "ui/viewer/view_marks.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kGrey = qRgb(100, 100, 100);

/** The viewer with a grey photo of 40 x 40 pixels and an opaque evidence map over it, and its commands. */
struct Fixture {
    LayerStack layers;
    InspectActions actions{&layers};
    ImageView view{&layers};

    Fixture()
    {
        connectViewAids(actions, &view);
        view.resize(400, 400);
        auto image = std::make_shared<DecodedImage>();
        image->rgb = cv::Mat(40, 40, CV_8UC3, cv::Scalar::all(100));
        view.setImage(image);
    }
    void showEvidence()
    {
        view.setEvidence(std::make_shared<const EvidenceMap>(
            EvidenceMap{EvidenceKind::JpegGrid, cv::Mat(5, 5, CV_32F, cv::Scalar(1)), 8}));
        layers.setData(layers.index(layers.rowOf(EvidenceKind::JpegGrid)), Qt::Checked, Qt::CheckStateRole);
    }
    QRgb at(int x, int y) { return view.grab().toImage().pixel(x, y); }
};

} // namespace

/** What helps to look, and leaves what is analysed as it is. */
class TestViewAids : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tonesFollowTheAdjustment_data();
    void tonesFollowTheAdjustment();
    void equalisingSpreadsWhatIsThere();
    void adjustingShowsABadge();
    void adjustingStopsAtItsLimits();
    void theOriginalIsNeverAdjusted();
    void valuesUnderTheCursorStay();
    void swipeShowsThePhotoOnOneSide();
    void dividerFollowsMouseAndKeys();
    void blocksAreDrawnWhenLargeEnough();
    void theScaleBarIsRound_data();
    void theScaleBarIsRound();
    void theScaleBarIsAsLongAsItSays();
    void theLensShowsThePhotoWithoutLayers();
    void theSnapshotIsWhatIsSeen();
    void theSideFollows();
    void theSideKeepsItsPhoto();
};

void TestViewAids::tonesFollowTheAdjustment_data()
{
    QTest::addColumn<int>("brightness");
    QTest::addColumn<int>("contrast");
    QTest::addColumn<int>("dark");  // what 64 becomes
    QTest::addColumn<int>("light"); // what 192 becomes
    QTest::newRow("as it is") << 0 << 0 << 64 << 192;
    QTest::newRow("brighter") << 20 << 0 << 115 << 243;
    QTest::newRow("darker than black is black") << -30 << 0 << 0 << 116;
    QTest::newRow("twice the contrast") << 0 << 50 << 1 << 255;
    QTest::newRow("half the contrast") << 0 << -50 << 96 << 160;
}

void TestViewAids::tonesFollowTheAdjustment()
{
    QFETCH(int, brightness);
    QFETCH(int, contrast);
    QFETCH(int, dark);
    QFETCH(int, light);
    const ToneTable table = toneTable({brightness, contrast, false}, {});
    QVERIFY2(std::abs(table[64] - dark) <= 1, qPrintable(QString::number(table[64])));
    QVERIFY2(std::abs(table[192] - light) <= 1, qPrintable(QString::number(table[192])));
    QVERIFY(std::is_sorted(table.begin(), table.end()));
}

void TestViewAids::equalisingSpreadsWhatIsThere()
{
    QImage dark(100, 100, QImage::Format_RGB888);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            dark.setPixel(x, y, qRgb(x / 10, x / 10, x / 10)); // ten levels, all nearly black
    const ToneTable table = toneTable({0, 0, true}, dark);
    QVERIFY(std::abs(table[4] - 127) <= 2);
    QCOMPARE(int(table[9]), 255);
    QCOMPARE(qRed(adjusted(dark, table).pixel(45, 5)), int(table[4]));
}

void TestViewAids::adjustingShowsABadge()
{
    Fixture f;
    const QImage before = f.view.grab().toImage();
    f.actions.brighter->trigger();
    f.actions.brighter->trigger();
    QCOMPARE(f.view.adjustment().brightness, 20);
    QCOMPARE(f.at(200, 200), qRgb(151, 151, 151));
    QVERIFY(f.at(20, 20) != f.at(200, 200)); // the badge's plate
    QCOMPARE(adjustmentWords(f.view.adjustment()), u"Adjusted for looking: brightness +20"_s);
    f.actions.unadjusted->trigger();
    QCOMPARE(f.view.grab().toImage(), before);
    QVERIFY(adjustmentWords({}).isEmpty());
}

void TestViewAids::adjustingStopsAtItsLimits()
{
    Fixture f;
    for (int i = 0; i < 30; ++i)
        f.actions.moreContrast->trigger();
    QCOMPARE(f.view.adjustment().contrast, int(ViewAdjustment::kMost));
    f.actions.equalise->setChecked(true);
    QVERIFY(f.view.adjustment().equalised);
    f.actions.unadjusted->trigger();
    QVERIFY(!f.actions.equalise->isChecked() && !f.view.adjustment().isActive());
}

void TestViewAids::theOriginalIsNeverAdjusted()
{
    Fixture f;
    f.actions.brighter->trigger();
    f.layers.setOriginalShown(true);
    QCOMPARE(f.at(200, 200), kGrey);
    QCOMPARE(f.at(20, 20), kGrey); // nor has it a badge
}

void TestViewAids::valuesUnderTheCursorStay()
{
    Fixture f;
    f.actions.brighter->trigger();
    QSignalSpy hovered(&f.view, &ImageView::hovered);
    const QPointF at(210, 210);
    QMouseEvent move(QEvent::MouseMove, at, f.view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.view, &move);
    QVERIFY(!hovered.isEmpty());
    const auto probe = hovered.last().first().value<std::optional<Probe>>();
    QVERIFY(probe);
    QCOMPARE(probe->color.rgb(), kGrey);
}

void TestViewAids::swipeShowsThePhotoOnOneSide()
{
    Fixture f;
    f.showEvidence();
    const QRgb covered = colorTable(ColorMap::Inferno)[255] | 0xff000000U;
    QCOMPARE(f.at(100, 100), covered);
    f.actions.swipe->setChecked(true);
    QCOMPARE(f.at(100, 100), kGrey);
    QCOMPARE(f.at(300, 100), covered);
    f.view.setDivider(1);
    QCOMPARE(f.at(300, 100), kGrey);
    f.actions.swipe->setChecked(false);
    QCOMPARE(f.at(100, 100), covered);
}

void TestViewAids::dividerFollowsMouseAndKeys()
{
    Fixture f;
    QVERIFY(!f.actions.dividerLeft->isEnabled());
    f.actions.swipe->setChecked(true);
    f.actions.dividerLeft->trigger();
    QVERIFY(std::abs(f.view.divider() - 0.48) < 1e-9);
    QTest::mousePress(&f.view, Qt::LeftButton, {}, {192, 50});
    QTest::mouseMove(&f.view, {100, 50});
    QTRY_VERIFY(std::abs(f.view.divider() - 0.25) < 0.01);
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, {100, 50});
    QTest::mouseMove(&f.view, {300, 50});
    QVERIFY(std::abs(f.view.divider() - 0.25) < 0.01);
    f.view.setDivider(7);
    QCOMPARE(f.view.divider(), 1.0);
}

void TestViewAids::blocksAreDrawnWhenLargeEnough()
{
    Fixture f; // ten screen pixels for one of the photo's
    f.actions.blockGrid->setChecked(true);
    QVERIFY(f.at(80, 40) != kGrey); // between two blocks
    QCOMPARE(f.at(40, 40), kGrey);
    f.view.setZoom(1, {200, 200});
    const QImage small = f.view.grab().toImage();
    f.actions.blockGrid->setChecked(false);
    QCOMPARE(f.view.grab().toImage(), small);
}

void TestViewAids::theScaleBarIsRound_data()
{
    QTest::addColumn<double>("scale"); // of the view
    QTest::addColumn<int>("pixels");   // into 160 pixels of the view
    QTest::newRow("as large as it is") << 1.0 << 100;
    QTest::newRow("what fits exactly") << 1.6 << 100;
    QTest::newRow("a little closer") << 1.61 << 50;
    QTest::newRow("a whole photo of a phone") << 0.2 << 500;
    QTest::newRow("a panorama") << 0.011 << 10000;
    QTest::newRow("ten times as large") << 10.0 << 10;
    QTest::newRow("two pixels") << 64.0 << 2;
    QTest::newRow("never less than one") << 400.0 << 1;
}

void TestViewAids::theScaleBarIsRound()
{
    QFETCH(double, scale);
    QTEST(scaleBarPixels(scale, 160), "pixels");
}

namespace {

/** The longest run of the plates' text colour in a row of the view. */
int longestBar(const QImage &picture)
{
    int longest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0, run = 0; x < picture.width(); ++x) {
            run = picture.pixel(x, y) == theme::plateText().rgb() ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace

void TestViewAids::theScaleBarIsAsLongAsItSays()
{
    Fixture f; // ten screen pixels for one of the photo's, and 400 / 3 for the bar
    const QImage without = f.view.grab().toImage();
    f.actions.scaleBar->setChecked(true);
    QVERIFY(std::abs(longestBar(f.view.grab().toImage()) - 10 * 10) <= 1);
    QCOMPARE(f.at(200, 200), kGrey);
    f.view.setZoom(f.view.zoom() * 3, {200, 200});
    QVERIFY(std::abs(longestBar(f.view.grab().toImage()) - 2 * 30) <= 1);
    QVERIFY(std::abs(longestBar(f.view.snapshot()) - 2 * 30) <= 1); // it goes with a saved view
    f.actions.scaleBar->setChecked(false);
    f.view.fit();
    QCOMPARE(f.view.grab().toImage(), without);
}

void TestViewAids::theLensShowsThePhotoWithoutLayers()
{
    Fixture f;
    f.showEvidence();
    const QRgb covered = colorTable(ColorMap::Inferno)[255] | 0xff000000U;
    const QPointF at(200, 200);
    QMouseEvent move(QEvent::MouseMove, at, f.view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.view, &move);
    QCOMPARE(f.at(200, 200), covered);
    f.actions.lens->setChecked(true);
    QCOMPARE(f.at(200, 200), kGrey);
    QCOMPARE(f.at(260, 200), kGrey);
    QCOMPARE(f.at(350, 350), covered); // beside it
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&f.view, &leave);
    QCOMPARE(f.at(200, 200), covered);
}

void TestViewAids::theSnapshotIsWhatIsSeen()
{
    Fixture f;
    f.showEvidence();
    const QImage seen = f.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(f.view.snapshot(), seen);
    f.actions.lens->setChecked(true);
    QCOMPARE(f.view.snapshot(), seen); // nothing that follows the cursor
    f.view.setImage(nullptr);
    QVERIFY(f.view.snapshot().isNull());
}

namespace {

std::shared_ptr<const DecodedImage> plain(int width, int height, int level)
{
    auto image = std::make_shared<DecodedImage>();
    image->rgb = cv::Mat(height, width, CV_8UC3, cv::Scalar::all(level));
    return image;
}

/** Both views, of a grey photo of 400 x 200. */
struct Sides {
    LayerStack layers;
    InspectActions actions{&layers};
    ImageView *view = new ImageView(&layers);
    SideBySide sides{view};

    Sides()
    {
        connectSideBySide(actions, &sides);
        sides.resize(800, 300);
        sides.show();
        open(plain(400, 200, 100));
    }
    void open(const std::shared_ptr<const DecodedImage> &image)
    {
        view->setImage(image);
        sides.setImage(image);
    }
    ImageView *side() const { return static_cast<ImageView *>(sides.widget(1)); }
};

} // namespace

void TestViewAids::theSideFollows()
{
    Sides f;
    QCOMPARE(f.sides.count(), 1);
    f.actions.sideBySide->setChecked(true);
    QCOMPARE(f.sides.count(), 2);
    QTRY_VERIFY(std::abs(f.side()->width() - f.view->width()) <= 1);
    f.view->showAt(4, {130, 70});
    QCOMPARE(f.side()->zoom(), 4.0);
    QCOMPARE(f.side()->center(), f.view->center());
    f.side()->showAt(8, {200, 100});
    QCOMPARE(f.view->zoom(), 8.0);
    QCOMPARE(f.view->center(), QPointF(200, 100));
    f.actions.sideBySide->setChecked(false);
    QVERIFY(!f.side()->isVisible());
    f.view->showAt(2, {200, 100}); // nothing to follow
    f.actions.sideBySide->setChecked(true);
    QTRY_COMPARE(f.side()->zoom(), f.view->zoom());
}

void TestViewAids::theSideKeepsItsPhoto()
{
    Sides f;
    QVERIFY(!f.actions.keepAtSide->isEnabled());
    f.actions.sideBySide->setChecked(true);
    f.actions.keepAtSide->setChecked(true);
    f.open(plain(800, 400, 200)); // twice the size: the same part
    QCOMPARE(f.side()->pictureSize(), QSize(400, 200));
    f.view->showAt(3, {500, 220});
    QCOMPARE(f.side()->zoom(), 6.0);
    QCOMPARE(f.side()->center(), QPointF(250, 110));
    f.actions.keepAtSide->setChecked(false);
    QCOMPARE(f.side()->pictureSize(), QSize(800, 400));
    f.actions.keepAtSide->setChecked(true);
    f.actions.sideBySide->setChecked(false);
    QVERIFY(!f.actions.keepAtSide->isChecked());
}

QTEST_MAIN(TestViewAids)
#include "tst_view_aids.moc"
