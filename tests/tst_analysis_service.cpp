#include "app/analysis_service.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** A network that waits until the test lets it go on, so that every order of events can be had without sleeping. */
struct FakeModel {
    std::atomic<int> loads = 0;
    std::atomic<int> started = 0;
    std::atomic<int> stopped = 0; ///< analyses that saw their cancel
    std::atomic<bool> loadFails = false;
    std::atomic<bool> analysisFails = false;
    std::atomic<bool> looks = false; ///< pictures are large enough for a first look
    std::atomic<bool> holds = false; ///< analyse until cancelled

    ModelLoader loader()
    {
        return [this](const AnalyzerOptions &) -> Result<LoadedModel> {
            ++loads;
            if (loadFails)
                return Error{Error::Kind::WeightsMismatch, "two keys differ"};
            LoadedModel model;
            model.card.id = "fake";
            model.analyze = [this](const DecodedImage &image, const Progress &progress) {
                return analyze(image, progress);
            };
            model.firstLook = [this](const DecodedImage &image, const Progress &) -> std::optional<Analysis> {
                if (!looks)
                    return std::nullopt;
                Analysis look;
                look.facts = image.facts;
                return look;
            };
            return model;
        };
    }

private:
    Result<Analysis> analyze(const DecodedImage &image, const Progress &progress)
    {
        ++started;
        progress.report(1, 2);
        for (; holds; std::this_thread::yield()) {
            if (progress.cancelled()) {
                ++stopped;
                return Error{Error::Kind::Cancelled, {}};
            }
        }
        if (analysisFails)
            return Error{Error::Kind::OutOfMemory, "asked for too much"};
        progress.report(2, 2);
        Analysis analysis;
        analysis.facts = image.facts;
        analysis.imageScore = 0.7;
        return analysis;
    }
};

} // namespace

/** Order, replacement, cancelling, failures and the end of a service whose workers are busy. */
class TestAnalysisService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPhotoIsDecodedThenAnalysed();
    void aFirstLookComesBeforeTheResult();
    void theLastPhotoOpenedWins();
    void cancelAnswersAtOnceAndRetryGoesOn();
    void destroyingABusyServiceStopsTheNetwork();
    void aPhotoThatCannotBeDecodedFailsOnce();
    void withoutAModelPhotosAreStillShown();
    void aModelThatFailsLeavesTheOneBeforeIt();
    void retryLoadsAFailedModelAgain();
    void aFailedAnalysisKeepsThePhoto();
    void listenersMayOpenTheNextPhoto();

private:
    QString photo(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

void TestAnalysisService::initTestCase()
{
    for (const QString &name : {u"a.png"_s, u"b.png"_s}) {
        QImage image(name.startsWith(u'a') ? 20 : 30, 10, QImage::Format_RGB888);
        image.fill(Qt::gray);
        QVERIFY(image.save(photo(name)));
    }
    QFile text(photo(u"text.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is no picture");
}

void TestAnalysisService::aPhotoIsDecodedThenAnalysed()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QStringList events;
    std::shared_ptr<const Analysis> result;
    connect(&service, &AnalysisService::modelReady, this,
            [&](const ModelCard &card) { events << u"model "_s + QString::fromStdString(card.id); });
    connect(&service, &AnalysisService::decoded, this,
            [&](const std::shared_ptr<const DecodedImage> &image) { events << u"decoded %1"_s.arg(image->rgb.cols); });
    connect(&service, &AnalysisService::analysed, this, [&](const std::shared_ptr<const Analysis> &analysis) {
        events << u"analysed"_s;
        result = analysis;
    });
    QSignalSpy progress(&service, &AnalysisService::progressChanged);

    service.setModel({});
    QCOMPARE(service.stage(), AnalysisService::Stage::LoadingModel);
    QTRY_COMPARE(service.stage(), AnalysisService::Stage::Idle);
    service.open(photo(u"a.png"_s));
    QCOMPARE(service.stage(), AnalysisService::Stage::Decoding);
    QTRY_VERIFY(result);
    QCOMPARE(events, QStringList({u"model fake"_s, u"decoded 20"_s, u"analysed"_s}));
    QCOMPARE(result->imageScore, 0.7);
    QCOMPARE(service.stage(), AnalysisService::Stage::Idle);
    QCOMPARE(progress.last(), QVariantList({2, 2}));
}

void TestAnalysisService::aFirstLookComesBeforeTheResult()
{
    FakeModel fake;
    fake.looks = true;
    fake.holds = true;
    AnalysisService service(nullptr, fake.loader());
    QStringList events;
    connect(&service, &AnalysisService::firstLook, this, [&](const std::shared_ptr<const Analysis> &look) {
        events << u"look "_s + QString::fromStdString(look->facts.file.filename().string());
    });
    connect(&service, &AnalysisService::analysed, this, [&] { events << u"analysed"_s; });
    service.setModel({});
    service.open(photo(u"a.png"_s));
    QTRY_COMPARE(events, QStringList(u"look a.png"_s)); // while the analysis still runs
    QCOMPARE(service.stage(), AnalysisService::Stage::Analysing);
    service.open(photo(u"b.png"_s));
    QTRY_COMPARE(fake.stopped.load(), 1);
    fake.holds = false;
    QTRY_COMPARE(service.stage(), AnalysisService::Stage::Idle);
    QCOMPARE(events, QStringList({u"look a.png"_s, u"look b.png"_s, u"analysed"_s}));
}

void TestAnalysisService::theLastPhotoOpenedWins()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy analysed(&service, &AnalysisService::analysed);
    QSignalSpy failed(&service, &AnalysisService::failed);
    fake.holds = true;
    service.setModel({});
    service.open(photo(u"a.png"_s));
    QTRY_COMPARE(fake.started.load(), 1);

    service.open(photo(u"text.png"_s)); // replaced before it is decoded
    service.open(photo(u"b.png"_s));
    QTRY_COMPARE(fake.stopped.load(), 1);
    fake.holds = false;
    QTRY_COMPARE(analysed.size(), 1);
    const auto analysis = analysed.first().first().value<std::shared_ptr<const Analysis>>();
    QCOMPARE(analysis->facts.width, 30);
    QVERIFY(failed.isEmpty());
}

void TestAnalysisService::cancelAnswersAtOnceAndRetryGoesOn()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy cancelled(&service, &AnalysisService::cancelled);
    QSignalSpy analysed(&service, &AnalysisService::analysed);
    QSignalSpy decoded(&service, &AnalysisService::decoded);
    service.cancel(); // nothing to cancel
    QVERIFY(cancelled.isEmpty());

    fake.holds = true;
    service.setModel({});
    service.open(photo(u"a.png"_s));
    QTRY_COMPARE(service.stage(), AnalysisService::Stage::Analysing);
    service.cancel();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toString(), photo(u"a.png"_s));
    QCOMPARE(service.stage(), AnalysisService::Stage::Idle);

    fake.holds = false;
    service.retry();
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(decoded.size(), 1); // the decoded photo was kept
    QCOMPARE(cancelled.size(), 1);
}

void TestAnalysisService::destroyingABusyServiceStopsTheNetwork()
{
    FakeModel fake;
    fake.holds = true;
    auto service = std::make_unique<AnalysisService>(nullptr, fake.loader());
    QSignalSpy cancelled(service.get(), &AnalysisService::cancelled);
    QSignalSpy failed(service.get(), &AnalysisService::failed);
    service->setModel({});
    service->open(photo(u"a.png"_s));
    QTRY_COMPARE(fake.started.load(), 1);
    service.reset();
    QCOMPARE(fake.stopped.load(), 1);
    QCOMPARE(cancelled.size() + failed.size(), 0);
}

void TestAnalysisService::aPhotoThatCannotBeDecodedFailsOnce()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy failed(&service, &AnalysisService::failed);
    QSignalSpy decoded(&service, &AnalysisService::decoded);
    service.setModel({});
    service.open(photo(u"text.png"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), photo(u"text.png"_s));
    QCOMPARE(failed.first().last().value<Error>().kind, Error::Kind::NotAnImage);
    QTRY_COMPARE(service.stage(), AnalysisService::Stage::Idle);
    QVERIFY(decoded.isEmpty());
    QCOMPARE(fake.started.load(), 0);
}

void TestAnalysisService::withoutAModelPhotosAreStillShown()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy failed(&service, &AnalysisService::failed);
    QSignalSpy decoded(&service, &AnalysisService::decoded);
    service.open(photo(u"a.png"_s)); // none was ever chosen
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(decoded.size(), 1);
    QCOMPARE(failed.first().last().value<Error>().kind, Error::Kind::ModelMissing);

    fake.loadFails = true;
    QSignalSpy modelFailed(&service, &AnalysisService::modelFailed);
    service.setModel({});
    service.open(photo(u"b.png"_s));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(modelFailed.size(), 1);
    QCOMPARE(decoded.size(), 2);
    QCOMPARE(failed.last().last().value<Error>().detail, std::string("two keys differ"));
}

void TestAnalysisService::aModelThatFailsLeavesTheOneBeforeIt()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy modelFailed(&service, &AnalysisService::modelFailed);
    QSignalSpy analysed(&service, &AnalysisService::analysed);
    service.setModel({});
    QTRY_COMPARE(service.stage(), AnalysisService::Stage::Idle);
    fake.loadFails = true;
    service.setModel({});
    QTRY_COMPARE(modelFailed.size(), 1);
    service.open(photo(u"a.png"_s));
    QTRY_COMPARE(analysed.size(), 1);
}

void TestAnalysisService::retryLoadsAFailedModelAgain()
{
    FakeModel fake;
    fake.loadFails = true;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy failed(&service, &AnalysisService::failed);
    QSignalSpy analysed(&service, &AnalysisService::analysed);
    service.setModel({});
    service.open(photo(u"a.png"_s));
    QTRY_COMPARE(failed.size(), 1);
    fake.loadFails = false;
    service.retry();
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(fake.loads.load(), 2);
}

void TestAnalysisService::aFailedAnalysisKeepsThePhoto()
{
    FakeModel fake;
    fake.analysisFails = true;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy failed(&service, &AnalysisService::failed);
    QSignalSpy decoded(&service, &AnalysisService::decoded);
    QSignalSpy analysed(&service, &AnalysisService::analysed);
    service.setModel({});
    service.open(photo(u"a.png"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().last().value<Error>().kind, Error::Kind::OutOfMemory);
    fake.analysisFails = false;
    service.retry();
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(decoded.size(), 1);
}

void TestAnalysisService::listenersMayOpenTheNextPhoto()
{
    FakeModel fake;
    AnalysisService service(nullptr, fake.loader());
    QSignalSpy analysed(&service, &AnalysisService::analysed);
    connect(
        &service, &AnalysisService::failed, this, [&] { service.open(photo(u"a.png"_s)); }, Qt::SingleShotConnection);
    connect(
        &service, &AnalysisService::decoded, this, [&] { service.open(photo(u"b.png"_s)); }, Qt::SingleShotConnection);
    service.setModel({});
    service.open(photo(u"text.png"_s));
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(analysed.first().first().value<std::shared_ptr<const Analysis>>()->facts.width, 30);
}

QTEST_GUILESS_MAIN(TestAnalysisService)
#include "tst_analysis_service.moc"
