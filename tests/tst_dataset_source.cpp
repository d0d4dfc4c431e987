#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <set>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <torch/types.h>

#include "model/image/preprocess.h"
#include "tests/generated_photos.h"
#include "training/data/augment.h"
#include "training/data/sample_loader.h"
#include "training/dataset.h"
#include "training/engine/dataset_source.h"

using namespace loupe;
using namespace loupe::photos;
namespace fs = std::filesystem;

namespace {

constexpr int kImages = 11;
constexpr int kBatch = 4;

bool sameBatch(const Batch &a, const Batch &b)
{
    if (!torch::equal(a.pixels, b.pixels) || !torch::equal(a.forged, b.forged) ||
        !torch::equal(a.patchLabels, b.patchLabels) || a.masks.size() != b.masks.size() || a.keys != b.keys)
        return false;
    for (std::size_t i = 0; i < a.masks.size(); ++i)
        if (a.masks[i].defined() != b.masks[i].defined() ||
            (a.masks[i].defined() && !torch::equal(a.masks[i], b.masks[i])))
            return false;
    return true;
}

DatasetSourceOptions smallOptions()
{
    DatasetSourceOptions options;
    options.sample.side = 48;
    options.sample.patch = 16;
    options.batch = kBatch;
    options.seed = 5;
    return options;
}

AugmentOptions everything()
{
    return {.crop = .5, .flip = .5, .turn = .5, .gamma = .5, .resize = .5, .blur = .5, .noise = .5, .jpeg = .5};
}

/** A picture that tells where each pixel came from: red = x, green = y. */
cv::Mat coordinates(cv::Size size)
{
    cv::Mat rgb(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            rgb.at<cv::Vec3b>(y, x) = {uchar(x), uchar(y), 77};
    return rgb;
}

} // namespace

/** Pictures of a data set on their way into a training step. */
class TestDatasetSource : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    fs::path m_root;
    std::vector<LabelledImage> m_images;

private Q_SLOTS:
    void initTestCase();
    void theInputIsThatOfAnAnalysis();
    void labelsFollowTheMask_data();
    void labelsFollowTheMask();
    void nativeCropsStayOnTheGrid_data();
    void nativeCropsStayOnTheGrid();
    void twoOfThreeCropsHoldForgedPixels();
    void aSmallPictureIsReflected();
    void aCropWithinTheForgedAreaIsForgedAllOver();
    void everyEffectShowsAndRepeats_data();
    void everyEffectShowsAndRepeats();
    void cropsAndFlipsKeepTheGrid();
    void nothingIsAugmentedByDefault();
    void anEpochShowsEveryPictureOnce();
    void aStepIsTheSameHoweverItIsReached();
    void anotherSeedIsAnotherRun();
    void shardsAddUpToTheWholeBatch_data();
    void shardsAddUpToTheWholeBatch();
    void aVanishedFileIsReportedAndLeftOut();
    void nothingLeftIsAnError();
    void validationTakesPicturesAsTheyAre();
};

void TestDatasetSource::initTestCase()
{
    m_root = m_dir.path().toStdString();
    fs::create_directories(m_root / "Tp");
    fs::create_directories(m_root / "Gt");
    fs::create_directories(m_root / "Au");
    for (int i = 0; i < kImages; ++i) {
        const std::string name = std::to_string(10 + i) + ".png";
        const cv::Size size(70 + 3 * i, 60 + 5 * i);
        writePng(m_root / (i % 2 == 0 ? "Tp" : "Au") / name, texture(i, size));
        if (i % 2 != 0)
            continue;
        cv::Mat mask = cv::Mat::zeros(size, CV_8U);
        mask(cv::Rect(30, 20, 20, 24)) = 255;
        writePng(m_root / "Gt" / name, mask);
    }
    const auto set = openDataset({m_root});
    QVERIFY(set.ok() && set->issues.empty());
    m_images = set->images;
    QCOMPARE(m_images.size(), std::size_t(kImages));
}

void TestDatasetSource::theInputIsThatOfAnAnalysis()
{
    const LabelledImage &image = m_images.back(); // a forged one
    const auto sample = loadSample(image, {.side = 48, .patch = 16}, 1);
    QVERIFY(sample.ok());
    const auto picture = readMaskedPicture(image);
    QVERIFY(picture.ok());
    QVERIFY(torch::equal(sample->pixels, resizedInput(picture->rgb, 48)));
    QVERIFY(torch::equal(sample->mask, maskLabel(picture->mask, 48)));
    QVERIFY(torch::equal(sample->patchLabels, patchLabels(picture->mask, 48, 16).flatten()));
    QVERIFY(sample->forged);
    const auto crop = loadSample(image, {.side = 48, .patch = 16, .native = true, .randomCrop = false}, 1);
    QVERIFY(crop.ok());
    const cv::Point corner = cropCorner(*picture, 48, std::nullopt);
    QVERIFY(torch::equal(crop->pixels, nativeInput(picture->rgb(cv::Rect(corner, cv::Size(48, 48))).clone())));
}

void TestDatasetSource::labelsFollowTheMask_data()
{
    QTest::addColumn<bool>("native");
    QTest::newRow("resized") << false;
    QTest::newRow("native crops") << true;
}

void TestDatasetSource::labelsFollowTheMask()
{
    QFETCH(const bool, native);
    LabelledImage image = m_images.back();
    const SampleOptions options{.side = 48, .patch = 16, .native = native};
    LabelledImage authentic = m_images.front();
    QVERIFY(!authentic.forged);
    const auto clean = loadSample(authentic, options, 3);
    QVERIFY(clean.ok());
    QVERIFY(!clean->forged && !clean->mask.defined());
    QCOMPARE(clean->patchLabels.sum().item<float>(), 0.0F);
    QCOMPARE(clean->patchLabels.numel(), 9);

    LabelledImage unmasked = image; // forged, nobody knows where
    unmasked.mask.clear();
    const auto unknown = loadSample(unmasked, options, 3);
    QVERIFY(unknown.ok());
    QVERIFY(unknown->forged && !unknown->mask.defined());

    writePng(m_root / "small.png", cv::Mat(cv::Mat::eye(10, 10, CV_8U) * 255)); // scaled to the picture
    image.mask = m_root / "small.png";
    const auto scaled = loadSample(image, {.side = 40, .patch = 8}, 3);
    QVERIFY(scaled.ok());
    QCOMPARE(scaled->mask.diagonal().sum().item<float>(), 40.0F);

    image.mask = m_root / "gone.png";
    const auto gone = loadSample(image, options, 3);
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().kind, Error::Kind::FileMissing);
}

void TestDatasetSource::nativeCropsStayOnTheGrid_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("sides that are multiples of 8") << 240 << 160;
    QTest::newRow("sides that are none") << 131 << 97;
    QTest::newRow("exactly one crop") << 64 << 64;
    QTest::newRow("smaller than a crop one way") << 40 << 200;
    QTest::newRow("smaller both ways") << 3 << 5;
}

void TestDatasetSource::nativeCropsStayOnTheGrid()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    MaskedPicture picture{coordinates({width, height}), cv::Mat::zeros(height, width, CV_8U)};
    std::set<std::pair<int, int>> corners;
    for (const bool forged : {false, true}) {
        if (forged)
            picture.mask(cv::Rect(width / 2, height / 2, 1, 1)) = 255;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const cv::Point corner = cropCorner(picture, 64, seed);
            QVERIFY(corner.x % 8 == 0 && corner.y % 8 == 0);
            QVERIFY(corner.x >= 0 && corner.x <= std::max(0, width - 64));
            QVERIFY(corner.y >= 0 && corner.y <= std::max(0, height - 64));
            QCOMPARE(cropCorner(picture, 64, seed), corner);
            corners.insert({corner.x, corner.y});
        }
    }
    QCOMPARE(corners.size() > 1, width > 72 || height > 72);
    const cv::Point middle = cropCorner(picture, 64, std::nullopt);
    QVERIFY(middle.x % 8 == 0 && middle.y % 8 == 0);
    QVERIFY(middle.x <= std::max(0, width - 64) / 2 && middle.y <= std::max(0, height - 64) / 2);
}

void TestDatasetSource::twoOfThreeCropsHoldForgedPixels()
{
    MaskedPicture picture{coordinates({2000, 1600}), cv::Mat::zeros(1600, 2000, CV_8U)};
    picture.mask(cv::Rect(1990, 1590, 10, 10)) = 255; // in the last corner: a crop from anywhere misses it
    int hits = 0;
    constexpr int kCrops = 600;
    for (std::uint64_t seed = 0; seed < kCrops; ++seed) {
        const cv::Rect region(cropCorner(picture, 64, seed), cv::Size(64, 64));
        hits += cv::countNonZero(picture.mask(region)) > 0 ? 1 : 0;
    }
    QVERIFY2(hits > .6 * kCrops && hits < .74 * kCrops, qPrintable(QString::number(hits)));
}

void TestDatasetSource::aSmallPictureIsReflected()
{
    writePng(m_root / "tiny.png", coordinates({20, 30}));
    const LabelledImage tiny{.image = m_root / "tiny.png"};
    const auto sample = loadSample(tiny, {.side = 48, .patch = 16, .native = true}, 1);
    QVERIFY(sample.ok());
    const torch::Tensor red = sample->pixels[0][0]; // x
    QVERIFY(torch::equal(red.slice(1, 0, 20), red.slice(1, 20, 40).flip(1)));
    const torch::Tensor green = sample->pixels[0][1]; // y
    QVERIFY(torch::equal(green.slice(0, 12, 30), green.slice(0, 30, 48).flip(0)));
}

void TestDatasetSource::aCropWithinTheForgedAreaIsForgedAllOver()
{
    writePng(m_root / "big.png", texture(50, {200, 200}));
    cv::Mat mask(200, 200, CV_8U, cv::Scalar(255));
    mask(cv::Rect(0, 0, 200, 8)) = 0;
    writePng(m_root / "big_mask.png", mask);
    const LabelledImage image{.image = m_root / "big.png", .mask = m_root / "big_mask.png", .forged = true};
    const auto sample = loadSample(image, {.side = 64, .patch = 16, .native = true, .randomCrop = false}, 1);
    QVERIFY(sample.ok());
    QVERIFY(sample->forged);
    QCOMPARE(sample->mask.min().item<float>(), 1.0F);
    QCOMPARE(sample->patchLabels.min().item<float>(), 1.0F);
}

void TestDatasetSource::everyEffectShowsAndRepeats_data()
{
    QTest::addColumn<double>("crop");
    QTest::addColumn<double>("flip");
    QTest::addColumn<double>("turn");
    QTest::addColumn<double>("gamma");
    QTest::addColumn<double>("resize");
    QTest::addColumn<double>("blur");
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("jpeg");
    const char *names[] = {"crop", "flip", "turn", "gamma", "resize", "blur", "noise", "jpeg"};
    for (int i = 0; i < 8; ++i) {
        const auto on = [i](int effect) { return effect == i ? 1.0 : 0.0; };
        QTest::newRow(names[i]) << on(0) << on(1) << on(2) << on(3) << on(4) << on(5) << on(6) << on(7);
    }
    QTest::newRow("all at once") << 1.0 << 1.0 << 1.0 << 1.0 << 1.0 << 1.0 << 1.0 << 1.0;
}

void TestDatasetSource::everyEffectShowsAndRepeats()
{
    QFETCH(const double, crop);
    QFETCH(const double, flip);
    QFETCH(const double, turn);
    QFETCH(const double, gamma);
    QFETCH(const double, resize);
    QFETCH(const double, blur);
    QFETCH(const double, noise);
    QFETCH(const double, jpeg);
    const AugmentOptions options{crop, flip, turn, gamma, resize, blur, noise, jpeg};
    QVERIFY(options.any());
    MaskedPicture picture{texture(3, {150, 102}), cv::Mat::zeros(102, 150, CV_8U)};
    picture.mask(cv::Rect(90, 50, 30, 20)) = 255;
    const cv::Mat before = picture.rgb.clone();
    int changed = 0;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const MaskedPicture result = augment(picture, options, seed);
        const MaskedPicture again = augment(picture, options, seed);
        QVERIFY(same(result.rgb, again.rgb) && same(result.mask, again.mask));
        QCOMPARE(result.rgb.size(), result.mask.size());
        QVERIFY(cv::countNonZero(result.mask > 127) > 0);
        changed += same(result.rgb, before) ? 0 : 1;
        const bool moves = crop + flip + turn + resize > 0;
        QVERIFY(moves || same(result.mask, picture.mask));
    }
    QVERIFY2(changed >= 11, qPrintable(QString::number(changed)));
    QVERIFY(same(picture.rgb, before)); // the picture passed in is left alone
    const MaskedPicture bare = augment({before}, options, 1);
    QVERIFY(bare.mask.empty());
}

void TestDatasetSource::cropsAndFlipsKeepTheGrid()
{
    const MaskedPicture picture{coordinates({150, 102})};
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto cropped = augment(picture, {.crop = 1}, seed).rgb.at<cv::Vec3b>(0, 0);
        QVERIFY(cropped[0] % 8 == 0 && cropped[1] % 8 == 0);
        // Mirrored or turned, the first pixel is the first or last of a block, both ways.
        for (const AugmentOptions &options : {AugmentOptions{.flip = 1}, AugmentOptions{.turn = 1}}) {
            const auto corner = augment(picture, options, seed).rgb.at<cv::Vec3b>(0, 0);
            QVERIFY((corner[0] % 8 == 0 || corner[0] % 8 == 7) && (corner[1] % 8 == 0 || corner[1] % 8 == 7));
        }
    }
    QCOMPARE(augment({coordinates({5, 3})}, everything(), 1).rgb.empty(), false); // hardly a picture
}

void TestDatasetSource::nothingIsAugmentedByDefault()
{
    const MaskedPicture picture{texture(1, {61, 43})};
    QVERIFY(!AugmentOptions().any());
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        QVERIFY(same(augment(picture, {}, seed).rgb, picture.rgb));
}

void TestDatasetSource::anEpochShowsEveryPictureOnce()
{
    DatasetSource source(m_images, smallOptions());
    QCOMPARE(source.stepsPerEpoch(), 3);
    std::vector<std::vector<std::size_t>> epochs(2);
    for (std::int64_t step = 0; step < 6; ++step) {
        const auto some = source.indices(step);
        QCOMPARE(some.size(), std::size_t(step % 3 == 2 ? 3 : 4));
        auto &epoch = epochs[std::size_t(step / 3)];
        epoch.insert(epoch.end(), some.begin(), some.end());
        const auto batch = source.batch(step);
        QVERIFY(batch.ok());
        QCOMPARE(batch->size(), std::int64_t(some.size()));
        QCOMPARE(batch->pixels.sizes(), (torch::IntArrayRef{std::int64_t(some.size()), 3, 48, 48}));
        for (std::size_t i = 0; i < some.size(); ++i) {
            QCOMPARE(batch->forged[std::int64_t(i)].item<float>(), m_images[some[i]].forged ? 1.0F : 0.0F);
            QCOMPARE(batch->masks[i].defined(), m_images[some[i]].forged);
            QCOMPARE(batch->keys[i], std::int64_t(i));
        }
    }
    for (const auto &epoch : epochs)
        QCOMPARE(std::set<std::size_t>(epoch.begin(), epoch.end()).size(), std::size_t(kImages));
    QVERIFY(epochs[0] != epochs[1]);
    DatasetSourceOptions plain = smallOptions();
    plain.shuffle = false;
    DatasetSource inOrder(m_images, plain);
    QCOMPARE(inOrder.indices(1), (std::vector<std::size_t>{4, 5, 6, 7}));
    QCOMPARE(inOrder.indices(4), (std::vector<std::size_t>{4, 5, 6, 7}));
}

void TestDatasetSource::aStepIsTheSameHoweverItIsReached()
{
    DatasetSourceOptions options = smallOptions();
    options.sample.augment = everything();
    options.sample.native = true;
    options.sample.randomCrop = true;
    std::vector<Batch> whole;
    DatasetSource source(m_images, options);
    for (std::int64_t step = 0; step < 8; ++step) {
        auto batch = source.batch(step);
        QVERIFY(batch.ok());
        whole.push_back(*batch);
    }
    for (const int ahead : {0, 1, 3}) {
        options.ahead = ahead;
        DatasetSource resumed(m_images, options);
        for (const std::int64_t step : {5, 6, 2, 2, 7, 0}) { // resumed in the middle, and back
            const auto batch = resumed.batch(step);
            QVERIFY(batch.ok());
            QVERIFY(sameBatch(*batch, whole[std::size_t(step)]));
        }
    }
    QVERIFY(!sameBatch(whole[0], whole[3])); // the next epoch
}

void TestDatasetSource::anotherSeedIsAnotherRun()
{
    DatasetSourceOptions options = smallOptions();
    DatasetSource one(m_images, options);
    options.seed = 6;
    DatasetSource two(m_images, options);
    QVERIFY(one.indices(0) != two.indices(0));
    options.shuffle = false;
    options.sample.augment.noise = 1;
    DatasetSource three(m_images, options);
    options.seed = 5;
    DatasetSource four(m_images, options);
    QVERIFY(!torch::equal(three.batch(0)->pixels, four.batch(0)->pixels));
}

void TestDatasetSource::shardsAddUpToTheWholeBatch_data()
{
    QTest::addColumn<int>("shards");
    QTest::newRow("two") << 2;
    QTest::newRow("three, which do not divide the batch") << 3;
    QTest::newRow("more than there are pictures in the last batch") << 4;
}

void TestDatasetSource::shardsAddUpToTheWholeBatch()
{
    QFETCH(const int, shards);
    DatasetSourceOptions options = smallOptions();
    options.sample.augment = everything();
    DatasetSource whole(m_images, options);
    std::vector<std::unique_ptr<DatasetSource>> parts;
    options.shards = shards;
    for (options.shard = 0; options.shard < shards; ++options.shard)
        parts.push_back(std::make_unique<DatasetSource>(m_images, options));
    for (std::int64_t step = 0; step < 4; ++step) {
        const auto all = whole.batch(step);
        std::vector<torch::Tensor> pixels;
        std::vector<torch::Tensor> labels;
        std::vector<std::int64_t> keys;
        for (const auto &part : parts) {
            QCOMPARE(part->stepsPerEpoch(), whole.stepsPerEpoch());
            const auto batch = part->batch(step);
            QVERIFY(batch.ok());
            pixels.push_back(batch->pixels);
            labels.push_back(batch->patchLabels);
            keys.insert(keys.end(), batch->keys.begin(), batch->keys.end());
        }
        QVERIFY(torch::equal(torch::cat(pixels), all->pixels));
        QVERIFY(torch::equal(torch::cat(labels), all->patchLabels));
        QCOMPARE(keys, all->keys);
    }
}

void TestDatasetSource::aVanishedFileIsReportedAndLeftOut()
{
    std::vector<LabelledImage> images = m_images;
    images[2].image = m_root / "vanished.png";
    writePng(m_root / "later.png", texture(60, {64, 64}));
    images[5].image = m_root / "later.png";
    std::vector<DataIssue> issues;
    DatasetSourceOptions options = smallOptions();
    options.shuffle = false;
    options.ahead = 0;
    DatasetSource source(images, options, [&](const DataIssue &issue) { issues.push_back(issue); });
    fs::remove(m_root / "later.png");
    for (std::int64_t step = 0; step < 6; ++step) { // two epochs
        const auto batch = source.batch(step);
        QVERIFY(batch.ok());
        QCOMPARE(batch->size(), 3); // of 4, of 4 and of 3
        QCOMPARE(batch->pixels.size(0), batch->size());
        QCOMPARE(batch->masks.size(), std::size_t(batch->size()));
        if (step % 3 == 0)
            QCOMPARE(batch->keys, (std::vector<std::int64_t>{0, 1, 3}));
    }
    QCOMPARE(issues.size(), std::size_t(2)); // once each
    QCOMPARE(issues[0].file, m_root / "vanished.png");
    QCOMPARE(issues[1].file, m_root / "later.png");
    QCOMPARE(issues[0].kind, DataIssue::Kind::Unreadable);
    QVERIFY(!issues[0].detail.empty() && !issues[0].used);
}

void TestDatasetSource::nothingLeftIsAnError()
{
    std::vector<LabelledImage> images(3);
    for (LabelledImage &image : images)
        image.image = m_root / "vanished.png";
    int told = 0;
    DatasetSource source(images, smallOptions(), [&](const DataIssue &) { ++told; });
    const auto batch = source.batch(0);
    QVERIFY(!batch.ok());
    QCOMPARE(batch.error().kind, Error::Kind::FileMissing);
    QCOMPARE(told, 1);
    QVERIFY(!batchOf(images, smallOptions().sample).ok());
}

void TestDatasetSource::validationTakesPicturesAsTheyAre()
{
    SampleOptions options{.side = 48, .patch = 16, .augment = everything()};
    const std::vector<LabelledImage> three(m_images.begin() + 4, m_images.begin() + 7);
    const auto batch = batchOf(three, options);
    QVERIFY(batch.ok());
    QCOMPARE(batch->keys, (std::vector<std::int64_t>{0, 1, 2}));
    for (std::size_t i = 0; i < 3; ++i) {
        const auto picture = readMaskedPicture(three[i]);
        QVERIFY(picture.ok());
        QVERIFY(torch::equal(batch->pixels[std::int64_t(i)], resizedInput(picture->rgb, 48)[0]));
    }
    const auto none = batchOf({}, options);
    QVERIFY(none.ok());
    QCOMPARE(none->size(), 0);
    QCOMPARE(none->pixels.sizes(), (torch::IntArrayRef{0, 3, 48, 48}));
}

QTEST_APPLESS_MAIN(TestDatasetSource)
#include "tst_dataset_source.moc"
