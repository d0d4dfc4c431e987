#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <thread>

#include <opencv2/imgcodecs.hpp>
#include <sys/resource.h>

#include "model/image/decoder.h"
#include "tests/generated_photos.h"
#include "training/data/photo_pool.h"
#include "training/dataset.h"
#include "training/synthesis/synthesizer.h"
#include "training/synthesis_writer.h"

using namespace loupe;
using namespace loupe::photos;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/** A labelled set made of a user's own photos, and `loupe-cli synthesize` around it. */
class TestSynthesisWriter : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    fs::path m_root;

    SynthesisWriterOptions options(const char *output) const
    {
        return {.photoFolders = {m_root / "photos"}, .output = m_root / output, .count = 24, .side = 128, .seed = 3};
    }

private Q_SLOTS:
    void initTestCase();
    void theSetIsReadBackAsItWasMade();
    void theFilesHoldTheSamplesExactly();
    void theSameSeedGivesTheSameFiles();
    void photosThatCannotBeUsedAreTold();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void cancellingKeepsWholePairs();
    void aDiskThatTakesNoMoreIsTold();
    void theCommandWritesASet();
    void theCommandSaysWhatIsWrong();
};

void TestSynthesisWriter::initTestCase()
{
    m_root = m_dir.path().toStdString();
    makePhotos(m_root / "photos");
}

void TestSynthesisWriter::theSetIsReadBackAsItWasMade()
{
    const auto summary = writeSynthesis(options("set"));
    QVERIFY2(summary.ok(), summary.ok() ? "" : summary.error().detail.c_str());
    QCOMPARE(summary->forged + summary->authentic, 24);
    QVERIFY(summary->forged > 5 && summary->authentic > 2);
    QVERIFY(summary->skipped.empty());
    const auto folder = openDataset({m_root / "set"});
    QVERIFY(folder.ok());
    QVERIFY(folder->issues.empty());
    QCOMPARE(folder->sources.front().second, DataLayout::TamperedPairs);
    QCOMPARE(folder->forged(), summary->forged);
    QCOMPARE(folder->masks(), summary->forged);
    QCOMPARE(folder->authentic(), summary->authentic);
    const auto list = openDataset({m_root / "set" / "synthesis.csv"}); // says the same
    QVERIFY(list.ok());
    QVERIFY(list->issues.empty());
    QCOMPARE(list->fingerprint(), folder->fingerprint());
    QCOMPARE(list->masks(), folder->masks());
    for (const LabelledImage &image : folder->images)
        QCOMPARE(image.width * image.height, 128 * 128);
}

void TestSynthesisWriter::theFilesHoldTheSamplesExactly()
{
    QFile table(QString::fromStdString((m_root / "set" / "synthesis.csv").string()));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 25);
    QCOMPARE(lines.front(), QByteArray("image,mask,label,type,forged_share,seed,scale,angle,mirrored,jpeg_quality"));
    const auto pool = PhotoPool::open({m_root / "photos"});
    QVERIFY(pool.ok());
    const Synthesizer synthesizer(*pool);
    int compressed = 0;
    for (int i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].split(',');
        QCOMPARE(fields.size(), 10);
        const Sample sample = synthesizer.make(fields[5].toULongLong(), 128);
        compressed += synthesizer.plan(fields[5].toULongLong()).finalJpeg ? 1 : 0;
        const auto written = decode(m_root / "set" / fields[0].toStdString());
        QVERIFY(written.ok());
        QVERIFY(same(written->rgb, sample.rgb));
        QCOMPARE(fields[2] == "1", sample.forged);
        QCOMPARE(fields[3] == "authentic", !sample.forged);
        QVERIFY(qAbs(fields[4].toDouble() - double(cv::countNonZero(sample.mask)) / (128 * 128)) < 1e-5);
        if (!sample.forged)
            continue;
        const cv::Mat mask = cv::imread((m_root / "set" / fields[1].toStdString()).string(), cv::IMREAD_UNCHANGED);
        QVERIFY(same(mask, sample.mask));
    }
    QVERIFY(compressed > 5); // also those that have been through a JPEG at the end
}

void TestSynthesisWriter::theSameSeedGivesTheSameFiles()
{
    QVERIFY(writeSynthesis(options("again")).ok());
    auto other = options("other");
    other.seed = 4;
    QVERIFY(writeSynthesis(other).ok());
    const auto first = openDataset({m_root / "set"});
    const auto again = openDataset({m_root / "again"});
    const auto different = openDataset({m_root / "other"});
    QVERIFY(first.ok() && again.ok() && different.ok());
    QCOMPARE(again->fingerprint(), first->fingerprint());
    QVERIFY(different->fingerprint() != first->fingerprint());
}

void TestSynthesisWriter::photosThatCannotBeUsedAreTold()
{
    fs::create_directories(m_root / "mixed");
    writePng(m_root / "mixed" / "a.png", texture(1));
    writePng(m_root / "mixed" / "b.png", texture(1));
    write(m_root / "mixed" / "c.jpg", {'t', 'e', 'x', 't'});
    auto mixed = options("from mixed");
    mixed.photoFolders = {m_root / "mixed"};
    mixed.count = 2;
    const auto summary = writeSynthesis(mixed);
    QVERIFY(summary.ok());
    QCOMPARE(summary->skipped.size(), std::size_t(2));
    QCOMPARE(summary->skipped[0].kind, DataIssue::Kind::Duplicate);
    QCOMPARE(summary->skipped[1].kind, DataIssue::Kind::Unreadable);
}

void TestSynthesisWriter::wrongUseIsRefused_data()
{
    QTest::addColumn<QString>("photos");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("kind");
    const int bad = int(Error::Kind::BadArgument);
    QTest::newRow("no photos") << u"none"_s << u"x"_s << 2 << 128 << int(Error::Kind::FileMissing);
    QTest::newRow("a set is there already") << u"photos"_s << u"set"_s << 2 << 128 << bad;
    QTest::newRow("part of a set is there") << u"photos"_s << u"part"_s << 2 << 128 << bad;
    QTest::newRow("nothing to make") << u"photos"_s << u"x"_s << 0 << 128 << bad;
    QTest::newRow("a side off the grid") << u"photos"_s << u"x"_s << 2 << 100 << bad;
    QTest::newRow("a small side") << u"photos"_s << u"x"_s << 2 << 32 << bad;
    QTest::newRow("a large side") << u"photos"_s << u"x"_s << 2 << 8192 << bad;
    QTest::newRow("the output is a file") << u"photos"_s << u"file"_s << 2 << 128 << int(Error::Kind::WriteFailed);
}

void TestSynthesisWriter::wrongUseIsRefused()
{
    QFETCH(const QString, photos);
    QFETCH(const QString, output);
    QFETCH(const int, count);
    QFETCH(const int, side);
    fs::create_directories(m_root / "part" / "Tp");
    write(m_root / "part" / "Tp" / "000001.png", {'x'});
    write(m_root / "file", {'x'});
    SynthesisWriterOptions wrong{.photoFolders = {m_root / photos.toStdString()},
                                 .output = m_root / output.toStdString()};
    wrong.count = count;
    wrong.side = side;
    const auto summary = writeSynthesis(wrong);
    QVERIFY(!summary.ok());
    QTEST(int(summary.error().kind), "kind");
    QVERIFY(!fs::exists(m_root / "x"));
}

void TestSynthesisWriter::cancellingKeepsWholePairs()
{
    Progress progress;
    int most = 0;
    progress.report = [&](int done, int) { most = done; };
    progress.cancelled = [&] { return most >= 4; };
    auto cancelled = options("cancelled");
    cancelled.count = 24 * int(std::thread::hardware_concurrency() + 1); // more than the threads begin at once
    const auto summary = writeSynthesis(cancelled, progress);
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
    QVERIFY(!fs::exists(m_root / "cancelled" / "synthesis.csv"));
    const auto set = openDataset({m_root / "cancelled"});
    QVERIFY(set.ok() && set->issues.empty());
    QVERIFY(set->images.size() >= 4 && set->images.size() < std::size_t(cancelled.count));
}

void TestSynthesisWriter::aDiskThatTakesNoMoreIsTold()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{100, before.rlim_max}; // bytes a file: less than any picture, as a full disk, but without a disk
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto summary = writeSynthesis(options("full"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().kind, Error::Kind::WriteFailed);
    for (const auto &entry : fs::recursive_directory_iterator(m_root / "full"))
        QVERIFY2(entry.is_directory(), entry.path().c_str()); // nothing half written
}

void TestSynthesisWriter::theCommandWritesASet()
{
    const QString output = m_dir.filePath(u"by command"_s);
    QProcess process;
    process.start(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"),
                  {u"synthesize"_s, u"--photos"_s, m_dir.filePath(u"photos"_s), u"--out"_s, output, u"--count"_s,
                   u"24"_s, u"--seed"_s, u"3"_s, u"--side"_s, u"128"_s});
    QVERIFY2(process.waitForFinished(60000), qPrintable(process.errorString()));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(out.contains("forged and"), out.constData());
    QVERIFY(process.readAllStandardError().contains("24 of 24 pictures")); // no terminal: plain lines
    const auto set = openDataset({output.toStdString()});
    const auto same = openDataset({m_root / "set"});
    QVERIFY(set.ok() && same.ok());
    QCOMPARE(set->fingerprint(), same->fingerprint());
}

void TestSynthesisWriter::theCommandSaysWhatIsWrong()
{
    const QString photos = m_dir.filePath(u"photos"_s);
    const QList<std::pair<QStringList, int>> runs{
        {{u"--photos"_s, photos}, 2},
        {{u"--photos"_s, photos, u"--out"_s, m_dir.filePath(u"set"_s)}, 2},
        {{u"--photos"_s, photos, u"--out"_s, m_dir.filePath(u"y"_s), u"--side"_s, u"100"_s}, 2},
        {{u"--photos"_s, u"/nonexistent"_s, u"--out"_s, m_dir.filePath(u"y"_s)}, 1},
    };
    for (const auto &[arguments, code] : runs) {
        QProcess process;
        process.start(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"), QStringList{u"synthesize"_s} + arguments);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), code);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSynthesisWriter)
#include "tst_synthesis_writer.moc"
