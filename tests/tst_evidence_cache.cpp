#include <atomic>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "case_samples.h"

#include "app/case_evidence.h"
#include "app/case_service.h"
#include "app/evidence_cache.h"
#include "app/paths.h"
#include "ui/viewer/evidence_layers.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_stack.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

constexpr EvidenceKind kKind = EvidenceKind::JpegGhost;

std::shared_ptr<const DecodedImage> photo(char hash)
{
    auto image = std::make_shared<DecodedImage>();
    image->rgb = cv::Mat(64, 96, CV_8UC3, cv::Scalar::all(60));
    image->facts.sha256 = std::string(64, hash);
    return image;
}

/** A case that knows the picture 'c', and layers that count what they compute. */
struct Fixture {
    QTemporaryDir folder;
    std::atomic<int> runs{0};
    CaseService cases;
    LayerStack layers;
    ImageView view{&layers};
    EvidenceLayers evidence{&layers, &view, nullptr,
                            [this](EvidenceKind kind, const cv::Mat &, const Progress &) -> Result<EvidenceMap> {
                                ++runs;
                                return EvidenceMap{kind, cv::Mat(8, 12, CV_32F, cv::Scalar(0.5)), 8};
                            }};
    QSignalSpy shown{&evidence, &EvidenceLayers::shown};

    Fixture()
    {
        const QString file = folder.filePath(u"a.loupe"_s);
        {
            const samples::Listed listed(toPath(file), {"a.jpg"});
            listed.record(samples::outcome("/photos/a.jpg"));
        }
        evidence.useCases(&cases);
    }
    bool openCase()
    {
        QSignalSpy opened(&cases, &CaseService::opened);
        cases.open(folder.filePath(u"a.loupe"_s));
        return QTest::qWaitFor([&] { return !opened.isEmpty(); });
    }
    void open(char hash)
    {
        const auto image = photo(hash);
        view.setImage(image);
        evidence.setImage(image);
    }
    void set(bool on)
    {
        layers.setData(layers.index(layers.rowOf(kKind)), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    /** How many maps the case has of a picture; waits for what was asked of it before. */
    int kept(char hash)
    {
        auto future = cases.ask([hash](CaseStore &store, const Progress &) -> Result<int> {
            const auto found = keptEvidence(store.database(), std::string(64, hash), evidenceMethod(kKind).name);
            return found && *found ? 1 : 0;
        });
        (void)QTest::qWaitFor([&] { return future.isFinished(); });
        return *future.result();
    }
};

} // namespace

/** Evidence maps are computed once for a photo of a case. */
class TestEvidenceCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutACaseAllIsComputed();
    void aMapOfTheCaseIsReadTheNextTime();
    void aPhotoThatTheCaseDoesNotKnowIsNotKept();
    void aDamagedMapIsComputedAgain();
    void switchedOffMeanwhileNothingIsComputed();
};

void TestEvidenceCache::withoutACaseAllIsComputed()
{
    Fixture f;
    f.open('c');
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 1);
    f.open('c');
    QTRY_COMPARE(f.shown.size(), 2);
    QCOMPARE(f.runs.load(), 2);
}

void TestEvidenceCache::aMapOfTheCaseIsReadTheNextTime()
{
    Fixture f;
    QVERIFY(f.openCase());
    f.open('c');
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 1);
    QCOMPARE(f.kept('c'), 1);
    f.open('d');
    QTRY_COMPARE(f.runs.load(), 2);
    QTRY_COMPARE(f.shown.size(), 2);
    f.open('c');
    QTRY_COMPARE(f.shown.size(), 3);
    QCOMPARE(f.runs.load(), 2); // read
    const auto map = f.shown[2][0].value<std::shared_ptr<const EvidenceMap>>();
    QVERIFY(map->kind == kKind);
    QCOMPARE(map->values.size(), cv::Size(12, 8));
    QVERIFY(std::abs(map->values.at<float>(3, 3) - 0.5F) < 1e-4F);
    f.set(false);
    f.set(true); // known now: nothing is asked of the case
    QTRY_COMPARE(f.shown.size(), 4);
    QCOMPARE(f.runs.load(), 2);
}

void TestEvidenceCache::aPhotoThatTheCaseDoesNotKnowIsNotKept()
{
    Fixture f;
    QVERIFY(f.openCase());
    f.open('d');
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 1);
    QCOMPARE(f.kept('d'), 0);
}

void TestEvidenceCache::aDamagedMapIsComputedAgain()
{
    Fixture f;
    QVERIFY(f.openCase());
    auto spoilt = f.cases.ask([](CaseStore &store, const Progress &) {
        return keepEvidence(store.database(), std::string(64, 'c'), evidenceMethod(kKind).name, "no map");
    });
    QTRY_VERIFY(spoilt.isFinished());
    QVERIFY(spoilt.result().ok());
    f.open('c');
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 1);
    QCOMPARE(f.runs.load(), 1);
}

void TestEvidenceCache::switchedOffMeanwhileNothingIsComputed()
{
    Fixture f;
    QVERIFY(f.openCase());
    f.open('c');
    f.set(true);
    f.set(false); // before the case has answered
    QCOMPARE(f.kept('c'), 0);
    QTest::qWait(0);
    QCOMPARE(f.runs.load(), 0);
}

QTEST_MAIN(TestEvidenceCache)
#include "tst_evidence_cache.moc"
