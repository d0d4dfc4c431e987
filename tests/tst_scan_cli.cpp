#include "app/case_query.h"
#include "tests/case_samples.h"
#include "tests/generated_photos.h"
#include "tests/tiny_model.h"

#include "model/hashing.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

/** Scans as a shell sees them: killed, gone on with, shared out, merged; and the evidence stays as it was. */
class TestScanCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledScanEndsAsAWholeOne();
    void anInterruptedScanSaysHowToGoOn();
    void shardsAreMerged();
    void theEvidenceStaysAsItWas();
    void theSecondProgramSaysWhoHasTheCaseOpen();
    void reportsAreMade();
    void wrongUse_data();
    void wrongUse();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QStringList scanInto(const char *file) const
    {
        return {u"scan"_s,    path("photos"), u"--recursive"_s, u"--case"_s, path(file),
                u"--model"_s, path("tiny"),   u"--device"_s,    u"cpu"_s};
    }
    std::vector<CaseRow> rowsOf(const char *file) const;
    /** Columns that do not tell when and how fast. */
    QStringList tableOf(const char *file) const;

    QTemporaryDir m_dir;
};

namespace {

constexpr int kPhotos = 160;

struct Outcome {
    int exitCode = -1;
    QByteArray said;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"), arguments);
    const bool ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAll()};
}

/** Starts it and waits until it has done a tenth of what it has to do. */
bool startAndWaitForATenth(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"), arguments);
    QByteArray said;
    while (!said.contains(" each") && !said.contains(" a second"))
        if (!process.waitForReadyRead(60000))
            return false;
        else
            said += process.readAll();
    return true;
}

/** What must not change: content, size, time of the last change, of name and rights, and of the folder. */
QMap<QString, QStringList> stateOf(const QString &folder)
{
    QMap<QString, QStringList> state;
    for (QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QFileInfo file(it.next());
        const auto hash =
            file.isDir() ? Result<std::string>(std::string()) : sha256OfFile(file.filePath().toStdString());
        state.insert(file.filePath(),
                     {QString::fromStdString(value(hash)), QString::number(file.size()),
                      file.lastModified().toString(Qt::ISODateWithMs),
                      file.metadataChangeTime().toString(Qt::ISODateWithMs), QString::number(file.permissions())});
    }
    return state;
}

} // namespace

void TestScanCli::initTestCase()
{
    QVERIFY(m_dir.isValid());
    tiny::makeModel(path("tiny").toStdString(), InputPolicy::Resize);
    QVERIFY(QDir().mkpath(path("photos/inner")));
    for (int i = 0; i < kPhotos; ++i) {
        const QString name = (i % 3 ? u"photos/photo%1.png"_s : u"photos/inner/photo%1.png"_s).arg(i);
        photos::writePng(m_dir.filePath(name).toStdString(), photos::texture(i, {120, 90}));
    }
    QFile text(path("photos/text.jpg"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("this is no picture") > 0);
}

std::vector<CaseRow> TestScanCli::rowsOf(const char *file) const
{
    const auto store = value(CaseStore::open(value(CaseFile::open(path(file).toStdString()))));
    return value(caseRows(store->database(), value(caseItems(store->database(), {}))));
}

QStringList TestScanCli::tableOf(const char *file) const
{
    QStringList table;
    for (const CaseRow &row : rowsOf(file))
        table << u"%1 %2 %3 %4 %5 %6"_s
                     .arg(QString::fromStdString(row.path.string()), QString::fromStdString(row.sha256),
                          QString::fromLatin1(itemStateName(row.state)))
                     .arg(row.score.value_or(-1), 0, 'g', 17)
                     .arg(row.forgedFraction, 0, 'g', 17)
                     .arg(row.regions);
    return table;
}

void TestScanCli::aKilledScanEndsAsAWholeOne()
{
    const Outcome whole = run(scanInto("whole.loupe"));
    QVERIFY2(whole.exitCode == 1, whole.said.constData()); // one file is no picture
    qint64 before = 0;
    for (int kill = 0; kill < 3; ++kill) {
        QProcess process;
        QVERIFY(startAndWaitForATenth(process, scanInto("killed.loupe")));
        process.kill();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        qint64 done = 0;
        for (const CaseRow &row : rowsOf("killed.loupe"))
            done += row.state == ItemState::Pending ? 0 : 1;
        QVERIFY2(done > before, qPrintable(QString::number(done)));
        QVERIFY(done <= kPhotos);
        before = done;
    }
    const Outcome last = run(scanInto("killed.loupe") << u"--csv"_s << path("killed.csv"));
    QVERIFY2(last.exitCode == 1, last.said.constData());
    QVERIFY2(last.said.contains("Goes on: "), last.said.constData());

    const auto store = value(CaseStore::open(value(CaseFile::open(path("killed.loupe").toStdString()))));
    const auto count = [&store](const QString &what) { return value(store->database().value(what)).toInt(); };
    QCOMPARE(count(u"SELECT count(*) FROM results"_s), kPhotos + 1); // every file exactly once, none lost
    QCOMPARE(count(u"SELECT count(DISTINCT item_id) FROM results"_s), kPhotos + 1);
    QCOMPARE(count(u"SELECT count(*) FROM runs"_s), 1);
    QVERIFY(value(store->log().verify()).intact());
    QCOMPARE(tableOf("killed.loupe"), tableOf("whole.loupe"));
    QFile csv(path("killed.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), kPhotos + 2);
}

void TestScanCli::anInterruptedScanSaysHowToGoOn()
{
    QProcess process;
    QVERIFY(startAndWaitForATenth(process, scanInto("interrupted.loupe")));
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAll().contains("the same command goes on from there"));
    QVERIFY(!QFile::exists(path("interrupted.loupe.lock")));
    const Outcome rest = run(scanInto("interrupted.loupe"));
    QVERIFY2(rest.said.contains("Goes on: "), rest.said.constData());
    QCOMPARE(tableOf("interrupted.loupe"), tableOf("whole.loupe"));
}

void TestScanCli::shardsAreMerged()
{
    for (const QString &shard : {u"1/2"_s, u"2/2"_s}) {
        const QByteArray file = "shard" + shard.left(1).toUtf8() + ".loupe";
        const Outcome part = run(scanInto(file.constData()) << u"--shard"_s << shard);
        QVERIFY2(part.exitCode == 0 || part.exitCode == 1, part.said.constData());
    }
    const Outcome merged = run({u"merge"_s, path("merged.loupe"), path("shard1.loupe"), path("shard2.loupe")});
    QVERIFY2(merged.exitCode == 0, merged.said.constData());
    QCOMPARE(tableOf("merged.loupe"), tableOf("whole.loupe"));
    const Outcome verified = run({u"verify"_s, path("merged.loupe")});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY2(verified.said.contains("unchanged"), verified.said.constData());
}

void TestScanCli::theEvidenceStaysAsItWas()
{
    const QMap<QString, QStringList> before = stateOf(path("photos"));
    QVERIFY(before.size() > kPhotos);
    const Outcome outcome =
        run(scanInto("evidence.loupe") << u"--csv"_s << path("t.csv") << u"--json-lines"_s << path("t.jsonl")
                                       << u"--masks"_s << path("masks") << u"--overlays"_s << path("overlays")
                                       << u"--challenge-out"_s << path("challenge"));
    QVERIFY2(outcome.exitCode == 1, outcome.said.constData());
    const QMap<QString, QStringList> after = stateOf(path("photos"));
    QCOMPARE(after.keys(), before.keys());
    for (auto it = before.begin(); it != before.end(); ++it)
        QCOMPARE(after.value(it.key()), it.value());
    for (const char *made : {"t.csv", "t.jsonl", "masks/photo1.png.mask.png", "masks/inner/photo0.png.mask.png",
                             "overlays/photo1.png.overlay.png", "challenge/predictions.txt"})
        QVERIFY2(QFileInfo(path(made)).size() > 0, made);
}

void TestScanCli::theSecondProgramSaysWhoHasTheCaseOpen()
{
    QProcess first;
    QVERIFY(startAndWaitForATenth(first, scanInto("shared.loupe")));
    const Outcome second = run(scanInto("shared.loupe"));
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.said.contains("process " + QByteArray::number(first.processId())), second.said.constData());
    first.kill();
    QVERIFY(first.waitForFinished(60000));
}

void TestScanCli::reportsAreMade()
{
    const auto report = [this](const char *file, const QStringList &more) {
        const Outcome made =
            run(QStringList{u"report"_s, u"--case"_s, path("whole.loupe"), u"--out"_s, path(file)} + more);
        QFile out(path(file));
        return made.exitCode == 0 && out.open(QIODevice::ReadOnly) ? out.readAll() : "failed: " + made.said;
    };
    const QByteArray one = report("one.html", {u"--items"_s, path("photos/photo1.png"), u"--examiner"_s, u"E. X."_s});
    QVERIFY2(one.startsWith("<!DOCTYPE html>") && one.contains("photo1.png"), one.left(300).constData());
    QVERIFY(one.contains("E. X.") && !one.contains("photo2.png"));
    QVERIFY(report("again.html", {u"--items"_s, path("photos/photo1.png"), u"--examiner"_s, u"E. X."_s}) == one);
    const QByteArray german = report(
        "german.html", {u"--filter"_s, u"photo11 is:done"_s, u"--language"_s, u"de"_s, u"--title"_s, u"<Akte>"_s});
    QVERIFY2(german.contains("lang=\"de\"") && german.contains("&lt;Akte&gt;"), german.left(300).constData());
    QVERIFY(german.contains("photo110.png") && !german.contains("photo120.png"));
    QVERIFY(report("one.pdf", {u"--items"_s, path("photos/photo1.png")}).startsWith("%PDF-"));
}

void TestScanCli::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("named");
    const QString photos = path("photos");
    QTest::newRow("no case") << QStringList{u"scan"_s, photos} << 2 << QByteArray("--case");
    QTest::newRow("no folder") << QStringList{u"scan"_s, u"--case"_s, path("x.loupe")} << 2 << QByteArray("FOLDER");
    for (const char *shard : {"0/4", "5/4", "1", "1/", "a/b", "1/4x"})
        QTest::newRow(qPrintable(u"shard "_s + QString::fromUtf8(shard)))
            << QStringList{u"scan"_s, photos, u"--case"_s, path("x.loupe"), u"--shard"_s, QString::fromUtf8(shard)} << 2
            << QByteArray("1/4");
    QTest::newRow("a photo as the case") << QStringList{u"scan"_s,    photos,
                                                        u"--case"_s,  path("photos/photo1.png"),
                                                        u"--model"_s, path("tiny")}
                                         << 1 << QByteArray("no case of Loupe");
    QTest::newRow("no such model") << QStringList{u"scan"_s,       photos,       u"--case"_s,
                                                  path("x.loupe"), u"--model"_s, path("none")}
                                   << 3 << QByteArray("No model");
    QTest::newRow("an empty place") << QStringList{u"scan"_s,       path("tiny"), u"--case"_s,
                                                   path("y.loupe"), u"--model"_s, path("tiny")}
                                    << 1 << QByteArray("no pictures");
    QTest::newRow("a missing place") << QStringList{u"scan"_s,       path("gone"), u"--case"_s,
                                                    path("z.loupe"), u"--model"_s, path("tiny")}
                                     << 1 << QByteArray("gone: ");
    const QStringList report{u"report"_s, u"--case"_s, path("whole.loupe"), u"--out"_s};
    QTest::newRow("a report of a file that is not in the case")
        << report + QStringList{path("x.html"), u"--items"_s, path("gone.png")} << 2
        << QByteArray("no file of the case");
    QTest::newRow("a report of nothing") << report + QStringList{path("x.html"), u"--filter"_s, u"score>2"_s} << 2
                                         << QByteArray("no file of the case");
    QTest::newRow("a report with a filter that is not understood")
        << report + QStringList{path("x.html"), u"--filter"_s, u"score>much"_s} << 2 << QByteArray("score>much");
    QTest::newRow("a report over a photo")
        << report + QStringList{path("photos/photo1.png")} << 2 << QByteArray("a file of the case");
    QTest::newRow("a report without a case")
        << QStringList{u"report"_s, u"--out"_s, path("x.html")} << 2 << QByteArray("--case");
    QTest::newRow("merging what is no case")
        << QStringList{u"merge"_s, path("m.loupe"), path("photos/text.jpg")} << 1 << QByteArray("no case of Loupe");
}

void TestScanCli::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, named);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.exitCode == exitCode, outcome.said.constData());
    QVERIFY2(outcome.said.contains(named), outcome.said.constData());
}

QTEST_GUILESS_MAIN(TestScanCli)
#include "tst_scan_cli.moc"
