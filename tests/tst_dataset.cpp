#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <thread>
#include <vector>

#include <opencv2/imgcodecs.hpp>
#include <sys/stat.h>

#include "model/hashing.h"
#include "tests/dataset_files.h"
#include "training/data/layouts.h"
#include "training/data/lists.h"
#include "training/data/mask_file.h"
#include "training/data/parallel.h"
#include "training/dataset.h"

using namespace loupe;
using namespace loupe::photos;
using namespace loupe::testing;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

/** Folders and lists of labelled pictures, as users have them. */
class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void issues_data();
    void issues();
    void sourcesThatAreNone_data();
    void sourcesThatAreNone();
    void linesOfAList_data();
    void linesOfAList();
    void linksAndPipesDoNoHarm();
    void masksOfAnyDepthKeepTheirMarks_data();
    void masksOfAnyDepthKeepTheirMarks();
    void whatIsReadOfAPicture();
    void theOrderAndTheFingerprintDependOnNamesAndContentAlone();
    void cancelling();
    void workInParallelStopsAtTheFirstError();
};

void TestDataset::layouts_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QStringList>("images");
    const auto row = [](const char *name, const char *layout, const Files &files, const QStringList &images,
                        const QString &source = {}) {
        QTest::newRow(name) << files << source << QString::fromLatin1(layout) << images;
    };
    row("Tp, Gt and Au", "tampered_pairs", {{u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "m"}, {u"Au/b.png"_s, "2"}},
        {u"Au/b.png authentic"_s, u"Tp/a.png forged Gt/a.png"_s});
    for (const QString &ending : {u"_gt"_s, u"_mask"_s, u"-mask"_s, u"_forged"_s, u".mask"_s, u"_GT"_s, u"_edit"_s})
        row(qPrintable(u"masks that end in "_s + ending), "tampered_pairs",
            {{u"Tp/a.png"_s, "1"}, {u"Gt/a"_s + ending + u".png"_s, "m"}},
            {u"Tp/a.png forged Gt/a"_s + ending + u".png"_s});
    row("CASIA's own names", "tampered_pairs",
        {{u"CASIA2/Tp/Tp_S_1.png"_s, "1"},
         {u"CASIA2/CASIA 2 Groundtruth/Tp_S_1_gt.png"_s, "m"},
         {u"CASIA2/Au/Au_1.png"_s, "2"}},
        {u"CASIA2/Au/Au_1.png authentic"_s, u"CASIA2/Tp/Tp_S_1.png forged CASIA2/CASIA 2 Groundtruth/Tp_S_1_gt.png"_s});
    row("tampered, masks and authentic", "tampered_pairs",
        {{u"tampered/a.png"_s, "1"}, {u"masks/a.png"_s, "m"}, {u"authentic/b.png"_s, "2"}},
        {u"authentic/b.png authentic"_s, u"tampered/a.png forged masks/a.png"_s});
    row("capitals of any kind", "tampered_pairs", {{u"TP/A.PNG"_s, "1"}, {u"gT/a.Png"_s, "m"}},
        {u"TP/A.PNG forged gT/a.Png"_s});
    row("the forged picture's name has an ending too", "tampered_pairs",
        {{u"tampered/a_forged.png"_s, "1"}, {u"masks/a_mask.png"_s, "m"}},
        {u"tampered/a_forged.png forged masks/a_mask.png"_s});
    row("what ends like a mask may be a picture of its own", "tampered_pairs",
        {{u"Tp/a.png"_s, "1"}, {u"Tp/a_forged.png"_s, "2"}, {u"Gt/a_forged.png"_s, "m"}},
        {u"Tp/a.png forged"_s, u"Tp/a_forged.png forged Gt/a_forged.png"_s});
    row("an original has the name of its forgery's mask", "real_fake",
        {{u"real/a.png"_s, "1"}, {u"fake/a_fake.png"_s, "2"}, {u"masks/a.png"_s, "m"}},
        {u"fake/a_fake.png forged masks/a.png"_s, u"real/a.png authentic"_s});
    row("odd characters in names", "tampered_pairs",
        {{u"Tp/\n \u001b[2J\u202e 写 % .png"_s, "1"}, {u"Gt/\n \u001b[2J\u202e 写 % _gt.png"_s, "m"}},
        {u"Tp/\n \u001b[2J\u202e 写 % .png forged Gt/\n \u001b[2J\u202e 写 % _gt.png"_s});
    row("folders inside", "tampered_pairs",
        {{u"Tp/x/a.png"_s, "1"}, {u"Tp/y/a.png"_s, "2"}, {u"Gt/x/a.png"_s, "m"}, {u"Gt/y/a.png"_s, "m"}},
        {u"Tp/x/a.png forged Gt/x/a.png"_s, u"Tp/y/a.png forged Gt/y/a.png"_s});
    row("masks sorted otherwise than pictures", "tampered_pairs", {{u"Tp/x/a.png"_s, "1"}, {u"Gt/all/a.png"_s, "m"}},
        {u"Tp/x/a.png forged Gt/all/a.png"_s});
    row("several sets side by side keep to themselves", "tampered_pairs",
        {{u"one/Tp/a.png"_s, "1"}, {u"one/Gt/a.png"_s, "m"}, {u"two/Tp/a.png"_s, "2"}, {u"two/Gt/a.png"_s, "m"}},
        {u"one/Tp/a.png forged one/Gt/a.png"_s, u"two/Tp/a.png forged two/Gt/a.png"_s});
    row("real, fake and masks", "real_fake", {{u"real/a.png"_s, "1"}, {u"fake/a.png"_s, "2"}, {u"masks/a.png"_s, "m"}},
        {u"fake/a.png forged masks/a.png"_s, u"real/a.png authentic"_s});
    row("masks sorted by real and fake", "real_fake",
        {{u"real/a.png"_s, "1"}, {u"fake/a.png"_s, "2"}, {u"masks/fake/a.png"_s, "m"}, {u"masks/real/a.png"_s, "0"}},
        {u"fake/a.png forged masks/fake/a.png"_s, u"real/a.png authentic"_s});
    row("a folder of masks named after the fakes", "real_fake", {{u"fake/a.png"_s, "2"}, {u"fake_masks/a.png"_s, "m"}},
        {u"fake/a.png forged fake_masks/a.png"_s});
    row("pictures and masks, labelled by the masks", "tampered_pairs",
        {{u"images/a.png"_s, "1"}, {u"masks/a.png"_s, "m"}}, {u"images/a.png forged masks/a.png"_s});
    row("a plain folder", "authentic", {{u"b.png"_s, "1"}, {u"in/a.png"_s, "2"}, {u"notes.txt"_s, "x"}},
        {u"b.png authentic"_s, u"in/a.png authentic"_s});
    row("masks and maps beside photos", "authentic",
        {{u"a.png"_s, "1"},
         {u"a.mask.png"_s, "m"},
         {u"a.overlay.png"_s, "3"},
         {u"a.score.png"_s, "4"},
         {u"b.png"_s, "2"}},
        {u"a.png forged a.mask.png"_s, u"b.png authentic"_s});
    row("outlines of objects are no masks", "authentic", {{u"coco/a.png"_s, "1"}, {u"coco_masks/a.png"_s, "m"}},
        {u"coco/a.png authentic"_s});
    row("hidden files are no pictures", "authentic",
        {{u"a.png"_s, "1"}, {u"._a.png"_s, "text"}, {u".trash/b.png"_s, "2"}}, {u"a.png authentic"_s});
    row("a CSV file", "list",
        {{u"l.csv"_s, "in/a.png,in/m.png,1\nin/b.png,,0\nin/c.png\nin/d.png,fake\n"},
         {u"in/a.png"_s, "1"},
         {u"in/m.png"_s, "m"},
         {u"in/b.png"_s, "2"},
         {u"in/c.png"_s, "3"},
         {u"in/d.png"_s, "4"}},
        {u"in/a.png forged in/m.png"_s, u"in/b.png authentic"_s, u"in/c.png authentic"_s, u"in/d.png forged"_s},
        u"l.csv"_s);
    row("a header, a byte order mark, CR LF", "list",
        {{u"l.csv"_s, "\xEF\xBB\xBFLabel,File Name,Ground Truth\r\n1,a.png,m.png\r\n\r\n0,b.png,\r\n"},
         {u"a.png"_s, "1"},
         {u"m.png"_s, "m"},
         {u"b.png"_s, "2"}},
        {u"a.png forged m.png"_s, u"b.png authentic"_s}, u"l.csv"_s);
    row("old line ends and no last one", "list", {{u"l.txt"_s, "a.png\rb.png"}, {u"a.png"_s, "1"}, {u"b.png"_s, "2"}},
        {u"a.png authentic"_s, u"b.png authentic"_s}, u"l.txt"_s);
    row("names with commas, quotes and backslashes", "list",
        {{u"l.csv"_s, "\"x, y.png\",m.png\nplain, too.png\n\"say \"\"hi\"\".png\",None\nin\\c.png\n"},
         {u"x, y.png"_s, "1"},
         {u"m.png"_s, "m"},
         {u"plain, too.png"_s, "2"},
         {u"say \"hi\".png"_s, "3"},
         {u"in/c.png"_s, "4"}},
        {u"x, y.png forged m.png"_s, u"plain, too.png authentic"_s, u"say \"hi\".png authentic"_s,
         u"in/c.png authentic"_s},
        u"l.csv"_s);
    row("tabs", "list", {{u"l.tsv"_s, "a.png\tm.png\t1"}, {u"a.png"_s, "1"}, {u"m.png"_s, "m"}},
        {u"a.png forged m.png"_s}, u"l.tsv"_s);
    row("semicolons, as spreadsheets in some countries write", "list",
        {{u"l.csv"_s, "image;label\na.png;forged\n"}, {u"a.png"_s, "1"}}, {u"a.png forged"_s}, u"l.csv"_s);
    row("a list of JSON pairs", "json_pairs",
        {{u"l.json"_s, "[[\"Tp/a.png\", \"Gt/a.png\"], [\"b.png\", \"Negative\"], [\"c.png\", null]]"},
         {u"Tp/a.png"_s, "1"},
         {u"Gt/a.png"_s, "m"},
         {u"b.png"_s, "2"},
         {u"c.png"_s, "3"}},
        {u"Tp/a.png forged Gt/a.png"_s, u"b.png authentic"_s, u"c.png authentic"_s}, u"l.json"_s);
    row("only the folder of forgeries was named", "tampered_pairs", {{u"Tp/a.png"_s, "1"}}, {u"Tp/a.png forged"_s},
        u"Tp/"_s);
}

void TestDataset::layouts()
{
    QFETCH(const Files, files);
    QFETCH(const QString, source);
    QFETCH(const QString, layout);
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    make(root, files);
    const fs::path named = source.isEmpty() ? root : root / source.toStdString();
    const auto set = openDataset({named});
    QVERIFY2(set.ok(), set.ok() ? "" : set.error().detail.c_str());
    QTEST(described(*set, root), "images");
    QCOMPARE(set->sources.size(), std::size_t(1));
    QCOMPARE(QString::fromLatin1(layoutName(set->sources.front().second)), layout);
    for (const DataIssue &issue : set->issues)
        QCOMPARE(issue.kind, DataIssue::Kind::NoMask); // a forged picture that a row leaves without
}

void TestDataset::issues_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("images");
    const auto row = [](const char *name, const Files &files, const QStringList &found, const QStringList &images,
                        const QString &source = {}) { QTest::newRow(name) << files << source << found << images; };
    const QString good = u"Au/z.png authentic"_s;
    const auto with = [](Files files) {
        files.insert(u"Au/z.png"_s, "99");
        return files;
    };
    row("a forged picture without its mask", with({{u"Tp/a.png"_s, "1"}, {u"Gt/b.png"_s, "m"}}),
        {u"NoImage Gt/b.png"_s, u"NoMask Tp/a.png (used)"_s}, {good, u"Tp/a.png forged"_s});
    row("a picture that is none", with({{u"Tp/a.png"_s, "text"}, {u"Gt/a.png"_s, "m"}}), {u"Unreadable Tp/a.png"_s},
        {good});
    row("a picture of zero bytes", with({{u"Au/a.png"_s, ""}}), {u"Unreadable Au/a.png"_s}, {good});
    row("a mask that is no picture", with({{u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "text"}}),
        {u"NoMask Tp/a.png (used)"_s}, {good, u"Tp/a.png forged"_s});
    row("a mask of another size", with({{u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "wide m"}}),
        {u"MaskSize Gt/a.png (used)"_s}, {good, u"Tp/a.png forged Gt/a.png"_s});
    row("a mask that marks nothing", with({{u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "0"}}),
        {u"MaskEmpty Gt/a.png (used)"_s}, {good, u"Tp/a.png authentic"_s});
    row("a mask that marks everything", with({{u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "full"}}),
        {u"NoMask Tp/a.png (used)"_s}, {good, u"Tp/a.png forged"_s});
    row("the same picture twice", with({{u"Au/a.png"_s, "1"}, {u"Au/b.png"_s, "1"}}), {u"Duplicate Au/b.png"_s},
        {u"Au/a.png authentic"_s, good});
    row("of copies the one with a mask stays", with({{u"Tp/a.png"_s, "1"}, {u"Tp/b.png"_s, "1"}, {u"Gt/b.png"_s, "m"}}),
        {u"Duplicate Tp/a.png"_s}, {good, u"Tp/b.png forged Gt/b.png"_s});
    row("the same picture forged and authentic",
        with({{u"Au/a.png"_s, "1"}, {u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "m"}, {u"Au/b.png"_s, "1"}}),
        {u"Conflicting Au/a.png"_s, u"Conflicting Au/b.png"_s, u"Conflicting Tp/a.png"_s}, {good});
    row("a picture beside the folders", with({{u"Tp/a.png"_s, "1"}, {u"Gt/a.png"_s, "m"}, {u"logo.png"_s, "5"}}),
        {u"Unlabelled logo.png"_s}, {good, u"Tp/a.png forged Gt/a.png"_s});
    row("lines that say nothing",
        {{u"l.csv"_s, "a.png,,perhaps\n,m.png\nb.png\ngone.png\n"}, {u"a.png"_s, "1"}, {u"b.png"_s, "2"}},
        {u"BadLine l.csv"_s, u"BadLine l.csv"_s, u"Unreadable gone.png"_s}, {u"b.png authentic"_s}, u"l.csv"_s);
    row("a mask that contradicts its label", {{u"l.csv"_s, "a.png,m.png,0"}, {u"a.png"_s, "1"}, {u"m.png"_s, "m"}},
        {u"BadLine a.png (used)"_s}, {u"a.png forged m.png"_s}, u"l.csv"_s);
    row("an empty mask of what is called authentic",
        {{u"l.csv"_s, "a.png,m.png,0"}, {u"a.png"_s, "1"}, {u"m.png"_s, "0"}}, {}, {u"a.png authentic"_s}, u"l.csv"_s);
    row("JSON that is no pair",
        {{u"l.json"_s, "[[\"a.png\",\"Negative\"],\"b.png\",[1,2],[\"x\\u0000y\",\"\"],{}]"}, {u"a.png"_s, "1"}},
        {u"BadLine l.json"_s, u"BadLine l.json"_s, u"BadLine l.json"_s, u"BadLine l.json"_s}, {u"a.png authentic"_s},
        u"l.json"_s);
    row("paths that lead elsewhere are files like others",
        {{u"in/l.txt"_s, "../../../../../../../etc/passwd\n/dev/zero\n../a.png\n"}, {u"a.png"_s, "1"}},
        {u"Unreadable"_s, u"Unreadable"_s}, {u"a.png authentic"_s}, u"in/l.txt"_s);
}

void TestDataset::issues()
{
    QFETCH(const Files, files);
    QFETCH(const QString, source);
    QFETCH(const QStringList, found);
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    make(root, files);
    const auto set = openDataset({source.isEmpty() ? root : root / source.toStdString()});
    QVERIFY2(set.ok(), set.ok() ? "" : set.error().detail.c_str());
    QTEST(described(*set, root), "images");
    const QStringList said = issuesOf(*set, root);
    QVERIFY2(said.size() == found.size(), qPrintable(said.join(u", "_s)));
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(said[i].startsWith(found[i]), qPrintable(said[i]));
    for (const DataIssue &issue : set->issues)
        QVERIFY(!issue.detail.empty());
}

void TestDataset::sourcesThatAreNone_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const Files &files, const QString &source, Error::Kind kind) {
        QTest::newRow(name) << files << source << int(kind);
    };
    row("no such folder", {{u"a.png"_s, "1"}}, u"gone"_s, Error::Kind::FileMissing);
    row("a folder without pictures", {{u"in/a.txt"_s, "x"}}, u"in"_s, Error::Kind::BadArgument);
    row("a single picture", {{u"a.png"_s, "1"}}, u"a.png"_s, Error::Kind::BadArgument);
    row("a text that is no list", {{u"a.txt"_s, "Dear reader,\nnothing here\n"}}, u"a.txt"_s, Error::Kind::BadArgument);
    row("an empty file", {{u"a.csv"_s, ""}}, u"a.csv"_s, Error::Kind::FileEmpty);
    row("a JSON object", {{u"a.json"_s, "{\"a\": 1}"}}, u"a.json"_s, Error::Kind::BadArgument);
    row("half a JSON list", {{u"a.json"_s, "[[\"a.png\", "}}, u"a.json"_s, Error::Kind::BadArgument);
    row("deeply nested JSON", {{u"a.json"_s, QByteArray(200000, '[')}}, u"a.json"_s, Error::Kind::BadArgument);
    row("UTF-16",
        {{u"a.csv"_s, QByteArray("\xFF\xFE"
                                 "a\0",
                                 4)}},
        u"a.csv"_s, Error::Kind::BadArgument);
    row("nothing usable", {{u"in/a.png"_s, "text"}}, u"in"_s, Error::Kind::FileMissing);
}

void TestDataset::sourcesThatAreNone()
{
    QFETCH(const Files, files);
    QFETCH(const QString, source);
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    make(root, files);
    const auto set = openDataset({root / source.toStdString()});
    QVERIFY(!set.ok());
    QTEST(int(set.error().kind), "kind");
    QVERIFY(!set.error().detail.empty());
}

void TestDataset::linesOfAList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("fields are trimmed") << QByteArray(" a , b\t, \n") << QStringList{u"1:a|b|"_s};
    QTest::newRow("quoted ones are not") << QByteArray("\" a \",b") << QStringList{u"1: a |b"_s};
    QTest::newRow("a line end in a quoted field")
        << QByteArray("\"a\nb\",c\nd") << QStringList{u"1:a\nb|c"_s, u"3:d"_s};
    QTest::newRow("a quote that is never closed") << QByteArray("\"a,b\nc") << QStringList{u"1:\"a|b"_s, u"2:c"_s};
    QTest::newRow("a quote inside") << QByteArray("a\"b\",c") << QStringList{u"1:a\"b\"|c"_s};
    QTest::newRow("something behind the quote") << QByteArray("\"a\"b,c") << QStringList{u"1:\"a\"b|c"_s};
    QTest::newRow("empty lines and all line ends")
        << QByteArray("\n\r\na\r\rb\r\n \nc") << QStringList{u"3:a"_s, u"5:b"_s, u"7:c"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{};
}

void TestDataset::linesOfAList()
{
    QFETCH(const QByteArray, text);
    QStringList found;
    for (const CsvRecord &record : parseCsv({text.constData(), std::size_t(text.size())}, ',')) {
        QStringList fields;
        for (const std::string &field : record.fields)
            fields << QString::fromStdString(field);
        found << QString::number(record.line) + u':' + fields.join(u'|');
    }
    QTEST(found, "fields");
}

void TestDataset::linksAndPipesDoNoHarm()
{
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    make(root, {{u"set/Tp/a.png"_s, "1"}, {u"elsewhere/a.png"_s, "m"}});
    fs::create_directory_symlink(root / "elsewhere", root / "set" / "Gt");
    fs::create_directory_symlink(root / "set", root / "set" / "Tp" / "loop");
    fs::create_symlink("nowhere", root / "set" / "Tp" / "broken.png");
    fs::create_directory(root / "set" / "Tp" / "folder.png");
    QCOMPARE(::mkfifo((root / "set/Tp/pipe.png").c_str(), 0600), 0);
    const auto set = openDataset({root / "set"});
    QVERIFY(set.ok());
    QCOMPARE(described(*set, root), QStringList{u"set/Tp/a.png forged set/Gt/a.png"_s});
    QCOMPARE(issuesOf(*set, root), (QStringList{u"Unreadable set/Tp/broken.png"_s, u"Unreadable set/Tp/pipe.png"_s}));
}

void TestDataset::masksOfAnyDepthKeepTheirMarks_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("value");
    QTest::newRow("8 bits") << CV_8U << 255.0;
    QTest::newRow("8 bits, 0 and 1") << CV_8U << 1.0;
    QTest::newRow("16 bits") << CV_16U << 65535.0;
    QTest::newRow("16 bits, 0 and 1") << CV_16U << 1.0;
    QTest::newRow("red on black") << CV_8UC3 << 255.0;
}

void TestDataset::masksOfAnyDepthKeepTheirMarks()
{
    QFETCH(const int, type);
    QFETCH(const double, value);
    QTemporaryDir dir;
    const fs::path file = fs::path(dir.path().toStdString()) / "m.png";
    cv::Mat mask = cv::Mat::zeros(kSide, kSide, type);
    mask(cv::Rect(3, 5, 10, 7)) = cv::Scalar(type == CV_8UC3 ? 0 : value, 0, type == CV_8UC3 ? value : 0);
    QVERIFY(cv::imwrite(file.string(), mask));
    const auto read = readMask(file);
    QVERIFY(read.ok());
    const cv::Mat stretched = stretchedMask(*read);
    QCOMPARE(cv::countNonZero(stretched == 255), 70);
    QCOMPARE(cv::countNonZero(stretched == 0), kSide * kSide - 70);
    const cv::Mat half = fittedMask(stretched, {kSide / 2, kSide});
    QCOMPARE(half.size(), cv::Size(kSide / 2, kSide));
    QCOMPARE(cv::countNonZero(stretchedMask(cv::Mat(4, 4, CV_8U, cv::Scalar(9)))), 0);
}

void TestDataset::whatIsReadOfAPicture()
{
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    const auto jpeg = encodeJpeg(texture(1, {60, 44}), {});
    write(root / "a.jpg", jpeg);
    const auto set = openDataset({root});
    QVERIFY(set.ok());
    QCOMPARE(set->images.front().width, 60);
    QCOMPARE(set->images.front().height, 44);
    QCOMPARE(set->images.front().sha256, sha256(std::as_bytes(std::span(jpeg))));
    QCOMPARE(set->authentic(), 1);
    QCOMPARE(set->forged() + set->masks(), 0);
}

void TestDataset::theOrderAndTheFingerprintDependOnNamesAndContentAlone()
{
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    make(root / "one", {{u"Tp/a.png"_s, "1"}, {u"Tp/b.png"_s, "2"}, {u"Gt/a.png"_s, "m"}, {u"Gt/b.png"_s, "m"}});
    make(root / "two", {{u"Tp/q.png"_s, "1"}, {u"Tp/p.png"_s, "2"}, {u"Gt/p.png"_s, "m"}, {u"Gt/q.png"_s, "m"}});
    make(root / "three", {{u"Au/a.png"_s, "1"}, {u"Tp/b.png"_s, "2"}, {u"Gt/b.png"_s, "m"}});
    const auto one = openDataset({root / "one"});
    const auto two = openDataset({root / "two"});
    const auto three = openDataset({root / "three"});
    QVERIFY(one.ok() && two.ok() && three.ok());
    QCOMPARE(described(*openDataset({root / "one"}), root), described(*one, root));
    QCOMPARE(one->fingerprint(), two->fingerprint()); // other names, the same pictures
    QVERIFY(one->fingerprint() != three->fingerprint());
    QCOMPARE(one->fingerprint().size(), std::size_t(64));
    const auto both = openDataset({root / "one", root / "two"});
    QVERIFY(both.ok());
    QCOMPARE(both->images.size(), std::size_t(2)); // the second source brings copies only
    QCOMPARE(both->issues.size(), std::size_t(2));
}

void TestDataset::cancelling()
{
    QTemporaryDir dir;
    const fs::path root = dir.path().toStdString();
    const int count = 8 * int(std::thread::hardware_concurrency() + 1); // more than the threads begin at once
    for (int i = 0; i < count; ++i)
        make(root, {{u"a%1.png"_s.arg(i), QByteArray::number(i)}});
    Progress progress;
    int most = 0;
    progress.report = [&](int done, int total) {
        most = std::max(most, done);
        QCOMPARE(total, count);
    };
    progress.cancelled = [&] { return most >= 3; };
    const auto set = openDataset({root}, progress);
    QVERIFY(!set.ok());
    QCOMPARE(set.error().kind, Error::Kind::Cancelled);
    QVERIFY(most < count);
    progress.cancelled = [] { return false; };
    QVERIFY(openDataset({root}, progress).ok());
    QCOMPARE(most, count);
}

void TestDataset::workInParallelStopsAtTheFirstError()
{
    std::atomic<int> calls = 0;
    const auto failing = inParallel(1000, [&](std::size_t i) -> Result<void> {
        ++calls;
        return i >= 5 ? Result<void>(Error{Error::Kind::DiskFull, {}}) : Result<void>();
    });
    QVERIFY(!failing.ok());
    QCOMPARE(failing.error().kind, Error::Kind::DiskFull);
    QVERIFY(calls <= 5 + int(std::thread::hardware_concurrency()));
    const auto throwing = [](std::size_t i) -> Result<void> {
        if (i == 3)
            throw std::runtime_error("x");
        return {};
    };
    QVERIFY_EXCEPTION_THROWN((void)inParallel(8, throwing), std::runtime_error);
    std::vector<std::atomic<int>> seen(500);
    QVERIFY(inParallel(seen.size(), [&](std::size_t i) -> Result<void> {
                ++seen[i];
                return {};
            }).ok());
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto &n) { return n == 1; }));
    QVERIFY(inParallel(0, throwing).ok());
}

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
