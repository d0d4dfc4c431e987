#include "app/app_errors.h"
#include "app/case_export.h"
#include "app/case_marks.h"
#include "app/csv.h"
#include "app/csv_export.h"
#include "app/score_image.h"
#include "model/image/decoder.h"
#include "model/result/mask.h"
#include "tests/case_samples.h"
#include "tests/generated_photos.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <locale>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

/** Tables and pictures of a case for other programs: readable by all, harmful to none. */
class TestCsvExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cells_data();
    void cells();
    void numbersReadBackTheSame_data();
    void numbersReadBackTheSame();
    void theTableHasTheDocumentedColumns();
    void hostileNamesStayInTheirCell();
    void aFilterChoosesTheLines();
    void jsonLinesHaveTheRegions();
    void evidenceIsNeverWrittenOver();
    void aCancelledExportLeavesNothing();
    void theExportIsLogged();
    void masksAreThoseOfTheAnalysis();
    void overlaysOfAChangedPictureAreRefused();
    void masksAreNotPutBetweenTheEvidence();
    void challengeFilesAreNamedAsThePictures();

private:
    QString name(const char *file) const { return m_dir->filePath(QString::fromUtf8(file)); }
    std::filesystem::path path(const char *file) const { return name(file).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("unreadable");
}

/** A reader of RFC 4180, by its grammar; empty when the text breaks it. */
std::vector<std::vector<std::string>> parseCsv(const std::string &text)
{
    std::vector<std::vector<std::string>> lines(1, {std::string()});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        std::string &cell = lines.back().back();
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            lines.back().emplace_back();
        else if (!quoted && c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            lines.push_back({std::string()}), ++i;
        else if (!quoted && (c == '\r' || c == '\n'))
            return {};
        else
            cell += c;
    }
    if (quoted || lines.back().size() != 1 || !lines.back().front().empty())
        return {};
    lines.pop_back();
    return lines;
}

/** Two pictures on the disk, analysed. */
samples::Listed analysed(const QDir &dir)
{
    QDir().mkpath(dir.filePath(u"photos/inner"_s));
    const std::vector<std::string> files{dir.filePath(u"photos/one.png"_s).toStdString(),
                                         dir.filePath(u"photos/inner/one.png"_s).toStdString()};
    samples::Listed listed(dir.filePath(u"a.loupe"_s).toStdString(), {});
    std::vector<ListedFile> found;
    for (const std::string &file : files) {
        photos::writePng(file, photos::texture(3, {160, 120}));
        found.push_back({file, 1, 1});
    }
    if (!listed.store->addListed(listed.run, found))
        qFatal("cannot list");
    for (const std::string &file : files) {
        Analysis analysis = samples::analysis(file);
        analysis.facts.sha256 = value(decode(file)).facts.sha256;
        listed.record({analysis.facts.sha256, analysis, {}});
    }
    return listed;
}

} // namespace

void TestCsvExport::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const char *text, const char *cell) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(cell);
    };
    row("plain text stays", "photo 1.jpg", "photo 1.jpg");
    row("nothing stays nothing", "", "");
    row("a comma needs quotes", "a,b", "\"a,b\"");
    row("a quote is doubled", "a\"b", "\"a\"\"b\"");
    row("a line end stays inside", "a\r\nb", "\"a\r\nb\"");
    row("a formula is made text", "=1+1", "'=1+1");
    row("so is a command", "@SUM(A1)", "'@SUM(A1)");
    row("so is a sum", "+1", "'+1");
    row("so is a difference", "-1", "'-1");
    row("a tab before a formula", "\t=1", "'\t=1");
    row("a formula with quotes", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    row("an equals sign inside is none", "a=b", "a=b");
}

void TestCsvExport::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(std::string_view(text.constData(), std::size_t(text.size())))), cell);
}

void TestCsvExport::numbersReadBackTheSame_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("a third") << 1.0 / 3;
    QTest::newRow("nearly one") << std::nextafter(1.0, 0.0);
    QTest::newRow("hardly anything") << 1e-300;
    QTest::newRow("zero") << 0.0;
}

void TestCsvExport::numbersReadBackTheSame()
{
    QFETCH(double, number);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // where a comma is the point
    const std::string cell = csvCell(number);
    QLocale::setDefault(before);
    QVERIFY(cell.find(',') == std::string::npos);
    QCOMPARE(std::stod(cell), number);
    QVERIFY(csvCell(std::numeric_limits<double>::quiet_NaN()).empty());
}

void TestCsvExport::theTableHasTheDocumentedColumns()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg", "c.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    listed.record(samples::failure(Error::Kind::NotAnImage));
    QVERIFY(setItemNote(listed.store->database(), 1, u"look, \"here\""_s));
    QVERIFY(setItemStatus(listed.store->database(), 1, u"relevant"_s));
    QCOMPARE(value(exportCsv(*listed.store, {}, path("t.csv"))), 3);
    const auto lines = parseCsv(bytesOf(name("t.csv")).toStdString());
    QCOMPARE(lines.size(), std::size_t(4));
    const std::vector<std::string> columns{
        "file",      "sha256",          "width",         "height",          "status",       "score", "band",
        "threshold", "forged_fraction", "regions",       "reliability",     "notes",        "error", "seconds",
        "model",     "model_sha256",    "loupe_version", "examiner_status", "examiner_note"};
    QVERIFY(lines[0] == columns);
    const std::vector<std::string> first{"/photos/a.jpg",
                                         std::string(64, 'c'),
                                         "160",
                                         "120",
                                         "done",
                                         "0.93",
                                         "strong",
                                         "0.5",
                                         "0.13",
                                         "1",
                                         "",
                                         "rotated ran_on_cpu",
                                         "",
                                         "0.25",
                                         "test-model",
                                         std::string(64, 'a'),
                                         LOUPE_VERSION,
                                         "relevant",
                                         "look, \"here\""};
    QVERIFY(lines[1] == first);
    const std::vector<std::string> failed{"/photos/b.jpg",
                                          std::string(64, 'd'),
                                          "",
                                          "",
                                          "failed",
                                          "",
                                          "",
                                          "",
                                          "",
                                          "",
                                          "",
                                          "",
                                          "not_an_image",
                                          "",
                                          "test-model",
                                          std::string(64, 'a'),
                                          LOUPE_VERSION,
                                          "",
                                          ""};
    QVERIFY(lines[2] == failed);
    QCOMPARE(lines[3][4], std::string("pending"));
}

void TestCsvExport::hostileNamesStayInTheirCell()
{
    const samples::Listed listed(path("a.loupe"), {"a,b\"c\nd.jpg", "\xff\xfe.jpg", "=cmd|' /C calc'!A0.jpg"});
    QCOMPARE(value(exportCsv(*listed.store, {}, path("t.csv"))), 3);
    const QByteArray text = bytesOf(name("t.csv"));
    QVERIFY(QString::fromUtf8(text).toUtf8() == text); // UTF-8 whatever the names are
    const auto lines = parseCsv(text.toStdString());
    QCOMPARE(lines.size(), std::size_t(4));
    for (const auto &line : lines)
        QCOMPARE(line.size(), lines[0].size());
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &l) { return l[0] == "/photos/a,b\"c\nd.jpg"; }));
}

void TestCsvExport::aFilterChoosesTheLines()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg"});
    listed.record(samples::outcome("/photos/a.jpg", 0.2));
    listed.record(samples::outcome("/photos/b.jpg", 0.95));
    CaseQuery query{value(parseCaseFilter(u"score>0.5"_s))};
    QCOMPARE(value(exportCsv(*listed.store, query, path("t.csv"))), 1);
    QVERIFY(bytesOf(name("t.csv")).contains("/photos/b.jpg") && !bytesOf(name("t.csv")).contains("/photos/a.jpg"));
    query = {.order = CaseColumn::Score, .descending = true};
    QVERIFY(exportCsv(*listed.store, query, path("t.csv")));
    QVERIFY(bytesOf(name("t.csv")).indexOf("b.jpg") < bytesOf(name("t.csv")).indexOf("a.jpg"));
}

void TestCsvExport::jsonLinesHaveTheRegions()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg", "c.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    listed.record(samples::failure(Error::Kind::NotAnImage));
    QCOMPARE(value(exportJsonLines(*listed.store, {}, path("t.jsonl"))), 3);
    const QList<QByteArray> lines = bytesOf(name("t.jsonl")).split('\n');
    QCOMPARE(lines.size(), 4);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first[u"file"].toString(), u"/photos/a.jpg"_s);
    QCOMPARE(first[u"score"].toDouble(), 0.93);
    QCOMPARE(first[u"regions"][0][u"w"].toInt(), 40);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"error"][u"kind"].toString(), u"not_an_image"_s);
    QVERIFY(QJsonDocument::fromJson(lines[2]).object()[u"score"].isNull());
}

void TestCsvExport::evidenceIsNeverWrittenOver()
{
    const samples::Listed listed = analysed(QDir(m_dir->path()));
    const QByteArray before = bytesOf(name("photos/one.png"));
    const auto refused = exportCsv(*listed.store, {}, path("photos/../photos/one.png"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadArgument);
    QCOMPARE(bytesOf(name("photos/one.png")), before);
}

void TestCsvExport::aCancelledExportLeavesNothing()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg"});
    Progress progress;
    progress.cancelled = [] { return true; };
    QCOMPARE(exportCsv(*listed.store, {}, path("t.csv"), progress).error().kind, Error::Kind::Cancelled);
    QCOMPARE(QDir(m_dir->path()).entryList({u"t.csv*"_s}, QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(exportCsv(*listed.store, {}, path("no folder/t.csv")).error().kind, Error::Kind::WriteFailed);
}

void TestCsvExport::theExportIsLogged()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg"});
    QVERIFY(exportCsv(*listed.store, {}, path("t.csv")));
    const auto entries = value(listed.store->log().entries(1, u"exported"_s));
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries[0].detail.find("t.csv") != std::string::npos);
    QVERIFY(value(listed.store->log().verify()).intact());
}

void TestCsvExport::masksAreThoseOfTheAnalysis()
{
    const samples::Listed listed = analysed(QDir(m_dir->path()));
    const auto report = value(exportMasks(*listed.store, {}, path("masks")));
    QCOMPARE(report.written, 2);
    QVERIFY(report.failed.empty());
    const cv::Mat mask = cv::imread(path("masks/inner/one.png.mask.png").string(), cv::IMREAD_UNCHANGED);
    const Analysis analysis = samples::analysis("x");
    const cv::Mat expected = thresholdMask(resizeScoreMap(analysis.scoreMap, {160, 120}), analysis.threshold);
    QVERIFY(cv::countNonZero(expected) > 0);
    QVERIFY(photos::same(mask, expected));
    QVERIFY(QFile::exists(name("masks/one.png.mask.png")));
}

void TestCsvExport::overlaysOfAChangedPictureAreRefused()
{
    const samples::Listed listed = analysed(QDir(m_dir->path()));
    photos::writePng(path("photos/one.png"), photos::texture(4, {160, 120}));
    const auto report = value(exportOverlays(*listed.store, {}, path("overlays")));
    QCOMPARE(report.written, 1);
    QCOMPARE(report.failed.size(), std::size_t(1));
    QCOMPARE(report.failed[0].second.kind, app_error::FileChanged);
    QVERIFY(!cv::imread(path("overlays/inner/one.png.overlay.png").string()).empty());
    QVERIFY(!QFile::exists(name("overlays/one.png.overlay.png")));
}

void TestCsvExport::masksAreNotPutBetweenTheEvidence()
{
    const samples::Listed listed = analysed(QDir(m_dir->path()));
    const QStringList before = QDir(name("photos")).entryList(QDir::Files);
    const auto refused = exportMasks(*listed.store, {}, path("photos"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadArgument);
    QCOMPARE(QDir(name("photos")).entryList(QDir::Files), before);
}

void TestCsvExport::challengeFilesAreNamedAsThePictures()
{
    const samples::Listed listed = analysed(QDir(m_dir->path()));
    const auto report = value(exportChallenge(*listed.store, {}, path("challenge")));
    QCOMPARE(report.written, 1); // both are called one.png: the second is a collision
    QCOMPARE(report.failed.size(), std::size_t(1));
    QCOMPARE(bytesOf(name("challenge/predictions.txt")), QByteArray("one.png,0.9300\n"));
    QVERIFY(!cv::imread(path("challenge/masks/one.png").string()).empty());
}

QTEST_MAIN(TestCsvExport)
#include "tst_csv_export.moc"
