#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "case_samples.h"
#include "main_window_fixture.h"

#include "app/case_stability.h"
#include "app/paths.h"
#include "app/stability_service.h"
#include "app/stability_text.h"
#include "model/stability.h"
#include "ui/stability_panel.h"

using namespace loupe;

namespace {

DecodedImage photo(int width, int height)
{
    DecodedImage image;
    image.rgb = cv::Mat(height, width, CV_8UC3);
    cv::randu(image.rgb, cv::Scalar::all(0), cv::Scalar::all(255));
    image.facts.width = width;
    image.facts.height = height;
    image.facts.jpeg = JpegFacts{98, 1, "4:4:4", false, {}};
    return image;
}

Analysis verdict(double score)
{
    Analysis analysis;
    analysis.imageScore = score;
    analysis.band = score >= 0.5 ? Band::Strong : Band::NoTrace;
    return analysis;
}

/** Strong, but for pictures that are smaller than 80 pixels. */
Result<Analysis> bySize(const DecodedImage &image, const Progress &)
{
    return verdict(image.rgb.cols < 80 ? 0.2 : 0.9);
}

Stability stability(Band variant)
{
    return {0.9, Band::Strong, {{PhotoVariant::Jpeg90, 0.8, Band::Strong}, {PhotoVariant::Cropped, 0.4, variant}}};
}

} // namespace

/** Whether a verdict survives what happens to pictures on their way. */
class TestStability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void variantsAreWhatTheyAreCalled_data();
    void variantsAreWhatTheyAreCalled();
    void onePixelIsEnough();
    void anotherBandIsAChange();
    void anErrorEndsTheCheck();
    void cancelEndsTheCheck();
    void wordsAndJsonAgree();
    void theServiceRefusesAnotherModel();
    void aCancelledCheckSaysNothing();
    void aCaseKeepsIt();
    void aCaseThatDoesNotKnowThePhotoKeepsNothing();
    void theWindowShowsAndKeepsIt();
    void anotherPhotoEndsTheCheck();
};

void TestStability::variantsAreWhatTheyAreCalled_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("quality"); // 0: no JPEG
    QTest::newRow("JPEG 90") << int(PhotoVariant::Jpeg90) << QSize(101, 60) << 90;
    QTest::newRow("JPEG 75") << int(PhotoVariant::Jpeg75) << QSize(101, 60) << 75;
    QTest::newRow("half the size") << int(PhotoVariant::HalfSize) << QSize(50, 30) << 0;
    QTest::newRow("5 % on each side") << int(PhotoVariant::Cropped) << QSize(91, 54) << 0;
}

void TestStability::variantsAreWhatTheyAreCalled()
{
    QFETCH(int, variant);
    QFETCH(QSize, size);
    QFETCH(int, quality);
    const DecodedImage image = photo(101, 60);
    const cv::Mat before = image.rgb.clone();
    const auto changed = photoVariant(image, PhotoVariant(variant));
    QVERIFY(changed);
    QCOMPARE(QSize(changed->rgb.cols, changed->rgb.rows), size);
    QCOMPARE(QSize(changed->facts.width, changed->facts.height), size);
    QCOMPARE(changed->rgb.type(), CV_8UC3);
    QCOMPARE(changed->facts.jpeg ? changed->facts.jpeg->quality : 0, quality);
    QCOMPARE(cv::norm(image.rgb, before, cv::NORM_INF), 0.0); // the photo itself stays
    if (quality > 0) {
        const double apart = cv::norm(changed->rgb, image.rgb, cv::NORM_L1) / double(image.rgb.total() * 3);
        QVERIFY2(apart > 0.5 && apart < 60, qPrintable(QString::number(apart))); // red is still red
    }
}

void TestStability::onePixelIsEnough()
{
    const DecodedImage image = photo(1, 1);
    for (const PhotoVariant variant : kPhotoVariants) {
        const auto changed = photoVariant(image, variant);
        QVERIFY(changed);
        QCOMPARE(changed->rgb.size(), cv::Size(1, 1));
    }
}

void TestStability::anotherBandIsAChange()
{
    const DecodedImage large = photo(200, 100);
    const DecodedImage small = photo(100, 100); // half of it is too small
    std::vector<int> reported;
    const Progress progress{[&](int done, int) { reported.push_back(done); }, [] { return false; }};
    const auto stable = checkStability(large, verdict(0.9), bySize, progress);
    QVERIFY(stable && stable->isStable());
    QCOMPARE(reported, (std::vector<int>{0, 1, 2, 3, 4}));
    const auto changes = checkStability(small, verdict(0.9), bySize);
    QVERIFY(changes && !changes->isStable());
    QCOMPARE(changes->variants.size(), kPhotoVariants.size());
    QVERIFY(changes->variants[2].variant == PhotoVariant::HalfSize && changes->variants[2].band == Band::NoTrace);
    QCOMPARE(changes->variants[2].score, 0.2);
}

void TestStability::anErrorEndsTheCheck()
{
    int calls = 0;
    const auto result = checkStability(photo(100, 100), verdict(0.9), [&](const DecodedImage &, const Progress &) {
        return ++calls == 2 ? Result<Analysis>(Error{Error::Kind::OutOfMemory, {}}) : verdict(0.9);
    });
    QVERIFY(!result && result.error().kind == Error::Kind::OutOfMemory);
    QCOMPARE(calls, 2);
}

void TestStability::cancelEndsTheCheck()
{
    int calls = 0;
    const Progress progress{[](int, int) {}, [&] { return calls == 1; }};
    const auto result = checkStability(
        photo(100, 100), verdict(0.9),
        [&](const DecodedImage &, const Progress &) {
            ++calls;
            return Result<Analysis>(verdict(0.9));
        },
        progress);
    QVERIFY(!result && result.error().kind == Error::Kind::Cancelled);
    QCOMPARE(calls, 1);
}

void TestStability::wordsAndJsonAgree()
{
    QVERIFY(stabilitySentence(stability(Band::Strong)).startsWith(u"Stable"));
    QVERIFY(stabilitySentence(stability(Band::Moderate)).startsWith(u"Changes"));
    const auto json = stabilityJson(stability(Band::Moderate));
    QCOMPARE(json["verdict"].get<std::string>(), std::string("changes"));
    QCOMPARE(json["variants"].size(), std::size_t(2));
    QCOMPARE(json["variants"][1]["variant"].get<std::string>(), std::string("cropped"));
    QCOMPARE(json["variants"][1]["band"].get<std::string>(), std::string("moderate"));
    QCOMPARE(json["variants"][0]["score"].get<double>(), 0.8);
}

void TestStability::theServiceRefusesAnotherModel()
{
    StabilityService service;
    QSignalSpy failed(&service, &StabilityService::failed);
    QSignalSpy checked(&service, &StabilityService::checked);
    const auto image = std::make_shared<const DecodedImage>(photo(200, 100));
    auto analysis = std::make_shared<Analysis>(verdict(0.9));
    analysis->modelSha256 = "one";
    LoadedModel model{testCard(), {}, bySize};
    model.weightsSha256 = "another";
    service.check(image, analysis, model);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!service.isBusy());
    model.weightsSha256 = "one";
    service.check(image, analysis, model);
    QVERIFY(service.isBusy());
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(checked[0][0].value<Stability>().isStable());
    QVERIFY(!service.isBusy());
}

void TestStability::aCancelledCheckSaysNothing()
{
    StabilityService service;
    QSignalSpy failed(&service, &StabilityService::failed);
    QSignalSpy checked(&service, &StabilityService::checked);
    const LoadedModel model{testCard(), {}, [](const DecodedImage &, const Progress &progress) -> Result<Analysis> {
                                while (!progress.cancelled())
                                    QThread::yieldCurrentThread();
                                return Error{Error::Kind::Cancelled, {}};
                            }};
    service.check(std::make_shared<const DecodedImage>(photo(20, 20)), std::make_shared<const Analysis>(verdict(0.9)),
                  model);
    service.cancel();
    QVERIFY(!service.isBusy());
    QTest::qWait(0);
    QCOMPARE(failed.size() + checked.size(), 0);
}

void TestStability::aCaseKeepsIt()
{
    const QTemporaryDir folder;
    const samples::Listed listed(toPath(folder.filePath(u"a.loupe"_s)), {"a.jpg", "copy.jpg", "other.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    listed.record(samples::outcome("/photos/copy.jpg"));
    auto other = samples::outcome("/photos/other.jpg");
    other.sha256 = std::string(64, 'e');
    listed.record(other);
    Sqlite &database = listed.store->database();
    const std::string sha(64, 'c');
    const std::string model = samples::settings().modelSha256;
    QCOMPARE(samples::value(keptStability(database, sha, model)), std::string());
    QCOMPARE(samples::value(keepStability(database, sha, model, stability(Band::Moderate))), 2);
    QCOMPARE(samples::value(keptStability(database, sha, model)), std::string("changes"));
    QCOMPARE(samples::value(keepStability(database, sha, model, stability(Band::Strong))), 2);
    QCOMPARE(samples::value(keptStability(database, sha, model)), std::string("stable")); // the newest counts
    QCOMPARE(samples::value(keptStability(database, std::string(64, 'e'), model)), std::string());
    const auto log = samples::value(listed.store->log().entries(10, u"stability"_s));
    QCOMPARE(log.size(), std::size_t(2));
    QVERIFY(log[0].detail.find("cropped") != std::string::npos);
    QVERIFY(samples::value(listed.store->log().verify()).intact()); // the results are what they were
}

void TestStability::aCaseThatDoesNotKnowThePhotoKeepsNothing()
{
    const QTemporaryDir folder;
    const samples::Listed listed(toPath(folder.filePath(u"a.loupe"_s)), {"a.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    Sqlite &database = listed.store->database();
    const std::string model = samples::settings().modelSha256;
    QCOMPARE(samples::value(keepStability(database, std::string(64, 'f'), model, stability(Band::Strong))), 0);
    QCOMPARE(samples::value(keepStability(database, std::string(64, 'c'), "other model", stability(Band::Strong))), 0);
    QVERIFY(samples::value(listed.store->log().entries(10, u"stability"_s)).empty());
}

void TestStability::theWindowShowsAndKeepsIt()
{
    Fixture f;
    auto *panel = f.part<StabilityPanel>();
    auto *text = panel->findChild<QLabel *>(u"stability"_s);
    QVERIFY(!f.action(u"checkStability"_s)->isEnabled());
    QVERIFY(f.openAndWait("photo 1.png"));
    QVERIFY(f.action(u"checkStability"_s)->isEnabled());
    QVERIFY(panel->isVisible() && !text->isVisible());
    panel->findChild<QPushButton *>(u"checkStabilityButton"_s)->click();
    QTRY_VERIFY(text->isVisible() && text->text().startsWith(u"Stable"));
    QCOMPARE(f.model.runs.load(), 5);
    QVERIFY(panel->findChildren<QLabel *>().size() >= 1 + 3 * 5);
    QVERIFY(f.action(u"checkStability"_s)->isEnabled());
}

void TestStability::anotherPhotoEndsTheCheck()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    f.model.hangs = true;
    f.action(u"checkStability"_s)->trigger();
    auto *panel = f.part<StabilityPanel>();
    QTRY_VERIFY(panel->findChild<QProgressBar *>()->isVisible());
    QTRY_COMPARE(f.model.runs.load(), 2);
    f.open("photo 2.png");
    QVERIFY(!f.action(u"checkStability"_s)->isEnabled());
    f.model.hangs = false;
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
    QVERIFY(!panel->findChild<QLabel *>(u"stability"_s)->isVisible());
}

QTEST_MAIN(TestStability)
#include "tst_stability.moc"
