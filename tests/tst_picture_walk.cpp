#include "app/picture_walk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>

using namespace Qt::StringLiterals;
using namespace loupe;

namespace fs = std::filesystem;

/** Every picture of a folder is found, and found once. */
class TestPictureWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void linksInCirclesEnd();
    void placesInOneAnotherGiveEachFileOnce();
    void singleFilesAreTakenWhateverTheirName();
    void whatCannotBeReadIsNamed();
    void shardsShareTheFilesOut_data();
    void shardsShareTheFilesOut();
    void aShardKeepsItsFilesWhenOthersCome();
    void manyFilesComeInPieces();
    void anErrorOfTheTakerEndsIt();
    void cancelEndsIt();

private:
    void touch(const std::string &name, const std::string &text = "x") const;
    QStringList walk(const WalkOptions &options, WalkFailures *failures = nullptr) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
};

void TestPictureWalk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_root = m_dir->path().toStdString();
}

void TestPictureWalk::touch(const std::string &name, const std::string &text) const
{
    fs::create_directories((m_root / name).parent_path());
    std::ofstream(m_root / name) << text;
}

/** What is found, relative to the root, in the order in which it comes. */
QStringList TestPictureWalk::walk(const WalkOptions &options, WalkFailures *failures) const
{
    QStringList found;
    const auto walked = walkPictures(options, [&](std::span<const ListedFile> files) -> Result<void> {
        for (const ListedFile &file : files)
            found << QString::fromStdString(file.path.lexically_relative(m_root).string());
        return {};
    });
    if (!walked)
        qFatal("%s", walked.error().detail.c_str());
    if (failures)
        *failures = *walked;
    return found;
}

void TestPictureWalk::finds_data()
{
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<QStringList>("only");
    QTest::addColumn<QStringList>("skip");
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    QTest::newRow("the folder's own pictures, in order")
        << false << none << none << QStringList{u"a.jpg"_s, u"b.PNG"_s};
    QTest::newRow("those of the folders in it too")
        << true << none << none
        << QStringList{u"a.jpg"_s, u"b.PNG"_s, u"deep/c.jpg"_s, u"deep/deeper/d.tiff"_s, u"other/a.jpg"_s};
    QTest::newRow("only some names") << true << QStringList{u"*.png"_s, u"d*"_s} << none
                                     << QStringList{u"b.PNG"_s, u"deep/deeper/d.tiff"_s};
    QTest::newRow("all but some names") << true << none << QStringList{u"A.*"_s}
                                        << QStringList{u"b.PNG"_s, u"deep/c.jpg"_s, u"deep/deeper/d.tiff"_s};
}

void TestPictureWalk::finds()
{
    QFETCH(bool, recursive);
    QFETCH(QStringList, only);
    QFETCH(QStringList, skip);
    QFETCH(QStringList, found);
    for (const char *name : {"b.PNG", "a.jpg", "notes.txt", "a.mask.png", "a.overlay.png", "A_gt.png", "deep/c.jpg",
                             "deep/deeper/d.tiff", "deep/c_mask.png", "other/a.jpg"})
        touch(name);
    fs::create_symlink(m_root / "nowhere.jpg", m_root / "link.jpg");
    QCOMPARE(walk({.places = {m_root}, .recursive = recursive, .only = only, .skip = skip}), found);
    QCOMPARE(walk({.places = {m_root / ""}, .recursive = recursive, .only = only, .skip = skip}), found);
}

void TestPictureWalk::linksInCirclesEnd()
{
    touch("a/one.jpg");
    touch("b/two.jpg");
    fs::create_directory_symlink(m_root / "a", m_root / "a/self");
    fs::create_directory_symlink(m_root, m_root / "b/up");
    fs::create_directory_symlink(m_root / "b", m_root / "a/beside");
    QStringList found = walk({.places = {m_root}, .recursive = true});
    QCOMPARE(found.size(), 2);
    found.replaceInStrings(QRegularExpression(u"^.*/"_s), QString());
    found.sort();
    QCOMPARE(found, (QStringList{u"one.jpg"_s, u"two.jpg"_s}));
}

void TestPictureWalk::placesInOneAnotherGiveEachFileOnce()
{
    touch("a.jpg");
    touch("deep/b.jpg");
    QCOMPARE(walk({.places = {m_root, m_root / "deep", m_root / "deep/.."}, .recursive = true}),
             (QStringList{u"a.jpg"_s, u"deep/b.jpg"_s}));
}

void TestPictureWalk::singleFilesAreTakenWhateverTheirName()
{
    touch("evidence.bin");
    touch("a.jpg");
    QCOMPARE(walk({.places = {m_root / "evidence.bin"}}), QStringList{u"evidence.bin"_s});
}

void TestPictureWalk::whatCannotBeReadIsNamed()
{
    touch("a.jpg");
    WalkFailures failures;
    QCOMPARE(walk({.places = {m_root / "gone", m_root}}, &failures), QStringList{u"a.jpg"_s});
    QCOMPARE(failures.size(), std::size_t(1));
    QVERIFY(failures[0].first == m_root / "gone");
    QCOMPARE(failures[0].second.kind, Error::Kind::FileMissing);
    fs::create_directories(m_root / "locked");
    fs::permissions(m_root / "locked", fs::perms::none);
    std::error_code code;
    if (fs::directory_iterator(m_root / "locked", code); !code)
        QSKIP("this user may read everything");
    walk({.places = {m_root}, .recursive = true}, &failures);
    fs::permissions(m_root / "locked", fs::perms::owner_all);
    QCOMPARE(failures.size(), std::size_t(1));
    QCOMPARE(failures[0].second.kind, Error::Kind::FileUnreadable);
}

void TestPictureWalk::shardsShareTheFilesOut_data()
{
    QTest::addColumn<int>("shards");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("seven") << 7;
}

void TestPictureWalk::shardsShareTheFilesOut()
{
    QFETCH(int, shards);
    for (int i = 0; i < 210; ++i)
        touch(QStringLiteral("f%1/photo%2.jpg").arg(i % 5).arg(i).toStdString());
    QStringList all;
    for (int shard = 1; shard <= shards; ++shard) {
        const QStringList part = walk({.places = {m_root}, .recursive = true, .shard = shard, .shards = shards});
        QVERIFY2(part.size() > 210 / shards / 2, qPrintable(QString::number(part.size()))); // about as many each
        all << part;
    }
    QCOMPARE(all.size(), 210);
    all.removeDuplicates();
    QCOMPARE(all.size(), 210);
}

void TestPictureWalk::aShardKeepsItsFilesWhenOthersCome()
{
    for (int i = 0; i < 40; ++i)
        touch("photo" + std::to_string(i) + ".jpg");
    const WalkOptions options{.places = {m_root}, .shard = 2, .shards = 3};
    const QStringList before = walk(options);
    for (int i = 0; i < 40; ++i)
        touch("another" + std::to_string(i) + ".jpg", "other content");
    QStringList after = walk(options);
    after.removeIf([](const QString &name) { return name.startsWith(u"another"); });
    QCOMPARE(after, before);
}

void TestPictureWalk::manyFilesComeInPieces()
{
    for (int i = 0; i < 1201; ++i)
        touch("photo" + std::to_string(i) + ".jpg");
    std::size_t largest = 0;
    std::size_t sum = 0;
    int reported = 0;
    Progress progress;
    progress.report = [&reported](int found, int) { reported = found; };
    QVERIFY(walkPictures(
        {.places = {m_root}},
        [&](std::span<const ListedFile> files) -> Result<void> {
            largest = std::max(largest, files.size());
            sum += files.size();
            return {};
        },
        progress));
    QCOMPARE(sum, std::size_t(1201));
    QVERIFY(largest <= 500);
    QCOMPARE(reported, 1201);
}

void TestPictureWalk::anErrorOfTheTakerEndsIt()
{
    touch("a.jpg");
    const auto walked = walkPictures({.places = {m_root}}, [](std::span<const ListedFile>) -> Result<void> {
        return Error{Error::Kind::DiskFull, {}};
    });
    QVERIFY(!walked);
    QCOMPARE(walked.error().kind, Error::Kind::DiskFull);
}

void TestPictureWalk::cancelEndsIt()
{
    touch("a.jpg");
    Progress progress;
    progress.cancelled = [] { return true; };
    int taken = 0;
    const auto walked = walkPictures(
        {.places = {m_root}},
        [&taken](std::span<const ListedFile>) -> Result<void> {
            ++taken;
            return {};
        },
        progress);
    QVERIFY(!walked);
    QCOMPARE(walked.error().kind, Error::Kind::Cancelled);
    QCOMPARE(taken, 0);
}

QTEST_GUILESS_MAIN(TestPictureWalk)
#include "tst_picture_walk.moc"
