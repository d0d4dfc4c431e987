#include "app/case_cards.h"
#include "app/case_evidence.h"
#include "app/case_marks.h"
#include "app/case_query.h"
#include "app/evidence_blob.h"
#include "app/report.h"
#include "model/hashing.h"
#include "model/image/decoder.h"
#include "tests/case_samples.h"
#include "tests/generated_photos.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <span>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

/** What a report says, that it says the same twice, and what it leaves when it cannot be written. */
class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itSaysWhatTheCaseKnows();
    void itIsOneFileThatFetchesNothing();
    void hostileTextStaysText();
    void theSameCaseGivesTheSameBytes();
    void aMissingFileIsReportedAllTheSame();
    void aChangedFileIsSaidAndNotShown();
    void aFileWithoutAResultSaysWhy();
    void bothModelsAreGiven();
    void anAdaptedModelAloneIsSaid();
    void keptEvidenceIsShown();
    void anUnknownModelIsSaid();
    void aChangedCaseIsSaid();
    void onlyTheLogOfItsFiles();
    void numbersFollowTheLanguage();
    void refusals_data();
    void refusals();
    void aCancelledReportLeavesNothing_data();
    void aCancelledReportLeavesNothing();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void theEvidenceStaysAsItWas();
    void aCaseThatCanOnlyBeReadIsReported();
    void itBecomesAPdf();

private:
    QString name(const char *file) const { return m_dir->filePath(QString::fromUtf8(file)); }
    std::filesystem::path path(const char *file) const { return name(file).toStdString(); }
    QStringList files() const
    {
        return QDir(m_dir->path()).entryList({u"r.*"_s, u"*.tmp*"_s}, QDir::Files | QDir::Hidden);
    }
    /** The case with these pictures of its folder, each on the disk and with a result. */
    std::unique_ptr<samples::Listed> analysed(const QStringList &names);
    QString report(const CaseStore &store, ReportOptions options = {}) const;
    static std::vector<qint64> all(const CaseStore &store) { return value(caseItems(store.database(), {})); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const std::string kCard = R"({"format": 1, "id": "test-model", "title": "A <model> & more", "preset": "Loupe-Trace-S",
 "bands": {"authentic_photos": 400, "strong": {"score": 0.9, "false_alarm_rate": 0.01},
 "moderate": {"score": 0.7, "false_alarm_rate": 0.05}, "inconclusive": {"score": 0.5, "false_alarm_rate": 0.1}},
 "domain": "test pictures", "limits": ["small edits"], "training_data": ["nothing"],
 "numbers": {"set": {"AUC": 0.83}}})";
const std::string kAdaptedCard = R"({"format": 1, "id": "adapted", "preset": "Loupe-Trace-S",
 "numbers": {"training": {"stage": "adapt"}, "parent": {"id": "the-original"}}})";

std::string hashOf(const std::string &text)
{
    return sha256(std::as_bytes(std::span(text)));
}

RunSettings settingsWith(const std::string &card, const std::string &model)
{
    RunSettings settings = samples::settings();
    settings.modelId = model;
    settings.modelSha256 = hashOf(model);
    settings.cardSha256 = hashOf(card);
    return settings;
}

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/** Without pictures and markup, blanks as one. */
QString wordsOf(QString html)
{
    static const QRegularExpression kHead(u"<head>.*</head>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kTag(u"<[^>]*>"_s);
    return html.remove(kHead).remove(kTag).simplified();
}

void addRun(samples::Listed &listed, const std::string &card, const std::string &model)
{
    listed.run = value(listed.store->beginRun(settingsWith(card, model), R"({"places":["/photos"]})"));
    if (!keepModelCard(listed.store->database(), hashOf(card), card))
        qFatal("cannot keep the card");
}

} // namespace

void TestReport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(name("photos")));
}

std::unique_ptr<samples::Listed> TestReport::analysed(const QStringList &names)
{
    auto listed = std::make_unique<samples::Listed>(path("a.loupe"), std::vector<std::string>());
    addRun(*listed, kCard, "test-model");
    for (const QString &photo : names) {
        const auto file = path("photos") / photo.toStdString();
        photos::writePng(file, photos::texture(int(photo.size()), {160, 120}));
        const std::vector<ListedFile> found{{file, qint64(std::filesystem::file_size(file)), 1}};
        if (!listed->store->addListed(listed->run, found))
            qFatal("cannot list");
        Analysis analysis = samples::analysis(file);
        analysis.facts.sha256 = value(sha256OfFile(file));
        listed->record({analysis.facts.sha256, analysis, {}});
    }
    return listed;
}

QString TestReport::report(const CaseStore &store, ReportOptions options) const
{
    if (options.items.empty())
        options.items = all(store);
    const auto written = writeCaseReport(store, options, path("r.html"));
    if (!written)
        qFatal("%s", written.error().detail.c_str());
    return QString::fromUtf8(bytesOf(name("r.html")));
}

void TestReport::itSaysWhatTheCaseKnows()
{
    const auto listed = analysed({u"one.png"_s, u"second.png"_s});
    QVERIFY(setItemStatus(listed->store->database(), 1, u"relevant"_s));
    QVERIFY(setItemNote(listed->store->database(), 1, u"look at the sky"_s));
    QVERIFY(addBookmark(listed->store->database(), 2, u"the roof"_s, "{}"));
    QVERIFY(listed->store->database().runAll({u"UPDATE results SET reliability = 'changes' WHERE id = 2"_s}));
    const QString html = report(*listed->store, {.title = u"Matter 12"_s, .examiner = u"E. Xaminer"_s});
    const QString words = wordsOf(html);
    const std::string hash = value(sha256OfFile(path("photos/one.png")));
    for (const QString &part : {u"Matter 12"_s,
                                u"E. Xaminer"_s,
                                u"a.loupe"_s,
                                u"1. one.png"_s,
                                u"2. second.png"_s,
                                u"Strong trace"_s,
                                u"Score 0.93"_s,
                                u"measured on, 1.0 % reached this band"_s,
                                u"400"_s,
                                u"Regions above the threshold"_s,
                                u"Strongest region: score 0.90"_s,
                                u"Turned upright as the camera noted"_s,
                                u"small edits"_s,
                                u"look at the sky"_s,
                                u"the verdict changes"_s,
                                u"Relevant"_s,
                                u"the roof"_s,
                                QString::fromStdString(hash),
                                u"All files are the ones that were scanned"_s,
                                u"Ran on the CPU"_s,
                                u"A <model> & more"_s.toHtmlEscaped(),
                                u"AUC"_s,
                                u"Limits of the method"_s,
                                u"Index of files"_s,
                                u"the log of the case fits"_s,
                                QString::fromStdString(hashOf("test-model")),
                                QStringLiteral(LOUPE_VERSION)})
        QVERIFY2(words.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is missing in "_s + words));
    QCOMPARE(html.count(u"<img "_s), 4);                    // photo and overlay of each
    QCOMPARE(words.count(QString::fromStdString(hash)), 4); // before and after, in its section and in the index
}

void TestReport::itIsOneFileThatFetchesNothing()
{
    const auto listed = analysed({u"one.png"_s});
    const QString html = report(*listed->store);
    static const QRegularExpression kSource(u"(src|href|url)\\s*[=(]\\s*[\"']?([^\"')\\s]*)"_s);
    for (const auto &match : kSource.globalMatch(html)) {
        const QString target = match.captured(2);
        QVERIFY2(target.startsWith(u"data:image/jpeg;base64,"_s) || target.startsWith(u'#'), qPrintable(target));
        if (target.startsWith(u'#'))
            QVERIFY2(html.contains(u"id=\"%1\""_s.arg(target.mid(1))), qPrintable(target));
    }
    QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive) && !html.contains(u"http:"_s));
    const QByteArray picture = QByteArray::fromBase64(html.section(u"base64,"_s, 1, 1).section(u'"', 0, 0).toLatin1());
    QCOMPARE(QImage::fromData(picture).size(), QSize(160, 120));
}

void TestReport::hostileTextStaysText()
{
    const QString hostile = u"a<img src=x onerror=alert(1)>&\"'\u202egnp.png"_s;
    const auto listed = analysed({hostile});
    QVERIFY(setItemNote(listed->store->database(), 1, u"<script>alert(1)</script>\n&amp; \u2066second\u0007 line"_s));
    const QString html = report(
        *listed->store, {.title = u"<b>\u202etitle"_s, .examiner = u"</td><h1>me"_s, .selection = u"score>0.5 <i>"_s});
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img src=x"_s) && !html.contains(u"<b>"_s));
    QVERIFY(!html.contains(u"<i>"_s) && !html.contains(u"</td><h1>"_s));
    QVERIFY(!html.contains(u'\u202e') && !html.contains(u'\u2066') && !html.contains(u'\u0007'));
    QVERIFY(html.contains(u"a&lt;img src=x onerror=alert(1)&gt;&amp;&quot;'[U+202E]gnp.png"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;<br>&amp;amp; [U+2066]second[U+0007] line"_s));
}

void TestReport::theSameCaseGivesTheSameBytes()
{
    const auto listed = analysed({u"one.png"_s, u"second.png"_s, u"a third.png"_s});
    const QString first = report(*listed->store);
    QVERIFY(first.size() > 10000);
    QVERIFY(report(*listed->store) == first); // although the first one is in the log now
    QCOMPARE(value(listed->store->log().entries(10, u"exported"_s)).size(), std::size_t(2));
    QVERIFY(setItemNote(listed->store->database(), 1, u"new"_s));
    QVERIFY(report(*listed->store) != first);
}

void TestReport::aMissingFileIsReportedAllTheSame()
{
    const auto listed = analysed({u"one.png"_s, u"second.png"_s});
    QVERIFY(QFile::remove(name("photos/one.png")));
    const auto outcome = value(writeCaseReport(*listed->store, {.items = all(*listed->store)}, path("r.html")));
    QCOMPARE(outcome.files, 2);
    QCOMPARE(outcome.different, 1);
    const QString html = QString::fromUtf8(bytesOf(name("r.html")));
    const QString words = wordsOf(html);
    QVERIFY(words.contains(u"not there any more"_s) && words.contains(u"missing"_s) && words.contains(u"1 of 2"_s));
    QCOMPARE(words.count(u"Strong trace"_s), 5); // in the contents, in each section, on the model's card
    QCOMPARE(html.count(u"<img "_s), 3);         // the score map of the missing one is there
    QVERIFY(words.contains(u"without the photo"_s));
}

void TestReport::aChangedFileIsSaidAndNotShown()
{
    const auto listed = analysed({u"one.png"_s});
    const std::string before = value(sha256OfFile(path("photos/one.png")));
    photos::writePng(path("photos/one.png"), photos::texture(9, {160, 120}));
    const QString html = report(*listed->store);
    QVERIFY(wordsOf(html).contains(u"has changed since the scan"_s));
    QVERIFY(html.contains(QString::fromStdString(before)));
    QVERIFY(html.contains(QString::fromStdString(value(sha256OfFile(path("photos/one.png"))))));
    QCOMPARE(html.count(u"<img "_s), 1);
}

void TestReport::aFileWithoutAResultSaysWhy()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg"});
    listed.record(samples::failure(Error::Kind::NotAnImage));
    const QString words = wordsOf(report(*listed.store));
    QVERIFY(words.contains(u"This is not a picture"_s));
    QVERIFY(words.contains(u"The case has no result of this file."_s));
    QVERIFY(words.contains(u"no hash"_s));
}

void TestReport::bothModelsAreGiven()
{
    const auto listed = analysed({u"one.png"_s});
    addRun(*listed, kAdaptedCard, "adapted");
    const auto file = path("photos/one.png");
    if (!listed->store->addListed(listed->run, std::vector<ListedFile>{{file, 1, 2}}))
        QFAIL("cannot list");
    Analysis analysis = samples::analysis(file, 0.2);
    listed->record({value(sha256OfFile(file)), analysis, {}});
    const QString words = wordsOf(report(*listed->store));
    QVERIFY(words.contains(u"Score 0.20"_s) && words.contains(u"Score 0.93"_s));
    QCOMPARE(words.count(u"the instrument itself was changed"_s), 2); // at the verdict and where both are given
    QVERIFY(words.contains(u"What other models found is given below"_s));
}

void TestReport::anAdaptedModelAloneIsSaid()
{
    samples::Listed listed(path("b.loupe"), {});
    addRun(listed, kAdaptedCard, "adapted");
    listed.list({"a.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    const QString words = wordsOf(report(*listed.store));
    QVERIFY(words.contains(u"adapted, from the-original, to a collection"_s));
    QVERIFY(words.contains(u"no result of another model"_s));
}

void TestReport::keptEvidenceIsShown()
{
    const auto listed = analysed({u"one.png"_s});
    const auto image = value(decode(path("photos/one.png")));
    const auto map = value(computeEvidence(EvidenceKind::NoiseResidual, image.rgb));
    QVERIFY(keepEvidence(listed->store->database(), image.facts.sha256, "noise", toBlob(map)));
    QVERIFY(keepEvidence(listed->store->database(), image.facts.sha256, "ela", "no map")); // damaged: left out
    const QString html = report(*listed->store);
    QCOMPARE(html.count(u"<img "_s), 3);
    QVERIFY(wordsOf(html).contains(u"How strong the noise is"_s));
}

void TestReport::anUnknownModelIsSaid()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    const QString words = wordsOf(report(*listed.store));
    QVERIFY(words.contains(u"only its hashes are known"_s));
    QVERIFY(words.contains(u"How often unedited photos score this high is not known"_s));
}

void TestReport::aChangedCaseIsSaid()
{
    const auto listed = analysed({u"one.png"_s});
    QVERIFY(listed->store->database().runAll({u"UPDATE results SET score = 0.1, band = 'no_trace'"_s}));
    const QString words = wordsOf(report(*listed->store));
    QVERIFY(words.contains(u"The case was changed from outside"_s));
    QVERIFY(!words.contains(u"they fit"_s));
}

void TestReport::onlyTheLogOfItsFiles()
{
    const auto listed = analysed({u"one.png"_s, u"second.png"_s});
    QVERIFY(setItemNote(listed->store->database(), 1, u"of the first"_s));
    QVERIFY(setItemNote(listed->store->database(), 2, u"of the other"_s));
    const QString words = wordsOf(report(*listed->store, {.items = {1}}));
    QVERIFY(words.contains(u"now: of the first"_s));
    QVERIFY(!words.contains(u"of the other"_s) && !words.contains(u"second.png"_s));
    QVERIFY(words.contains(u"Scan begun"_s));
}

void TestReport::numbersFollowTheLanguage()
{
    const auto listed = analysed({u"one.png"_s});
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString html = report(*listed->store);
    QLocale::setDefault(before);
    QVERIFY(html.contains(u"<html lang=\"de\""_s));
    QVERIFY(wordsOf(html).contains(u"Score 0,93"_s));
}

void TestReport::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("chosen");
    QTest::newRow("nothing was chosen") << u"r.html"_s << false;
    QTest::newRow("over a photo") << u"photos/../photos/one.png"_s << true;
    QTest::newRow("over the case") << u"a.loupe"_s << true;
    QTest::newRow("into no folder") << u"none/r.html"_s << true;
}

void TestReport::refusals()
{
    QFETCH(QString, file);
    QFETCH(bool, chosen);
    const auto listed = analysed({u"one.png"_s});
    const QByteArray photo = bytesOf(name("photos/one.png"));
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Pdf}) {
        ReportOptions options{.format = format};
        if (chosen)
            options.items = all(*listed->store);
        QVERIFY(!writeCaseReport(*listed->store, options, path(qPrintable(file))));
    }
    QCOMPARE(bytesOf(name("photos/one.png")), photo);
    QVERIFY(value(listed->store->log().verify()).intact());
    QCOMPARE(files(), QStringList());
}

void TestReport::aCancelledReportLeavesNothing_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<int>("asked");
    for (const int asked : {0, 5, 7, 8}) {
        QTest::newRow(qPrintable(u"HTML, when asked %1 times"_s.arg(asked))) << ReportFormat::Html << asked;
        QTest::newRow(qPrintable(u"PDF, when asked %1 times"_s.arg(asked))) << ReportFormat::Pdf << asked;
    }
}

void TestReport::aCancelledReportLeavesNothing()
{
    QFETCH(ReportFormat, format);
    QFETCH(int, asked);
    const auto listed = analysed({u"one.png"_s, u"second.png"_s});
    int count = 0;
    Progress progress;
    progress.cancelled = [&] { return ++count > asked; };
    const auto written =
        writeCaseReport(*listed->store, {.items = all(*listed->store), .format = format}, path("r.out"), progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QCOMPARE(files(), QStringList());
}

void TestReport::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("HTML") << ReportFormat::Html;
    QTest::newRow("PDF") << ReportFormat::Pdf;
}

void TestReport::aFullDiskLeavesNothing()
{
    QFETCH(ReportFormat, format);
    const auto listed = analysed({u"one.png"_s});
    const std::vector<qint64> items = all(*listed->store);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tiny{4096, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
    const auto written = writeCaseReport(*listed->store, {.items = items, .format = format}, path("r.out"));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QVERIFY2(written.error().kind == Error::Kind::WriteFailed || written.error().kind == Error::Kind::DiskFull,
             written.error().detail.c_str());
    QCOMPARE(files(), QStringList());
}

void TestReport::theEvidenceStaysAsItWas()
{
    const auto listed = analysed({u"one.png"_s});
    const QString photo = name("photos/one.png");
    const auto state = [&photo] {
        const QFileInfo info(photo);
        return QStringList{QString::fromStdString(value(sha256OfFile(photo.toStdString()))),
                           QString::number(info.size()), info.lastModified().toString(Qt::ISODateWithMs),
                           info.metadataChangeTime().toString(Qt::ISODateWithMs)};
    };
    const QStringList before = state();
    const QStringList beside = QDir(name("photos")).entryList(QDir::AllEntries | QDir::Hidden);
    (void)report(*listed->store);
    QVERIFY(writeCaseReport(*listed->store, {.items = {1}, .format = ReportFormat::Pdf}, path("r.pdf")));
    QCOMPARE(state(), before);
    QCOMPARE(QDir(name("photos")).entryList(QDir::AllEntries | QDir::Hidden), beside);
}

void TestReport::aCaseThatCanOnlyBeReadIsReported()
{
    const auto listed = analysed({u"one.png"_s});
    const auto second = value(CaseStore::open(value(CaseFile::open(path("a.loupe")))));
    QVERIFY(second->file().whyReadOnly());
    const QString first = report(*listed->store);
    QVERIFY(report(*second) == first);
}

void TestReport::itBecomesAPdf()
{
    const auto listed = analysed({u"one.png"_s, u"second.png"_s});
    QVERIFY(setItemNote(listed->store->database(), 1, QString(u"many words "_s).repeated(900)));
    int last = 0;
    Progress progress;
    progress.report = [&last](int done, int) {
        QVERIFY(done >= last);
        last = done;
    };
    QVERIFY(writeCaseReport(*listed->store, {.items = all(*listed->store), .format = ReportFormat::Pdf}, path("r.pdf"),
                            progress));
    QCOMPARE(last, 1000);
    const QByteArray pdf = bytesOf(name("r.pdf"));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    static const QRegularExpression kPage(u"/Type\\s*/Page\\b"_s);
    const auto pages = QString::fromLatin1(pdf).count(kPage);
    QVERIFY2(pages >= 8, qPrintable(QString::number(pages))); // the first, a long item, another, four chapters
    QVERIFY(pdf.contains("/FontFile"));                       // embedded
    QVERIFY(pdf.contains("/DCTDecode"));                      // the pictures are in it
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
