#include "model/evidence.h"
#include "model/evidence/ela.h"
#include "model/evidence/jpeg_ghost.h"
#include "model/evidence/jpeg_grid.h"
#include "model/evidence/noise_residual.h"
#include "tests/generated_photos.h"
#include "training/metrics/auc.h"
#include "training/synthesis/jpeg_codec.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <set>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

const cv::Rect kArea(200, 120, 144, 128); ///< what is forged

cv::Mat saved(const cv::Mat &rgb, int quality)
{
    return recompress(rgb, {.quality = quality});
}

cv::Mat withNoise(const cv::Mat &rgb, double sigma, int seed)
{
    cv::Mat noise(rgb.size(), CV_32FC3);
    cv::RNG random{std::uint64_t(seed)};
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::Mat sum;
    rgb.convertTo(sum, CV_32FC3);
    sum += noise;
    sum.convertTo(sum, CV_8UC3);
    return sum;
}

/** Two photos of one size: the one that is forged and the one that something is taken from. */
struct Photos {
    cv::Mat base;
    cv::Mat donor;
};

Photos generated(int seed)
{
    const auto photo = [](int number) {
        cv::Mat smooth;
        cv::GaussianBlur(photos::texture(number, {512, 384}), smooth, {}, 1.2);
        return withNoise(smooth, 1.5, number);
    };
    return {photo(seed), photo(seed + 100)};
}

enum class Forgery { None, SpliceOfJpeg, EditOfJpeg, MoveInJpeg, SpliceOfNoise };

/** A picture with or without something in kArea that was not there. */
cv::Mat made(const Photos &photos, Forgery forgery)
{
    cv::Mat picture = photos.base.clone();
    switch (forgery) {
    case Forgery::None:
        return saved(saved(picture, 80), 92);
    case Forgery::SpliceOfJpeg: // its blocks begin elsewhere
        saved(photos.donor, 67)(kArea - cv::Point(3, 5)).copyTo(picture(kArea));
        return saved(picture, 92);
    case Forgery::EditOfJpeg:
        picture = saved(picture, 74);
        photos.donor(kArea).copyTo(picture(kArea));
        return saved(picture, 92);
    case Forgery::MoveInJpeg:
        picture = saved(picture, 80);
        cv::Mat(picture(kArea - cv::Point(67, 45))).clone().copyTo(picture(kArea));
        return picture;
    case Forgery::SpliceOfNoise:
        withNoise(photos.donor(kArea), 6, 4).copyTo(picture(kArea));
        return picture;
    }
    return picture;
}

/** Area under the ROC curve of the map against kArea; cells on its border do not count. */
double separation(const EvidenceMap &map)
{
    std::vector<double> inside;
    std::vector<double> outside;
    for (int y = 0; y < map.values.rows; ++y)
        for (int x = 0; x < map.values.cols; ++x) {
            const cv::Rect cell(x * map.cell, y * map.cell, map.cell, map.cell);
            const int common = (cell & kArea).area();
            if (common == 0 || common == cell.area())
                (common == 0 ? outside : inside).push_back(double(map.values.at<float>(y, x)));
        }
    return areaUnderCurve(inside, outside);
}

EvidenceMap compute(EvidenceKind kind, const cv::Mat &rgb)
{
    auto map = computeEvidence(kind, rgb);
    return map ? *map : EvidenceMap{};
}

bool same(const EvidenceMap &a, const EvidenceMap &b)
{
    return a.values.size() == b.values.size() &&
           (a.values.empty() || cv::norm(a.values, b.values, cv::NORM_INF) == 0) &&
           std::ranges::equal(a.matches, b.matches, [](const EvidenceMatch &one, const EvidenceMatch &two) {
               return one.source == two.source && one.target == two.target && one.score == two.score;
           });
}

/** ELA by blocks, as the eye takes it in. */
EvidenceMap smoothed(EvidenceMap map)
{
    if (map.cell == 1)
        cv::blur(map.values, map.values, {9, 9});
    return map;
}

QStringList kodak()
{
    const QDir folder(QStringLiteral(LOUPE_SHARED_DIR "/data/photos/kodak24"));
    QStringList files;
    for (const QString &name : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

cv::Mat readPicture(const QString &file)
{
    cv::Mat rgb;
    cv::cvtColor(cv::imread(file.toStdString()), rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

/** Of every third pair of photos of one shape. */
QList<Photos> realPhotos()
{
    QList<Photos> pairs;
    const QStringList files = kodak();
    for (int i = 0; i + 1 < files.size(); i += 3) {
        const Photos pair{readPicture(files[i]), readPicture(files[i + 1])};
        if (pair.base.size() == pair.donor.size())
            pairs << pair;
    }
    return pairs;
}

} // namespace

Q_DECLARE_METATYPE(loupe::EvidenceKind)
Q_DECLARE_METATYPE(Forgery)

/** Each map shows the forgery that it is for, and nothing where there is none. */
class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsListedOnce();
    void showsWhatWasForged_data();
    void showsWhatWasForged();
    void showsItInRealPhotos_data();
    void showsItInRealPhotos();
    void staysQuiet_data();
    void staysQuiet();
    void staysQuietOnRealPhotos();
    void copiesAreMatched();
    void ghostTellsQualityAndGrid();
    void gridTellsItsPhase();
    void noiseIsMeasured_data();
    void noiseIsMeasured();
    void elaIsOfTheWholePicture();
    void elaAveragesLargePictures();
    void oddPicturesAreSurvived_data();
    void oddPicturesAreSurvived();
    void partsOfAPictureWork();
    void cancelIsAnswered_data();
    void cancelIsAnswered();
    void sameAgain();
    void badArgumentsAreRefused();
};

void TestEvidence::everyMethodIsListedOnce()
{
    std::set<std::string> names;
    for (const EvidenceMethod &method : evidenceMethods()) {
        QVERIFY(method.compute);
        QVERIFY(names.insert(method.name).second);
        QCOMPARE(evidenceMethod(method.kind).name, method.name);
    }
}

void TestEvidence::showsWhatWasForged_data()
{
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<Forgery>("forgery");
    QTest::addColumn<double>("floor"); // some .05 below what was measured
    const auto row = [](const char *name, EvidenceKind kind, Forgery forgery, double floor) {
        QTest::newRow(name) << kind << forgery << floor;
    };
    row("ELA: an area moved in a JPEG picture", EvidenceKind::ErrorLevel, Forgery::MoveInJpeg, 0.9);
    row("ghost: a splice from a JPEG picture", EvidenceKind::JpegGhost, Forgery::SpliceOfJpeg, 0.95);
    row("ghost: an area put into a JPEG picture", EvidenceKind::JpegGhost, Forgery::EditOfJpeg, 0.91);
    row("ghost: an area moved in a JPEG picture", EvidenceKind::JpegGhost, Forgery::MoveInJpeg, 0.92);
    row("noise: a splice with stronger noise", EvidenceKind::NoiseResidual, Forgery::SpliceOfNoise, 0.95);
    row("grid: an area moved in a JPEG picture", EvidenceKind::JpegGrid, Forgery::MoveInJpeg, 0.85);
    row("grid: a splice below a later compression", EvidenceKind::JpegGrid, Forgery::SpliceOfJpeg, 0.75);
}

void TestEvidence::showsWhatWasForged()
{
    QFETCH(EvidenceKind, kind);
    QFETCH(Forgery, forgery);
    QFETCH(double, floor);
    for (int seed = 1; seed <= 3; ++seed) {
        const double area = separation(smoothed(compute(kind, made(generated(seed), forgery))));
        QVERIFY2(area >= floor, qPrintable(QString::number(area)));
    }
}

void TestEvidence::showsItInRealPhotos_data()
{
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<Forgery>("forgery");
    QTest::addColumn<double>("floor"); // of the mean
    const auto row = [](const char *name, EvidenceKind kind, Forgery forgery, double floor) {
        QTest::newRow(name) << kind << forgery << floor;
    };
    row("ELA: an area moved in a JPEG picture", EvidenceKind::ErrorLevel, Forgery::MoveInJpeg, 0.9);
    row("ghost: a splice from a JPEG picture", EvidenceKind::JpegGhost, Forgery::SpliceOfJpeg, 0.95);
    row("ghost: an area put into a JPEG picture", EvidenceKind::JpegGhost, Forgery::EditOfJpeg, 0.95);
    row("ghost: an area moved in a JPEG picture", EvidenceKind::JpegGhost, Forgery::MoveInJpeg, 0.95);
    row("noise: a splice with stronger noise", EvidenceKind::NoiseResidual, Forgery::SpliceOfNoise, 0.6);
    row("grid: an area moved in a JPEG picture", EvidenceKind::JpegGrid, Forgery::MoveInJpeg, 0.85);
    row("grid: a splice below a later compression", EvidenceKind::JpegGrid, Forgery::SpliceOfJpeg, 0.75);
}

void TestEvidence::showsItInRealPhotos()
{
    QFETCH(EvidenceKind, kind);
    QFETCH(Forgery, forgery);
    QFETCH(double, floor);
    const QList<Photos> pairs = realPhotos();
    if (pairs.isEmpty())
        QSKIP("no photos beside the checkout");
    double sum = 0;
    double lowest = 1;
    for (const Photos &pair : pairs) {
        const double area = separation(smoothed(compute(kind, made(pair, forgery))));
        sum += area;
        lowest = std::min(lowest, area);
    }
    const double mean = sum / double(pairs.size());
    qInfo("mean AUC %.3f, lowest %.3f of %d", mean, lowest, int(pairs.size()));
    QVERIFY(mean >= floor);
}

void TestEvidence::staysQuiet_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QList<int>>("qualities");
    for (int seed = 1; seed <= 4; ++seed) {
        QTest::addRow("photo %d, never compressed", seed) << seed << QList<int>{};
        QTest::addRow("photo %d, one JPEG", seed) << seed << QList<int>{85};
        QTest::addRow("photo %d, saved twice", seed) << seed << QList<int>{80, 92};
        QTest::addRow("photo %d, saved worse", seed) << seed << QList<int>{90, 70};
    }
}

void TestEvidence::staysQuiet()
{
    QFETCH(int, seed);
    QFETCH(QList<int>, qualities);
    cv::Mat rgb = generated(seed).base;
    for (const int quality : qualities)
        rgb = saved(rgb, quality);
    const auto ghost = findJpegGhost(rgb);
    QVERIFY2(ghost && ghost->quality == 0 && ghost->strength < 0.15, qPrintable(QString::number(ghost->strength)));
    const auto grid = findJpegGrid(rgb);
    QVERIFY(grid && cv::norm(grid->map, cv::NORM_INF) < 1); // 10 and more where something is
    QCOMPARE(grid->phase.has_value(), !qualities.isEmpty());
    const auto noise = noiseResidual(rgb);
    QVERIFY2(noise && noise->high < 1.6 * noise->low + 0.3, qPrintable(u"%1 %2"_s.arg(noise->low).arg(noise->high)));
    // The area where the others have something is not set off here.
    for (const EvidenceKind kind : {EvidenceKind::ErrorLevel, EvidenceKind::NoiseResidual}) {
        const double area = separation(smoothed(compute(kind, rgb)));
        QVERIFY2(std::abs(area - 0.5) < 0.2, qPrintable(QString::number(area)));
    }
}

void TestEvidence::staysQuietOnRealPhotos()
{
    const QDir folder(QStringLiteral(LOUPE_SHARED_DIR "/data/photos/camera_samples"));
    const QStringList files = folder.entryList({u"*.jpg"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        QSKIP("no photos beside the checkout");
    int photos = 0;
    int ghosts = 0;
    int grids = 0;
    for (int i = 0; i < files.size(); i += 20, ++photos) { // as cameras save them
        const cv::Mat rgb = readPicture(folder.filePath(files[i]));
        ghosts += findJpegGhost(rgb)->quality > 0 ? 1 : 0;
        const auto grid = findJpegGrid(rgb);
        grids += cv::norm(grid->map, cv::NORM_INF) > 1 ? 1 : 0;
    }
    qInfo("of %d photos %d with a ghost, %d with a foreign grid", photos, ghosts, grids);
    QVERIFY(ghosts <= 0.1 * photos);
    QVERIFY(grids <= 0.1 * photos);
}

void TestEvidence::copiesAreMatched()
{
    const EvidenceMap map = compute(EvidenceKind::CopyMove, made(generated(6), Forgery::MoveInJpeg));
    QCOMPARE(map.matches.size(), std::size_t(1));
    const cv::Rect source = cv::boundingRect(map.matches[0].source.at(0));
    const cv::Rect target = cv::boundingRect(map.matches[0].target.at(0));
    const cv::Rect from = kArea - cv::Point(67, 45);
    QVERIFY((source & from).area() > 0.7 * from.area() || (target & from).area() > 0.7 * from.area());
    QVERIFY((source & kArea).area() > 0.7 * kArea.area() || (target & kArea).area() > 0.7 * kArea.area());
    QVERIFY(compute(EvidenceKind::CopyMove, made(generated(6), Forgery::None)).matches.empty());
}

void TestEvidence::ghostTellsQualityAndGrid()
{
    for (const int quality : {55, 67, 74, 81}) {
        Photos pair = generated(quality);
        saved(pair.donor, quality)(kArea - cv::Point(3, 5)).copyTo(pair.base(kArea));
        const auto ghost = findJpegGhost(saved(pair.base, 93));
        QVERIFY(ghost);
        QCOMPARE(ghost->quality, quality);
        QCOMPARE(ghost->phase, cv::Point(3, 5));
        QVERIFY(ghost->strength > 0.3);
        const double share = double(kArea.area()) / double(pair.base.total());
        QVERIFY2(std::abs(ghost->share - share) < 0.05, qPrintable(QString::number(ghost->share)));
    }
}

void TestEvidence::gridTellsItsPhase()
{
    const cv::Mat whole = saved(generated(5).base, 85);
    for (const cv::Point cut : {cv::Point(0, 0), cv::Point(3, 0), cv::Point(5, 6)}) {
        const auto grid = findJpegGrid(whole(cv::Rect(cut, cv::Size(400, 300))).clone());
        QVERIFY(grid && grid->phase);
        QCOMPARE(*grid->phase, cv::Point((8 - cut.x) % 8, (8 - cut.y) % 8));
        QVERIFY(grid->significance > 100);
        QVERIFY(grid->foreign.empty());
    }
    const auto none = findJpegGrid(generated(5).base);
    QVERIFY(none && !none->phase && none->foreign.empty());
    const auto moved = findJpegGrid(made(generated(6), Forgery::MoveInJpeg));
    QVERIFY(moved && moved->phase && !moved->foreign.empty());
    QCOMPARE(moved->foreign.front().phase, cv::Point(3, 5)); // by 67 and 45
    const cv::Rect found = moved->foreign.front().area;
    QVERIFY((found & kArea).area() > 0.8 * kArea.area());
    QVERIFY(moved->foreign.front().significance > 10);
}

void TestEvidence::noiseIsMeasured_data()
{
    QTest::addColumn<double>("sigma");
    QTest::newRow("faint") << 2.0;
    QTest::newRow("usual") << 5.0;
    QTest::newRow("strong") << 12.0;
}

void TestEvidence::noiseIsMeasured()
{
    QFETCH(double, sigma);
    cv::Mat ramp(320, 480, CV_8UC3);
    for (int y = 0; y < ramp.rows; ++y)
        for (int x = 0; x < ramp.cols; ++x)
            ramp.at<cv::Vec3b>(y, x) = cv::Vec3b::all(uchar(70 + x / 8 + y / 8));
    cv::Mat grey(ramp.size(), CV_32F);
    cv::RNG random{7};
    random.fill(grey, cv::RNG::NORMAL, 0, sigma);
    cv::Mat noise;
    cv::cvtColor(grey, noise, cv::COLOR_GRAY2RGB); // equal in the channels, as in the luma
    ramp.convertTo(ramp, CV_32FC3);
    ramp += noise;
    ramp.convertTo(ramp, CV_8UC3);
    const auto result = noiseResidual(ramp);
    QVERIFY(result);
    QVERIFY2(std::abs(result->median - sigma) < 0.05 * sigma + 0.1, qPrintable(QString::number(result->median)));
    QVERIFY(result->low < result->median && result->median < result->high && result->high < 1.4 * sigma);
    QCOMPARE(result->judged, 1.0);
    ramp(cv::Rect(0, 0, 240, 320)).setTo(cv::Scalar::all(255)); // burnt out
    const auto half = noiseResidual(ramp);
    QVERIFY(half && half->judged > 0.45 && half->judged < 0.55);
    QCOMPARE(double(half->map.at<float>(5, 5)), half->median);
}

void TestEvidence::elaIsOfTheWholePicture()
{
    cv::Mat tall;
    cv::vconcat(generated(8).base, generated(9).base, tall); // more than one strip
    const auto level = errorLevel(tall, {.quality = 85});
    QVERIFY(level);
    QCOMPARE(level->cell, 1);
    QCOMPARE(level->map.size(), tall.size());
    cv::Mat bgr;
    cv::cvtColor(tall, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    cv::imencode(".jpg", bgr, bytes, {cv::IMWRITE_JPEG_QUALITY, 85});
    cv::Mat difference;
    cv::absdiff(bgr, cv::imdecode(bytes, cv::IMREAD_COLOR), difference);
    for (const cv::Point at :
         {cv::Point(0, 0), cv::Point(511, 767), cv::Point(17, 511), cv::Point(17, 512), cv::Point(40, 495)}) {
        const auto change = difference.at<cv::Vec3b>(at);
        QVERIFY(std::abs(level->map.at<float>(at) - float(change[0] + change[1] + change[2]) / 3) < 1e-4F);
    }
    QVERIFY(level->median > 0 && level->median < level->high);
    const auto again = errorLevel(saved(tall, 85), {.quality = 85});
    QVERIFY(again && again->median < level->median / 2); // compressed that way already
}

void TestEvidence::elaAveragesLargePictures()
{
    const cv::Mat rgb = generated(8).base;
    const auto fine = errorLevel(rgb);
    const auto coarse = errorLevel(rgb(cv::Rect(0, 0, 509, 381)), {.maxMegapixels = 0.06});
    QVERIFY(fine && coarse);
    QCOMPARE(coarse->cell, 2);
    QCOMPARE(coarse->map.size(), cv::Size(255, 191));
    const double mean = cv::mean(fine->map(cv::Rect(100, 60, 2, 2)))[0];
    QVERIFY(std::abs(double(coarse->map.at<float>(30, 50)) - mean) < 1e-4);
}

void TestEvidence::oddPicturesAreSurvived_data()
{
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("level");
    for (const EvidenceMethod &method : evidenceMethods())
        for (const auto &[width, height] : {std::pair(1, 1), {7, 9}, {8, 8}, {64, 64}, {63, 200}, {500, 1}, {201, 133}})
            for (const int level : {0, 255, -1})
                QTest::addRow("%s of %d x %d pixels, %s", method.name, width, height,
                              level < 0    ? "detailed"
                              : level == 0 ? "black"
                                           : "white")
                    << method.kind << width << height << level;
}

void TestEvidence::oddPicturesAreSurvived()
{
    QFETCH(EvidenceKind, kind);
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, level);
    const cv::Size size(width, height);
    const cv::Mat rgb = level < 0 ? photos::texture(3, size) : cv::Mat(size, CV_8UC3, cv::Scalar::all(level));
    const auto map = computeEvidence(kind, rgb);
    QVERIFY(map);
    QCOMPARE(map->kind, kind);
    if (!map->values.empty()) { // matches have none
        QCOMPARE(map->values.type(), CV_32F);
        QCOMPARE(map->values.cols, (width + map->cell - 1) / map->cell);
        QCOMPARE(map->values.rows, (height + map->cell - 1) / map->cell);
        QVERIFY(cv::checkRange(map->values));
    }
    QVERIFY(map->low < map->high);
    for (const EvidenceFigure &figure : map->figures)
        QVERIFY2(std::isfinite(figure.value), figure.name.c_str());
    if (level >= 0) // nothing to show
        QVERIFY(map->matches.empty() && (map->values.empty() || cv::norm(map->values, cv::NORM_INF) < 1));
}

void TestEvidence::partsOfAPictureWork()
{
    const cv::Mat rgb = generated(4).base;
    const cv::Mat part = rgb(cv::Rect(33, 21, 300, 200)); // rows are not adjacent in memory
    for (const EvidenceMethod &method : evidenceMethods())
        QVERIFY2(cv::norm(compute(method.kind, part).values, compute(method.kind, part.clone()).values, cv::NORM_INF) ==
                     0,
                 method.name);
}

void TestEvidence::cancelIsAnswered_data()
{
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<int>("asked");
    for (const EvidenceMethod &method : evidenceMethods()) {
        QTest::addRow("%s at once", method.name) << method.kind << 0;
        QTest::addRow("%s when asked for the third time", method.name) << method.kind << 2;
    }
}

void TestEvidence::cancelIsAnswered()
{
    QFETCH(EvidenceKind, kind);
    QFETCH(int, asked);
    cv::Mat tall;
    cv::repeat(generated(4).base, 4, 1, tall);
    int questions = 0;
    int last = -1;
    Progress progress;
    progress.cancelled = [&] { return questions++ >= asked; };
    progress.report = [&](int done, int total) {
        QVERIFY(done >= last && done <= total);
        last = done;
    };
    const auto map = computeEvidence(kind, tall, progress);
    QVERIFY(!map);
    QCOMPARE(map.error().kind, Error::Kind::Cancelled);
    QVERIFY(questions <= asked + 20); // no more than a few steps went on
}

void TestEvidence::sameAgain()
{
    const cv::Mat rgb = made(generated(11), Forgery::SpliceOfJpeg);
    for (const EvidenceMethod &method : evidenceMethods()) {
        const EvidenceMap one = compute(method.kind, rgb);
        const EvidenceMap two = compute(method.kind, rgb);
        QVERIFY2(same(one, two), method.name);
        QCOMPARE(one.figures.size(), two.figures.size());
        for (std::size_t i = 0; i < one.figures.size(); ++i)
            QCOMPARE(one.figures[i].value, two.figures[i].value);
    }
}

void TestEvidence::badArgumentsAreRefused()
{
    for (const EvidenceMethod &method : evidenceMethods()) {
        for (const cv::Mat &rgb : {cv::Mat(), cv::Mat(9, 9, CV_8U), cv::Mat(9, 9, CV_16UC3)}) {
            const auto map = computeEvidence(method.kind, rgb);
            QVERIFY(!map && map.error().kind == Error::Kind::BadArgument);
        }
    }
    QVERIFY(!errorLevel(cv::Mat(9, 9, CV_8UC3), {.quality = 0}));
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
