#include "app/analysis_files.h"
#include "app/analysis_json.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace loupe;
using namespace Qt::StringLiterals;

/** The files and the JSON that are made of a result. */
class TestAnalysisFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesHaveThePicturesSizeAndValues();
    void folderThatIsNotThereIsAnError();
    void aWriteThatBreaksOffLeavesNothing();
    void equalNamesAreTold_data();
    void equalNamesAreTold();
    void jsonHasEveryKeyInOrder();
    void jsonIsValidWhateverTheBytes();
};

namespace {

DecodedImage photo()
{
    DecodedImage image;
    image.rgb = cv::Mat(30, 50, CV_8UC3, cv::Scalar(90, 90, 90));
    return image;
}

Analysis halfForged()
{
    Analysis analysis;
    analysis.scoreMap = cv::Mat::zeros(30, 50, CV_32F);
    analysis.scoreMap.colRange(0, 25).setTo(2.0F); // sums of the masks can exceed 1
    analysis.scoreMap.at<float>(0, 49) = 0.25F;
    analysis.patchMap = (cv::Mat_<float>(1, 2) << 1.0F, 0.0F);
    return analysis;
}

} // namespace

void TestAnalysisFiles::filesHaveThePicturesSizeAndValues()
{
    QTemporaryDir folder;
    QVERIFY(writeAnalysisFiles(folder.path(), u"écran"_s, photo(), halfForged(), ColorMap::Viridis).ok());
    const QString base = folder.filePath(u"écran"_s);

    const QImage mask(base + u".mask.png"_s);
    QCOMPARE(mask.size(), QSize(50, 30));
    QCOMPARE(mask.format(), QImage::Format_Grayscale8);
    QCOMPARE(qGray(mask.pixel(24, 29)), 255);
    QCOMPARE(qGray(mask.pixel(25, 0)), 0);

    const QImage score(base + u".score.png"_s);
    QCOMPARE(score.size(), QSize(50, 30));
    QCOMPARE(score.format(), QImage::Format_Grayscale16);
    const auto *row = reinterpret_cast<const quint16 *>(score.constScanLine(0));
    QCOMPARE(row[0], quint16(65535));
    QCOMPARE(row[30], quint16(0));
    QCOMPARE(row[49], quint16(16384));

    const QImage patches(base + u".patches.png"_s);
    QCOMPARE(patches.size(), QSize(50, 30));
    QCOMPARE(patches.pixel(24, 0), colorTable(ColorMap::Viridis).last());
    QCOMPARE(patches.pixel(25, 0), colorTable(ColorMap::Viridis).first());
    QVERIFY(!QImage(base + u".overlay.png"_s).isNull());
}

void TestAnalysisFiles::folderThatIsNotThereIsAnError()
{
    const auto written = writeAnalysisFiles(u"/nonexistent/folder"_s, u"a"_s, photo(), halfForged());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::WriteFailed);
    QVERIFY(written.error().detail.find("/nonexistent/folder/a.mask.png") != std::string::npos);
}

void TestAnalysisFiles::aWriteThatBreaksOffLeavesNothing()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tiny{20, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
    const auto written = writeAnalysisFiles(folder.path(), u"a"_s, photo(), halfForged());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::WriteFailed);
    QVERIFY(QDir(folder.path()).isEmpty());
#else
    QSKIP("no limit on file sizes here");
#endif
}

void TestAnalysisFiles::equalNamesAreTold_data()
{
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("different names stay") << QStringList{u"a.jpg"_s, u"b.jpg"_s} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("equal names in two folders get a number")
        << QStringList{u"x/a.jpg"_s, u"y/a.jpg"_s, u"z/a.png"_s} << QStringList{u"a"_s, u"a-2"_s, u"a-3"_s};
    QTest::newRow("a number that is taken is left out")
        << QStringList{u"x/a-2.jpg"_s, u"x/a.jpg"_s, u"y/a.jpg"_s} << QStringList{u"a-2"_s, u"a"_s, u"a-3"_s};
    QTest::newRow("upper and lower case are the same")
        << QStringList{u"A.jpg"_s, u"a.png"_s} << QStringList{u"A"_s, u"a-2"_s};
    QTest::newRow("only the last ending goes") << QStringList{u"a.b.jpg"_s} << QStringList{u"a.b"_s};
    QTest::newRow("a photo is never overwritten by another's files")
        << QStringList{u"out/a.jpg"_s, u"out/a.mask.png"_s} << QStringList{u"a-2"_s, u"a.mask"_s};
}

void TestAnalysisFiles::equalNamesAreTold()
{
    QFETCH(QStringList, inputs);
    QFETCH(QStringList, names);
    std::vector<std::filesystem::path> files;
    for (const QString &input : inputs)
        files.emplace_back(input.toStdString());
    OutputNames chooser("out", files);
    QStringList chosen;
    for (const auto &file : files)
        chosen << chooser.next(file);
    QCOMPARE(chosen, names);
}

void TestAnalysisFiles::jsonHasEveryKeyInOrder()
{
    Analysis analysis = halfForged();
    analysis.regions = {{cv::Rect(1, 2, 3, 4), 0.5, 0.75}};
    analysis.notes = {{Note::Kind::GreyExpanded, {}}};
    analysis.modelId = std::string("m"); // from a literal g++ 12 warns of an overlap that is none
    analysis.imageScore = std::numeric_limits<double>::quiet_NaN();
    const auto json = analysisJson("a.jpg", &analysis);
    QCOMPARE(jsonLine(json["regions"]), std::string(R"([{"x":1,"y":2,"w":3,"h":4,"area":0.5,"mean_score":0.75}])"));
    QCOMPARE(jsonLine(json["model"]), std::string(R"({"id":"m","sha256":null})"));
    QCOMPARE(json["notes"][0]["kind"].get<std::string>(), std::string("grey_expanded"));
    QVERIFY(json["error"].is_null());
    QVERIFY(jsonLine(json).find("\"score\":null") != std::string::npos); // what is no number is not known
    std::string keys;
    for (const auto &item : json.items())
        keys += item.key() + ' ';
    QCOMPARE(
        keys,
        std::string(
            "file sha256 width height score witnesses band threshold forged_fraction regions copy_move model device "
            "precision seconds notes error "));
}

void TestAnalysisFiles::jsonIsValidWhateverTheBytes()
{
    const std::string line = jsonLine(analysisJson("\xff\xfe\n.jpg", nullptr, Error{Error::Kind::NotAnImage, "\xc3"}));
    QVERIFY(line.find('\n') == std::string::npos);
    const auto json = nlohmann::json::parse(line, nullptr, false);
    QVERIFY(!json.is_discarded());
    QCOMPARE(json["error"]["kind"].get<std::string>(), std::string("not_an_image"));
}

QTEST_MAIN(TestAnalysisFiles)
#include "tst_analysis_files.moc"
