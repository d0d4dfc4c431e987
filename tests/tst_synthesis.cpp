#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <fstream>
#include <thread>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/generated_photos.h"
#include "training/data/photo_pool.h"
#include "training/synthesis/local_edit.h"
#include "training/synthesis/removal.h"
#include "training/synthesis/synthesis_json.h"
#include "training/synthesis/synthesizer.h"

using namespace loupe;
using namespace loupe::photos;
namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 128;

/** Mean step across the border between pixel columns x - 1 and x, by x modulo 8, against the steps beside it. */
int strongestColumnPhase(const cv::Mat &rgb)
{
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    std::array<double, 8> step{};
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 2; x + 1 < grey.cols; ++x) {
            const auto *row = grey.ptr<uchar>(y);
            const double here = std::abs(row[x] - row[x - 1]);
            const double beside = .5 * (std::abs(row[x - 1] - row[x - 2]) + std::abs(row[x + 1] - row[x]));
            step[std::size_t(x % 8)] += here - beside;
        }
    return int(std::max_element(step.begin(), step.end()) - step.begin());
}

int strongestRowPhase(const cv::Mat &rgb)
{
    return strongestColumnPhase(rgb.t());
}

/** Every global step that comes after the forgery switched off. */
SynthesisOptions withoutFinish(SynthesisOptions options)
{
    options.downscale = 0;
    options.finalJpeg.chance = 0;
    return options;
}

} // namespace

/** Training crops made out of generated photos. */
class TestSynthesis : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const PhotoPool> m_pool;

private Q_SLOTS:
    void initTestCase();
    void sameSeedGivesTheSameSampleOnAnyThread();
    void masksFitTheirSamples_data();
    void masksFitTheirSamples();
    void onlyTheMaskedPixelsDiffer_data();
    void onlyTheMaskedPixelsDiffer();
    void copiesComeFromWhereTheTransformSays_data();
    void copiesComeFromWhereTheTransformSays();
    void anAreaWithoutRoomIsNotCopied();
    void everyEditChangesItsArea();
    void jpegGridsStartWhereAsked_data();
    void jpegGridsStartWhereAsked();
    void finishedCropsStartOnTheGrid_data();
    void finishedCropsStartOnTheGrid();
    void sharesFollowTheOptions();
    void authenticAndForgedSharesOfEveryStepAreEqual();
    void optionsSurviveJson();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void historiesKeepTheSize_data();
    void historiesKeepTheSize();
    void hardNegativesKeepTheSize();
    void damagedJpegsAreRefused_data();
    void damagedJpegsAreRefused();
    void flipsMoveMaskAndPictureTogether();
};

void TestSynthesis::initTestCase()
{
    const fs::path photos = fs::path(m_dir.path().toStdString()) / "photos";
    makePhotos(photos);
    auto pool = PhotoPool::open({photos});
    QVERIFY(pool.ok());
    m_pool = *pool;
    QCOMPARE(m_pool->size(), 6);
    QVERIFY(m_pool->skipped().empty());
}

void TestSynthesis::sameSeedGivesTheSameSampleOnAnyThread()
{
    constexpr int kSamples = 24;
    const Synthesizer synthesizer(m_pool);
    std::vector<Sample> serial;
    serial.reserve(kSamples);
    for (int i = 0; i < kSamples; ++i)
        serial.push_back(synthesizer.make(std::uint64_t(i), kSide));
    std::vector<Sample> parallel(kSamples);
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = kSamples - 1 - t; i >= 0; i -= 4)
                parallel[std::size_t(i)] = synthesizer.make(std::uint64_t(i), kSide);
        });
    for (std::thread &thread : threads)
        thread.join();
    for (std::size_t i = 0; i < kSamples; ++i) {
        QVERIFY(same(serial[i].rgb, parallel[i].rgb));
        QVERIFY(same(serial[i].mask, parallel[i].mask));
        QCOMPARE(serial[i].type, parallel[i].type);
    }
    QVERIFY(!same(serial[0].rgb, serial[1].rgb));
}

void TestSynthesis::masksFitTheirSamples_data()
{
    QTest::addColumn<bool>("hard");
    QTest::addColumn<int>("side");
    QTest::newRow("hard data") << true << kSide;
    QTest::newRow("easy data") << false << kSide;
    QTest::newRow("a crop as high as the photos") << true << 336;
    QTest::newRow("a crop larger than the photos") << true << 512;
}

void TestSynthesis::masksFitTheirSamples()
{
    QFETCH(const bool, hard);
    QFETCH(const int, side);
    const Synthesizer synthesizer(m_pool, hard ? SynthesisOptions::hard() : SynthesisOptions::easy());
    int forged = 0;
    const int count = side == kSide ? 120 : 20;
    for (int seed = 0; seed < count; ++seed) {
        const Sample sample = synthesizer.make(std::uint64_t(seed), side);
        QCOMPARE(sample.rgb.size(), cv::Size(side, side));
        QCOMPARE(sample.rgb.type(), CV_8UC3);
        QCOMPARE(sample.mask.size(), cv::Size(side, side));
        QCOMPARE(sample.mask.type(), CV_8U);
        const int area = cv::countNonZero(sample.mask);
        QCOMPARE(cv::countNonZero(sample.mask == 255), area);
        QCOMPARE(sample.forged, sample.type != ForgeryType::Authentic);
        if (!sample.forged) {
            QCOMPARE(area, 0);
            continue;
        }
        ++forged;
        const double share = area / double(sample.mask.total());
        QVERIFY2(share >= .008 && share <= .34, qPrintable(QString::number(share))); // the end may be a downscale
    }
    QVERIFY(forged > count / 2);
}

void TestSynthesis::onlyTheMaskedPixelsDiffer_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("hard");
    for (const bool hard : {false, true}) {
        const std::string border = hard ? ", soft borders" : ", hard borders";
        QTest::newRow(("splice" + border).c_str()) << int(ForgeryType::Splice) << hard;
        QTest::newRow(("copy-move" + border).c_str()) << int(ForgeryType::CopyMove) << hard;
        QTest::newRow(("removal" + border).c_str()) << int(ForgeryType::Removal) << hard;
        QTest::newRow(("local edit" + border).c_str()) << int(ForgeryType::LocalEdit) << hard;
    }
}

void TestSynthesis::onlyTheMaskedPixelsDiffer()
{
    QFETCH(const int, type);
    QFETCH(const bool, hard);
    const Synthesizer synthesizer(m_pool, withoutFinish(hard ? SynthesisOptions::hard() : SynthesisOptions::easy()));
    for (int seed = 0; seed < 24; ++seed) {
        SamplePlan plan = synthesizer.plan(std::uint64_t(seed));
        plan.type = ForgeryType(type);
        const Sample sample = synthesizer.render(plan, kSide);
        QVERIFY(sample.forged);
        plan.type = ForgeryType::Authentic;
        const Sample twin = synthesizer.render(plan, kSide);
        QVERIFY(!twin.forged);
        cv::Mat outside = sample.mask.clone();
        if (hard) // three sigma of the widest border
            cv::dilate(outside, outside, cv::Mat::ones(25, 25, CV_8U));
        outside = outside == 0;
        QCOMPARE(cv::norm(sample.rgb, twin.rgb, cv::NORM_INF, outside), 0.0);
        cv::Mat core;
        cv::erode(sample.mask, core, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, 1, cv::BORDER_CONSTANT, 0);
        cv::Mat changed;
        cv::absdiff(sample.rgb, twin.rgb, changed);
        cv::transform(changed, changed, cv::Matx13f(1, 1, 1));
        const double share = cv::countNonZero((changed > 0) & core) / std::max(1.0, double(cv::countNonZero(core)));
        QVERIFY2(share > .5, qPrintable(QString::number(seed) + u' ' + QString::number(share)));
    }
}

void TestSynthesis::copiesComeFromWhereTheTransformSays_data()
{
    QTest::addColumn<double>("transformed");
    QTest::addColumn<double>("mirrored");
    QTest::addColumn<double>("tolerance"); // levels
    QTest::newRow("moved") << 0.0 << 0.0 << 0.0;
    QTest::newRow("moved and mirrored") << 0.0 << 1.0 << 0.0;
    QTest::newRow("rotated and scaled") << 1.0 << 0.0 << 6.0;
    QTest::newRow("rotated, scaled and mirrored") << 1.0 << 1.0 << 6.0;
}

void TestSynthesis::copiesComeFromWhereTheTransformSays()
{
    QFETCH(const double, transformed);
    QFETCH(const double, mirrored);
    QFETCH(const double, tolerance);
    cv::Mat host = texture(9, {kSide, kSide});
    cv::GaussianBlur(host, host, {}, 4); // so that interpolation changes little
    int made = 0;
    for (int seed = 0; seed < 30; ++seed) {
        Rng rng{std::uint64_t(seed)};
        const Patch patch = makePatch(drawGeometry(rng, kSide, .06), 0);
        const auto source = drawCopy(rng, patch, host.size(), {.transformed = transformed, .mirrored = mirrored});
        if (!source)
            continue;
        ++made;
        const Edit edit = paste(host, copiedContent(host, patch, *source), patch);
        int itself = 0;
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x) {
                if (edit.mask.at<uchar>(y, x) == 0)
                    continue;
                const cv::Vec2d from = *source * cv::Vec3d(x, y, 1);
                QVERIFY(from[0] > -1.5 && from[1] > -1.5 && from[0] < kSide + .5 && from[1] < kSide + .5);
                const cv::Point at(std::clamp(cvRound(from[0]), 0, kSide - 1),
                                   std::clamp(cvRound(from[1]), 0, kSide - 1));
                const auto a = host.at<cv::Vec3b>(at);
                const auto b = edit.rgb.at<cv::Vec3b>(y, x);
                QVERIFY(std::abs(a[0] - b[0]) <= tolerance && std::abs(a[1] - b[1]) <= tolerance);
                itself += edit.mask.at<uchar>(at) != 0 ? 1 : 0;
            }
        QVERIFY(itself <= .3 * cv::countNonZero(edit.mask)); // not a copy onto itself
    }
    QVERIFY(made >= 20);
}

void TestSynthesis::anAreaWithoutRoomIsNotCopied()
{
    Rng rng(1);
    const Patch patch = makePatch(cv::Mat(kSide, kSide, CV_8U, cv::Scalar(255)), 0);
    QVERIFY(!drawCopy(rng, patch, {kSide, kSide}, {.transformed = 0}));
}

void TestSynthesis::everyEditChangesItsArea()
{
    const cv::Mat host = texture(3, {kSide, kSide});
    Rng rng(5);
    const Patch patch = makePatch(drawGeometry(rng, kSide, .1), 1);
    const auto changes = [&](const cv::Mat &content) {
        return content.size() == patch.box.size() && cv::norm(content, host(patch.box), cv::NORM_L1) > 0;
    };
    for (const auto method : {RemovalMethod::InpaintTelea, RemovalMethod::InpaintFlow, RemovalMethod::ShiftedClone,
                              RemovalMethod::Patchwork})
        QVERIFY(changes(removedContent(host, patch, method, rng)));
    for (const auto kind : {LocalEdit::Blur, LocalEdit::Noise, LocalEdit::Jpeg})
        QVERIFY(changes(locallyEdited(host, patch, kind, rng)));
}

void TestSynthesis::jpegGridsStartWhereAsked_data()
{
    QTest::addColumn<cv::Point>("grid");
    QTest::newRow("at the origin") << cv::Point(0, 0);
    QTest::newRow("three right, five down") << cv::Point(3, 5);
    QTest::newRow("in the second block of a chroma block") << cv::Point(9, 15);
}

void TestSynthesis::jpegGridsStartWhereAsked()
{
    QFETCH(const cv::Point, grid);
    const cv::Mat saved = recompress(texture(2), {.quality = 40}, grid);
    QCOMPARE(saved.size(), texture(2).size());
    QCOMPARE(strongestColumnPhase(saved), grid.x % 8);
    QCOMPARE(strongestRowPhase(saved), grid.y % 8);
}

void TestSynthesis::finishedCropsStartOnTheGrid_data()
{
    QTest::addColumn<bool>("finalJpeg");
    QTest::addColumn<bool>("ownGrid");
    QTest::newRow("the grid of the final JPEG") << true << false;
    QTest::newRow("the grid of the history's JPEG") << false << false;
    QTest::newRow("the grid of the photo itself") << false << true;
}

void TestSynthesis::finishedCropsStartOnTheGrid()
{
    QFETCH(const bool, finalJpeg);
    QFETCH(const bool, ownGrid);
    SynthesisOptions options = SynthesisOptions::easy();
    options.authentic = 1;
    options.splice = options.copyMove = options.removal = options.localEdit = 0;
    const JpegOptions coarse{.chance = 1, .minQuality = 40, .maxQuality = 50, .evenTables = 0};
    if (finalJpeg)
        options.finalJpeg = coarse;
    else if (!ownGrid)
        options.history.jpeg = coarse;
    QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    for (int i = 0; i < 3; ++i) // saved finely where another grid is to be found
        write(folder / QString(u"p%1.jpg"_s).arg(i).toStdString(),
              encodeJpeg(texture(i), {.quality = ownGrid ? 40 : 98}));
    const auto pool = PhotoPool::open({folder});
    QVERIFY(pool.ok());
    const Synthesizer synthesizer(*pool, options);
    for (int seed = 0; seed < 20; ++seed) {
        const cv::Mat rgb = synthesizer.make(std::uint64_t(seed), 192).rgb;
        QCOMPARE(strongestColumnPhase(rgb), 0);
        QCOMPARE(strongestRowPhase(rgb), 0);
    }
}

void TestSynthesis::sharesFollowTheOptions()
{
    const Synthesizer synthesizer(m_pool);
    constexpr int kDraws = 4000;
    std::array<int, kForgeryTypes> types{};
    int finalJpegs = 0;
    int downscaled = 0;
    int unresized = 0;
    for (int seed = 0; seed < kDraws; ++seed) {
        const SamplePlan plan = synthesizer.plan(std::uint64_t(seed));
        ++types[std::size_t(plan.type)];
        finalJpegs += plan.finalJpeg ? 1 : 0;
        downscaled += plan.downscale < 1 ? 1 : 0;
        unresized += plan.host.scale == 1 ? 1 : 0;
    }
    const SynthesisOptions options;
    const auto near = [](int count, double share) { return std::abs(count / double(kDraws) - share) < .03; };
    QVERIFY(near(types[0], options.authentic));
    QVERIFY(near(types[1], options.splice));
    QVERIFY(near(types[2], options.copyMove));
    QVERIFY(near(types[3], options.removal));
    QVERIFY(near(types[4], options.localEdit));
    QVERIFY(near(finalJpegs, options.finalJpeg.chance));
    QVERIFY(near(downscaled, options.downscale));
    QVERIFY(near(unresized, options.history.keepSize));
}

void TestSynthesis::authenticAndForgedSharesOfEveryStepAreEqual()
{
    const Synthesizer synthesizer(m_pool);
    struct Sums {
        double count = 0, jpeg = 0, quality = 0, finalJpeg = 0, finalQuality = 0, scale = 0, downscale = 0;
    };
    std::array<Sums, 2> sums;
    for (int seed = 0; seed < 12000; ++seed) {
        const SamplePlan plan = synthesizer.plan(std::uint64_t(seed));
        Sums &sum = sums[plan.type == ForgeryType::Authentic ? 0 : 1];
        ++sum.count;
        sum.jpeg += plan.host.jpeg ? 1 : 0;
        sum.quality += plan.host.jpeg ? plan.host.jpeg->quality / 100.0 : 0;
        sum.finalJpeg += plan.finalJpeg ? 1 : 0;
        sum.finalQuality += plan.finalJpeg ? plan.finalJpeg->quality / 100.0 : 0;
        sum.scale += plan.host.scale;
        sum.downscale += plan.downscale;
    }
    for (const auto member :
         {&Sums::jpeg, &Sums::quality, &Sums::finalJpeg, &Sums::finalQuality, &Sums::scale, &Sums::downscale})
        QVERIFY(std::abs(sums[0].*member / sums[0].count - sums[1].*member / sums[1].count) < .03);
}

void TestSynthesis::optionsSurviveJson()
{
    SynthesisOptions options = SynthesisOptions::easy();
    options.history.jpeg.minQuality = 61;
    options.copies.maxAngle = 7;
    options.shapes.maxShare = .2;
    const auto read = synthesisFromJson(synthesisToJson(options));
    QVERIFY(read.ok());
    QVERIFY(synthesisToJson(*read) == synthesisToJson(options));
    const auto partly = synthesisFromJson(
        nlohmann::json::parse(R"({"splice": 0.5, "shapes": {"hard": 1}, "finalJpeg": {"minQuality": 70}})"));
    QVERIFY(partly.ok());
    QCOMPARE(partly->splice, .5);
    QCOMPARE(partly->shapes.hard, 1.0);
    QCOMPARE(partly->shapes.maxShare, SynthesisOptions().shapes.maxShare);
    QCOMPARE(partly->finalJpeg.minQuality, 70);
    QCOMPARE(partly->finalJpeg.chance, SynthesisOptions().finalJpeg.chance); // not that of other JpegOptions
}

void TestSynthesis::badOptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named"); // in the error
    const auto row = [](const char *name, const char *text, const char *named) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(named);
    };
    row("no object", "[1]", "object");
    row("an unknown name", R"({"splices": 1})", "splices");
    row("an unknown name further in", R"({"shapes": {"harder": 1}})", "shapes.harder");
    row("text for a number", R"({"splice": "much"})", "splice");
    row("a number for a group", R"({"shapes": 1})", "shapes");
    row("a probability above 1", R"({"downscale": 1.5})", "downscale");
    row("a negative share", R"({"splice": -1})", "splice");
    row("nothing for a number", R"({"splice": null})", "splice");
    row("a broken quality", R"({"finalJpeg": {"minQuality": 70.5}})", "finalJpeg.minQuality");
    row("no type at all", R"({"authentic":0,"splice":0,"copyMove":0,"removal":0,"localEdit":0})", "shares");
    row("a range upside down", R"({"minDownscale": 0.9, "maxDownscale": 0.6})", "range");
    row("a quality of 0", R"({"finalJpeg": {"minQuality": 0}})", "range");
    row("an area of nothing", R"({"shapes": {"minShare": 0}})", "range");
}

void TestSynthesis::badOptionsAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, named);
    const auto read = synthesisFromJson(nlohmann::json::parse(text.toStdString()));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::BadArgument);
    QVERIFY2(QByteArray::fromStdString(read.error().detail).contains(named), read.error().detail.c_str());
}

void TestSynthesis::historiesKeepTheSize_data()
{
    QTest::addColumn<History>("history");
    const auto row = [](const char *name, const History &history) { QTest::newRow(name) << history; };
    row("no history", {});
    row("shrunk", {.scale = .4});
    row("shrunk more than the photo allows", {.scale = .05});
    row("enlarged", {.scale = 1.5, .interpolation = cv::INTER_CUBIC});
    row("everything", {.scale = .8,
                       .interpolation = cv::INTER_LINEAR,
                       .blurSigma = 1,
                       .sharpenAmount = 1,
                       .noiseSigma = 3,
                       .jpeg = JpegSettings{70, Chroma::Full, QuantTables::Even},
                       .grid = {7, 2}});
}

void TestSynthesis::historiesKeepTheSize()
{
    QFETCH(const History, history);
    const cv::Mat photo = texture(1);
    const cv::Mat before = photo.clone();
    for (const cv::Size size : {cv::Size(96, 64), cv::Size(400, 336), cv::Size(513, 77)}) {
        Rng rng(3);
        Rng again(3);
        const cv::Mat cut = cutWithHistory(photo, history, size, rng);
        QCOMPARE(cut.size(), size);
        QCOMPARE(cut.type(), CV_8UC3);
        QVERIFY(same(cut, cutWithHistory(photo, history, size, again)));
    }
    QVERIFY(same(photo, before));
}

void TestSynthesis::hardNegativesKeepTheSize()
{
    const cv::Mat rgb = texture(4, {kSide, kSide});
    for (int kind = 0; kind < kHardNegatives; ++kind)
        for (int seed = 0; seed < 12; ++seed) {
            Rng rng{std::uint64_t(seed)};
            const cv::Mat out = applyHardNegative(rgb, HardNegative(kind), rng);
            QCOMPARE(out.size(), rgb.size());
            QCOMPARE(out.type(), CV_8UC3);
            QVERIFY(!same(out, rgb));
        }
}

void TestSynthesis::damagedJpegsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto jpeg = encodeJpeg(texture(0), {});
    const QByteArray good(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size()));
    QTest::newRow("no bytes") << QByteArray() << int(Error::Kind::NotAnImage);
    QTest::newRow("text") << QByteArray("not a picture") << int(Error::Kind::NotAnImage);
    QTest::newRow("only the start") << good.left(20) << int(Error::Kind::NotAnImage);
    QTest::newRow("half of the file") << good.left(good.size() / 2) << int(Error::Kind::Truncated);
    QTest::newRow("the whole file") << good << -1;
}

void TestSynthesis::damagedJpegsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const auto decoded = decodeJpeg({reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size())});
    QCOMPARE(decoded.ok() ? -1 : int(decoded.error().kind), kind);
}

void TestSynthesis::flipsMoveMaskAndPictureTogether()
{
    Sample original;
    original.rgb = texture(6, {kSide, kSide});
    original.mask = cv::Mat::zeros(kSide, kSide, CV_8U);
    original.mask(cv::Rect(8, 16, 40, 24)).setTo(255);
    cv::Mat marked;
    original.rgb.copyTo(marked, original.mask);
    std::vector<cv::Mat> seen;
    for (int code = 0; code < 8; ++code) {
        Sample sample = original;
        flipTranspose(sample, code);
        Sample expected{.rgb = marked, .mask = original.mask};
        flipTranspose(expected, code);
        cv::Mat inside;
        sample.rgb.copyTo(inside, sample.mask);
        QVERIFY(same(inside, expected.rgb));
        for (const cv::Mat &other : seen)
            QVERIFY(!same(other, sample.rgb));
        seen.push_back(sample.rgb);
    }
    QVERIFY(same(seen[0], original.rgb));
    QVERIFY(same(seen[4], original.rgb.t()));
}

QTEST_APPLESS_MAIN(TestSynthesis)
#include "tst_synthesis.moc"
