#include "tests/reference_vectors.h"
#include "tests/tiny_model.h"

#include <QDir>
#include <QTemporaryDir>

#include <opencv2/core.hpp>

#include "model/analyzer.h"
#include "model/hashing.h"
#include "model/image/preprocess.h"
#include "model/image/tiling.h"
#include "model/result/mask.h"

using namespace loupe;

/** A model folder from loading to the Analysis; input and result against the published ones; tiles without seams. */
class TestAnalyzer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void preprocessMatchesTheReference_data();
    void preprocessMatchesTheReference();
    void postprocessMatchesTheReference();
    void constantMaskIsAuthentic();
    void tilesCoverThePicture_data();
    void tilesCoverThePicture();
    void blendedTilesShowNoSeam();
    void analysesAnySize_data();
    void analysesAnySize();
    void theSamePictureGivesTheSameResult();
    void theNumberOfThreadsChangesRoundingAlone();
    void aLargePictureHasAFirstLook();
    void cancelAnswers();
    void badModelFolders_data();
    void badModelFolders();

private:
    QString makeModel(InputPolicy policy);

    QTemporaryDir m_folder;
    double largestError = 0;
};

namespace {

cv::Mat noise(int width, int height)
{
    cv::Mat picture(height, width, CV_8UC3);
    cv::RNG(5).fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

} // namespace

QString TestAnalyzer::makeModel(InputPolicy policy)
{
    const QString name = policy == InputPolicy::Native ? QStringLiteral("native") : QStringLiteral("resize");
    const QString folder = m_folder.filePath(name);
    tiny::makeModel(folder.toStdString(), policy);
    return folder;
}

void TestAnalyzer::preprocessMatchesTheReference_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"landscape", "portrait", "small"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAnalyzer::preprocessMatchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    QFETCH(QString, name);
    const TensorMap vectors = reference::load("ops/preprocess").tensors;
    const std::string key = name.toStdString() + ".";
    const torch::Tensor image = vectors.at(key + "image").contiguous();
    const torch::Tensor mask = vectors.at(key + "mask").contiguous();
    const cv::Mat rgb(int(image.size(0)), int(image.size(1)), CV_8UC3, image.data_ptr<uint8_t>());
    const cv::Mat grey(int(mask.size(0)), int(mask.size(1)), CV_8UC1, mask.data_ptr<uint8_t>());

    const torch::Tensor pixels = resizedInput(rgb, 96)[0];
    const double greyLevels = (pixels - vectors.at(key + "pixel_values")).abs().max().item<double>() * 127.5;
    QVERIFY2(greyLevels < 1.01, qPrintable(QString::number(greyLevels))); // SPEC section 1: to one grey level
    COMPARE_TENSORS(maskLabel(grey, 96), vectors.at(key + "mask_label"), 1e-6, key + "mask_label");
    COMPARE_TENSORS(patchLabels(grey, 96, 16), vectors.at(key + "patch_labels"), 1e-5, key + "patch_labels");
}

void TestAnalyzer::postprocessMatchesTheReference()
{
    if (!reference::present())
        QSKIP("no reference vectors beside the checkout");
    const TensorMap vectors = reference::load("ops/postprocess").tensors;
    const torch::Tensor scores = scoreMap({vectors.at("class_logits"), vectors.at("mask_logits")}, kPublishedMaskSide);
    for (int64_t i = 0; i < 2; ++i) {
        const torch::Tensor expected = vectors.at("forged." + std::to_string(i)).contiguous();
        const torch::Tensor map = scores[i].contiguous();
        const cv::Mat small(int(map.size(0)), int(map.size(1)), CV_32F, map.data_ptr<float>());
        const cv::Mat mask =
            thresholdMask(resizeScoreMap(small, cv::Size(int(expected.size(1)), int(expected.size(0)))), 0.5);
        const cv::Mat truth(int(expected.size(0)), int(expected.size(1)), CV_8UC1, expected.data_ptr<uint8_t>());
        const int different = cv::countNonZero((mask > 0) != (truth > 0));
        QVERIFY2(different <= int(truth.total() / 2000), qPrintable(QString::number(different)));
        QVERIFY(cv::countNonZero(truth) > 0);
    }
}

void TestAnalyzer::constantMaskIsAuthentic()
{
    const cv::Mat white(40, 60, CV_8UC1, cv::Scalar(255));
    QCOMPARE(maskLabel(white, 32).sum().item<float>(), 0.0F);
    QCOMPARE(patchLabels(white, 32, 16).sum().item<float>(), 0.0F);
}

void TestAnalyzer::tilesCoverThePicture_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1, 1), QSize(64, 64), QSize(65, 63), QSize(200, 100), QSize(1001, 777)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void TestAnalyzer::tilesCoverThePicture()
{
    QFETCH(QSize, size);
    const TilePlan plan = planTiles({size.width(), size.height()}, 64, 16);
    cv::Mat covered = cv::Mat::zeros(plan.padded, CV_8U);
    for (const cv::Point tile : plan.tiles) {
        QCOMPARE(tile.x % kTileGrid, 0);
        QCOMPARE(tile.y % kTileGrid, 0);
        covered(cv::Rect(tile, cv::Size(64, 64))).setTo(1); // throws when it leaves the padded picture
    }
    QCOMPARE(cv::countNonZero(covered), int(covered.total()));
    QVERIFY(plan.padded.width >= size.width() && plan.padded.height >= size.height());
}

void TestAnalyzer::blendedTilesShowNoSeam()
{
    const TilePlan plan = planTiles({203, 150}, 64, 16);
    TileBlender blender(plan, 4);
    for (const cv::Point tile : plan.tiles) { // each tile brings its piece of one plane
        cv::Mat piece(16, 16, CV_32F);
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                piece.at<float>(y, x) = 0.01F * float(tile.x / 4 + x) + 0.02F * float(tile.y / 4 + y);
        blender.add(tile, piece);
    }
    const cv::Mat map = blender.result({203, 150});
    QCOMPARE(map.cols, 51);
    QCOMPARE(map.rows, 38);
    const double sx = 203.0 / 51 / 4;
    for (int x = 1; x + 1 < map.cols; ++x) {
        const double expected = 0.01 * ((x + 0.5) * sx - 0.5) + 0.02 * ((10 + 0.5) * (150.0 / 38 / 4) - 0.5);
        QVERIFY(std::abs(double(map.at<float>(10, x)) - expected) < 1e-3);
    }
}

void TestAnalyzer::analysesAnySize_data()
{
    QTest::addColumn<bool>("native");
    QTest::addColumn<QSize>("size");
    for (const bool native : {false, true})
        for (const QSize size : {QSize(1, 1), QSize(64, 64), QSize(301, 97)})
            QTest::addRow("%s %d x %d", native ? "native" : "resized", size.width(), size.height()) << native << size;
}

void TestAnalyzer::analysesAnySize()
{
    QFETCH(bool, native);
    QFETCH(QSize, size);
    auto analyzer = Analyzer::load(
        {makeModel(native ? InputPolicy::Native : InputPolicy::Resize).toStdString(), "cpu", Precision::Auto});
    QVERIFY2(analyzer.ok(), analyzer ? "" : analyzer.error().detail.c_str());
    const auto result = analyzer->analyze({noise(size.width(), size.height()), {}});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    QVERIFY(result->imageScore >= 0 && result->imageScore <= 1);
    QVERIFY(!result->scoreMap.empty() && !result->patchMap.empty());
    QVERIFY(cv::checkRange(result->scoreMap));
    QVERIFY(result->forgedFraction >= 0 && result->forgedFraction <= 1);
    QCOMPARE(result->device, std::string("cpu"));
    const auto kind = native ? Note::Kind::Tiled : Note::Kind::Scaled;
    QVERIFY(std::any_of(result->notes.begin(), result->notes.end(), [&](const Note &n) { return n.kind == kind; }));
}

void TestAnalyzer::theSamePictureGivesTheSameResult()
{
    auto analyzer = Analyzer::load({makeModel(InputPolicy::Native).toStdString(), "cpu", Precision::Fp32});
    QVERIFY(analyzer.ok());
    const cv::Mat picture = noise(333, 222);
    const auto first = analyzer->analyze({picture, {}});
    const auto again = analyzer->analyze({picture, {}}, 1e9);
    QVERIFY(first && again);
    QCOMPARE(first->imageScore, again->imageScore);
    QCOMPARE(cv::norm(first->scoreMap, again->scoreMap, cv::NORM_INF), 0.0);
    QCOMPARE(again->forgedFraction, 0.0);
    QVERIFY(again->regions.empty());
}

void TestAnalyzer::theNumberOfThreadsChangesRoundingAlone()
{
    auto analyzer = Analyzer::load({makeModel(InputPolicy::Native).toStdString(), "cpu", Precision::Fp32});
    QVERIFY(analyzer.ok());
    const int threads = at::get_num_threads();
    const cv::Mat picture = noise(500, 301);
    std::vector<Analysis> results;
    for (const int count : {1, 4}) {
        at::set_num_threads(count);
        std::vector<int> reported;
        auto result = analyzer->analyze(
            {picture, {}}, {},
            {.report = [&](int done, int) { reported.push_back(done); }, .cancelled = [] { return false; }});
        QVERIFY(result.ok());
        results.push_back(std::move(*result));
        QVERIFY(std::is_sorted(reported.begin(), reported.end()));
        QCOMPARE(reported.back(), 2 * std::stoi(results.back().notes.front().values.front()));
    }
    at::set_num_threads(threads);
    constexpr double kRounding = 1e-5;
    QVERIFY(std::abs(results[0].imageScore - results[1].imageScore) < kRounding);
    QVERIFY(cv::norm(results[0].scoreMap, results[1].scoreMap, cv::NORM_INF) < kRounding);
    QVERIFY(cv::norm(results[0].patchMap, results[1].patchMap, cv::NORM_INF) < kRounding);
}

void TestAnalyzer::aLargePictureHasAFirstLook()
{
    auto native = Analyzer::load({makeModel(InputPolicy::Native).toStdString(), "cpu", Precision::Fp32});
    auto resized = Analyzer::load({makeModel(InputPolicy::Resize).toStdString(), "cpu", Precision::Fp32});
    QVERIFY(native && resized);
    const cv::Mat large = noise(2400, 1300);
    const auto look = native->firstLook({large, {}});
    QVERIFY(look.ok() && look->has_value());
    const cv::Mat &map = (*look)->scoreMap;
    QVERIFY(map.rows > 0 && map.cols > map.rows);
    QVERIFY(std::abs(double(map.cols) / map.rows - 2400.0 / 1300) < 0.05); // of the whole picture
    QVERIFY((*look)->patchSize.width > 16);                                // in pixels of the large one
    QVERIFY((*look)->regions.empty());

    const auto small = native->firstLook({noise(1000, 1000), {}});
    QVERIFY(small.ok() && !small->has_value());
    const auto quick = resized->firstLook({large, {}}); // one pass is quick enough
    QVERIFY(quick.ok() && !quick->has_value());
    const auto cancelled =
        native->firstLook({large, {}}, {.report = [](int, int) {}, .cancelled = [] { return true; }});
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
}

void TestAnalyzer::cancelAnswers()
{
    auto analyzer = Analyzer::load({makeModel(InputPolicy::Native).toStdString(), "cpu", Precision::Fp32});
    QVERIFY(analyzer.ok());
    Progress progress;
    int asked = 0;
    progress.cancelled = [&] { return ++asked > 1; };
    const auto result = analyzer->analyze({noise(600, 600), {}}, {}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    constexpr int kMatcher = 2; // it asks between its parts, each thread of the network before a tile
    QVERIFY2(asked >= 2 && asked <= 1 + at::get_num_threads() + kMatcher, QByteArray::number(asked));
}

void TestAnalyzer::badModelFolders_data()
{
    QTest::addColumn<QString>("defect");
    QTest::addColumn<int>("kind");
    QTest::newRow("no folder") << QStringLiteral("absent") << int(Error::Kind::ModelMissing);
    QTest::newRow("a card that is no JSON") << QStringLiteral("card") << int(Error::Kind::ModelInvalid);
    QTest::newRow("a card of a later format") << QStringLiteral("newer") << int(Error::Kind::ModelTooNew);
    QTest::newRow("weights of another network") << QStringLiteral("shape") << int(Error::Kind::WeightsMismatch);
    QTest::newRow("weights cut off") << QStringLiteral("cut") << int(Error::Kind::ModelInvalid);
    QTest::newRow("weights that are not those of the card") << QStringLiteral("hash") << int(Error::Kind::ModelInvalid);
}

void TestAnalyzer::badModelFolders()
{
    QFETCH(QString, defect);
    QFETCH(int, kind);
    const QString good = makeModel(InputPolicy::Resize);
    const QString folder = m_folder.filePath(QStringLiteral("bad-") + defect);
    if (defect != QStringLiteral("absent")) {
        QDir().mkpath(folder);
        for (const char *name : {"/card.json", "/model.safetensors"})
            QVERIFY(QFile::copy(good + QLatin1String(name), folder + QLatin1String(name)));
    }
    const auto overwrite = [&](const char *name, const QByteArray &content) {
        QFile file(folder + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    auto card = readModelCard(good.toStdString());
    QVERIFY(card.ok());
    if (defect == QStringLiteral("card"))
        overwrite("/card.json", "{ not JSON");
    else if (defect == QStringLiteral("newer"))
        overwrite("/card.json", R"({"format": 99})");
    else if (defect == QStringLiteral("cut"))
        QVERIFY(QFile::resize(folder + QStringLiteral("/model.safetensors"), 5000));
    if (defect == QStringLiteral("shape")) {
        NetworkOptions other = tiny::options(InputPolicy::Resize);
        other.backbone.layers = 2;
        card->config = optionsToJson(other);
        QVERIFY(writeModelCard(*card, folder.toStdString()).ok());
    }
    if (defect == QStringLiteral("hash")) {
        card->weightsSha256 = std::string(64, '0');
        QVERIFY(writeModelCard(*card, folder.toStdString()).ok());
    }
    const auto loaded = Analyzer::load({folder.toStdString(), "cpu", Precision::Auto});
    QVERIFY(!loaded);
    QCOMPARE(int(loaded.error().kind), kind);
}

QTEST_APPLESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
