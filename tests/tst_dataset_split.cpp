#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <map>
#include <set>
#include <span>

#include "model/hashing.h"
#include "tests/dataset_files.h"
#include "training/dataset.h"

using namespace loupe;
using namespace loupe::testing;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/** A set of `count` images that differ in content, every third forged. */
Dataset madeUp(int count)
{
    Dataset set;
    for (int i = 0; i < count; ++i) {
        const std::string name = std::to_string(i);
        set.images.push_back({.image = fs::path(i % 4 == 0 ? "/data/val" : "/data/rest") / name,
                              .forged = i % 3 == 0,
                              .sha256 = sha256(std::as_bytes(std::span(name)))});
    }
    set.sources = {{"/data", DataLayout::Authentic}};
    return set;
}

} // namespace

/** What trains and what validates. */
class TestDatasetSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShareIsStable();
    void smallSetsGetBothLabelsOnBothSides();
    void copiesAreOnOneSide();
    void splitByListAndFolder();
    void splitsThatCannotBe_data();
    void splitsThatCannotBe();
};

void TestDatasetSplit::theShareIsStable()
{
    const Dataset all = madeUp(600);
    const auto split = splitDataset(all, {.validationShare = .2});
    QVERIFY(split.ok());
    QCOMPARE(split->train.images.size() + split->validation.images.size(), std::size_t(600));
    QVERIFY(split->validation.images.size() > 80 && split->validation.images.size() < 160);
    std::map<std::string, bool> validates;
    for (const LabelledImage &image : split->validation.images)
        validates[image.sha256] = true;
    for (const LabelledImage &image : split->train.images)
        QVERIFY(!validates[image.sha256]);

    Dataset some = all; // others go, the order changes: nobody changes sides
    some.images.resize(300);
    std::reverse(some.images.begin(), some.images.end());
    const auto smaller = splitDataset(some, {.validationShare = .2});
    QVERIFY(smaller.ok());
    for (const LabelledImage &image : smaller->train.images)
        QVERIFY(!validates[image.sha256]);
    for (const LabelledImage &image : smaller->validation.images)
        QVERIFY(validates[image.sha256]);

    const auto other = splitDataset(all, {.validationShare = .2, .seed = 7});
    QVERIFY(other.ok());
    QVERIFY(other->validation.fingerprint() != split->validation.fingerprint());
}

void TestDatasetSplit::smallSetsGetBothLabelsOnBothSides()
{
    for (const double share : {.001, .5, .999}) {
        const auto split = splitDataset(madeUp(6), {.validationShare = share}); // two forged, four authentic
        QVERIFY(split.ok());
        for (const Dataset *side : {&split->train, &split->validation}) {
            QVERIFY(side->forged() > 0);
            QVERIFY(side->authentic() > 0);
        }
    }
}

void TestDatasetSplit::copiesAreOnOneSide()
{
    Dataset all = madeUp(40);
    for (int i = 0; i < 40; ++i) { // as a set put together by hand may be
        LabelledImage copy = all.images[std::size_t(i)];
        copy.image = fs::path("/data/copy") / copy.image.filename();
        all.images.push_back(copy);
    }
    for (const SplitOptions &options : {SplitOptions{.validationShare = .3}, SplitOptions{.folders = {"val"}}}) {
        const auto split = splitDataset(all, options);
        QVERIFY(split.ok());
        std::set<std::string> train;
        for (const LabelledImage &image : split->train.images)
            train.insert(image.sha256);
        for (const LabelledImage &image : split->validation.images)
            QVERIFY(!train.contains(image.sha256));
        QVERIFY(split->validation.images.size() % 2 == 0);
    }
}

void TestDatasetSplit::splitByListAndFolder()
{
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    make(root, {{u"val/Tp/a.png"_s, "1"},
                {u"val/Gt/a.png"_s, "m"},
                {u"rest/Tp/a.png"_s, "2"},
                {u"rest/Gt/a.png"_s, "m"},
                {u"rest/Au/b.png"_s, "3"},
                {u"rest/Au/c, d.png"_s, "4"},
                {u"rest/Au/xb.png"_s, "5"}});
    const auto all = openDataset({root});
    QVERIFY(all.ok());
    QCOMPARE(all->images.size(), std::size_t(5));

    const auto byFolder = splitDataset(*all, {.folders = {"val"}});
    QVERIFY(byFolder.ok());
    QCOMPARE(described(byFolder->validation, root), QStringList{u"val/Tp/a.png forged val/Gt/a.png"_s});
    // The folder that holds the source does not count.
    QVERIFY(!splitDataset(*all, {.folders = {root.filename().string()}}).ok());

    writeText(root / "list.txt", "\xEF\xBB\xBFrest/Tp/a.png\r\nb.png,whatever\rc, d.png\n\nnobody.png\n");
    const auto byList = splitDataset(*all, {.lists = {root / "list.txt"}});
    QVERIFY(byList.ok());
    QCOMPARE(described(byList->validation, root),
             (QStringList{u"rest/Au/b.png authentic"_s, u"rest/Au/c, d.png authentic"_s,
                          u"rest/Tp/a.png forged rest/Gt/a.png"_s}));
    QCOMPARE(issuesOf(byList->validation, root), QStringList{u"BadLine list.txt"_s});
    const auto again = splitDataset(*all, {.lists = {root / "list.txt"}, .seed = 9});
    QVERIFY(again.ok());
    QCOMPARE(again->train.fingerprint(), byList->train.fingerprint());

    const auto both = splitDataset(*all, {.lists = {root / "list.txt"}, .folders = {"val"}});
    QVERIFY(both.ok());
    QCOMPARE(described(both->train, root), QStringList{u"rest/Au/xb.png authentic"_s});
}

void TestDatasetSplit::splitsThatCannotBe_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("kind");
    const int bad = int(Error::Kind::BadArgument);
    QTest::newRow("one image") << 1 << .5 << QString() << QString() << bad;
    QTest::newRow("nothing to validate on") << 9 << .0 << QString() << QString() << bad;
    QTest::newRow("nothing to train on") << 9 << 1.0 << QString() << QString() << bad;
    QTest::newRow("a share over 1") << 9 << 1.5 << QString() << QString() << bad;
    QTest::newRow("a share that is no number") << 9 << std::nan("") << QString() << QString() << bad;
    QTest::newRow("a folder that is not there") << 9 << .1 << QString() << u"x"_s << bad;
    QTest::newRow("a list that is not there")
        << 9 << .1 << u"/nonexistent"_s << QString() << int(Error::Kind::FileMissing);
}

void TestDatasetSplit::splitsThatCannotBe()
{
    QFETCH(const int, images);
    QFETCH(const double, share);
    QFETCH(const QString, list);
    QFETCH(const QString, folder);
    SplitOptions options{.validationShare = share};
    if (!list.isEmpty())
        options.lists = {list.toStdString()};
    if (!folder.isEmpty())
        options.folders = {folder.toStdString()};
    const auto split = splitDataset(madeUp(images), options);
    QVERIFY(!split.ok());
    QTEST(int(split.error().kind), "kind");
}

QTEST_APPLESS_MAIN(TestDatasetSplit)
#include "tst_dataset_split.moc"
