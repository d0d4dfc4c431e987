#include "app/case_merge.h"
#include "app/case_query.h"
#include "app/scan.h"
#include "model/hashing.h"
#include "tests/case_samples.h"
#include "tests/generated_photos.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

namespace fs = std::filesystem;

/** A scan does each file once, goes on where it was, and never stops for one file. */
class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileBecomesARow();
    void aCancelledScanGoesOn();
    void aSecondScanKeepsWhatIsUnchanged();
    void anotherModelDoesAllAgain();
    void newAndChangedFilesAreDone();
    void vanishedFilesBecomeErrors();
    void outOfMemoryIsTriedAloneThenOnTheCpu_data();
    void outOfMemoryIsTriedAloneThenOnTheCpu();
    void readingAheadIsBounded();
    void aFullDiskEndsItWithWhatWasDone();
    void shardsMergedAreTheWhole();
    void mergingTwiceAddsNothing();
    void aMergedCaseThatWasChangedIsSaid();

private:
    std::string path(const std::string &name) const { return (m_root / name).string(); }
    void makePhotos(int count);
    std::unique_ptr<CaseStore> openCase(const char *name = "a.loupe") const;
    ScanOptions options() const { return {.walk = {.places = {m_root / "photos"}, .recursive = true}}; }
    LoadedModel model();
    Result<ScanReport> run(CaseStore &store, const ScanEvents &events = {})
    {
        return scan(store, model(), options(), events);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
    std::atomic<int> m_analysed{0};
};

void TestScan::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_root = m_dir->path().toStdString();
    m_analysed = 0;
}

void TestScan::makePhotos(int count)
{
    fs::create_directories(m_root / "photos/inner");
    for (int i = 0; i < count; ++i)
        photos::writePng(m_root / "photos" / (i % 2 ? "inner" : "") / ("photo" + std::to_string(i) + ".png"),
                         photos::texture(i, {48, 32}));
}

std::unique_ptr<CaseStore> TestScan::openCase(const char *name) const
{
    return value(CaseStore::open(value(CaseFile::openOrCreate(m_root / name))));
}

/** Counts, and finds the same in every picture. */
LoadedModel TestScan::model()
{
    ModelCard card;
    card.id = "test-model";
    return {
        card, {"cpu", Precision::Fp32, {}}, [this](const DecodedImage &image, const Progress &) -> Result<Analysis> {
            ++m_analysed;
            Analysis analysis = samples::analysis(image.facts.file);
            analysis.facts = image.facts;
            return analysis;
        }};
}

namespace {

std::vector<CaseRow> rowsOf(CaseStore &store)
{
    return value(caseRows(store.database(), value(caseItems(store.database(), {}))));
}

qint64 resultsIn(CaseStore &store)
{
    return value(store.database().value(u"SELECT count(*) FROM results"_s)).toLongLong();
}

} // namespace

void TestScan::everyFileBecomesARow()
{
    makePhotos(5);
    std::ofstream(path("photos/text.jpg")) << "this is no picture";
    std::ofstream(path("photos/empty.png")) << "";
    const std::vector<std::uint8_t> jpeg = encodeJpeg(photos::texture(9, {200, 160}), {.quality = 90});
    photos::write(m_root / "photos/cut.jpg", {jpeg.begin(), jpeg.begin() + std::ptrdiff_t(jpeg.size() * 4 / 5)});
    const auto store = openCase();
    std::vector<ScanStatus> statuses;
    int failed = 0;
    ScanEvents events;
    events.status = [&statuses](const ScanStatus &status) { statuses.push_back(status); };
    events.item = [&failed](const fs::path &, const ItemOutcome &outcome) { failed += outcome.error ? 1 : 0; };
    const ScanReport report = value(run(*store, events));
    QCOMPARE(report.status.files, 8);
    QCOMPARE(report.status.done, 8);
    QCOMPARE(report.status.errors, 3);
    QCOMPARE(failed, 3);
    QVERIFY(statuses.front().listing && !statuses.back().listing);
    std::map<std::string, ItemState> states;
    for (const CaseRow &row : rowsOf(*store)) {
        states[row.path.filename().string()] = row.state;
        QCOMPARE(row.sha256, value(sha256OfFile(row.path)));
    }
    QCOMPARE(states.size(), std::size_t(8));
    QCOMPARE(states["text.jpg"], ItemState::Failed);
    QCOMPARE(states["empty.png"], ItemState::Failed);
    QCOMPARE(states["cut.jpg"], ItemState::Damaged);
    QCOMPARE(states["photo3.png"], ItemState::Done);
    QVERIFY(!value(store->lastRun())->finished.isEmpty());
    QVERIFY(value(store->log().verify()).intact());
}

void TestScan::aCancelledScanGoesOn()
{
    makePhotos(9);
    const auto store = openCase();
    for (const int stop : {3, 6}) {
        ScanEvents events;
        events.cancelled = [this, stop] { return m_analysed >= stop; };
        const auto stopped = run(*store, events);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(resultsIn(*store), stop);
    }
    const ScanReport report = value(run(*store));
    QCOMPARE(report.status.before, 6);
    QCOMPARE(report.status.done, 9);
    QCOMPARE(int(m_analysed), 9);
    QCOMPARE(resultsIn(*store), 9);
    QCOMPARE(value(store->database().value(u"SELECT count(*) FROM runs"_s)).toInt(), 1);
}

void TestScan::aSecondScanKeepsWhatIsUnchanged()
{
    makePhotos(4);
    std::ofstream(path("photos/text.jpg")) << "this is no picture";
    const auto store = openCase();
    QVERIFY(run(*store));
    const ScanReport again = value(run(*store));
    QCOMPARE(int(m_analysed), 4);
    QCOMPARE(again.status.unchanged, 5);
    QCOMPARE(again.status.done, 5);
    QCOMPARE(again.status.errors, 1); // it still is no picture
    QCOMPARE(resultsIn(*store), 5);
}

void TestScan::anotherModelDoesAllAgain()
{
    makePhotos(3);
    const auto store = openCase();
    QVERIFY(run(*store));
    LoadedModel other = model();
    other.weightsSha256 = std::string(64, '1');
    QVERIFY(scan(*store, other, options()));
    QCOMPARE(int(m_analysed), 6);
    QCOMPARE(rowsOf(*store).front().modelSha256, other.weightsSha256);
    QCOMPARE(rowsOf(*store).size(), std::size_t(3));
}

void TestScan::newAndChangedFilesAreDone()
{
    makePhotos(4);
    const auto store = openCase();
    QVERIFY(run(*store));
    const std::string before = rowsOf(*store).front().sha256;
    // the same size and time, other content: only the hash tells
    const fs::path changed = rowsOf(*store).front().path;
    const auto time = fs::last_write_time(changed);
    std::fstream(changed, std::ios::in | std::ios::out | std::ios::binary).seekp(-1, std::ios::end).put('!');
    fs::last_write_time(changed, time);
    photos::writePng(m_root / "photos/new.png", photos::texture(77, {48, 32}));
    const ScanReport report = value(run(*store));
    QCOMPARE(report.status.unchanged, 3);
    QCOMPARE(report.status.done, 5);
    QVERIFY(rowsOf(*store).front().sha256 != before);
    QCOMPARE(value(store->log().entries(9, u"file_changed"_s)).size(), std::size_t(1));
}

void TestScan::vanishedFilesBecomeErrors()
{
    makePhotos(6);
    const auto store = openCase();
    ScanEvents events;
    events.status = [this](const ScanStatus &status) {
        if (!status.listing)
            fs::remove(path("photos/photo4.png"));
    };
    const ScanReport report = value(run(*store, events));
    QCOMPARE(report.status.done, 6);
    QCOMPARE(report.status.errors, 1);
    const auto rows = value(
        caseRows(store->database(), value(caseItems(store->database(), {value(parseCaseFilter(u"is:error"_s))}))));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].error->kind, Error::Kind::FileMissing);
    QVERIFY(rows[0].sha256.empty());
}

void TestScan::outOfMemoryIsTriedAloneThenOnTheCpu_data()
{
    QTest::addColumn<int>("failures"); // of the first picture
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("resultOn"); // empty: an error
    QTest::newRow("once: nothing else in memory helps") << 1 << u"cuda:0"_s << u"cuda:0"_s;
    QTest::newRow("twice: on the CPU") << 2 << u"cuda:0"_s << u"cpu"_s;
    QTest::newRow("twice, on the CPU already: a row with the reason") << 2 << u"cpu"_s << QString();
}

void TestScan::outOfMemoryIsTriedAloneThenOnTheCpu()
{
    QFETCH(int, failures);
    QFETCH(QString, device);
    QFETCH(QString, resultOn);
    makePhotos(5);
    LoadedModel needy = model();
    needy.device.name = device.toStdString();
    needy.analyze = [this, failures, name = device.toStdString()](const DecodedImage &image,
                                                                  const Progress &) -> Result<Analysis> {
        if (++m_analysed <= failures)
            return Error{Error::Kind::OutOfMemory, "9 GB wanted"};
        Analysis analysis = samples::analysis(image.facts.file);
        analysis.facts = image.facts;
        analysis.device = name;
        return analysis;
    };
    ScanOptions wanted = options();
    wanted.loadOnCpu = [this]() -> Result<LoadedModel> { return model(); };
    const auto store = openCase();
    const ScanReport report = value(scan(*store, needy, wanted));
    QCOMPARE(report.status.done, 5);
    QCOMPARE(report.status.errors, resultOn.isEmpty() ? 1 : 0);
    QCOMPARE(resultsIn(*store), 5);
    const auto all = rowsOf(*store);
    int onCpu = 0;
    for (const CaseRow &row : all) {
        if (row.state != ItemState::Done)
            continue;
        const Analysis analysis = value(store->analysis(row.resultId));
        const bool said = std::any_of(analysis.notes.begin(), analysis.notes.end(), [](const Note &note) {
            return note.kind == Note::Kind::RanOnCpu && note.values[0].find("memory") != std::string::npos;
        });
        onCpu += said ? 1 : 0;
    }
    QCOMPARE(onCpu, resultOn == u"cpu" ? 1 : 0);
}

void TestScan::readingAheadIsBounded()
{
    makePhotos(40);
    ScanOptions wanted = options();
    wanted.decoders = 4;
    wanted.waitingBytes = 1; // one picture fills it
    const auto store = openCase();
    QCOMPARE(value(scan(*store, model(), wanted)).status.done, 40);
    QCOMPARE(resultsIn(*store), 40);
}

void TestScan::aFullDiskEndsItWithWhatWasDone()
{
    makePhotos(30);
    const auto store = openCase();
    ScanEvents events;
    events.status = [&store](const ScanStatus &status) {
        if (status.done == 4)
            (void)store->database().runAll({u"PRAGMA max_page_count = %1"_s.arg(
                value(store->database().value(u"PRAGMA page_count"_s)).toInt() + 1)});
    };
    const auto stopped = run(*store, events);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::DiskFull);
    QVERIFY(resultsIn(*store) >= 4);
    QVERIFY(store->database().runAll({u"PRAGMA max_page_count = 1000000"_s}));
    QCOMPARE(value(run(*store)).status.done, 30);
    QCOMPARE(resultsIn(*store), 30);
}

void TestScan::shardsMergedAreTheWhole()
{
    makePhotos(12);
    for (const int shard : {1, 2, 3}) {
        ScanOptions part = options();
        part.walk.shard = shard;
        part.walk.shards = 3;
        const auto store = openCase(("shard" + std::to_string(shard) + ".loupe").c_str());
        QVERIFY(scan(*store, model(), part));
    }
    QCOMPARE(int(m_analysed), 12);
    const auto store = openCase("whole.loupe");
    qint64 results = 0;
    for (const int shard : {1, 2, 3}) {
        const MergeReport report = value(mergeCase(*store, path("shard" + std::to_string(shard) + ".loupe")));
        QVERIFY(report.intact);
        results += report.results;
    }
    QCOMPARE(results, 12);
    std::set<std::string> files;
    for (const CaseRow &row : rowsOf(*store)) {
        QCOMPARE(row.state, ItemState::Done);
        QCOMPARE(*row.score, 0.93);
        QVERIFY(!value(store->analysis(row.resultId)).scoreMap.empty());
        files.insert(row.path.string());
    }
    QCOMPARE(files.size(), std::size_t(12));
    QVERIFY(value(store->log().verify()).intact());
    QCOMPARE(value(run(*store)).status.unchanged, 12); // the whole knows its files
    QCOMPARE(int(m_analysed), 12);
}

void TestScan::mergingTwiceAddsNothing()
{
    makePhotos(3);
    QVERIFY(run(*openCase("part.loupe")));
    const auto store = openCase("whole.loupe");
    QCOMPARE(value(mergeCase(*store, path("part.loupe"))).results, 3);
    QCOMPARE(value(mergeCase(*store, path("part.loupe"))).results, 0);
    QCOMPARE(resultsIn(*store), 3);
    QCOMPARE(mergeCase(*store, path("whole.loupe")).error().kind, Error::Kind::BadArgument);
    QCOMPARE(mergeCase(*store, path("none.loupe")).error().kind, Error::Kind::FileMissing);
    QVERIFY(value(store->log().verify()).intact());
}

void TestScan::aMergedCaseThatWasChangedIsSaid()
{
    makePhotos(2);
    {
        const auto part = openCase("part.loupe");
        QVERIFY(run(*part));
        QVERIFY(part->database().runAll({u"UPDATE results SET score = 0.01"_s}));
    }
    const auto store = openCase("whole.loupe");
    QVERIFY(!value(mergeCase(*store, path("part.loupe"))).intact);
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
