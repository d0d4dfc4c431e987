#include "tests/generated_photos.h"
#include "tests/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>

#include "model/analyzer.h"
#include "model/hashing.h"
#include "model/image/decoder.h"
#include "model/result/mask.h"
#include "training/evaluator.h"

using namespace loupe;

namespace fs = std::filesystem;

/** A model on a data set with all kinds of trouble in it, and what a challenge asks for, read back. */
class TestEvaluator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyImageIsARow();
    void theFiguresFollowFromTheRows();
    void figuresByHand();
    void baselinesNoticeCompression();
    void oneClassLeavesFiguresUndefined();
    void theSameSeedGivesTheSameIntervals();
    void theFirstFailureEndsTheRunWhenAsked();
    void cancelAnswers();
    void wrongOptions_data();
    void wrongOptions();
    void challengeFilesAreReadBack();
    void namesThatCollideAreTold();
    void challengeFilesNeverMeetTheEvidence();
    void aFullChallengeFolderDoesNotEndTheRun();

private:
    fs::path path(const std::string &name) const { return m_root / name; }
    EvaluateOptions options() const;
    Evaluation evaluated() const;

    QTemporaryDir m_folder;
    fs::path m_root;
    Dataset m_data;
    double m_threshold = 0; ///< that about half of the pixels reach, so that masks are no empty ones
};

namespace {

constexpr int kFailing = 3; ///< images of the set that cannot be read

LabelledImage forged(const fs::path &image, const fs::path &mask)
{
    LabelledImage item;
    item.image = image;
    item.mask = mask;
    item.forged = true;
    return item;
}

LabelledImage authentic(const fs::path &image)
{
    LabelledImage item;
    item.image = image;
    return item;
}

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

EvaluatedImage row(bool isForged, double score, PixelCounts pixels = {})
{
    EvaluatedImage image;
    image.forged = isForged;
    image.hasMask = pixels.total() > 0;
    image.score = score;
    image.pixels = pixels;
    image.pixelAuc = 0.75;
    return image;
}

double value(const Evaluation &evaluation, const char *key)
{
    const Figure *figure = evaluation.figure(key);
    return figure && figure->value ? *figure->value : -1;
}

} // namespace

void TestEvaluator::initTestCase()
{
    at::set_num_threads(1); // the network is so small that threads only wait for each other
    m_root = m_folder.path().toStdString();
    tiny::makeModel(path("model"), InputPolicy::Resize);
    fs::create_directories(path("pictures"));
    fs::create_directories(path("truth"));
    for (int i = 0; i < 8; ++i) {
        const cv::Mat rgb = photos::texture(i, {120 + 10 * i, 90});
        const std::string name = "pictures/p" + std::to_string(i);
        if (i % 2 == 0)
            photos::write(path(name + ".jpg"), encodeJpeg(rgb, {.quality = 70 + i}));
        else
            photos::writePng(path(name + ".png"), rgb);
        cv::Mat mask = cv::Mat::zeros(rgb.size(), CV_8U);
        cv::rectangle(mask, {20, 20}, {60 + i, 70}, 255, cv::FILLED);
        if (i == 2) // of another size, and 1 instead of 255
            cv::resize(mask / 255, mask, {}, 0.5, 0.5, cv::INTER_NEAREST);
        photos::writePng(path("truth/m" + std::to_string(i) + ".png"), mask);
    }
    photos::write(path("pictures/text.jpg"), {'n', 'o', ' ', 'p', 'i', 'c', 't', 'u', 'r', 'e'});
    photos::write(path("truth/empty.png"), {});
    m_data.images = {
        forged(path("pictures/p0.jpg"), path("truth/m0.png")),
        forged(path("pictures/p1.png"), path("truth/m1.png")),
        forged(path("pictures/p2.jpg"), path("truth/m2.png")),
        forged(path("pictures/p3.png"), {}), // without a mask
        authentic(path("pictures/p4.jpg")),
        authentic(path("pictures/p5.png")),
        authentic(path("pictures/p6.jpg")),
        forged(path("pictures/text.jpg"), path("truth/m3.png")),  // no picture
        authentic(path("pictures/gone.png")),                     // not there
        forged(path("pictures/p7.png"), path("truth/empty.png")), // an empty mask file
    };
    DataIssue issue;
    issue.kind = DataIssue::Kind::NoMask;
    issue.file = path("pictures/p3.png");
    issue.used = true;
    m_data.issues = {issue};

    auto analyzer = Analyzer::load({path("model"), "cpu", Precision::Fp32});
    const auto image = decode(path("pictures/p0.jpg"));
    QVERIFY(analyzer && image);
    const auto analysis = analyzer->analyze(*image);
    QVERIFY(analysis.ok());
    std::vector<float> scores(analysis->scoreMap.begin<float>(), analysis->scoreMap.end<float>());
    std::nth_element(scores.begin(), scores.begin() + std::ptrdiff_t(scores.size() / 2), scores.end());
    m_threshold = double(scores[scores.size() / 2]);
}

EvaluateOptions TestEvaluator::options() const
{
    EvaluateOptions o;
    o.modelFolder = path("model");
    o.device = "cpu";
    o.precision = Precision::Fp32;
    o.pixelThreshold = m_threshold;
    o.bootstrapRounds = 50;
    return o;
}

Evaluation TestEvaluator::evaluated() const
{
    auto evaluation = evaluate(m_data, options());
    if (!evaluation)
        qFatal("%s", evaluation.error().detail.c_str());
    return std::move(*evaluation);
}

void TestEvaluator::everyImageIsARow()
{
    std::vector<fs::path> seen;
    std::vector<int> done;
    Progress progress;
    progress.report = [&](int i, int total) {
        QCOMPARE(total, int(m_data.images.size()));
        done.push_back(i);
    };
    const auto evaluation = evaluate(
        m_data, options(), [&](const EvaluatedImage &image) { seen.push_back(image.file); }, progress);
    QVERIFY2(evaluation.ok(), evaluation ? "" : evaluation.error().detail.c_str());
    QCOMPARE(evaluation->images.size(), m_data.images.size());
    QCOMPARE(seen.size(), m_data.images.size());
    QCOMPARE(done.back(), int(m_data.images.size()));
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i], m_data.images[i].image);
        QCOMPARE(evaluation->images[i].error.has_value(), i + kFailing >= seen.size());
    }
    QCOMPARE(evaluation->images[7].error->kind, Error::Kind::NotAnImage);
    QCOMPARE(evaluation->images[8].error->kind, Error::Kind::FileMissing);
    QCOMPARE(evaluation->images[9].error->kind, Error::Kind::FileEmpty);
    QVERIFY(evaluation->images[9].error->detail.find("empty.png") != std::string::npos); // the mask, not the picture
    QCOMPARE(evaluation->forged, 4);
    QCOMPARE(evaluation->masks, 3);
    QCOMPARE(evaluation->authentic, 3);
    QCOMPARE(evaluation->failed, kFailing);
    QCOMPARE(evaluation->modelId, std::string("model"));
    QCOMPARE(evaluation->modelSha256, *sha256OfFile(path("model/model.safetensors")));
    QCOMPARE(evaluation->cardSha256, *sha256OfFile(path("model/card.json")));
    QCOMPARE(evaluation->dataSha256, m_data.fingerprint());
    QCOMPARE(evaluation->issues.size(), std::size_t(1));
    QVERIFY(!evaluation->challenge.has_value());
}

void TestEvaluator::theFiguresFollowFromTheRows()
{
    const Evaluation evaluation = evaluated();
    auto analyzer = Analyzer::load({path("model"), "cpu", Precision::Fp32});
    QVERIFY(analyzer.ok());
    PixelCounts pooled;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto image = decode(m_data.images[i].image);
        const auto analysis = analyzer->analyze(*image, m_threshold);
        const EvaluatedImage &found = evaluation.images[i];
        QCOMPARE(found.score, analysis->imageScore);
        QCOMPARE(found.forgedShareFound, analysis->forgedFraction);
        QVERIFY(found.forgedShareFound > 0 && found.forgedShareFound < 1);
        QCOMPARE(found.jpegQuality.has_value(), i != 1);
        QCOMPARE(found.bytesPerPixel, double(fs::file_size(found.file)) / double(image->rgb.total()));
        // The truth that initTestCase() drew, whatever the size of its file.
        cv::Mat truth = cv::Mat::zeros(image->rgb.size(), CV_8U);
        cv::rectangle(truth, {20, 20}, {60 + int(i), 70}, 255, cv::FILLED);
        const cv::Mat mask = thresholdMask(resizeScoreMap(analysis->scoreMap, truth.size()), m_threshold);
        const PixelCounts expected = countPixels(mask, truth);
        const auto tolerance = std::uint64_t(i == 2 ? truth.total() / 30 : 0); // half the size: its edges are coarser
        QVERIFY(found.pixels.hit <= expected.hit + tolerance && expected.hit <= found.pixels.hit + tolerance);
        QCOMPARE(found.pixels.total(), std::uint64_t(truth.total()));
        QVERIFY(found.pixelAuc >= 0 && found.pixelAuc <= 1);
        pooled += found.pixels;
    }
    QCOMPARE(value(evaluation, "pixel_f1"), pixelF1(pooled));
    QCOMPARE(value(evaluation, "mean_iou"), meanIou(pooled));
    QVERIFY(evaluation.bestPixelThreshold->f1 >= pixelF1(pooled) - 1e-3);
    std::set<std::string> keys;
    for (const Figure &figure : evaluation.figures) {
        QVERIFY2(keys.insert(figure.key).second, figure.key.c_str());
        QVERIFY2(definitionOf(figure).ends_with('.') && figure.images > 0, figure.key.c_str());
        QVERIFY2(figure.value.has_value(), figure.key.c_str());
        QVERIFY2(*figure.low <= *figure.value && *figure.value <= *figure.high, figure.key.c_str());
    }
}

void TestEvaluator::figuresByHand()
{
    Evaluation evaluation;
    evaluation.images = {row(true, 0.9, {10, 10, 0, 80}), row(true, 0.4, {0, 0, 10, 290}), row(true, 0.7),
                         row(false, 0.6), row(false, 0.1)};
    EvaluatedImage failed = row(true, 0.0, {0, 0, 1000, 0});
    failed.error = Error{Error::Kind::Truncated, ""};
    evaluation.images.push_back(failed);
    evaluation.bootstrapRounds = 20;
    summarise(evaluation);
    const double auc = 5.0 / 6;
    const double f1 = 2 * 10.0 / (20 + 10 + 10);
    const double iou = (10.0 / 30 + 370.0 / 390) / 2;
    QCOMPARE(value(evaluation, "image_auc"), auc);
    QCOMPARE(value(evaluation, "pixel_f1"), f1);
    QCOMPARE(value(evaluation, "mean_iou"), iou);
    QCOMPARE(value(evaluation, "overall"), (auc + f1 + iou) / 3);
    QCOMPARE(value(evaluation, "image_mean_pixel_f1"), (2.0 / 3 + 0) / 2);
    QCOMPARE(value(evaluation, "pixel_auc"), 0.75);
    QCOMPARE(value(evaluation, "accuracy"), 3.0 / 5);
    QCOMPARE(value(evaluation, "false_alarm_rate"), 0.5);
    QCOMPARE(value(evaluation, "moderate_detection_rate"), 2.0 / 3); // the card's default: 0.7 and above
    QCOMPARE(evaluation.figure("pixel_f1")->images, 2);
    QCOMPARE(evaluation.figure("detection_rate")->images, 3);
    QCOMPARE(evaluation.figure("false_alarm_rate")->images, 2);
    QCOMPARE(evaluation.failed, 1);
    QVERIFY(*evaluation.figure("strong_false_alarm_rate")->high > 0.5); // of two, it says little
    QVERIFY(!evaluation.figure("no such figure"));
    QVERIFY(definitionOf(*evaluation.figure("accuracy")).find("0.5") != std::string::npos);
}

void TestEvaluator::baselinesNoticeCompression()
{
    Evaluation evaluation;
    for (int i = 0; i < 4; ++i) { // the scores say nothing, the files all
        evaluation.images.push_back(row(i < 2, 0.5));
        evaluation.images.back().meanLumaStep = i < 2 ? i : 10 + i;
        evaluation.images.back().bytesPerPixel = i < 2 ? 0.1 : 0.5;
    }
    summarise(evaluation);
    QCOMPARE(value(evaluation, "image_auc"), 0.5);
    QCOMPARE(value(evaluation, "baseline_quantiser_auc"), 1.0);
    QCOMPARE(value(evaluation, "baseline_file_size_auc"), 0.0);
}

void TestEvaluator::oneClassLeavesFiguresUndefined()
{
    Evaluation evaluation;
    evaluation.images = {row(true, 0.9, {10, 10, 0, 80}), row(true, 0.4, {5, 0, 10, 290})};
    summarise(evaluation);
    for (const char *key : {"image_auc", "overall", "false_alarm_rate", "balanced_accuracy", "baseline_quantiser_auc"})
        QVERIFY2(!evaluation.figure(key)->value && !evaluation.figure(key)->low, key);
    QVERIFY(evaluation.figure("pixel_f1")->value.has_value());
    QVERIFY(evaluation.roc.empty() && !evaluation.bestByF1);
    Evaluation none;
    summarise(none);
    for (const Figure &figure : none.figures)
        QVERIFY2(!figure.value, figure.key.c_str());
}

void TestEvaluator::theSameSeedGivesTheSameIntervals()
{
    EvaluateOptions o = options();
    const auto first = evaluate(m_data, o);
    const auto again = evaluate(m_data, o);
    o.seed = 1;
    const auto other = evaluate(m_data, o);
    QVERIFY(first && again && other);
    bool differs = false;
    for (std::size_t i = 0; i < first->figures.size(); ++i) {
        QCOMPARE(first->figures[i].value, again->figures[i].value);
        QCOMPARE(first->figures[i].low, again->figures[i].low);
        QCOMPARE(first->figures[i].high, again->figures[i].high);
        QCOMPARE(first->figures[i].value, other->figures[i].value);
        differs = differs || first->figures[i].low != other->figures[i].low;
    }
    QVERIFY(differs);
}

void TestEvaluator::theFirstFailureEndsTheRunWhenAsked()
{
    EvaluateOptions o = options();
    o.keepGoing = false;
    int rows = 0;
    const auto evaluation = evaluate(m_data, o, [&](const EvaluatedImage &) { ++rows; });
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().kind, Error::Kind::NotAnImage);
    QCOMPARE(rows, 7);
}

void TestEvaluator::cancelAnswers()
{
    int rows = 0;
    Progress progress;
    progress.cancelled = [&] { return rows >= 2; };
    EvaluateOptions o = options();
    o.challengeFolder = path("cancelled");
    const auto evaluation = evaluate(
        m_data, o, [&](const EvaluatedImage &) { ++rows; }, progress);
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().kind, Error::Kind::Cancelled);
    QCOMPARE(rows, 2);
    QVERIFY(!fs::exists(path("cancelled/predictions.txt"))); // half a list is none
}

void TestEvaluator::wrongOptions_data()
{
    QTest::addColumn<QString>("defect");
    QTest::addColumn<int>("kind");
    QTest::newRow("no images") << QStringLiteral("images") << int(Error::Kind::BadArgument);
    QTest::newRow("a negative pixel threshold") << QStringLiteral("pixel") << int(Error::Kind::BadArgument);
    QTest::newRow("an image threshold above 1") << QStringLiteral("image") << int(Error::Kind::BadArgument);
    QTest::newRow("bootstrap rounds below 0") << QStringLiteral("rounds") << int(Error::Kind::BadArgument);
    QTest::newRow("no such model") << QStringLiteral("model") << int(Error::Kind::ModelMissing);
    QTest::newRow("no such device") << QStringLiteral("device") << int(Error::Kind::BadArgument);
    QTest::newRow("a challenge folder below a file") << QStringLiteral("folder") << int(Error::Kind::WriteFailed);
}

void TestEvaluator::wrongOptions()
{
    QFETCH(QString, defect);
    QFETCH(int, kind);
    EvaluateOptions o = options();
    Dataset data = m_data;
    if (defect == QStringLiteral("images"))
        data.images.clear();
    else if (defect == QStringLiteral("pixel"))
        o.pixelThreshold = -0.1;
    else if (defect == QStringLiteral("image"))
        o.imageThreshold = 1.5;
    else if (defect == QStringLiteral("rounds"))
        o.bootstrapRounds = -1;
    else if (defect == QStringLiteral("model"))
        o.modelFolder = path("no model");
    else if (defect == QStringLiteral("device"))
        o.device = "abacus";
    else if (defect == QStringLiteral("folder"))
        o.challengeFolder = path("pictures/p0.jpg") / "out";
    const auto evaluation = evaluate(data, o);
    QVERIFY(!evaluation);
    QCOMPARE(int(evaluation.error().kind), kind);
}

void TestEvaluator::challengeFilesAreReadBack()
{
    EvaluateOptions o = options();
    o.challengeFolder = path("challenge");
    const auto evaluation = evaluate(m_data, o);
    QVERIFY2(evaluation.ok(), evaluation ? "" : evaluation.error().detail.c_str());
    QVERIFY(!evaluation->challenge->error && evaluation->challenge->collisions.empty());
    QCOMPARE(evaluation->challenge->written, 7); // those that failed have no line

    std::string expected;
    for (int i = 0; i < 7; ++i) {
        const EvaluatedImage &image = evaluation->images[std::size_t(i)];
        char score[16];
        std::snprintf(score, sizeof score, "%.4f", image.score);
        expected += image.file.filename().string() + "," + score + "\n";
        const fs::path file = path("challenge/masks") / image.file.filename();
        QVERIFY(bytesOf(file).starts_with("\x89PNG"));
        const cv::Mat mask = cv::imread(file.string(), cv::IMREAD_UNCHANGED);
        QCOMPARE(mask.type(), CV_8UC1);
        QCOMPARE(mask.cols, 120 + 10 * i);
        QCOMPARE(mask.rows, 90);
        QCOMPARE(forgedFraction(mask), image.forgedShareFound);
        QCOMPARE(cv::countNonZero(mask == 255), cv::countNonZero(mask)); // 0 or 255, nothing between
    }
    QCOMPARE(bytesOf(path("challenge/predictions.txt")), expected);
    for (const auto &entry : fs::recursive_directory_iterator(path("challenge")))
        QVERIFY2(entry.path().extension() != ".part", entry.path().c_str());
}

void TestEvaluator::namesThatCollideAreTold()
{
    fs::create_directories(path("others"));
    fs::copy_file(path("pictures/p4.jpg"), path("others/P0.JPG"), fs::copy_options::overwrite_existing);
    fs::copy_file(path("pictures/p4.jpg"), path("others/two\nlines.jpg"), fs::copy_options::overwrite_existing);
    Dataset data;
    data.images = {m_data.images[0], authentic(path("others/P0.JPG")), authentic(path("others/two\nlines.jpg")),
                   authentic(path("pictures/p4.jpg"))};
    EvaluateOptions o = options();
    o.challengeFolder = path("colliding");
    const auto evaluation = evaluate(data, o);
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->challenge->collisions,
             (std::vector<fs::path>{path("others/P0.JPG"), path("others/two\nlines.jpg")}));
    QCOMPARE(evaluation->challenge->written, 2);
    QCOMPARE(evaluation->failed, 0); // they are evaluated all the same
    const std::string lines = bytesOf(path("colliding/predictions.txt"));
    QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), 2);
    QVERIFY(lines.starts_with("p0.jpg,"));
    QVERIFY(!fs::exists(path("colliding/masks/P0.JPG")));
}

void TestEvaluator::challengeFilesNeverMeetTheEvidence()
{
    fs::create_directories(path("set/masks"));
    fs::copy_file(path("truth/m0.png"), path("set/masks/p0.jpg"), fs::copy_options::overwrite_existing);
    const std::string before = bytesOf(path("set/masks/p0.jpg"));
    Dataset data;
    data.images = {forged(path("pictures/p0.jpg"), path("set/masks/p0.jpg"))};
    EvaluateOptions o = options();
    o.challengeFolder = path("pictures/../set");
    const auto evaluation = evaluate(data, o);
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().kind, Error::Kind::BadArgument);
    QCOMPARE(bytesOf(path("set/masks/p0.jpg")), before);
}

void TestEvaluator::aFullChallengeFolderDoesNotEndTheRun()
{
    fs::create_directories(path("blocked/masks/p1.png/in the way")); // where a mask should go
    EvaluateOptions o = options();
    o.challengeFolder = path("blocked");
    const auto evaluation = evaluate(m_data, o);
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->failed, kFailing);
    QCOMPARE(evaluation->challenge->error->kind, Error::Kind::WriteFailed);
    QVERIFY(!fs::exists(path("blocked/predictions.txt")));
}

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
