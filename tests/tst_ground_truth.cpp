#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "main_window_fixture.h"

#include "app/ground_truth_service.h"
#include "app/paths.h"
#include "app/picture_folder.h"
#include "training/ground_truth.h"
#include "ui/film_strip.h"
#include "ui/theme.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_stack.h"
#include "ui/viewer/threshold_tracker.h"
#include "ui/viewer/truth_layers.h"
#include "ui/viewer/truth_painter.h"

using namespace loupe;

namespace {

/** A mask whose left half is marked with `high`, the rest with `low`. */
void writeMaskFile(const QString &file, QSize size, int high = 255, int low = 0)
{
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(low);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width() / 2; ++x)
            mask.scanLine(y)[x] = uchar(high);
    QVERIFY(mask.save(file));
}

void touch(const QString &file)
{
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
}

ViewGeometry geometryOf(QSize picture, double scale)
{
    ViewGeometry geometry;
    geometry.toView = QTransform::fromScale(scale, scale);
    geometry.visible = QRectF(QPointF(), QSizeF(picture));
    geometry.picture = picture;
    return geometry;
}

} // namespace

/** The mask that says what was edited: found, read, compared, shown. */
class TestGroundTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void namesOfMasks_data();
    void namesOfMasks();
    void theMaskBesideIsFound_data();
    void theMaskBesideIsFound();
    void masksAreNoPhotosOfTheFolder();
    void readsAnyRange_data();
    void readsAnyRange();
    void refusesWhatDoesNotFit();
    void figuresByHand();
    void nothingMarkedHasNoAuc();
    void colorsTellHitsMissesAndFalseAlarms();
    void aSmallAreaShowsFromAfar();
    void theServiceAnswersForTheOpenPhotoOnly();
    void figuresFollowTheThreshold();
    void theWindowShowsTheMaskBeside();
    void aChosenMaskIsShownAtOnce();
    void aMaskOfAnotherShapeIsRefusedInWords();
};

void TestGroundTruth::namesOfMasks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::newRow("Loupe's own") << u"a.mask.png"_s << u"a"_s;
    QTest::newRow("underscore") << u"a_mask.png"_s << u"a"_s;
    QTest::newRow("gt, in capitals") << u"A_GT.PNG"_s << u"a"_s;
    QTest::newRow("a JPEG is a photo") << u"a_mask.jpg"_s << QString();
    QTest::newRow("nothing before the ending") << u"_mask.png"_s << QString();
    QTest::newRow("mask as a part of a word") << u"unmask.png"_s << QString();
}

void TestGroundTruth::namesOfMasks()
{
    QFETCH(QString, name);
    QFETCH(QString, stem);
    QCOMPARE(QString::fromStdString(maskedStem(toPath(name))), stem);
}

void TestGroundTruth::theMaskBesideIsFound_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("mask");
    QTest::newRow("none") << QStringList{u"b_gt.png"_s} << QString();
    QTest::newRow("gt") << QStringList{u"a_gt.png"_s} << u"a_gt.png"_s;
    QTest::newRow("the first of two") << QStringList{u"a_gt.png"_s, u"a.mask.png"_s} << u"a.mask.png"_s;
    QTest::newRow("a result is no truth") << QStringList{u"a.mask.png"_s, u"a.score.png"_s} << QString();
    QTest::newRow("but what lies beside it is")
        << QStringList{u"a.mask.png"_s, u"a.score.png"_s, u"a_mask.png"_s} << u"a_mask.png"_s;
}

void TestGroundTruth::theMaskBesideIsFound()
{
    QFETCH(QStringList, files);
    QFETCH(QString, mask);
    const QTemporaryDir folder;
    for (const QString &file : files)
        touch(folder.filePath(file));
    const auto found = maskBeside(toPath(folder.filePath(u"a.jpg"_s)));
    QCOMPARE(toQString(found.filename()), mask);
}

void TestGroundTruth::masksAreNoPhotosOfTheFolder()
{
    const QTemporaryDir folder;
    for (const char *name : {"a.jpg", "a_gt.png", "B.tif", "b_MASK.png", "c_mask.png", "d.png", "d.mask.png"})
        touch(folder.filePath(QString::fromLatin1(name)));
    QStringList names;
    for (const QString &file : photosIn(folder.path()))
        names << QFileInfo(file).fileName();
    QCOMPARE(names, (QStringList{u"a.jpg"_s, u"B.tif"_s, u"c_mask.png"_s, u"d.png"_s})); // c's photo is not there
}

void TestGroundTruth::readsAnyRange_data()
{
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("low");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("marked"); // of 40 x 20
    QTest::newRow("0 and 255") << 255 << 0 << QSize(40, 20) << 400;
    QTest::newRow("0 and 1") << 1 << 0 << QSize(40, 20) << 400;
    QTest::newRow("half the size") << 255 << 0 << QSize(20, 10) << 400;
    QTest::newRow("constant marks nothing") << 255 << 255 << QSize(40, 20) << 0;
}

void TestGroundTruth::readsAnyRange()
{
    QFETCH(int, high);
    QFETCH(int, low);
    QFETCH(QSize, size);
    QFETCH(int, marked);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"m.png"_s);
    writeMaskFile(file, size, high, low);
    const auto truth = readGroundTruth(toPath(file), {40, 20});
    QVERIFY(truth);
    QCOMPARE(truth->type(), CV_8U);
    QCOMPARE(truth->size(), cv::Size(40, 20));
    int count = 0;
    for (int y = 0; y < truth->rows; ++y)
        count += int(std::count(truth->ptr(y), truth->ptr(y) + truth->cols, uchar(255)));
    QCOMPARE(count, marked);
}

void TestGroundTruth::refusesWhatDoesNotFit()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"m.png"_s);
    writeMaskFile(file, {40, 20});
    const auto turned = readGroundTruth(toPath(file), {20, 40});
    QVERIFY(!turned && turned.error().kind == Error::Kind::BadArgument);
    QVERIFY(readGroundTruth(toPath(file), {161, 80})); // a pixel more or less comes from scaling
    const auto missing = readGroundTruth(toPath(folder.filePath(u"none.png"_s)), {40, 20});
    QVERIFY(!missing && missing.error().kind == Error::Kind::FileMissing);
}

void TestGroundTruth::figuresByHand()
{
    const cv::Mat scores = (cv::Mat_<float>(1, 5) << 0.9F, 0.8F, 0.2F, 0.7F, 0.1F);
    const cv::Mat mask = (cv::Mat_<uchar>(1, 5) << 255, 255, 0, 255, 0);
    const cv::Mat truth = (cv::Mat_<uchar>(1, 5) << 255, 255, 255, 0, 0); // two hits, one missed, one false
    const TruthFigures figures = compareWithTruth(scores, mask, truth);
    QCOMPARE(figures.f1, 2.0 / 3);
    QCOMPARE(figures.iou, 0.5);
    QCOMPARE(figures.auc, 5.0 / 6); // of six pairs one is the wrong way round
}

void TestGroundTruth::nothingMarkedHasNoAuc()
{
    const cv::Mat scores(4, 4, CV_32F, 0.1F);
    const cv::Mat none = cv::Mat::zeros(4, 4, CV_8U);
    const TruthFigures figures = compareWithTruth(scores, none, cv::Mat::zeros(8, 8, CV_8U));
    QCOMPARE(figures.f1, 1.0);
    QVERIFY(std::isnan(figures.auc));
}

void TestGroundTruth::colorsTellHitsMissesAndFalseAlarms()
{
    const cv::Mat found = (cv::Mat_<uchar>(1, 4) << 255, 0, 255, 0);
    const cv::Mat truth = (cv::Mat_<uchar>(1, 4) << 255, 255, 0, 0);
    const QImage image = confusionImage(found, truth, 1);
    const auto isLike = [&](int x, QColor color) {
        const QColor seen = image.pixelColor(x, 0);
        return std::abs(seen.red() - color.red()) < 4 && std::abs(seen.green() - color.green()) < 4 &&
               std::abs(seen.blue() - color.blue()) < 4;
    };
    QVERIFY(isLike(0, theme::hit()));
    QVERIFY(isLike(1, theme::missed()));
    QVERIFY(isLike(2, theme::falseAlarm()));
    QCOMPARE(image.pixelColor(3, 0).alpha(), 0);
    QCOMPARE(confusionImage({}, truth, 1).pixelColor(0, 0), image.pixelColor(1, 0)); // nothing found: all missed
}

void TestGroundTruth::aSmallAreaShowsFromAfar()
{
    cv::Mat truth = cv::Mat::zeros(100, 200, CV_8U);
    truth.at<uchar>(53, 117) = 255;
    TruthPainter painter(truth);
    const cv::Mat far = painter.mask(geometryOf({200, 100}, 0.1));
    QCOMPARE(far.size(), cv::Size(20, 10));
    QCOMPARE(int(far.at<uchar>(5, 11)), 255);
    const cv::Mat close = painter.mask(geometryOf({200, 100}, 2));
    QCOMPARE(int(close.at<uchar>(107, 235)), 255);
    QCOMPARE(int(close.at<uchar>(108, 235)), 0);
}

void TestGroundTruth::theServiceAnswersForTheOpenPhotoOnly()
{
    const QTemporaryDir folder;
    writeMaskFile(folder.filePath(u"a_gt.png"_s), {40, 20});
    auto image = std::make_shared<DecodedImage>();
    image->rgb = cv::Mat::zeros(20, 40, CV_8UC3);
    image->facts.file = toPath(folder.filePath(u"a.jpg"_s));
    auto other = std::make_shared<DecodedImage>(*image);
    other->facts.file = toPath(folder.filePath(u"b.jpg"_s));
    GroundTruthService service;
    QSignalSpy read(&service, &GroundTruthService::read);
    QSignalSpy failed(&service, &GroundTruthService::failed);
    service.choose(folder.filePath(u"a_gt.png"_s)); // no photo
    service.setImage(image);
    service.setImage(other);
    service.choose(folder.filePath(u"none.png"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(read.size(), 0);
    service.setImage(image);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(QFileInfo(read[0][0].value<GroundTruth>().file).fileName(), u"a_gt.png"_s);
}

void TestGroundTruth::figuresFollowTheThreshold()
{
    auto analysis = std::make_shared<Analysis>();
    analysis->facts.width = analysis->facts.height = 80;
    analysis->scoreMap = cv::Mat::zeros(40, 40, CV_32F);
    analysis->scoreMap(cv::Rect(0, 0, 20, 40)).setTo(0.6F);
    analysis->threshold = 0.5;
    cv::Mat truth = cv::Mat::zeros(80, 80, CV_8U);
    truth(cv::Rect(0, 0, 40, 80)).setTo(255);
    ThresholdTracker tracker;
    tracker.setAnalysis(analysis);
    QVERIFY(!tracker.result().truth);
    tracker.setGroundTruth(truth);
    QVERIFY(tracker.result().truth);
    QCOMPARE(tracker.result().truth->f1, 1.0);
    tracker.setThreshold(0.7, false);
    QCOMPARE(tracker.result().truth->f1, 0.0);
    QTRY_COMPARE(tracker.result().truth->auc, 1.0);
    tracker.setThreshold(0.5, true);
    QTRY_VERIFY(tracker.result().full);
    QVERIFY(tracker.result().truth->f1 > 0.97); // the border is interpolated
    tracker.setGroundTruth({});
    QVERIFY(!tracker.result().truth);
}

void TestGroundTruth::theWindowShowsTheMaskBeside()
{
    Fixture f;
    writeMaskFile(f.file("photo 1_gt.png"), {120, 80});
    QVERIFY(f.openAndWait("photo 1.png"));
    auto *view = f.part<ImageView>();
    QTRY_VERIFY(f.action(u"layer_ground_truth"_s)->isEnabled());
    const auto *label = f.part<VerdictCard>()->findChild<QLabel *>(u"truth"_s);
    QTRY_VERIFY(label->isVisible());
    QVERIFY2(label->text().contains(u"photo 1_gt.png"), qPrintable(label->text()));
    const QPoint truthOnly = view->toWidget({30, 70}).toPoint(); // marked, but not found
    const QRgb before = view->grab().toImage().pixel(truthOnly);
    QTest::keyClick(view, Qt::Key_G);
    const QRgb marked = view->grab().toImage().pixel(truthOnly);
    QVERIFY(marked != before);
    QTest::keyClick(view, Qt::Key_G, Qt::ShiftModifier);
    QVERIFY(view->grab().toImage().pixel(truthOnly) != marked);
    QTRY_COMPARE(f.part<FilmStrip>()->model()->rowCount(), 3); // without the mask
    QVERIFY(f.openAndWait("photo 2.png"));
    QTRY_VERIFY(f.window->windowTitle().startsWith(u"photo 2.png"));
    QTRY_VERIFY(!f.action(u"layer_ground_truth"_s)->isEnabled());
    QTRY_VERIFY(!label->isVisible());
}

void TestGroundTruth::aChosenMaskIsShownAtOnce()
{
    Fixture f;
    writeMaskFile(f.file("elsewhere.png"), {120, 80});
    QVERIFY(!f.action(u"chooseTruth"_s)->isEnabled());
    QVERIFY(f.openAndWait("photo 1.png"));
    QVERIFY(f.action(u"chooseTruth"_s)->isEnabled());
    f.part<TruthLayers>()->use(f.file("elsewhere.png"));
    QTRY_VERIFY(f.action(u"layer_ground_truth"_s)->isChecked());
}

void TestGroundTruth::aMaskOfAnotherShapeIsRefusedInWords()
{
    Fixture f;
    writeMaskFile(f.file("elsewhere.png"), {80, 120});
    QVERIFY(f.openAndWait("photo 1.png"));
    auto *layers = f.part<TruthLayers>();
    QSignalSpy message(layers, &TruthLayers::message);
    layers->use(f.file("elsewhere.png"));
    QTRY_COMPARE(message.size(), 1);
    QVERIFY(message[0][0].toString().contains(u"another shape"));
    QVERIFY(!f.action(u"layer_ground_truth"_s)->isEnabled());
}

QTEST_MAIN(TestGroundTruth)
#include "tst_ground_truth.moc"
