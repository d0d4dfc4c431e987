#include "app/app_notes.h"
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
    void equalContentIsAnalysedOnce();
    void equalContentIsAnalysedAgain_data();
    void equalContentIsAnalysedAgain();
    void aScanOfCopiesGoesOn();
    void aStabilityCheckHoldsForCopies();
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
    LoadedModel moodyModel();
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

/** Finds something else every time: only a result that is taken over is the same twice. */
LoadedModel TestScan::moodyModel()
{
    LoadedModel moody = model();
    moody.analyze = [this](const DecodedImage &image, const Progress &) -> Result<Analysis> {
        const int times = ++m_analysed;
        Analysis analysis = samples::analysis(image.facts.file, 0.5 + 0.01 * times);
        analysis.facts = image.facts;
        analysis.scoreMap.setTo(0.01 * times);
        return analysis;
    };
    return moody;
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

namespace {

/** All that a case keeps of a file's newest result, but what is the file's or the moment's own. */
QVariantList resultOf(CaseStore &store, const fs::path &file)
{
    auto query = value(store.database().run(
        u"SELECT r.sha256, r.run_id, r.width, r.height, r.score, r.global_score, r.patch_score, r.band, r.threshold,"
        " r.forged_fraction, r.device, r.precision, r.region_count, r.regions, r.facts, r.error_kind, r.reliability,"
        " m.score, m.patches FROM items i JOIN results r ON r.id = i.result_id JOIN maps m ON m.result_id = r.id"
        " WHERE i.path = ?"_s,
        {pathBytes(file)}));
    constexpr int kColumns = 19;
    QVariantList values;
    if (query.next()) {
        for (int column = 0; column < kColumns; ++column)
            values << query.value(column);
    }
    return values;
}

} // namespace

void TestScan::equalContentIsAnalysedOnce()
{
    makePhotos(2);
    const fs::path photo = m_root / "photos/photo0.png";
    const fs::path copy = m_root / "photos/second.png";
    const fs::path link = m_root / "photos/inner/link.png";
    fs::copy_file(photo, copy);
    fs::create_hard_link(photo, link);
    const auto store = openCase();
    const ScanReport report = value(scan(*store, moodyModel(), options()));
    QCOMPARE(report.status.done, 4);
    QCOMPARE(report.status.sameContent, 2);
    QCOMPARE(int(m_analysed), 2);
    const QVariantList result = resultOf(*store, photo);
    QVERIFY(!result.isEmpty());
    QVERIFY(!result[4].isNull() && !result[17].isNull());
    QCOMPARE(resultOf(*store, copy), result);
    QCOMPARE(resultOf(*store, link), result);
    QVERIFY(resultOf(*store, m_root / "photos/inner/photo1.png") != result);
    for (const CaseRow &row : rowsOf(*store)) {
        const bool taken = row.path == copy || row.path == link;
        QCOMPARE(row.notes.back().kind == app_note::SameContent, taken);
        QCOMPARE(row.seconds == 0.25, !taken); // the model's own
        if (taken)
            QCOMPARE(row.notes.back().values.front(), photo.string());
        QCOMPARE(row.bytes, qint64(fs::file_size(row.path)));
        QCOMPARE(value(store->analysis(row.resultId)).facts.file, row.path);
    }
    QVERIFY(value(store->log().entries(1, u"scan_finished"_s)).front().detail.find("same_content") !=
            std::string::npos);
    QVERIFY(value(store->log().verify()).intact());
    fs::copy_file(copy, m_root / "photos/third.png"); // a later scan knows it too
    QCOMPARE(value(scan(*store, moodyModel(), options())).status.sameContent, 1);
    QCOMPARE(resultOf(*store, m_root / "photos/third.png").mid(2), result.mid(2));
    QCOMPARE(int(m_analysed), 2);
}

void TestScan::equalContentIsAnalysedAgain_data()
{
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("other weights") << QByteArray("weights");
    QTest::newRow("another threshold") << QByteArray("threshold");
    QTest::newRow("another version of the program") << QByteArray("version");
    QTest::newRow("the photo failed") << QByteArray("failed");
    QTest::newRow("the photo is damaged") << QByteArray("damaged");
}

/** The photo is analysed, then moved away, so that only its copy is left to scan. */
void TestScan::equalContentIsAnalysedAgain()
{
    QFETCH(QByteArray, difference);
    makePhotos(1);
    const fs::path photo = m_root / "photos/photo0.png";
    if (difference == "damaged") {
        const std::vector<std::uint8_t> jpeg = encodeJpeg(photos::texture(9, {200, 160}), {.quality = 90});
        photos::write(photo, {jpeg.begin(), jpeg.begin() + std::ptrdiff_t(jpeg.size() * 4 / 5)});
    }
    LoadedModel first = moodyModel();
    if (difference == "failed")
        first.analyze = [this](const DecodedImage &, const Progress &) -> Result<Analysis> {
            ++m_analysed;
            return Error{Error::Kind::Internal, "it fell"};
        };
    const auto store = openCase();
    QVERIFY(scan(*store, first, options()));
    QCOMPARE(int(m_analysed), 1);
    fs::rename(photo, m_root / "photos/copy.png");
    LoadedModel second = moodyModel();
    if (difference == "weights")
        second.weightsSha256 = std::string(64, '1');
    if (difference == "threshold")
        second.card.pixelThreshold = 0.7;
    if (difference == "version")
        QVERIFY(store->database().runAll({u"UPDATE runs SET loupe_version = '0.0.1'"_s}));
    const ScanReport report = value(scan(*store, second, options()));
    QCOMPARE(report.status.done, 1);
    QCOMPARE(report.status.sameContent, 0);
    QCOMPARE(int(m_analysed), 2);
}

void TestScan::aScanOfCopiesGoesOn()
{
    makePhotos(4);
    for (const char *name : {"a.png", "b.png", "c.png"})
        fs::copy_file(path("photos/photo2.png"), path("photos/inner/") + name);
    const auto store = openCase();
    ScanEvents events;
    qint64 done = 0;
    events.status = [&done](const ScanStatus &status) { done = status.done; };
    events.cancelled = [&done] { return done >= 4; }; // between two copies
    const auto stopped = scan(*store, moodyModel(), options(), events);
    QVERIFY(!stopped);
    QCOMPARE(resultsIn(*store), 4);
    const ScanReport report = value(scan(*store, moodyModel(), options()));
    QCOMPARE(report.status.before, 4);
    QCOMPARE(report.status.done, 7);
    QCOMPARE(int(m_analysed), 4);
    QCOMPARE(resultsIn(*store), 7);
    QCOMPARE(resultOf(*store, path("photos/inner/c.png")), resultOf(*store, path("photos/photo2.png")));
}

void TestScan::aStabilityCheckHoldsForCopies()
{
    makePhotos(1);
    const auto store = openCase();
    QVERIFY(run(*store));
    QVERIFY(store->database().runAll({u"UPDATE results SET reliability = 'stable'"_s}));
    fs::copy_file(path("photos/photo0.png"), path("photos/copy.png"));
    QVERIFY(run(*store));
    for (const CaseRow &row : rowsOf(*store))
        QCOMPARE(row.reliability, std::string("stable"));
    QVERIFY(value(store->log().verify()).intact());
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
