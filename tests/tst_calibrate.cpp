#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include "main_window_fixture.h"

#include "app/photo_calibration.h"
#include "ui/alarm_words.h"
#include "ui/calibrate_dialog.h"

using namespace loupe;
using Key = Settings::Key;

namespace {

/** Twelve photos, one of them twice, one file that is none; the score of each is its first pixel's red / 255. */
struct Own {
    QTemporaryDir folder;
    QSemaphore started;
    QSemaphore go; ///< a run waits for it when `held`
    std::atomic<bool> held{false};
    std::unique_ptr<Settings> settings = Settings::temporary();
    AnalysisService analysis{nullptr, loader()};
    AlarmService alarms{&analysis, settings.get()};

    Own()
    {
        QDir().mkpath(folder.filePath(u"photos/inner"_s));
        QDir().mkpath(folder.filePath(u"empty"_s));
        for (int i = 0; i < 12; ++i) {
            QImage image(20, 16, QImage::Format_RGB32);
            image.fill(QColor(i * 20, 80, 80));
            image.save(photo(i));
        }
        QFile::copy(photo(0), folder.filePath(u"photos/copy.png"_s));
        QFile text(folder.filePath(u"photos/none.jpg"_s));
        if (!text.open(QIODevice::WriteOnly) || text.write("no picture") < 0)
            qFatal("cannot write");
        analysis.setModel({});
        if (!QTest::qWaitFor([this] { return analysis.sharedModel().has_value(); }))
            qFatal("no model");
    }
    ~Own() { go.release(1000); }
    QString photo(int i) const { return folder.filePath(u"photos/%1%2.png"_s.arg(i % 2 ? u""_s : u"inner/"_s).arg(i)); }
    ModelLoader loader()
    {
        return [this](const AnalyzerOptions &) -> Result<LoadedModel> {
            LoadedModel loaded{testCard(), {"cpu", Precision::Fp32, ""}, {}};
            loaded.card.authenticPhotos = 500;
            loaded.weightsSha256 = std::string(64, 'a');
            loaded.cardSha256 = std::string(64, 'b');
            loaded.analyze = [this](const DecodedImage &image, const Progress &progress) -> Result<Analysis> {
                started.release();
                while (held && !go.tryAcquire(1, 1)) {
                    if (progress.cancelled())
                        return Error{Error::Kind::Cancelled, {}};
                }
                Analysis result = testAnalysis(image);
                result.imageScore = image.rgb.at<cv::Vec3b>(0, 0)[0] / 255.0;
                return result;
            };
            return loaded;
        };
    }
    /** Until it is asked about one more photo. */
    bool waitForModel()
    {
        return QTest::qWaitFor([this] { return started.tryAcquire(); });
    }
    std::unique_ptr<CalibrateDialog> dialog()
    {
        auto dialog = std::make_unique<CalibrateDialog>(&analysis, &alarms, settings.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }
};

template <class T = QPushButton>
T *part(const QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString text(const QWidget &dialog, const char *name)
{
    return part<QLabel>(dialog, name)->text();
}

bool measure(const CalibrateDialog &dialog)
{
    part(dialog, "start")->click();
    return QTest::qWaitFor([&] { return part<QLabel>(dialog, "calibrateMeasured")->isVisible(); }, 20000);
}

} // namespace

/** Photos of one's own say which score alarms how often. */
class TestCalibrate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFolderIsMeasured();
    void theThresholdIsUsedKeptAndRemoved();
    void aPauseLetsOtherPhotosThrough();
    void aCancelledRunGivesWhatItHas();
    void anEmptyFolderSaysSo();
    void closingEndsTheRun();
    void sentences();
    void theVerdictSaysTheSide();
};

void TestCalibrate::theFolderIsMeasured()
{
    Own own;
    const auto dialog = own.dialog();
    QVERIFY(!part(*dialog, "start")->isEnabled()); // no folder yet
    QVERIFY(text(*dialog, "runText").contains(u"folder"));
    QVERIFY(!part(*dialog, "calibrateUse")->isVisible() || !part(*dialog, "calibrateUse")->isEnabled());
    dialog->setFolder(own.folder.filePath(u"photos"_s));
    QVERIFY(measure(*dialog));
    QVERIFY2(text(*dialog, "calibrateMeasured").contains(u"12"), qPrintable(text(*dialog, "calibrateMeasured")));
    QVERIFY(text(*dialog, "runText").contains(u"could not be analysed"));
    const auto *table = dialog->findChild<QTableWidget *>(); // scores are 0, 20/255, ..., 220/255 = 0.863
    QVERIFY2(table->item(0, 2)->text().startsWith(u"0 of 12"), qPrintable(table->item(0, 2)->text()));
    QVERIFY(table->item(1, 2)->text().startsWith(u"3 of 12")); // from 0.7
    QVERIFY(table->item(2, 2)->text().startsWith(u"5 of 12")); // from 0.5
    QVERIFY(table->item(2, 2)->text().contains(u"95 % interval"));
    part<QDoubleSpinBox>(*dialog, "calibrateAccepted")->setValue(10);
    QVERIFY2(text(*dialog, "calibrateThreshold").contains(u"0.7844"), qPrintable(text(*dialog, "calibrateThreshold")));
    QVERIFY(text(*dialog, "calibrateThreshold").contains(u"1 of 12"));
    QVERIFY(!own.alarms.ownPhotos()); // nothing is kept unasked
}

void TestCalibrate::theThresholdIsUsedKeptAndRemoved()
{
    Own own;
    {
        const auto dialog = own.dialog();
        dialog->setFolder(own.folder.filePath(u"photos"_s));
        QVERIFY(measure(*dialog));
        part<QDoubleSpinBox>(*dialog, "calibrateAccepted")->setValue(10);
        part(*dialog, "calibrateUse")->click();
        QCOMPARE(own.settings->number(Key::FalseAlarms), 0.1);
        QVERIFY(!part(*dialog, "calibrateUse")->isEnabled()); // it is in use
        part<QDoubleSpinBox>(*dialog, "calibrateAccepted")->setValue(20);
        QVERIFY(part(*dialog, "calibrateUse")->isEnabled());
    }
    QVERIFY(own.alarms.threshold() && own.alarms.threshold()->ownPhotos);
    QCOMPARE(own.alarms.threshold()->measured.photos, 12);
    QSignalSpy loaded(&own.analysis, &AnalysisService::modelReady);
    own.analysis.setModel({}); // the next start
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(own.alarms.threshold()->score, 0.7844);
    const auto dialog = own.dialog();
    QVERIFY(text(*dialog, "calibrateMeasured").contains(u"12")); // what is kept is shown
    QCOMPARE(part<QDoubleSpinBox>(*dialog, "calibrateAccepted")->value(), 10.0);
    part(*dialog, "calibrateForget")->click();
    QVERIFY(!own.alarms.ownPhotos());
    QVERIFY(!part(*dialog, "calibrateForget")->isEnabled());
    QVERIFY(!part<QLabel>(*dialog, "calibrateMeasured")->isVisible());
}

void TestCalibrate::aPauseLetsOtherPhotosThrough()
{
    Own own;
    const auto dialog = own.dialog();
    dialog->setFolder(own.folder.filePath(u"photos"_s));
    own.held = true;
    part(*dialog, "start")->click();
    QVERIFY(own.waitForModel());
    QTRY_VERIFY(part(*dialog, "pause")->isEnabled());
    part(*dialog, "pause")->click();
    QTRY_COMPARE(part(*dialog, "pause")->text(), u"Continue"_s);
    own.go.release(); // the photo it is at
    QSignalSpy analysed(&own.analysis, &AnalysisService::analysed);
    own.analysis.open(own.photo(3));
    QVERIFY(own.waitForModel()); // that photo: the run stands still
    own.go.release();
    QTRY_COMPARE(analysed.count(), 1);
    QVERIFY(!part<QLabel>(*dialog, "calibrateMeasured")->isVisible());
    own.held = false;
    part(*dialog, "pause")->click();
    QTRY_VERIFY(part<QLabel>(*dialog, "calibrateMeasured")->isVisible());
}

void TestCalibrate::aCancelledRunGivesWhatItHas()
{
    Own own;
    const auto dialog = own.dialog();
    dialog->setFolder(own.folder.filePath(u"photos"_s));
    own.held = true;
    part(*dialog, "start")->click();
    QVERIFY(own.waitForModel());
    own.go.release();
    QVERIFY(own.waitForModel()); // one is done, the second waits
    part(*dialog, "cancelRun")->click();
    QTRY_VERIFY(part<QLabel>(*dialog, "calibrateMeasured")->isVisible());
    QVERIFY2(text(*dialog, "calibrateMeasured").contains(u"1 of your own"),
             qPrintable(text(*dialog, "calibrateMeasured")));
}

void TestCalibrate::anEmptyFolderSaysSo()
{
    Own own;
    const auto dialog = own.dialog();
    dialog->setFolder(own.folder.filePath(u"empty"_s));
    part(*dialog, "start")->click();
    QTRY_VERIFY(text(*dialog, "runText").contains(u"no photos"));
    QVERIFY(!part<QLabel>(*dialog, "calibrateMeasured")->isVisible());
}

void TestCalibrate::closingEndsTheRun()
{
    Own own;
    auto dialog = own.dialog();
    dialog->setFolder(own.folder.filePath(u"photos"_s));
    own.held = true;
    part(*dialog, "start")->click();
    QVERIFY(own.waitForModel());
    dialog.reset(); // waits for the photo, which is cancelled
    QVERIFY(!own.alarms.ownPhotos());
}

void TestCalibrate::sentences()
{
    AlarmThreshold threshold{0.8312, 0.02, true, falseAlarms(std::vector<double>(120, 0.1), 0.8312), {}};
    QVERIFY(alarmSentence(threshold, 0.8312).contains(u"reaches your threshold of 0.8312"));
    QVERIFY(alarmSentence(threshold, 0.83).contains(u"lies below"));
    QVERIFY(alarmSentence(threshold, 0.5).contains(u"120"));
    threshold.ownPhotos = false;
    QVERIFY(alarmSentence(threshold, 0.5).contains(u"card"));
    const QString needed = photosNeededSentence(0.01);
    for (const char *number : {"149", "590", "2.0 %", "1.0 %", "95 %"})
        QVERIFY2(needed.contains(QString::fromLatin1(number)), qPrintable(needed));
    QVERIFY(photosNeededSentence(0.5).isEmpty()); // everything is below 100 %
}

void TestCalibrate::theVerdictSaysTheSide()
{
    VerdictCard card;
    card.show();
    auto *label = part<QLabel>(card, "alarm");
    const DecodedImage image{cv::Mat(8, 8, CV_8UC3, cv::Scalar()), {}};
    card.setAnalysis(std::make_shared<const Analysis>(testAnalysis(image))); // 0.93
    QVERIFY(!label->isVisible());
    card.setAlarmThreshold(AlarmThreshold{0.9, 0.05, true, falseAlarms({0.1, 0.2}, 0.9), {}});
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"reaches"));
    card.setAlarmThreshold(std::nullopt);
    QVERIFY(!label->isVisible());
}

QTEST_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
