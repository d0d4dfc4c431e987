#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/** The real program, in a language that writes numbers with a comma where that is installed. */
Outcome run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOUPE_RESOURCES"_s, u"/nonexistent"_s);
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) {
        qWarning() << arguments << process.errorString() << process.exitCode() << process.readAllStandardError();
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/** What a script sees of loupe-cli: exit codes, one JSON object a line, sentences on the standard error. */
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseExitsWith2_data();
    void wrongUseExitsWith2();
    void helpAndVersionExitWith0();
    void noModelExitsWith3_data();
    void noModelExitsWith3();
    void badFilesExitWith1AndOneJsonLineEach();
    void theTableNamesEveryFile();
    void namesCannotActOnTheTerminal();
    void foldersGiveTheirPicturesSorted();
    void anEmptyFolderIsAFailureOfItsOwn();
    void aDamagedPictureIsAnalysedButDoesNotPass();
    void theTableSaysWhatWasConverted();
    void detailsAreSaidWhenAskedFor();
    void thePageOfAModelShowsWhatItFailsOn();
    void failuresAreKeptOfAModelOnly();
    void evidenceWritesItsMaps();
    void evidenceIsOneJsonLineEach();

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    static QString bundledModel();

    QTemporaryDir m_dir;
};

void TestCli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString TestCli::bundledModel()
{
    const QDir models(QStringLiteral(LOUPE_SOURCE_DIR "/resources/models"));
    const QStringList names = models.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return names.isEmpty() ? QString() : models.filePath(names.front());
}

void TestCli::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli")), "build the target loupe-cli first");
    QVERIFY(QDir(m_dir.path()).mkdir(u"no model"_s));
    QVERIFY(QDir(m_dir.path()).mkdir(u"photos"_s));
    write(u"text.jpg"_s, "this is no picture");
    write(u"empty.png"_s, {});
    write(u"photos/b.jpg"_s, "x");
    write(u"photos/a.PNG"_s, "x");
    write(u"photos/notes.txt"_s, "x");
    QImage image(16, 16, QImage::Format_RGB888);
    image.fill(Qt::gray);
    QVERIFY(image.save(path(u"good.png"_s)));
}

void TestCli::wrongUseExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no subcommand") << QStringList{};
    QTest::newRow("an unknown subcommand") << QStringList{u"divine"_s};
    QTest::newRow("nothing to analyze") << QStringList{u"analyze"_s};
    QTest::newRow("an unknown option") << QStringList{u"analyze"_s, u"--certain"_s, u"a.jpg"_s};
    QTest::newRow("an unknown precision") << QStringList{u"analyze"_s, u"a.jpg"_s, u"--precision"_s, u"fp8"_s};
    QTest::newRow("a threshold in words") << QStringList{u"analyze"_s, u"a.jpg"_s, u"--threshold"_s, u"high"_s};
    QTest::newRow("a threshold that is no number") << QStringList{u"analyze"_s, u"a.jpg"_s, u"--threshold"_s, u"nan"_s};
    QTest::newRow("a negative threshold") << QStringList{u"analyze"_s, u"a.jpg"_s, u"--threshold=-1"_s};
    QTest::newRow("an unknown colour map") << QStringList{u"analyze"_s, u"a.jpg"_s, u"--color-map"_s, u"Jet"_s};
    QTest::newRow("nothing to evaluate") << QStringList{u"evaluate"_s};
    QTest::newRow("an image threshold above 1")
        << QStringList{u"evaluate"_s, u"--data"_s, u"d"_s, u"--image-threshold"_s, u"1.5"_s};
    QTest::newRow("fewer bootstrap samples than none")
        << QStringList{u"evaluate"_s, u"--data"_s, u"d"_s, u"--bootstrap=-1"_s};
    QTest::newRow("a batch of none") << QStringList{u"bench"_s, u"--batch"_s, u"0"_s};
    QTest::newRow("a trace of no network") << QStringList{
        u"trace"_s,    u"--weights"_s, u"formula"_s, u"--input"_s, QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"),
        u"--output"_s, u"o"_s};
    QTest::newRow("a trace of no input") << QStringList{u"trace"_s,        u"--preset"_s, u"x"_s,
                                                        u"--weights"_s,    u"formula"_s,  u"--input"_s,
                                                        u"/nonexistent"_s, u"--output"_s, u"o"_s};
}

void TestCli::wrongUseExitsWith2()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestCli::helpAndVersionExitWith0()
{
    Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    for (const char *command : {"analyze", "bench", "evaluate", "models", "synthesize", "trace"})
        QVERIFY2(outcome.out.contains(command), command);
    outcome = run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out.trimmed(), QByteArray("loupe-cli " LOUPE_VERSION));
    outcome = run({u"analyze"_s, u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("--threshold"));
}

void TestCli::noModelExitsWith3_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString good = path(u"good.png"_s);
    QTest::newRow("none came with the program") << QStringList{u"analyze"_s, good};
    QTest::newRow("the folder is not there") << QStringList{u"analyze"_s, good, u"--model"_s, u"/nonexistent"_s};
    QTest::newRow("the folder holds no model") << QStringList{u"analyze"_s, good, u"--model"_s, path(u"no model"_s)};
    QTest::newRow("as JSON") << QStringList{u"analyze"_s, good,       u"--model"_s, path(u"no model"_s),
                                            u"--json"_s,  u"--out"_s, path(u"o"_s)};
    QTest::newRow("nothing to evaluate with") << QStringList{u"evaluate"_s, u"--data"_s, good};
    QTest::newRow("no card to show") << QStringList{u"models"_s};
    QTest::newRow("no card in the folder") << QStringList{u"models"_s, u"--json"_s, u"--model"_s, path(u"no model"_s)};
}

void TestCli::noModelExitsWith3()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.err.contains("model"));
    QVERIFY(!outcome.out.contains('{'));
}

void TestCli::badFilesExitWith1AndOneJsonLineEach()
{
    const QStringList files{path(u"text.jpg"_s), path(u"empty.png"_s), path(u"gone.tif"_s),
                            m_dir.filePath(u"é\"\n.png"_s)};
    const Outcome outcome = run(
        QStringList{u"analyze"_s, u"--json"_s, u"--model"_s, path(u"no model"_s), u"--threshold"_s, u"0.5"_s} + files);
    QCOMPARE(outcome.exitCode, 1);
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonParseError parsed;
        const QJsonObject object = QJsonDocument::fromJson(lines[i], &parsed).object();
        QCOMPARE(parsed.error, QJsonParseError::NoError);
        QCOMPARE(object[u"file"_s].toString(), files[i]);
        for (const QString &key :
             {u"sha256"_s, u"width"_s, u"height"_s, u"score"_s, u"band"_s, u"threshold"_s, u"forged_fraction"_s,
              u"regions"_s, u"copy_move"_s, u"model"_s, u"device"_s, u"precision"_s, u"seconds"_s, u"notes"_s})
            QVERIFY2(object.contains(key) && object[key].isNull(), qPrintable(key));
        const QJsonObject error = object[u"error"_s].toObject();
        QVERIFY(!error[u"kind"_s].toString().isEmpty());
        QVERIFY(error[u"message"_s].toString().endsWith(u'.'));
        QVERIFY(error.contains(u"detail"_s));
    }
    QVERIFY(lines[0].contains("\"not_an_image\""));
}

void TestCli::theTableNamesEveryFile()
{
    const QString wide = path(u"写真-ширина-é.jpg"_s);
    const Outcome outcome = run({u"analyze"_s, u"--model"_s, path(u"no model"_s), wide, path(u"text.jpg"_s)});
    QCOMPARE(outcome.exitCode, 1);
    const QStringList lines = QString::fromUtf8(outcome.out).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"VERDICT"_s));
    QVERIFY(lines[1].endsWith(wide));
    QCOMPARE(lines[1].indexOf(wide), lines[0].indexOf(u"FILE"_s));
    QCOMPARE(lines[2].indexOf(path(u"text.jpg"_s)), lines[0].indexOf(u"FILE"_s));
    QVERIFY(outcome.err.contains("2 of 2 files failed"));
    QVERIFY(!outcome.err.contains('\r')); // no progress where there is no terminal
}

void TestCli::namesCannotActOnTheTerminal()
{
    const Outcome outcome = run({u"analyze"_s, u"--model"_s, path(u"no model"_s), path(u"\u001b[2J\u202e.jpg"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!(outcome.out + outcome.err).contains('\x1b'));
    QVERIFY(!QString::fromUtf8(outcome.out + outcome.err).contains(u'\u202e'));
}

void TestCli::foldersGiveTheirPicturesSorted()
{
    const Outcome outcome = run({u"analyze"_s, u"--json"_s, u"--model"_s, path(u"no model"_s), path(u"photos"_s)});
    QCOMPARE(outcome.exitCode, 1);
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains("a.PNG"));
    QVERIFY(lines[1].contains("b.jpg"));
    const Outcome nothing = run({u"analyze"_s, u"--model"_s, path(u"no model"_s), path(u"no model"_s)});
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(nothing.err.contains("no pictures"));
}

void TestCli::anEmptyFolderIsAFailureOfItsOwn()
{
    const Outcome outcome =
        run({u"analyze"_s, u"--model"_s, path(u"no model"_s), path(u"no model"_s), path(u"photos"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("no model: There are no pictures in this folder."));
    QVERIFY(outcome.err.contains("3 of 3 files failed"));
}

void TestCli::aDamagedPictureIsAnalysedButDoesNotPass()
{
    QImage noise(64, 64, QImage::Format_RGB888); // does not compress: the share of the bytes is the share of the rows
    QRandomGenerator random(5);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, random.generate());
    QVERIFY(noise.save(path(u"cut.png"_s)));
    QFile file(path(u"cut.png"_s));
    QVERIFY(file.resize(file.size() * 8 / 10));
    const Outcome outcome = run({u"analyze"_s, u"--json"_s, u"--model"_s, bundledModel(), file.fileName()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("damaged or cut off"));
    const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(object[u"error"_s][u"kind"_s].toString(), u"truncated"_s);
    QVERIFY(object[u"score"_s].isDouble());
}

void TestCli::theTableSaysWhatWasConverted()
{
    QImage image(8, 8, QImage::Format_Grayscale8);
    image.fill(Qt::gray);
    QVERIFY(image.save(path(u"grey.png"_s)));
    const Outcome outcome = run({u"analyze"_s, u"--model"_s, bundledModel(), path(u"grey.png"_s)});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("\n  A grey picture"));
    QVERIFY(outcome.out.contains("\n  Smaller than the network's view"));
    QVERIFY(!outcome.out.contains("preview")); // that is so for every photo of the run
}

void TestCli::detailsAreSaidWhenAskedFor()
{
    const QStringList arguments{u"models"_s, u"--model"_s, u"/nonexistent"_s};
    const QByteArray brief = run(arguments).err;
    const QByteArray full = run(arguments + QStringList{u"--verbose"_s}).err;
    QCOMPARE(brief.count('\n'), 1);
    QVERIFY(full.startsWith(brief.trimmed()));
    QVERIFY(full.contains("is no folder"));
}

void TestCli::thePageOfAModelShowsWhatItFailsOn()
{
    const QString pictures = path(u"failures"_s);
    const QStringList page{u"models"_s, u"--model"_s, bundledModel(), u"--page"_s};
    QVERIFY(!run(page).out.contains("Known failures"));
    const Outcome shown = run(page + QStringList{u"--pictures"_s, pictures});
    QCOMPARE(shown.exitCode, 0);
    const QByteArray first = pictures.toUtf8() + "/failure_1.jpg";
    QVERIFY(shown.out.contains("## Known failures") && shown.out.contains("![](" + first + ')'));
    QVERIFY(!QImage(QString::fromUtf8(first)).isNull());
    const Outcome blocked = run(page + QStringList{u"--pictures"_s, path(u"good.png"_s) + u"/x"_s});
    QCOMPARE(blocked.exitCode, 1);
    QVERIFY(!blocked.err.isEmpty());
    QCOMPARE(run({u"models"_s, u"--pictures"_s, pictures}).exitCode, 2);
}

void TestCli::failuresAreKeptOfAModelOnly()
{
    const QStringList evaluate{u"evaluate"_s, u"--data"_s, path(u"good.png"_s), u"--model"_s, bundledModel()};
    QCOMPARE(run(evaluate + QStringList{u"--card-failures"_s}).exitCode, 2); // of which test?
    const Outcome matcher =
        run(evaluate + QStringList{u"--card"_s, u"x"_s, u"--card-failures"_s, u"--witness"_s, u"copy-move"_s});
    QVERIFY(matcher.exitCode != 0);
    QVERIFY2(matcher.err.contains("not of the matcher"), matcher.err);
}

void TestCli::evidenceWritesItsMaps()
{
    const QString maps = path(u"maps"_s);
    const Outcome all = run({u"evidence"_s, path(u"good.png"_s), u"--maps"_s, maps});
    QCOMPARE(all.exitCode, 0);
    for (const char *name : {"ela", "jpeg_ghost", "noise", "jpeg_grid", "copy_move"}) {
        const QImage map(maps + u"/good."_s + QString::fromLatin1(name) + u".png"_s);
        QVERIFY2(map.width() == 240 && map.height() > 16, name); // with its scale below
    }
    const Outcome one = run({u"evidence"_s, path(u"good.png"_s), u"--only"_s, u"noise"_s, u"--maps"_s, path(u"one"_s)});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(QDir(path(u"one"_s)).entryList(QDir::Files), QStringList{u"good.noise.png"_s});
    QCOMPARE(run({u"evidence"_s, path(u"good.png"_s), u"--only"_s, u"magic"_s}).exitCode, 2);
    QCOMPARE(run({u"evidence"_s}).exitCode, 2);
    const QString blocked = path(u"good.png"_s) + u"/maps"_s;
    QCOMPARE(run({u"evidence"_s, path(u"good.png"_s), u"--maps"_s, blocked}).exitCode, 1);
}

void TestCli::evidenceIsOneJsonLineEach()
{
    const Outcome outcome =
        run({u"evidence"_s, u"--json"_s, path(u"text.jpg"_s), path(u"good.png"_s), u"--only"_s, u"ela,jpeg_grid"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QByteArrayList lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject bad = QJsonDocument::fromJson(lines[0]).object();
    QVERIFY(bad[u"maps"_s].toArray().isEmpty() && bad[u"structure"_s].isNull());
    const QJsonObject good = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(good[u"maps"_s].toArray().size(), 2);
    QCOMPARE(good[u"maps"_s].toArray()[0].toObject()[u"map"_s].toString(), u"ela"_s);
    const QJsonArray segments = good[u"structure"_s].toObject()[u"segments"_s].toArray();
    QCOMPARE(segments.first().toObject()[u"name"_s].toString(), u"IHDR"_s);
    QCOMPARE(segments.last().toObject()[u"name"_s].toString(), u"IEND"_s);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
