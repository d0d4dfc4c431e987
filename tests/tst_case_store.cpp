#include "app/app_errors.h"
#include "app/case_evidence.h"
#include "app/case_marks.h"
#include "app/case_query.h"
#include "app/case_schema.h"
#include "app/case_store.h"
#include "tests/case_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

/** A case keeps what was found, says when somebody changed it, and is never spoilt by opening it. */
class TestCaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aNewCaseIsWholeAndItsLogFits();
    void whatIsNoCaseIsRefused_data();
    void whatIsNoCaseIsRefused();
    void aNewerCaseIsNotTouched();
    void migrationsHappenWholeOrNotAtAll();
    void theSecondOpenerOnlyReadsAndSaysWhy();
    void aCaseThatCannotBeWrittenIsRead();
    void resultsComeBackAsTheyWere();
    void namesThatAreNoUtf8LeadBackToTheirFiles();
    void aRunGoesOnOnlyWithTheSameSettings_data();
    void aRunGoesOnOnlyWithTheSameSettings();
    void eachFileIsPendingOnce();
    void aChangedFileIsPendingAgainAndLogged();
    void onlyErrorsThatMayPassAreTriedAgain_data();
    void onlyErrorsThatMayPassAreTriedAgain();
    void theLogTakesNoChanges_data();
    void theLogTakesNoChanges();
    void aChangeFromOutsideShows_data();
    void aChangeFromOutsideShows();
    void theExaminersWordsAreKeptAndLogged();
    void evidenceIsKeptByContentAndMethod();
    void aCopyIsWhole();
    void aFullDiskIsAnErrorAndKeepsWhatWasThere();
    void threadsWithConnectionsOfTheirOwnShareACase();

private:
    std::filesystem::path path(const char *name) const
    {
        return m_dir->filePath(QString::fromUtf8(name)).toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

QByteArray bytesOf(const std::filesystem::path &file)
{
    QFile f(QString::fromStdString(file.string()));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("unreadable");
}

void write(const std::filesystem::path &file, const QByteArray &bytes)
{
    QFile f(QString::fromStdString(file.string()));
    QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
}

/** Somebody else's hand in the file. */
void tamper(const std::filesystem::path &file, const QStringList &statements)
{
    const auto database = value(Sqlite::open(file, Sqlite::Access::ReadWrite));
    const auto done = database->runAll(statements);
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
}

LogCheck verified(const std::filesystem::path &file)
{
    return value(value(CaseStore::open(value(CaseFile::open(file))))->log().verify());
}

const QStringList kWithoutTriggers{u"DROP TRIGGER log_update"_s, u"DROP TRIGGER log_delete"_s};

} // namespace

void TestCaseStore::aNewCaseIsWholeAndItsLogFits()
{
    {
        const auto file = value(CaseFile::create(path("a.loupe")));
        QVERIFY(!file->whyReadOnly());
        QVERIFY(!CaseFile::create(path("a.loupe")));
    }
    QCOMPARE(value(readCaseVersion(path("a.loupe"))), caseVersion());
    const LogCheck check = verified(path("a.loupe"));
    QVERIFY(check.intact());
    QCOMPARE(check.entries, 1);
    QCOMPARE(check.head.size(), std::size_t(64));
    const auto database = value(value(CaseFile::open(path("a.loupe")))->connect());
    QCOMPARE(value(database->value(u"PRAGMA journal_mode"_s)).toString(), u"wal"_s);
    QCOMPARE(value(database->value(u"PRAGMA foreign_keys"_s)).toInt(), 1);
    QVERIFY(!database->run(u"INSERT INTO maps (result_id) VALUES (77)"_s)); // of no result
    QCOMPARE(value(database->value(u"SELECT length(value) FROM meta WHERE key = 'case_id'"_s)).toInt(), 32);
}

void TestCaseStore::whatIsNoCaseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("this is no case, but it is long enough to have a header of a hundred bytes. "
                                          "So here is a little more of it.");
    QTest::newRow("a few bytes") << QByteArray("SQLite");
    QByteArray foreign("SQLite format 3\0", 16);
    foreign.resize(4096, '\0');
    QTest::newRow("the database of another program") << foreign;
}

void TestCaseStore::whatIsNoCaseIsRefused()
{
    QFETCH(QByteArray, bytes);
    write(path("other.loupe"), bytes);
    const auto opened = CaseFile::open(path("other.loupe"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, app_error::CaseInvalid);
    QCOMPARE(bytesOf(path("other.loupe")), bytes);
    QCOMPARE(CaseFile::open(path("missing.loupe")).error().kind, Error::Kind::FileMissing);
    write(path("empty.loupe"), {}); // what a program that was killed at once leaves behind
    QVERIFY(CaseFile::open(path("empty.loupe")));
}

void TestCaseStore::aNewerCaseIsNotTouched()
{
    QVERIFY(CaseFile::create(path("new.loupe")));
    tamper(path("new.loupe"), {u"PRAGMA user_version = 99"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    const QByteArray before = bytesOf(path("new.loupe"));
    const QString name = QString::fromStdString(path("new.loupe").string());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime past = QDateTime::currentDateTime().addDays(-3);
    QVERIFY(file.setFileTime(past, QFileDevice::FileModificationTime));
    file.close();
    const auto modified = std::filesystem::last_write_time(path("new.loupe"));

    const auto opened = CaseFile::open(path("new.loupe"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, app_error::CaseTooNew);
    QCOMPARE(bytesOf(path("new.loupe")), before);
    QVERIFY(std::filesystem::last_write_time(path("new.loupe")) == modified);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"new.loupe"_s});
}

void TestCaseStore::migrationsHappenWholeOrNotAtAll()
{
    const auto database = value(Sqlite::open(path("old.loupe"), Sqlite::Access::ReadWrite));
    const QStringList first{u"CREATE TABLE a (x INTEGER)"_s, u"INSERT INTO a VALUES (7)"_s};
    QVERIFY(migrateCase(*database, {first}));
    const QStringList broken{u"ALTER TABLE a ADD COLUMN y INTEGER"_s, u"this is no SQL"_s};
    QVERIFY(!migrateCase(*database, {first, broken}));
    QCOMPARE(value(database->value(u"PRAGMA user_version"_s)).toInt(), 1);
    QVERIFY(!database->run(u"SELECT y FROM a"_s));
    QVERIFY(migrateCase(*database, {first, {u"ALTER TABLE a ADD COLUMN y INTEGER DEFAULT 5"_s}}));
    QCOMPARE(value(database->value(u"SELECT x + y FROM a"_s)).toInt(), 12);
    QCOMPARE(value(database->value(u"PRAGMA user_version"_s)).toInt(), 2);
    QCOMPARE(migrateCase(*database, {first}).error().kind, app_error::CaseTooNew);
}

void TestCaseStore::theSecondOpenerOnlyReadsAndSaysWhy()
{
    samples::Listed first(path("a.loupe"), {"one.jpg"});
    first.record(samples::outcome("/photos/one.jpg"));
    const auto second = value(CaseFile::open(path("a.loupe")));
    QVERIFY(second->whyReadOnly());
    QCOMPARE(second->whyReadOnly()->kind, app_error::CaseReadOnly);
    const std::string process = "process " + std::to_string(QCoreApplication::applicationPid());
    QVERIFY2(second->whyReadOnly()->detail.find(process) != std::string::npos, second->whyReadOnly()->detail.c_str());
    const auto store = value(CaseStore::open(second));
    QCOMPARE(value(caseItems(store->database(), {})).size(), std::size_t(1));
    const auto refused = setItemNote(store->database(), 1, u"mine"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, app_error::CaseReadOnly);
    QVERIFY(setItemNote(first.store->database(), 1, u"the first one's"_s)); // who writes is not disturbed
    QCOMPARE(value(caseRows(store->database(), std::vector<qint64>{1})).front().note, u"the first one's"_s);
}

void TestCaseStore::aCaseThatCannotBeWrittenIsRead()
{
    if (QFileInfo(u"/proc/1/mem"_s).isWritable())
        QSKIP("this user may write everything");
    {
        samples::Listed listed(path("a.loupe"), {"one.jpg"});
        listed.record(samples::outcome("/photos/one.jpg"));
    }
    QFile::setPermissions(m_dir->filePath(u"a.loupe"_s), QFileDevice::ReadOwner);
    QFile::setPermissions(m_dir->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto file = CaseFile::open(path("a.loupe"));
    const bool read =
        file && (*file)->whyReadOnly() && value(caseItems(value(CaseStore::open(*file))->database(), {})).size() == 1;
    QFile::setPermissions(m_dir->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(read);
}

void TestCaseStore::resultsComeBackAsTheyWere()
{
    samples::Listed listed(path("a.loupe"), {"one.jpg"});
    const Analysis was = samples::analysis("/photos/one.jpg");
    const qint64 id = listed.record({was.facts.sha256, was, {}});
    const Analysis is = value(listed.store->analysis(id));
    QCOMPARE(is.facts.file.string(), was.facts.file.string());
    QCOMPARE(is.facts.sha256, was.facts.sha256);
    QCOMPARE(is.facts.bytes, was.facts.bytes);
    QCOMPARE(is.facts.format, was.facts.format);
    QCOMPARE(is.facts.jpeg->subsampling, was.facts.jpeg->subsampling);
    QVERIFY(is.facts.jpeg->quantTables == was.facts.jpeg->quantTables);
    QVERIFY(is.facts.metadata == was.facts.metadata);
    QCOMPARE(is.facts.notes.size(), was.facts.notes.size());
    QCOMPARE(is.imageScore, was.imageScore); // the very same number
    QCOMPARE(is.forgedFraction, was.forgedFraction);
    QCOMPARE(is.band, was.band);
    QCOMPARE(is.regions.size(), was.regions.size());
    QVERIFY(is.regions[0].box == was.regions[0].box);
    QCOMPARE(is.regions[0].meanScore, was.regions[0].meanScore);
    QCOMPARE(is.notes.size(), was.notes.size());
    QCOMPARE(is.notes[1].kind, Note::Kind::RanOnCpu);
    QVERIFY(is.notes[1].values == was.notes[1].values);
    QCOMPARE(is.modelSha256, was.modelSha256);
    QVERIFY(is.patchSize == was.patchSize);
    QVERIFY(cv::norm(is.scoreMap, was.scoreMap, cv::NORM_INF) <= 0.5 / 65535);
    QVERIFY(cv::norm(is.patchMap, was.patchMap, cv::NORM_INF) <= 0.5 / 65535);
    QVERIFY(value(listed.store->analysis(id, false)).scoreMap.empty());
    QCOMPARE(listed.store->analysis(4711).error().kind, Error::Kind::FileMissing);
}

void TestCaseStore::namesThatAreNoUtf8LeadBackToTheirFiles()
{
    const std::string name = "caf\xe9 \xff.jpg"; // Latin-1, from an old card
    samples::Listed listed(path("a.loupe"), {name, "a.jpg"});
    QCOMPARE(listed.pending().front().path.string(), "/photos/" + name);
    listed.record(samples::outcome("/photos/" + name));
    QVERIFY(value(listed.store->log().verify()).intact());
    QCOMPARE(listed.pending().front().path.string(), std::string("/photos/a.jpg"));
}

void TestCaseStore::aRunGoesOnOnlyWithTheSameSettings_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("same");
    QTest::newRow("nothing has changed") << 0 << true;
    QTest::newRow("another model") << 1 << false;
    QTest::newRow("the same weights with another card") << 2 << false;
    QTest::newRow("another precision") << 3 << false;
    QTest::newRow("another device") << 4 << false;
    QTest::newRow("other folders") << 5 << false;
    QTest::newRow("it was finished") << 6 << false;
}

void TestCaseStore::aRunGoesOnOnlyWithTheSameSettings()
{
    QFETCH(int, change);
    QFETCH(bool, same);
    const auto store = value(CaseStore::open(value(CaseFile::create(path("a.loupe")))));
    RunSettings settings = samples::settings();
    std::string scope = R"({"places":["/a"]})";
    const CaseRun first = value(store->beginRun(settings, scope));
    if (change == 1)
        settings.modelSha256 = std::string(64, 'f');
    if (change == 2)
        settings.cardSha256 = std::string(64, 'f');
    if (change == 3)
        settings.precision = "bf16";
    if (change == 4)
        settings.device = "cuda:0";
    if (change == 5)
        scope = R"({"places":["/b"]})";
    if (change == 6)
        QVERIFY(store->endRun(first, "{}"));
    const CaseRun second = value(store->beginRun(settings, scope));
    QCOMPARE(second.id == first.id, same);
    QCOMPARE(value(store->lastRun())->id, second.id);
    QCOMPARE(second.settings.modelSha256, settings.modelSha256);
    const auto entries = value(store->log().entries(1));
    QCOMPARE(entries.front().event, same ? u"scan_resumed"_s : u"scan_started"_s);
}

void TestCaseStore::eachFileIsPendingOnce()
{
    samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg", "c.jpg"});
    listed.list({"b.jpg", "d.jpg"}); // found once more, as after a kill
    QCOMPARE(listed.pending().size(), std::size_t(4));
    listed.record(samples::outcome("/photos/a.jpg"));
    listed.record(samples::failure(Error::Kind::NotAnImage));
    const auto left = listed.pending();
    QCOMPARE(left.size(), std::size_t(2));
    QCOMPARE(left[0].path.filename().string(), std::string("c.jpg"));
    QVERIFY(left[0].knownSha256.empty());
    const RunCounts counts = value(listed.store->counts(listed.run));
    QCOMPARE(counts.listed, 4);
    QCOMPARE(counts.checked, 2);
    QCOMPARE(counts.errors, 1);
}

void TestCaseStore::aChangedFileIsPendingAgainAndLogged()
{
    samples::Listed listed(path("a.loupe"), {"a.jpg"});
    const qint64 first = listed.record(samples::outcome("/photos/a.jpg"));
    QVERIFY(listed.pending().empty());
    listed.list({"a.jpg"}, 2); // written in the meantime
    QCOMPARE(listed.pending().size(), std::size_t(1));
    QCOMPARE(listed.pending().front().knownSha256, std::string(64, 'c')); // the hash decides
    ItemOutcome changed = samples::outcome("/photos/a.jpg", 0.2);
    changed.sha256 = std::string(64, 'e');
    listed.record(changed);
    const auto row = value(caseRows(listed.store->database(), std::vector<qint64>{1})).front();
    QCOMPARE(*row.score, 0.2);
    QVERIFY(listed.store->analysis(first)); // what was found before is kept
    const auto entries = value(listed.store->log().entries(9, u"file_changed"_s));
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries[0].detail.find(std::string(64, 'c')) != std::string::npos);
}

void TestCaseStore::onlyErrorsThatMayPassAreTriedAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("no picture stays none") << int(Error::Kind::NotAnImage) << false;
    QTest::newRow("damage stays") << int(Error::Kind::Truncated) << false;
    QTest::newRow("there may be more memory") << int(Error::Kind::OutOfMemory) << true;
    QTest::newRow("the drive may be back") << int(Error::Kind::FileUnreadable) << true;
}

void TestCaseStore::onlyErrorsThatMayPassAreTriedAgain()
{
    QFETCH(int, kind);
    QFETCH(bool, again);
    samples::Listed listed(path("a.loupe"), {"a.jpg"});
    listed.record(samples::failure(Error::Kind(kind)));
    QVERIFY(listed.store->endRun(listed.run, "{}"));
    listed.run = value(listed.store->beginRun(samples::settings(), "{}"));
    listed.list({"a.jpg"});
    QCOMPARE(listed.pending().front().knownSha256.empty(), again);
    QVERIFY(listed.pending().front().knownError);
}

void TestCaseStore::theLogTakesNoChanges_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an entry is not changed") << u"UPDATE log SET detail = 'x' WHERE id = 1"_s;
    QTest::newRow("an entry is not removed") << u"DELETE FROM log WHERE id = 1"_s;
}

void TestCaseStore::theLogTakesNoChanges()
{
    QFETCH(QString, statement);
    const samples::Listed listed(path("a.loupe"), {"a.jpg"});
    const auto refused = listed.store->database().run(statement);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.find("append-only") != std::string::npos, refused.error().detail.c_str());
}

void TestCaseStore::aChangeFromOutsideShows_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("brokenAt"); // 0: nowhere
    QTest::addColumn<int>("changedResults");
    QTest::newRow("nobody did anything") << QStringList{u"SELECT 1"_s} << 0 << 0;
    QTest::newRow("an entry was changed") << QStringList{u"UPDATE log SET detail = '{}' WHERE id = 2"_s} << 2 << 0;
    QTest::newRow("a time was changed") << QStringList{u"UPDATE log SET time = '2020' WHERE id = 3"_s} << 3 << 0;
    QTest::newRow("an entry in the middle is gone") << QStringList{u"DELETE FROM log WHERE id = 3"_s} << 3 << 0;
    QTest::newRow("the last entry is gone") << QStringList{u"DELETE FROM log WHERE id = 4"_s} << 4 << 0;
    QTest::newRow("a score was changed") << QStringList{u"UPDATE results SET score = 0.1 WHERE id = 1"_s} << 0 << 1;
    QTest::newRow("a map was changed") << QStringList{u"UPDATE maps SET score = x'00' WHERE result_id = 2"_s} << 0 << 1;
    QTest::newRow("a result was given to another file")
        << QStringList{u"UPDATE items SET path = 'x' || id"_s} << 0 << 2;
    QTest::newRow("results are gone") << QStringList{u"UPDATE items SET result_id = NULL"_s, u"DELETE FROM maps"_s,
                                                     u"DELETE FROM results"_s}
                                      << 0 << 2;
    QTest::newRow("reliability is added later")
        << QStringList{u"UPDATE results SET reliability = 'stable'"_s} << 0 << 0;
}

void TestCaseStore::aChangeFromOutsideShows()
{
    QFETCH(QStringList, statements);
    QFETCH(int, brokenAt);
    QFETCH(int, changedResults);
    {
        const samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg"}); // log: created, started
        listed.record(samples::outcome("/photos/a.jpg"));                  // 3
        listed.record(samples::outcome("/photos/b.jpg", 0.3));             // 4
    }
    tamper(path("a.loupe"), kWithoutTriggers + statements);
    const LogCheck check = verified(path("a.loupe"));
    QCOMPARE(int(check.brokenAt.value_or(0)), brokenAt);
    QCOMPARE(int(check.changedResults.size()), changedResults);
    QCOMPARE(check.intact(), brokenAt == 0 && changedResults == 0);
}

void TestCaseStore::theExaminersWordsAreKeptAndLogged()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg"});
    Sqlite &database = listed.store->database();
    QVERIFY(setItemStatus(database, 1, u"relevant"_s));
    QCOMPARE(setItemStatus(database, 1, u"guilty"_s).error().kind, Error::Kind::BadArgument);
    QVERIFY(!setItemNote(database, 99, u"of no file"_s));
    QVERIFY(setItemNote(database, 1, u"the left hand"_s));
    QVERIFY(setItemNote(database, 1, u"the left hand"_s)); // nothing new: nothing to log
    const qint64 mark = value(addBookmark(database, 1, u"hand"_s, R"({"zoom":4})"));
    QCOMPARE(value(bookmarks(database, 1)).front().view, std::string(R"({"zoom":4})"));
    QVERIFY(removeBookmark(database, mark));
    QVERIFY(value(bookmarks(database)).empty());
    const auto row = value(caseRows(database, std::vector<qint64>{1})).front();
    QCOMPARE(row.status, u"relevant"_s);
    QCOMPARE(row.note, u"the left hand"_s);
    QStringList events;
    for (const LogEntry &entry : value(listed.store->log().entries(4)))
        events << entry.event;
    QCOMPARE(events, (QStringList{u"status"_s, u"note"_s, u"bookmark_added"_s, u"bookmark_removed"_s}));
    QVERIFY(value(listed.store->log().verify()).intact());
}

void TestCaseStore::evidenceIsKeptByContentAndMethod()
{
    const auto database = value(value(CaseFile::create(path("a.loupe")))->connect());
    const std::string hash(64, 'a');
    QVERIFY(!value(keptEvidence(*database, hash, "ela")));
    QVERIFY(keepEvidence(*database, hash, "ela", QByteArray("\0map", 4)));
    QVERIFY(keepEvidence(*database, hash, "jpeg_ghost", "another"));
    QVERIFY(keepEvidence(*database, hash, "jpeg_ghost", "computed again"));
    QCOMPARE(value(keptEvidence(*database, hash, "ela")).value(), QByteArray("\0map", 4));
    QCOMPARE(value(keptEvidence(*database, hash, "jpeg_ghost")).value(), QByteArray("computed again"));
    QVERIFY(!value(keptEvidence(*database, std::string(64, 'b'), "ela")));
}

void TestCaseStore::aCopyIsWhole()
{
    const samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    QCOMPARE(listed.store->file().saveAs(path("a.loupe")).error().kind, Error::Kind::BadArgument);
    {
        const samples::Listed other(path("b.loupe"), {"another.jpg"}); // is replaced
        QCOMPARE(listed.store->file().saveAs(path("b.loupe")).error().kind, app_error::CaseReadOnly);
    }
    const auto copy = value(CaseStore::open(value(listed.store->file().saveAs(path("b.loupe")))));
    QVERIFY(!copy->file().whyReadOnly());
    QCOMPARE(value(caseItems(copy->database(), {})).size(), std::size_t(2));
    QVERIFY(value(copy->log().verify()).intact());
    QVERIFY(setItemNote(copy->database(), 2, u"in the copy"_s));
    QVERIFY(value(caseRows(listed.store->database(), std::vector<qint64>{2})).front().note.isEmpty());
    const auto nowhere = listed.store->file().saveAs(path("no folder/b.loupe"));
    QVERIFY(!nowhere);
    const QStringList files = QDir(m_dir->path()).entryList({u"*.part"_s}, QDir::Files);
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
}

void TestCaseStore::aFullDiskIsAnErrorAndKeepsWhatWasThere()
{
    samples::Listed listed(path("a.loupe"), {"a.jpg", "b.jpg"});
    listed.record(samples::outcome("/photos/a.jpg"));
    Sqlite &database = listed.store->database();
    const int pages = value(database.value(u"PRAGMA page_count"_s)).toInt();
    QVERIFY(database.runAll({u"PRAGMA max_page_count = %1"_s.arg(pages)})); // there is room for no page more
    Analysis large = samples::analysis("/photos/b.jpg");
    large.scoreMap = cv::Mat(400, 400, CV_32F);
    cv::RNG(1).fill(large.scoreMap, cv::RNG::UNIFORM, 0, 1);
    const auto recorded = listed.store->record(listed.run, listed.pending().front(), {std::string(64, 'c'), large, {}});
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, Error::Kind::DiskFull);
    QCOMPARE(listed.pending().size(), std::size_t(1));
    QVERIFY(value(listed.store->log().verify()).intact());
    QVERIFY(database.runAll({u"PRAGMA max_page_count = 100000"_s}));
    QVERIFY(listed.store->record(listed.run, listed.pending().front(), {std::string(64, 'c'), large, {}}));
}

void TestCaseStore::threadsWithConnectionsOfTheirOwnShareACase()
{
    std::vector<std::string> names;
    for (int i = 0; i < 60; ++i)
        names.push_back("photo" + std::to_string(i) + ".jpg");
    const samples::Listed listed(path("a.loupe"), names);
    std::atomic<int> noted{0};
    std::thread examiner([&] {
        const auto database = value(listed.store->file().connect());
        for (int i = 1; i <= 60; ++i)
            noted += setItemNote(*database, i, u"note %1"_s.arg(i)) ? 1 : 0;
    });
    for (const std::string &name : names)
        listed.record(samples::outcome("/photos/" + name));
    examiner.join();
    QCOMPARE(noted, 60);
    QVERIFY(listed.pending().empty());
    const LogCheck check = value(listed.store->log().verify());
    QVERIFY(check.intact());
    QCOMPARE(check.entries, 2 + 60 + 60);
}

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_case_store.moc"
