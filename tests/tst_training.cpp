#include "tests/reference_vectors.h"

#include <QFile>
#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/model_card.h"
#include "training/calibrator.h"
#include "training/metrics/auc.h"
#include "training/score_fit.h"
#include "training/trainer.h"

using namespace loupe;

/** The trainer on a few generated photos: it learns, stops, goes on to the same weights, and says what is wrong. */
class TestTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areaUnderCurve_data();
    void areaUnderCurve();
    void quantilesAreReachedByFew();
    void aResumedRunEndsInTheSameWeights();
    void calibrationFillsTheCard();

private:
    TrainOptions smallRun(const QString &output) const;

    QTemporaryDir m_folder;
};

void TestTraining::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QDir(m_folder.path()).mkpath(QStringLiteral("photos"));
    cv::RNG random(3);
    for (int i = 0; i < 24; ++i) {
        cv::Mat photo(320, 352, CV_8UC3);
        random.fill(photo, cv::RNG::UNIFORM, 0, 90);
        photo += cv::Scalar(30 + 5 * i, 140 - 3 * i, 60);
        cv::rectangle(photo, cv::Rect(40 + i, 60, 90, 120), cv::Scalar(200, 40 + 7 * i, 90), cv::FILLED);
        QVERIFY(cv::imwrite(m_folder.filePath(QStringLiteral("photos/photo%1.png").arg(i)).toStdString(), photo));
    }
}

TrainOptions TestTraining::smallRun(const QString &output) const
{
    TrainOptions options = *trainPreset("small", TrainStage::Joint);
    options.photos = {m_folder.filePath(QStringLiteral("photos")).toStdString()};
    options.output = m_folder.filePath(output).toStdString();
    options.steps = 4;
    options.batch = 2;
    options.validateEvery = 0;
    options.validationSamples = 2;
    options.easySteps = 2;
    return options;
}

void TestTraining::areaUnderCurve_data()
{
    QTest::addColumn<QList<double>>("positives");
    QTest::addColumn<QList<double>>("negatives");
    QTest::addColumn<double>("auc");
    QTest::newRow("separated") << QList<double>{3, 4} << QList<double>{1, 2} << 1.0;
    QTest::newRow("turned round") << QList<double>{1, 2} << QList<double>{3, 4} << 0.0;
    QTest::newRow("all equal") << QList<double>{1, 1} << QList<double>{1, 1, 1} << 0.5;
    QTest::newRow("one pair wrong of four") << QList<double>{1, 4} << QList<double>{0, 2} << 0.75;
    QTest::newRow("one class only") << QList<double>{1, 4} << QList<double>{} << 0.5;
}

void TestTraining::areaUnderCurve()
{
    QFETCH(QList<double>, positives);
    QFETCH(QList<double>, negatives);
    QTEST(loupe::areaUnderCurve({positives.begin(), positives.end()}, {negatives.begin(), negatives.end()}), "auc");
}

void TestTraining::quantilesAreReachedByFew()
{
    std::vector<double> values;
    for (int i = 0; i < 100; ++i)
        values.push_back(i / 100.0);
    QCOMPARE(upperQuantile(values, 0.05), 0.95);
    QVERIFY(upperQuantile(values, 0.001) > 0.99); // fewer than one of 100: nobody may reach it
}

void TestTraining::aResumedRunEndsInTheSameWeights()
{
    const auto ignore = [](const TrainEvent &) {};
    const TrainOptions whole = smallRun(QStringLiteral("whole"));
    QVERIFY(train(whole, ignore).ok());

    TrainOptions parts = smallRun(QStringLiteral("parts"));
    int steps = 0;
    Progress stopAfterTwo;
    stopAfterTwo.report = [&](int done, int) { steps = done; };
    stopAfterTwo.cancelled = [&] { return steps >= 2; };
    const auto stopped = train(parts, ignore, stopAfterTwo);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    parts.resume = true;
    QVERIFY(train(parts, ignore).ok());

    const auto a = readSafetensors(whole.output / "model.safetensors");
    const auto b = readSafetensors(parts.output / "model.safetensors");
    QVERIFY(a && b);
    QCOMPARE(a->tensors.size(), b->tensors.size());
    for (const auto &[key, tensor] : a->tensors)
        QVERIFY2(torch::equal(tensor, b->tensors.at(key)), key.c_str());
}

void TestTraining::calibrationFillsTheCard()
{
    const TrainOptions trained = smallRun(QStringLiteral("calibrated"));
    QVERIFY(train(trained, [](const TrainEvent &) {}).ok());
    CalibrateOptions options;
    options.modelFolder = trained.output;
    options.photoFolders = trained.photos;
    options.samples = 24;
    options.authentic = 4;
    options.table = trained.output / "looks.csv";
    const auto card = calibrate(options);
    QVERIFY2(card.ok(), card ? "" : card.error().detail.c_str());
    const auto stored = readModelCard(trained.output);
    QVERIFY(stored.ok());
    QCOMPARE(stored->strong.score, card->strong.score);
    QCOMPARE(stored->authenticPhotos, 10); // half of five endings with four pictures each
    QCOMPARE(stored->scoreModel.compression.size(), std::size_t(5));
    QCOMPARE(stored->scoreModel.offset, card->scoreModel.offset);
    QVERIFY(stored->strong.score >= stored->moderate.score);
    QVERIFY(stored->moderate.score >= stored->inconclusive.score);
    QFile table(QString::fromStdString(options.table.string()));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
    QVERIFY(lines.size() > 24 + 5 * 4); // and the strongly compressed ones in which something could be forged
    QVERIFY(lines.front().startsWith("group,type,forged_share,side,luma_step,image,"));
    for (const QByteArray &line : lines)
        QCOMPARE(line.count(','), lines.front().count(','));
}

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
