#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUrl>

#include "main_window_fixture.h"

#include "app/logging.h"
#include "ui/page_bar.h"

using namespace loupe;
using Key = Settings::Key;

namespace {

/** Windows one after the other with the same settings. */
struct Starts {
    QTemporaryDir folder;
    FakeModel model;

    Starts()
    {
        for (const char *name : {"a.png", "b.png", "c.png"}) {
            QImage image(64, 48, QImage::Format_RGB32);
            image.fill(Qt::gray);
            image.save(file(name));
        }
    }
    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Settings> settings() const
    {
        auto settings = std::make_unique<Settings>(folder.filePath(u"settings.ini"_s));
        settings->set(Key::DataFolder, folder.path());
        return settings;
    }
    std::unique_ptr<MainWindow> start()
    {
        auto window =
            std::make_unique<MainWindow>(settings(), std::make_unique<AnalysisService>(nullptr, model.loader()));
        window->useModelFolder(u"/fake"_s);
        window->show();
        return window;
    }
};

QString titleOf(const MainWindow &window)
{
    return window.windowTitle();
}

bool saved(const Starts &starts, Key key, const QVariant &value)
{
    return QTest::qWaitFor([&] { return starts.settings()->get(key) == value; });
}

} // namespace

/** Stands where the desktop would open a folder. */
class UrlCatcher : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls << url; }
};

/** What was open comes back, as far as it is wanted and still there. */
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaseComesBack();
    void nothingComesBackWhenNothingIsWanted();
    void photosComeBackOnlyWhenWanted();
    void thePageComesBackWithThem();
    void severalPhotosComeBackWithTheOneThatWasSeenFirst();
    void whatIsGoneIsSaid();
    void aCaseThatCannotBeOpenedLeavesTheWindow();
    void theLogIsKeptSmallAndFound();
};

void TestSession::theCaseComesBack()
{
    Starts starts;
    const QString file = starts.file("one.loupe");
    {
        const auto window = starts.start();
        window->findChild<PageBar *>()->showPage(Page::Scan);
        window->cases().create(file);
        QVERIFY(saved(starts, Key::SessionCase, file));
    }
    const auto window = starts.start();
    QSignalSpy opened(&window->cases(), &CaseService::opened);
    window->restoreSession();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(window->cases().path(), file);
    QCOMPARE(window->findChild<PageBar *>()->current(), Page::Scan);
    window->cases().close();
    QCOMPARE(starts.settings()->text(Key::SessionCase), QString());
}

void TestSession::nothingComesBackWhenNothingIsWanted()
{
    Starts starts;
    starts.settings()->set(Key::RestoreSession, u"nothing"_s);
    {
        const auto window = starts.start();
        window->findChild<PageBar *>()->showPage(Page::Models);
        QSignalSpy opened(&window->cases(), &CaseService::opened);
        window->cases().create(starts.file("one.loupe"));
        QTRY_COMPARE(opened.count(), 1);
        window->openFiles({starts.file("a.png")});
        window->findChild<PageBar *>()->showPage(Page::Models);
    }
    QCOMPARE(starts.settings()->text(Key::SessionCase), QString());
    QVERIFY(starts.settings()->get(Key::SessionPhotos).toStringList().isEmpty());
    const auto window = starts.start();
    window->restoreSession();
    QCOMPARE(window->findChild<PageBar *>()->current(), Page::Inspect);
    QCOMPARE(titleOf(*window), u"Loupe"_s);
}

void TestSession::photosComeBackOnlyWhenWanted()
{
    Starts starts;
    {
        const auto window = starts.start();
        window->openFiles({starts.file("b.png")});
        QVERIFY(starts.settings()->get(Key::SessionPhotos).toStringList().isEmpty()); // "case" is the default
    }
    {
        const auto window = starts.start();
        window->restoreSession();
        QCOMPARE(titleOf(*window), u"Loupe"_s);
    }
    starts.settings()->set(Key::RestoreSession, u"photos"_s);
    {
        const auto window = starts.start();
        window->openFiles({starts.file("b.png")});
        QVERIFY(saved(starts, Key::SessionPhotos, QStringList{starts.file("b.png")}));
    }
    const auto window = starts.start();
    window->restoreSession();
    QVERIFY(titleOf(*window).startsWith(u"b.png"));
}

void TestSession::thePageComesBackWithThem()
{
    Starts starts;
    starts.settings()->set(Key::RestoreSession, u"photos"_s);
    {
        const auto window = starts.start();
        window->openFiles({starts.file("b.png")});
        window->findChild<PageBar *>()->showPage(Page::Models);
        QVERIFY(saved(starts, Key::Page, u"models"_s));
    }
    const auto window = starts.start();
    window->restoreSession();
    QVERIFY(titleOf(*window).startsWith(u"b.png"));
    QCOMPARE(window->findChild<PageBar *>()->current(), Page::Models);
}

void TestSession::severalPhotosComeBackWithTheOneThatWasSeenFirst()
{
    Starts starts;
    starts.settings()->set(Key::RestoreSession, u"photos"_s);
    {
        const auto window = starts.start();
        window->openFiles({starts.file("a.png"), starts.file("c.png")});
        auto *next = window->findChild<QAction *>(u"next"_s);
        QVERIFY(QTest::qWaitFor([&] {
            next->trigger(); // nothing follows until the folder was looked through
            return titleOf(*window).startsWith(u"c.png");
        }));
    }
    QCOMPARE(starts.settings()->get(Key::SessionPhotos).toStringList(),
             (QStringList{starts.file("c.png"), starts.file("a.png")}));
    const auto window = starts.start();
    window->restoreSession();
    QVERIFY(titleOf(*window).startsWith(u"c.png"));
    QTRY_VERIFY(window->findChild<QAction *>(u"next"_s)->isEnabled());
}

void TestSession::whatIsGoneIsSaid()
{
    Starts starts;
    const auto before = starts.settings();
    before->set(Key::RestoreSession, u"photos"_s);
    before->set(Key::SessionCase, starts.file("gone.loupe"));
    before->set(Key::SessionPhotos, QStringList{starts.file("a.png"), starts.file("gone.png")});
    const auto window = starts.start();
    QSignalSpy failed(&window->cases(), &CaseService::failed);
    window->restoreSession();
    QVERIFY(titleOf(*window).startsWith(u"a.png")); // what is there comes
    const QString message = window->statusBar()->currentMessage();
    QVERIFY2(message.startsWith(u"2"), qPrintable(message));
    QCOMPARE(failed.count(), 0);
    QVERIFY(!QFile::exists(starts.file("gone.loupe"))); // and nothing is made
}

void TestSession::aCaseThatCannotBeOpenedLeavesTheWindow()
{
    Starts starts;
    QFile damaged(starts.file("damaged.loupe"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("this is no case");
    damaged.close();
    starts.settings()->set(Key::SessionCase, damaged.fileName());
    const auto window = starts.start();
    QSignalSpy failed(&window->cases(), &CaseService::failed);
    window->restoreSession();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!window->cases().file());
    QVERIFY(window->isVisible());
}

void TestSession::theLogIsKeptSmallAndFound()
{
    QStandardPaths::setTestModeEnabled(true);
    QFileInfo log(logFile());
    QFile::remove(log.filePath());
    QFile::remove(log.filePath() + u".1"_s);
    startLogging();
    const QString line(100000, u'x');
    for (int i = 0; i < 25; ++i) { // 2.5 MB: filled twice
        QTest::ignoreMessage(QtInfoMsg, qPrintable(line));
        qInfo("%s", qPrintable(line));
    }
    QTest::ignoreMessage(QtWarningMsg, "the last line");
    qWarning("the last line");
    log.refresh();
    QVERIFY(log.exists());
    QVERIFY2(log.size() < (1 << 20) + 200000, QByteArray::number(log.size()));
    QFile file(log.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().endsWith("the last line"));
    QVERIFY(QFileInfo(log.filePath() + u".1"_s).size() > 500000);
    QCOMPARE(QDir(log.absolutePath()).entryList({u"loupe.log*"_s}).size(), 2);

    Starts starts;
    const auto window = starts.start();
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "take");
    window->findChild<QAction *>(u"logFile"_s)->trigger();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(catcher.urls, QList<QUrl>{QUrl::fromLocalFile(log.absolutePath())});
    QVERIFY(window->statusBar()->currentMessage().contains(u"loupe.log"));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
