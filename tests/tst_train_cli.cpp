#include "tests/labelled_set.h"
#include "tests/tiny_model.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace loupe;

/** Training and adaptation as a shell sees them: killed, resumed, evaluated. */
class TestTrainCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledRunEndsInTheSameWeights();
    void anInterruptedRunSavesAndSaysSo();
    void adaptThenEvaluate();
    void wrongUseExitsWith2_data();
    void wrongUseExitsWith2();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QStringList train(const char *output) const;
    TensorMap weights(const char *model) const;

    QTemporaryDir m_dir;
};

namespace {

void start(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(LOUPE_BIN_DIR "/loupe-cli"), arguments);
}

/** Reads until the program says that a step is done. False when it ended before. */
bool waitForStep(QProcess &process, int step)
{
    const QByteArray line = "step " + QByteArray::number(step) + "/";
    QByteArray said;
    while (!said.contains(line))
        if (!process.waitForReadyRead(60000))
            return false;
        else
            said += process.readAll();
    return true;
}

QByteArray finished(QProcess &process, int &exitCode)
{
    exitCode =
        process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace

void TestTrainCli::initTestCase()
{
    QVERIFY(m_dir.isValid());
    photos::makeLabelledSet(path("set").toStdString(), 10, 8);
    tiny::makeModel(path("tiny").toStdString(), InputPolicy::Resize);
}

QStringList TestTrainCli::train(const char *output) const
{
    return {u"train"_s,
            u"--data"_s,
            path("set"),
            u"--from"_s,
            path("tiny"),
            u"--out"_s,
            path(output),
            u"--stage"_s,
            u"joint"_s,
            u"--steps"_s,
            u"14"_s,
            u"--batch"_s,
            u"4"_s,
            u"--threads"_s,
            u"1"_s,
            u"--workers"_s,
            u"1"_s,
            u"--device"_s,
            u"cpu"_s,
            u"--checkpoint-minutes"_s,
            u"0"_s,
            u"--no-cache"_s,
            u"--validate-every"_s,
            u"3"_s,
            u"--set"_s,
            u"validation_share=0.2"_s};
}

TensorMap TestTrainCli::weights(const char *model) const
{
    const auto file = readSafetensors((path(model) + u"/model.safetensors"_s).toStdString());
    return file ? file->tensors : TensorMap();
}

void TestTrainCli::aKilledRunEndsInTheSameWeights()
{
    int exitCode = -1;
    QProcess whole;
    start(whole, train("whole"));
    const QByteArray said = finished(whole, exitCode);
    QVERIFY2(exitCode == 0, said.constData());

    QStringList arguments = train("killed");
    for (const int step : {2, 7, 11}) { // wherever the program is by then: computing, writing, validating
        QProcess process;
        start(process, arguments);
        QVERIFY(waitForStep(process, step));
        process.kill();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        arguments = train("killed") << u"--resume"_s;
    }
    QProcess last;
    start(last, arguments);
    const QByteArray end = finished(last, exitCode);
    QVERIFY2(exitCode == 0, end.constData());
    const TensorMap expected = weights("whole");
    const TensorMap actual = weights("killed");
    QVERIFY(!expected.empty());
    QCOMPARE(actual.size(), expected.size());
    for (const auto &[key, tensor] : expected)
        QVERIFY2(torch::equal(tensor, actual.at(key)), key.c_str());
}

void TestTrainCli::anInterruptedRunSavesAndSaysSo()
{
    QProcess process;
    start(process, train("interrupted"));
    QVERIFY(waitForStep(process, 2));
    process.terminate();
    int exitCode = -1;
    const QByteArray said = finished(process, exitCode);
    QVERIFY2(exitCode == 1, said.constData());
    QVERIFY2(said.contains("--resume"), said.constData());
    QVERIFY(QFile::exists(path("interrupted") + u"/checkpoint.safetensors"_s));
    QVERIFY(!QFile::exists(path("interrupted") + u"/model.safetensors"_s));
}

void TestTrainCli::adaptThenEvaluate()
{
    int exitCode = -1;
    QProcess adapt;
    start(adapt, {u"adapt"_s, u"--model"_s, path("tiny"), u"--images"_s, path("set") + u"/Au"_s, u"--out"_s,
                  path("adapted"), u"--guard"_s, path("set"), u"--batch"_s, u"4"_s, u"--device"_s, u"cpu"_s});
    const QByteArray adapted = finished(adapt, exitCode);
    QVERIFY2(exitCode == 0, adapted.constData());
    QVERIFY(adapted.contains("guard before:") && adapted.contains("guard after:"));

    QProcess evaluate;
    start(evaluate, {u"evaluate"_s, u"--model"_s, path("adapted"), u"--data"_s, path("set"), u"--device"_s, u"cpu"_s,
                     u"--bootstrap"_s, u"20"_s});
    const QByteArray evaluated = finished(evaluate, exitCode);
    QVERIFY2(exitCode == 0, evaluated.constData());
    QVERIFY2(evaluated.contains("Overall"), evaluated.constData());
}

void TestTrainCli::wrongUseExitsWith2_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("an unknown preset of a stage")
        << QStringList{u"--stage"_s, u"all"_s, u"--preset"_s, u"small,huge,small"_s} << QByteArray("huge");
    QTest::newRow("presets of stages for one stage")
        << QStringList{u"--stage"_s, u"cls"_s, u"--preset"_s, u"small,small,small"_s} << QByteArray("small,small");
    QTest::newRow("an unknown stage") << QStringList{u"--stage"_s, u"both"_s} << QByteArray("both");
    QTest::newRow("an unknown preset") << QStringList{u"--preset"_s, u"large"_s} << QByteArray("large");
    QTest::newRow("an unknown option") << QStringList{u"--set"_s, u"colour=red"_s} << QByteArray("colour");
    QTest::newRow("an option without a value") << QStringList{u"--set"_s, u"colour"_s} << QByteArray("NAME=VALUE");
    QTest::newRow("a value out of range") << QStringList{u"--set"_s, u"flip=2"_s} << QByteArray("flip");
}

void TestTrainCli::wrongUseExitsWith2()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, named);
    QProcess process;
    start(process, QStringList{u"train"_s, u"--data"_s, path("set"), u"--out"_s, path("refused")} + more);
    int exitCode = -1;
    const QByteArray said = finished(process, exitCode);
    QCOMPARE(exitCode, 2);
    QVERIFY2(said.contains(named), said.constData());
    QVERIFY(!QFile::exists(path("refused")));
}

QTEST_GUILESS_MAIN(TestTrainCli)
#include "tst_train_cli.moc"
