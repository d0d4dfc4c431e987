#include "app/evidence_blob.h"
#include "app/evidence_picture.h"
#include "app/evidence_service.h"
#include "app/evidence_text.h"

#include <opencv2/core.hpp>

#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** A method that the test holds in its hand. */
struct FakeMethod {
    std::atomic<bool> hangs{false};
    std::atomic<bool> fails{false};
    std::atomic<int> runs{0};
    std::atomic<int> cancelled{0};
    QSemaphore begun;

    EvidenceService::Compute compute()
    {
        return [this](EvidenceKind kind, const cv::Mat &rgb, const Progress &progress) -> Result<EvidenceMap> {
            ++runs;
            progress.report(1, 4);
            begun.release();
            while (hangs && !progress.cancelled())
                QThread::yieldCurrentThread();
            if (progress.cancelled()) {
                ++cancelled;
                return Error{Error::Kind::Cancelled, {}};
            }
            if (fails)
                return Error{Error::Kind::OutOfMemory, "9 GB wanted"};
            return EvidenceMap{kind, cv::Mat(1, 1, CV_32F, cv::Scalar(rgb.cols)), 8};
        };
    }
};

std::shared_ptr<const DecodedImage> photo(int width)
{
    auto image = std::make_shared<DecodedImage>();
    image->rgb = cv::Mat(8, width, CV_8UC3, cv::Scalar::all(90));
    return image;
}

struct Fixture {
    FakeMethod method;
    EvidenceService service{nullptr, method.compute()};
    QList<std::shared_ptr<const EvidenceMap>> maps;
    QList<EvidenceKind> failures;
    QList<EvidenceKind> cancels;

    Fixture()
    {
        QObject::connect(&service, &EvidenceService::computed, &service, [this](const auto &map) { maps << map; });
        QObject::connect(&service, &EvidenceService::failed, &service, [this](EvidenceKind kind) { failures << kind; });
        QObject::connect(&service, &EvidenceService::cancelled, &service,
                         [this](EvidenceKind kind) { cancels << kind; });
    }
};

constexpr EvidenceKind kOne = EvidenceKind::ErrorLevel;
constexpr EvidenceKind kTwo = EvidenceKind::JpegGrid;

} // namespace

/** Maps on demand, without blocking, and none of a photo that is gone; their words and their pictures. */
class TestEvidenceService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void computesOnceAndKeeps();
    void oneAfterAnother();
    void nothingWithoutAPhoto();
    void aNewPhotoForgetsTheOldOne();
    void cancelIsAnsweredAtOnce();
    void whatWaitsCanBeCancelled();
    void whatIsProvidedIsNotComputed();
    void aFailureIsTold();
    void deletedWhileBusy();
    void everyMethodHasWords();
    void coloursSpanTheRange();
    void picturesHaveTheirScaleBelow();
    void matchesAreDrawn();
    void blobsKeepAMap();
    void damagedBlobsAreRefused();
};

void TestEvidenceService::computesOnceAndKeeps()
{
    Fixture f;
    f.service.setImage(photo(16));
    f.service.request(kOne);
    QVERIFY(f.service.isBusy(kOne));
    f.service.request(kOne); // while it runs
    QTRY_COMPARE(f.maps.size(), 1);
    QVERIFY(!f.service.isBusy(kOne));
    QCOMPARE(f.maps[0]->kind, kOne);
    f.service.request(kOne);
    QCOMPARE(f.maps.size(), 2); // at once
    QCOMPARE(f.maps[1], f.maps[0]);
    QCOMPARE(f.method.runs.load(), 1);
}

void TestEvidenceService::oneAfterAnother()
{
    Fixture f;
    f.method.hangs = true;
    f.service.setImage(photo(16));
    f.service.request(kOne);
    f.service.request(kTwo);
    QVERIFY(f.method.begun.tryAcquire(1, 10000));
    QVERIFY(f.service.isBusy(kOne) && f.service.isBusy(kTwo));
    QCOMPARE(f.method.runs.load(), 1);
    f.method.hangs = false;
    QTRY_COMPARE(f.maps.size(), 2);
    QCOMPARE(f.maps[0]->kind, kOne);
    QCOMPARE(f.maps[1]->kind, kTwo);
}

void TestEvidenceService::nothingWithoutAPhoto()
{
    Fixture f;
    f.service.request(kOne);
    QVERIFY(!f.service.isBusy(kOne));
    QCOMPARE(f.method.runs.load(), 0);
}

void TestEvidenceService::aNewPhotoForgetsTheOldOne()
{
    Fixture f;
    f.method.hangs = true;
    f.service.setImage(photo(16));
    f.service.request(kOne);
    f.service.request(kTwo);
    QVERIFY(f.method.begun.tryAcquire(1, 10000));
    f.service.setImage(photo(32));
    QVERIFY(!f.service.isBusy(kOne) && !f.service.isBusy(kTwo));
    f.method.hangs = false;
    f.service.request(kTwo);
    QTRY_COMPARE(f.maps.size(), 1);
    QCOMPARE(f.maps[0]->kind, kTwo);
    QCOMPARE(f.maps[0]->values.at<float>(0, 0), 32.0F); // of the new one
    QCOMPARE(f.method.runs.load(), 2);
    QVERIFY(f.cancels.isEmpty() && f.failures.isEmpty());
}

void TestEvidenceService::cancelIsAnsweredAtOnce()
{
    Fixture f;
    f.method.hangs = true;
    f.service.setImage(photo(16));
    f.service.request(kOne);
    f.service.request(kTwo);
    QVERIFY(f.method.begun.tryAcquire(1, 10000));
    f.service.cancel(kOne);
    QCOMPARE(f.cancels, QList<EvidenceKind>{kOne});
    QVERIFY(!f.service.isBusy(kOne) && f.service.isBusy(kTwo));
    QVERIFY(f.method.begun.tryAcquire(1, 10000)); // the next one runs
    QCOMPARE(f.method.cancelled.load(), 1);
    f.method.hangs = false;
    QTRY_COMPARE(f.maps.size(), 1);
    QCOMPARE(f.maps[0]->kind, kTwo);
    f.service.cancel(kTwo); // there already
    QCOMPARE(f.cancels.size(), 1);
}

void TestEvidenceService::whatWaitsCanBeCancelled()
{
    Fixture f;
    f.method.hangs = true;
    f.service.setImage(photo(16));
    f.service.request(kOne);
    f.service.request(kTwo);
    f.service.cancel(kTwo);
    QCOMPARE(f.cancels, QList<EvidenceKind>{kTwo});
    f.method.hangs = false;
    QTRY_COMPARE(f.maps.size(), 1);
    QCOMPARE(f.method.runs.load(), 1);
}

void TestEvidenceService::whatIsProvidedIsNotComputed()
{
    Fixture f;
    const auto map = std::make_shared<const EvidenceMap>(EvidenceMap{kOne, cv::Mat(1, 1, CV_32F, cv::Scalar(7)), 8});
    f.service.provide(map); // no photo
    QVERIFY(f.maps.isEmpty());
    f.service.setImage(photo(16));
    f.method.hangs = true;
    f.service.request(kOne);
    QVERIFY(f.method.begun.tryAcquire(1, 10000));
    f.service.provide(map);
    QVERIFY(!f.service.isBusy(kOne));
    f.service.request(kOne);
    QCOMPARE(f.maps, (QList<std::shared_ptr<const EvidenceMap>>{map, map}));
    QCOMPARE(f.method.runs.load(), 1);
}

void TestEvidenceService::aFailureIsTold()
{
    Fixture f;
    f.method.fails = true;
    f.service.setImage(photo(16));
    f.service.request(kOne);
    QTRY_COMPARE(f.failures, QList<EvidenceKind>{kOne});
    QVERIFY(!f.service.isBusy(kOne));
    f.method.fails = false;
    f.service.request(kOne); // once more
    QTRY_COMPARE(f.maps.size(), 1);
}

void TestEvidenceService::deletedWhileBusy()
{
    FakeMethod method;
    method.hangs = true;
    {
        EvidenceService service(nullptr, method.compute());
        service.setImage(photo(16));
        service.request(kOne);
        QVERIFY(method.begun.tryAcquire(1, 10000));
    }
    QCOMPARE(method.cancelled.load(), 1); // it has been waited for
}

void TestEvidenceService::everyMethodHasWords()
{
    QSet<QString> words;
    for (const EvidenceMethod &method : evidenceMethods()) {
        const QString purpose = evidencePurpose(method.kind);
        QVERIFY(purpose.front().isUpper() && purpose.endsWith(u'.'));
        words << purpose << evidenceName(method.kind) << evidenceScale(method.kind) << evidenceHelpTopic(method.kind);
        QVERIFY(evidenceHelpTopic(method.kind).startsWith(u"evidence#"));
        const auto map = computeEvidence(method.kind, cv::Mat(80, 80, CV_8UC3, cv::Scalar::all(90)));
        QVERIFY(map);
        const QStringList findings = evidenceFindings(*map);
        QVERIFY(!findings.isEmpty());
        for (const QString &finding : findings)
            QVERIFY2(finding.front().isUpper() && finding.endsWith(u'.') && !finding.contains(u"%1"),
                     qPrintable(finding));
    }
    const EvidenceMap copies{EvidenceKind::CopyMove, {}, 1, 0, 1, {{"angle", -0.2}, {"scale", 1}}, {{}}};
    QVERIFY(evidenceFindings(copies).value(1).contains(u"turned by 0 degrees"));
    QCOMPARE(words.size(), 4 * qsizetype(evidenceMethods().size()));
}

void TestEvidenceService::coloursSpanTheRange()
{
    EvidenceMap map{kOne, (cv::Mat_<float>(1, 4) << -1, 2, 4, 9), 8, 0, 4};
    const QImage image = colorizeEvidence(map, ColorMap::Viridis);
    QCOMPARE(image.size(), QSize(4, 1));
    const auto &table = colorTable(ColorMap::Viridis);
    QCOMPARE(image.pixel(0, 0), table[0]);
    QCOMPARE(image.pixel(1, 0), table[128]);
    QCOMPARE(image.pixel(2, 0), table[255]);
    QCOMPARE(image.pixel(3, 0), table[255]);
    QCOMPARE(coveredBy(map), QSize(32, 8));
}

void TestEvidenceService::picturesHaveTheirScaleBelow()
{
    DecodedImage image;
    image.rgb = cv::Mat(60, 300, CV_8UC3, cv::Scalar::all(90));
    EvidenceMap map{kTwo, cv::Mat::zeros(8, 38, CV_32F), 8, 0, 20};
    map.values.at<float>(3, 5) = 20;
    const QImage picture = renderEvidence(image, map);
    QCOMPARE(picture.size(), QSize(300, 60 + legendHeight({300, 60})));
    const auto &table = colorTable(ColorMap::Inferno);
    QCOMPARE(picture.pixel(44, 28), table[255] | 0xff000000U);
    QCOMPARE(picture.pixel(52, 28), table[0] | 0xff000000U);
    QVERIFY(picture.copy(0, 60, 300, picture.height() - 60) != QImage(picture.copy(0, 0, 300, picture.height() - 60)));
}

void TestEvidenceService::matchesAreDrawn()
{
    DecodedImage image;
    image.rgb = cv::Mat(120, 300, CV_8UC3, cv::Scalar::all(90));
    EvidenceMap map{EvidenceKind::CopyMove, {}, 1, 0, 1};
    map.matches = {{{{{20, 20}, {60, 20}, {60, 60}, {20, 60}}}, {{{200, 40}, {240, 40}, {240, 80}, {200, 80}}}, 0.9}};
    const QImage picture = renderEvidence(image, map);
    QCOMPARE(qRed(picture.pixel(40, 20)), 255);  // the outline of the source
    QCOMPARE(qRed(picture.pixel(130, 50)), 255); // the arrow half-way
    QCOMPARE(qRed(picture.pixel(130, 100)), 90); // the photo
}

void TestEvidenceService::blobsKeepAMap()
{
    EvidenceMap map{kTwo, cv::Mat(30, 40, CV_32F), 8, -1, 20, {{"grid_x", 3}, {"share", 0.25}}};
    cv::randu(map.values, -1, 20);
    map.matches = {{{{{1, 2}, {3, 4}, {5, 6}}}, {{{7, 8}}, {{9, 10}}}, 0.75}};
    const QByteArray blob = toBlob(map);
    const auto again = fromBlob(blob);
    QVERIFY(again);
    QCOMPARE(again->kind, map.kind);
    QCOMPARE(again->cell, 8);
    QCOMPARE(again->low, -1.0);
    QCOMPARE(again->high, 20.0);
    QVERIFY(cv::norm(again->values, map.values, cv::NORM_INF) < 21.0 / 65535);
    QCOMPARE(again->figures.size(), std::size_t(2));
    QCOMPARE(again->figures[1].name, std::string("share"));
    QCOMPARE(again->figures[1].value, 0.25);
    QCOMPARE(again->matches.size(), std::size_t(1));
    QVERIFY(again->matches[0].source == map.matches[0].source && again->matches[0].target == map.matches[0].target);
    QCOMPARE(toBlob(map), blob);
    map.values = cv::Mat(3, 3, CV_32F, cv::Scalar(4)); // all alike
    QCOMPARE(cv::norm(fromBlob(toBlob(map))->values, map.values, cv::NORM_INF), 0.0);
    map.values = cv::Mat();
    QVERIFY(fromBlob(toBlob(map))->values.empty());
}

void TestEvidenceService::damagedBlobsAreRefused()
{
    const EvidenceMap map{kTwo, cv::Mat(30, 40, CV_32F, cv::Scalar(2)), 8, 0, 20, {{"grid_x", 3}}};
    const QByteArray bytes = qUncompress(toBlob(map));
    QVERIFY(fromBlob(qCompress(bytes)));
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        QVERIFY(!fromBlob(qCompress(bytes.left(length))));
    QVERIFY(!fromBlob({}));
    QVERIFY(!fromBlob("no blob"));
    QVERIFY(!fromBlob(qCompress(bytes + 'x')));
    QVERIFY(!fromBlob(qCompress(QByteArray(bytes).replace("jpeg_grid", "jpeg_gril")))); // a method of tomorrow
    QByteArray large = bytes;
    const qsizetype size = bytes.indexOf(QByteArray::fromHex("000000280000001e")); // 40 x 30
    QVERIFY(size > 0);
    large.replace(size, 8, QByteArray::fromHex("00ffffff00ffffff"));
    QVERIFY(!fromBlob(qCompress(large)));
}

QTEST_MAIN(TestEvidenceService)
#include "tst_evidence_service.moc"
