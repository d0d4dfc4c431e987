#include <QTemporaryDir>
#include <QTest>

#include "training/data/photo_pool.h"

#include "tests/generated_photos.h"

using namespace loupe;
using namespace loupe::photos;
namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

/** The authentic photos that training data is made of. */
class TestPhotoPool : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const PhotoPool> m_pool;

private Q_SLOTS:
    void initTestCase();
    void namesTellGroups_data();
    void namesTellGroups();
    void splitIsDisjointAndStable();
    void unusableFilesAreListed();
    void objectsAreReadFromTheMaps();
    void nothingToReadIsAnError();
};

void TestPhotoPool::initTestCase()
{
    const fs::path photos = fs::path(m_dir.path().toStdString()) / "photos";
    makePhotos(photos);
    auto pool = PhotoPool::open({photos});
    QVERIFY(pool.ok());
    m_pool = *pool;
    QCOMPARE(m_pool->size(), 6);
    QVERIFY(m_pool->skipped().empty());
}

void TestPhotoPool::namesTellGroups_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("a camera") << QByteArray("Nikon_D70_1") << QByteArray("Nikon_D70");
    QTest::newRow("a second photo of a camera") << QByteArray("Canon_EOS_20D_(2)_0") << QByteArray("Canon_EOS_20D");
    QTest::newRow("a crop of a numbered photo") << QByteArray("159_2") << QByteArray("159");
    QTest::newRow("a long number is no crop") << QByteArray("train2017_000000000009") << QByteArray();
    QTest::newRow("a plain name") << QByteArray("kodim01") << QByteArray();
    QTest::newRow("hardly a name") << QByteArray("_1") << QByteArray();
    QTest::newRow("no name") << QByteArray() << QByteArray();
}

void TestPhotoPool::namesTellGroups()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, group);
    QCOMPARE(QByteArray::fromStdString(photoGroup(name.toStdString())), group);
}

void TestPhotoPool::splitIsDisjointAndStable()
{
    QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    for (int camera = 0; camera < 30; ++camera)
        for (int crop = 0; crop < 2; ++crop)
            writePng(folder / QString(u"Camera%1_%2.png"_s).arg(camera).arg(crop).toStdString(),
                     texture(2 * camera + crop, {72, 72}));
    PhotoPoolOptions options{.validationShare = .3};
    const auto all = PhotoPool::open({folder}, options);
    options.side = Split::Train;
    const auto train = PhotoPool::open({folder}, options);
    options.side = Split::Validation;
    const auto validation = PhotoPool::open({folder}, options);
    QVERIFY(all.ok() && train.ok() && validation.ok());
    QCOMPARE((*all)->size(), 60);
    QCOMPARE((*train)->size() + (*validation)->size(), 60);
    QVERIFY((*validation)->size() > 4 && (*validation)->size() < 36);
    std::map<std::string, Split> sideOfGroup;
    for (int i = 0; i < 60; ++i) {
        const PhotoEntry &entry = (*all)->entry(i);
        QCOMPARE(sideOfGroup.emplace(entry.group, entry.split).first->second, entry.split); // cameras stay whole
    }
    QCOMPARE(sideOfGroup.size(), std::size_t(30));
    QVERIFY((*train)->fingerprint() != (*validation)->fingerprint());

    writePng(folder / "another.png", texture(500, {72, 72})); // more photos move none of the others
    const auto more = PhotoPool::open({folder}, {.validationShare = .3});
    QVERIFY(more.ok());
    for (int i = 0; i < (*more)->size(); ++i) {
        const auto known = sideOfGroup.find((*more)->entry(i).group);
        QVERIFY(known == sideOfGroup.end() || known->second == (*more)->entry(i).split);
    }
}

void TestPhotoPool::unusableFilesAreListed()
{
    QTemporaryDir dir;
    const fs::path folder = fs::path(dir.path().toStdString()) / "x";
    fs::create_directories(folder);
    fs::create_directories(folder / "folder.jpg");
    const auto jpeg = encodeJpeg(texture(0), {});
    write(folder / "a_good.jpg", jpeg);
    write(folder / "b_copy.jpg", jpeg);
    write(folder / "c_half.jpg", {jpeg.begin(), jpeg.begin() + std::ptrdiff_t(jpeg.size() / 2)});
    write(folder / "d_empty.jpg", {});
    write(folder / "e_text.png", {'t', 'e', 'x', 't'});
    write(folder / "f_note.txt", {'t'});
    writePng(folder / "g_small.png", texture(1, {20, 20}));
    writePng(folder / "h_badmap.png", texture(2));
    fs::create_directories(fs::path(dir.path().toStdString()) / "x_masks");
    writePng(fs::path(dir.path().toStdString()) / "x_masks" / "h_badmap.png", cv::Mat::ones(10, 10, CV_8U));

    const auto pool = PhotoPool::open({folder, folder / "missing"});
    QVERIFY(pool.ok());
    QCOMPARE((*pool)->size(), 2);
    std::map<std::string, Error::Kind> skipped;
    for (const SkippedFile &file : (*pool)->skipped())
        skipped[file.path.filename().string()] = file.error.kind;
    const std::map<std::string, Error::Kind> expected{
        {"b_copy.jpg", Error::Kind::BadArgument},    {"c_half.jpg", Error::Kind::Truncated},
        {"d_empty.jpg", Error::Kind::FileEmpty},     {"e_text.png", Error::Kind::NotAnImage},
        {"folder.jpg", Error::Kind::FileUnreadable}, {"g_small.png", Error::Kind::BadArgument},
        {"h_badmap.png", Error::Kind::NotAnImage},   {"missing", Error::Kind::FileMissing}};
    QVERIFY(skipped == expected);
    const Sample sample = Synthesizer(*pool).make(1, 64); // two photos and no objects are enough
    QCOMPARE(sample.rgb.size(), cv::Size(64, 64));
}

void TestPhotoPool::objectsAreReadFromTheMaps()
{
    QCOMPARE(m_pool->instances().size(), std::size_t(8));
    for (const Instance &instance : m_pool->instances()) {
        const cv::Mat mask = m_pool->instanceMask(instance);
        QCOMPARE(mask.size(), instance.box.size());
        QCOMPARE(double(cv::countNonZero(mask)), instance.area);
        if (instance.label == 2)
            QCOMPARE(instance.box, cv::Rect(230, 180, 101, 81));
    }
    const auto kept = PhotoPool::open({m_pool->entry(0).file.parent_path()}, {.keepDecoded = true});
    QVERIFY(kept.ok());
    for (int i = 0; i < m_pool->size(); ++i)
        QVERIFY(same((*kept)->photo(i), m_pool->photo(i)));
}

void TestPhotoPool::nothingToReadIsAnError()
{
    QTemporaryDir dir;
    const auto nothing = PhotoPool::open({fs::path(dir.path().toStdString())});
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.error().kind, Error::Kind::FileMissing);
    Progress progress;
    progress.cancelled = [] { return true; };
    const auto cancelled = PhotoPool::open({m_pool->entry(0).file.parent_path()}, {}, progress);
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(TestPhotoPool)
#include "tst_photo_pool.moc"
