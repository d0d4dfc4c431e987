#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/settings.h"
#include "ui/viewer/layer_settings.h"
#include "ui/viewer/layer_stack.h"
#include "ui/viewer/probe.h"
#include "ui/viewer/threshold_tracker.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

QModelIndex indexOf(const LayerStack &stack, LayerKind kind)
{
    for (int row = 0; row < stack.rowCount(); ++row) {
        if (stack.index(row).data(LayerStack::KindRole).toInt() == int(kind))
            return stack.index(row);
    }
    return {};
}

void makeAvailable(LayerStack &stack)
{
    for (const LayerKind kind :
         {LayerKind::Contour, LayerKind::Fill, LayerKind::ScoreMap, LayerKind::Patches, LayerKind::Photo})
        stack.setAvailable(kind, true);
}

} // namespace

/** Which layers are drawn, what a threshold yields, and what lies under the cursor. */
class TestLayerStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel();
    void drawsOnlyWhatIsThereAndOn();
    void hidingOverlaysForgetsNothing();
    void originalWinsOverEverything();
    void layersChangePlaces_data();
    void layersChangePlaces();
    void anOrderIsRestoredAsFarAsItFits();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void keepsOpacityBetweenRuns();
    void thresholdFollows_data();
    void thresholdFollows();
    void previewAgreesWithFullSize();
    void newestThresholdIsAnswered();
    void probeReadsPhotoScoreAndPatch();
    void probeOutsideIsNothing();
};

void TestLayerStack::isAProperModel()
{
    LayerStack stack;
    const QAbstractItemModelTester tester(&stack, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(stack.rowCount(), 7 + int(evidenceMethods().size()));
    for (int row = 0; row < stack.rowCount(); ++row)
        QVERIFY(!stack.index(row).data().toString().isEmpty());
    stack.toggle(0);
    stack.toggle(99);
}

void TestLayerStack::drawsOnlyWhatIsThereAndOn()
{
    LayerStack stack;
    QVERIFY(!stack.isDrawn(LayerKind::ScoreMap)); // on, but not there
    QSignalSpy changed(&stack, &LayerStack::changed);
    stack.setAvailable(LayerKind::ScoreMap, true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(stack.isDrawn(LayerKind::ScoreMap));
    stack.toggle(indexOf(stack, LayerKind::ScoreMap).row());
    QVERIFY(!stack.isDrawn(LayerKind::ScoreMap));
}

void TestLayerStack::hidingOverlaysForgetsNothing()
{
    LayerStack stack;
    makeAvailable(stack);
    stack.setOverlaysShown(false);
    QVERIFY(!stack.isDrawn(LayerKind::Contour));
    QVERIFY(stack.isDrawn(LayerKind::Photo));
    stack.setOverlaysShown(true);
    QVERIFY(stack.isDrawn(LayerKind::Contour));
    QVERIFY(!stack.isDrawn(LayerKind::Patches)); // was off before
}

void TestLayerStack::originalWinsOverEverything()
{
    LayerStack stack;
    makeAvailable(stack);
    stack.toggle(indexOf(stack, LayerKind::Photo).row()); // the photo itself is off
    QVERIFY(!stack.isDrawn(LayerKind::Photo));
    stack.setOriginalShown(true);
    QVERIFY(stack.isDrawn(LayerKind::Photo));
    QVERIFY(!stack.isDrawn(LayerKind::ScoreMap));
}

void TestLayerStack::layersChangePlaces_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("moved");
    const int photo = LayerStack().rowCount() - 1;
    QTest::newRow("down") << 0 << 3 << true;
    QTest::newRow("up") << 3 << 0 << true;
    QTest::newRow("one place down") << 1 << 2 << true;
    QTest::newRow("nowhere") << 2 << 2 << false;
    QTest::newRow("above the first") << 0 << -1 << false;
    QTest::newRow("the photo stays lowest") << photo << 0 << false;
    QTest::newRow("nothing goes below the photo") << 0 << photo << false;
}

void TestLayerStack::layersChangePlaces()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, moved);
    LayerStack stack;
    const QAbstractItemModelTester tester(&stack, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList expected = stack.order();
    const QPersistentModelIndex layer = stack.index(from);
    const QKeySequence key = stack.key(from);
    QSignalSpy changed(&stack, &LayerStack::changed);
    QCOMPARE(stack.move(from, to), moved);
    if (moved)
        expected.move(from, to);
    QCOMPARE(stack.order(), expected);
    QCOMPARE(layer.row(), moved ? to : from);
    QCOMPARE(stack.key(layer.row()), key); // goes with the layer
    QCOMPARE(changed.count(), moved ? 1 : 0);
}

void TestLayerStack::anOrderIsRestoredAsFarAsItFits()
{
    LayerStack first;
    first.move(first.rowOf(LayerKind::ScoreMap), 0);
    LayerStack second;
    second.setOrder(first.order());
    QCOMPARE(second.order(), first.order());
    const QStringList usual = LayerStack().order();
    LayerStack third;
    third.setOrder({u"unknown"_s, u"photo"_s, u"patches"_s, u"patches"_s});
    QStringList expected = usual;
    expected.move(usual.indexOf(u"patches"_s), 0);
    QCOMPARE(third.order(), expected);
    third.setOrder({});
    QCOMPARE(third.order(), expected);
}

void TestLayerStack::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QVariant>("after");
    QTest::newRow("opacity above one is clamped")
        << int(LayerKind::Fill) << int(LayerStack::OpacityRole) << QVariant(7.0) << true << QVariant(1.0);
    QTest::newRow("opacity below nought is clamped")
        << int(LayerKind::Fill) << int(LayerStack::OpacityRole) << QVariant(-1.0) << true << QVariant(0.0);
    QTest::newRow("a colour map that exists is taken")
        << int(LayerKind::ScoreMap) << int(LayerStack::ColorMapRole) << QVariant(2) << true << QVariant(2);
    QTest::newRow("a colour map that does not exist is refused")
        << int(LayerKind::ScoreMap) << int(LayerStack::ColorMapRole) << QVariant(99) << false << QVariant(0);
    QTest::newRow("an outline has no colour map")
        << int(LayerKind::Contour) << int(LayerStack::ColorMapRole) << QVariant(1) << false << QVariant(0);
}

void TestLayerStack::refusesWhatDoesNotFit()
{
    QFETCH(int, kind);
    QFETCH(int, role);
    QFETCH(QVariant, value);
    QFETCH(bool, accepted);
    QFETCH(QVariant, after);
    LayerStack stack;
    const QModelIndex index = indexOf(stack, LayerKind(kind));
    QCOMPARE(stack.setData(index, value, role), accepted);
    QCOMPARE(index.data(role), after);
}

void TestLayerStack::keepsOpacityBetweenRuns()
{
    const std::unique_ptr<Settings> settings = Settings::temporary();
    LayerStack first;
    bindLayers(&first, settings.get());
    first.setData(indexOf(first, LayerKind::ScoreMap), 0.25, LayerStack::OpacityRole);
    first.setData(indexOf(first, LayerKind::ScoreMap), 1, LayerStack::ColorMapRole);
    LayerStack second;
    bindLayers(&second, settings.get());
    QCOMPARE(second.layer(LayerKind::ScoreMap).opacity, 0.25);
    QCOMPARE(second.layer(LayerKind::ScoreMap).colorMap, ColorMap::Viridis);
}

void TestLayerStack::thresholdFollows_data()
{
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("regions");
    QTest::addColumn<double>("share");
    QTest::newRow("low: both areas") << 0.3 << 2 << 0.125;
    QTest::newRow("between: the stronger one") << 0.7 << 1 << 0.0625;
    QTest::newRow("high: none") << 0.95 << 0 << 0.0;
}

void TestLayerStack::thresholdFollows()
{
    QFETCH(double, threshold);
    QFETCH(int, regions);
    QFETCH(double, share);
    cv::Mat scores = cv::Mat::zeros(40, 40, CV_32F);
    scores(cv::Rect(0, 0, 10, 10)).setTo(0.9F);
    scores(cv::Rect(20, 20, 10, 10)).setTo(0.5F);
    const ThresholdResult result = previewThreshold(scores, {400, 800}, threshold);
    QCOMPARE(int(result.regions.size()), regions);
    QCOMPARE(result.forgedFraction, share);
    if (regions == 1)
        QCOMPARE(result.regions.front().box, cv::Rect(0, 0, 100, 200));
}

void TestLayerStack::previewAgreesWithFullSize()
{
    cv::Mat scores = cv::Mat::zeros(50, 50, CV_32F);
    scores(cv::Rect(10, 10, 20, 20)).setTo(1.0F);
    const ThresholdResult preview = previewThreshold(scores, {500, 500}, 0.5);
    const ThresholdResult full = fullThreshold(scores, {500, 500}, 0.5);
    QVERIFY(full.full && !preview.full);
    QVERIFY(std::abs(preview.forgedFraction - full.forgedFraction) < 0.01);
    QCOMPARE(full.regions.size(), std::size_t(1));
    QVERIFY((preview.regions[0].box & full.regions[0].box).area() > 0.9 * full.regions[0].box.area());
    QVERIFY(fullThreshold({}, {500, 500}, 0.5).regions.empty());
}

void TestLayerStack::newestThresholdIsAnswered()
{
    auto analysis = std::make_shared<Analysis>();
    analysis->facts.width = analysis->facts.height = 600;
    analysis->scoreMap = cv::Mat(60, 60, CV_32F, 0.5F);
    analysis->threshold = 0.4;
    ThresholdTracker tracker;
    tracker.setAnalysis(analysis);
    QCOMPARE(tracker.result().forgedFraction, 1.0);
    tracker.setThreshold(0.3, true);
    tracker.setThreshold(0.6, true);
    QCOMPARE(tracker.result().forgedFraction, 0.0); // at once
    QTRY_VERIFY(tracker.result().full);
    QCOMPARE(tracker.result().threshold, 0.6);
    tracker.setThreshold(0.2, false); // a slider on the move: no full result
    QVERIFY(!tracker.result().full);
    tracker.setAnalysis(nullptr);
    QVERIFY(tracker.result().regions.empty());
}

void TestLayerStack::probeReadsPhotoScoreAndPatch()
{
    DecodedImage image;
    image.rgb = cv::Mat(20, 40, CV_8UC3, cv::Scalar(10, 20, 30));
    Analysis analysis;
    analysis.scoreMap = (cv::Mat_<float>(1, 2) << 0.0F, 1.0F);
    analysis.patchMap = (cv::Mat_<float>(1, 2) << 0.25F, 0.75F);
    const std::optional<Probe> left = probeAt(image, &analysis, {0, 0});
    const std::optional<Probe> right = probeAt(image, &analysis, {39, 19});
    QVERIFY(left && right);
    QCOMPARE(left->color, QColor(10, 20, 30));
    QCOMPARE(*left->score, 0.0);
    QCOMPARE(*right->score, 1.0);
    QCOMPARE(*left->patch, 0.25);
    QCOMPARE(*right->patch, 0.75);
    QCOMPARE(right->patchCell, QRectF(20, 0, 20, 20));
    const std::optional<Probe> middle = probeAt(image, &analysis, {20, 10});
    QVERIFY(std::abs(*middle->score - 0.525) < 1e-6); // half-pixel centres
    QVERIFY(!probeAt(image, nullptr, {1, 1})->score);
}

void TestLayerStack::probeOutsideIsNothing()
{
    DecodedImage image;
    image.rgb = cv::Mat(20, 40, CV_8UC3, cv::Scalar(0, 0, 0));
    QVERIFY(!probeAt(image, nullptr, {-1, 0}));
    QVERIFY(!probeAt(image, nullptr, {40, 0}));
    QVERIFY(!probeAt(image, nullptr, {0, 20}));
}

QTEST_MAIN(TestLayerStack)
#include "tst_layer_stack.moc"
