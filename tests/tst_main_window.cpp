#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

#include "main_window_fixture.h"

#include "app/model_card_text.h"
#include "app/wording.h"
#include "ui/film_strip.h"
#include "ui/help_window.h"
#include "ui/model_card_dialog.h"
#include "ui/regions_table.h"
#include "ui/thumbnail_model.h"
#include "ui/verdict_card.h"
#include "ui/viewer/image_view.h"
#include "ui/welcome_page.h"

using namespace loupe;
using namespace Qt::StringLiterals;

/** What the window does. */
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithOneLineOnWhatToDo();
    void opensAPhotoAndShowsTheVerdict();
    void aFolderBecomesAFilmStrip();
    void arrowsLeafThroughThePhotos();
    void overlaysAreToggledWithC();
    void spaceShowsTheOriginalWhileHeld();
    void digitsToggleLayers();
    void thresholdKeysChangeTheRegions();
    void theHoveredRegionIsHighlighted();
    void aFailureCanBeRetriedAndCopied();
    void anUnreadableFileSaysSo();
    void theNewestPhotoWins();
    void cancelKeepsThePhoto();
    void droppedFilesAreOpened();
    void closesWhileBusy();
    void panelsCloseComeBackAndAreRemembered();
    void modelCardEscapesWhatItShows();
    void aFirstLookIsNoResult();
    void saysNothingTooStrong();
    void helpKnowsEveryTopic();
    void helpIsInTheUsersLanguage_data();
    void helpIsInTheUsersLanguage();
};

void TestMainWindow::beginsWithOneLineOnWhatToDo()
{
    Fixture f;
    QVERIFY(f.part<WelcomePage>()->isVisible());
    QVERIFY(!f.part<ImageView>()->isVisible());
    QTRY_VERIFY(f.action(u"modelCard"_s)->isEnabled());
    QVERIFY(!f.action(u"cancelAction"_s)->isEnabled());
}

void TestMainWindow::opensAPhotoAndShowsTheVerdict()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    QVERIFY(f.part<ImageView>()->isVisible());
    QVERIFY(f.window->windowTitle().startsWith(u"photo 1.png"));
    const auto *card = f.part<VerdictCard>();
    QVERIFY(card->findChild<QLabel *>(u"score"_s)->text().contains(u"0.93"));
    QVERIFY(card->findChild<QLabel *>(u"falseAlarms"_s)->text().contains(u"never measured"));
    QVERIFY(card->findChild<QLabel *>(u"notes"_s)->text().contains(u"no NVIDIA driver"));
    QVERIFY(card->findChild<QLabel *>(u"preview"_s)->isVisible());
    QCOMPARE(f.regions()->rowCount(), 2);
}

void TestMainWindow::aFolderBecomesAFilmStrip()
{
    Fixture f;
    f.window->openFiles({f.folder.path()});
    QTRY_COMPARE(f.part<FilmStrip>()->model()->rowCount(), 3);
    QTRY_VERIFY(f.window->windowTitle().startsWith(u"photo 1.png"));
    const auto *strip = f.part<FilmStrip>();
    QCOMPARE(strip->model()->index(1, 0).data().toString(), u"photo 2.png"_s); // 2 before 10
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
    QCOMPARE(strip->currentIndex().data(ThumbnailModel::BandRole).toInt(), int(Band::Strong));
    QTRY_VERIFY(!strip->currentIndex().data(Qt::DecorationRole).value<QImage>().isNull());
    QTemporaryDir empty;
    f.window->openFiles({empty.path()});
    QTest::qWait(0);
    QCOMPARE(strip->model()->rowCount(), 3); // nothing there, nothing lost
}

void TestMainWindow::arrowsLeafThroughThePhotos()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    QTRY_COMPARE(f.part<FilmStrip>()->model()->rowCount(), 3);
    f.part<ImageView>()->setFocus();
    QTest::keyClick(f.part<ImageView>(), Qt::Key_Right);
    QTRY_VERIFY(f.window->windowTitle().startsWith(u"photo 2.png"));
    QTest::keyClick(f.part<ImageView>(), Qt::Key_Right);
    QTest::keyClick(f.part<ImageView>(), Qt::Key_Right); // there is none after the last
    QTRY_VERIFY(f.window->windowTitle().startsWith(u"photo 10.png"));
    QTest::keyClick(f.part<ImageView>(), Qt::Key_Left);
    QTRY_VERIFY(f.window->windowTitle().startsWith(u"photo 2.png"));
}

void TestMainWindow::overlaysAreToggledWithC()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    auto *view = f.part<ImageView>();
    const QPoint inside = view->toWidget({30, 20}).toPoint();
    const QColor tinted = view->grab().toImage().pixelColor(inside);
    QTest::keyClick(view, Qt::Key_C);
    QVERIFY(!f.action(u"overlays"_s)->isChecked());
    QCOMPARE(view->grab().toImage().pixelColor(inside), QColor(90, 120, 150));
    QTest::keyClick(view, Qt::Key_C);
    QCOMPARE(view->grab().toImage().pixelColor(inside), tinted);
    QVERIFY(tinted != QColor(90, 120, 150));
}

void TestMainWindow::spaceShowsTheOriginalWhileHeld()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    auto *view = f.part<ImageView>();
    QTest::keyPress(view, Qt::Key_Space);
    QVERIFY(f.action(u"original"_s)->isChecked());
    QTest::keyRelease(view, Qt::Key_Space);
    QVERIFY(!f.action(u"original"_s)->isChecked());
}

void TestMainWindow::digitsToggleLayers()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    const bool before = f.action(u"layer_patches"_s)->isChecked();
    QTest::keyClick(f.part<ImageView>(), Qt::Key_4);
    QCOMPARE(f.action(u"layer_patches"_s)->isChecked(), !before);
}

void TestMainWindow::thresholdKeysChangeTheRegions()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    QCOMPARE(f.regions()->rowCount(), 2);
    const QString share = f.part<VerdictCard>()->findChild<QLabel *>(u"share"_s)->text();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(f.part<ImageView>(), Qt::Key_BracketRight); // to 0.62, above the weaker area
    QCOMPARE(f.regions()->rowCount(), 1);
    QVERIFY(f.part<VerdictCard>()->findChild<QLabel *>(u"share"_s)->text() != share);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(f.part<ImageView>(), Qt::Key_BracketLeft);
    QCOMPARE(f.regions()->rowCount(), 2);
}

void TestMainWindow::theHoveredRegionIsHighlighted()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    QTest::mouseMove(f.part<ImageView>(), f.part<ImageView>()->toWidget({84, 56}).toPoint());
    QTRY_COMPARE(f.part<RegionsTable>()->currentIndex().row(), 1);
    auto *table = f.part<RegionsTable>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
    QTRY_VERIFY(!f.part<ImageView>()->isFitted());
}

void TestMainWindow::aFailureCanBeRetriedAndCopied()
{
    Fixture f;
    f.model.fails = true;
    f.open("photo 1.png");
    auto *card = f.part<VerdictCard>();
    auto *retry = card->findChild<QAbstractButton *>(u"retry"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(f.part<ImageView>()->grab().toImage().pixelColor(f.part<ImageView>()->rect().center()) ==
            QColor(90, 120, 150)); // the photo stays usable
    QTest::mouseClick(card->findChild<QAbstractButton *>(u"copyDetails"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"9 GB wanted"));
    QVERIFY(QApplication::clipboard()->text().contains(u"photo 1.png"));
    f.model.fails = false;
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
    QVERIFY(!retry->isVisible());
    QCOMPARE(f.model.runs.load(), 2);
}

void TestMainWindow::anUnreadableFileSaysSo()
{
    Fixture f;
    f.open("notes.txt");
    auto *retry = f.part<VerdictCard>()->findChild<QAbstractButton *>(u"retry"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(!f.part<VerdictCard>()->findChild<QLabel *>(u"failure"_s)->text().isEmpty());
    QVERIFY(f.openAndWait("photo 2.png")); // and the next one works
    f.open("gone.png");
    QTRY_VERIFY(retry->isVisible());
    QFile::copy(f.file("photo 1.png"), f.file("gone.png"));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
}

void TestMainWindow::theNewestPhotoWins()
{
    Fixture f;
    f.model.hangs = true;
    f.open("photo 1.png");
    QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    QSignalSpy analysed(&f.window->service(), &AnalysisService::analysed);
    f.model.hangs = false;
    f.open("photo 2.png");
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
    QCOMPARE(analysed.count(), 1);
    QVERIFY(f.window->windowTitle().startsWith(u"photo 2.png"));
}

void TestMainWindow::cancelKeepsThePhoto()
{
    Fixture f;
    f.model.hangs = true;
    f.open("photo 1.png");
    QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    QTRY_VERIFY(f.action(u"cancelAction"_s)->isEnabled());
    QTest::keyClick(f.part<ImageView>(), Qt::Key_Escape);
    QTRY_COMPARE(f.headline(), u"Not analysed"_s);
    QVERIFY(f.part<ImageView>()->fitZoom() > 1);
    QVERIFY(!f.action(u"cancelAction"_s)->isEnabled());
    f.model.hangs = false;
    f.action(u"retryAction"_s)->trigger();
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
}

void TestMainWindow::droppedFilesAreOpened()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.file("photo 2.png"))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(f.window.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // evidence is never moved away
    QTRY_VERIFY(f.window->windowTitle().startsWith(u"photo 2.png"));
    QMimeData web;
    web.setUrls({QUrl(u"https://example.org/a.png"_s)});
    QDragEnterEvent refused({50, 50}, Qt::CopyAction, &web, Qt::LeftButton, {});
    refused.ignore();
    QApplication::sendEvent(f.window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void TestMainWindow::closesWhileBusy()
{
    Fixture f;
    f.model.hangs = true;
    f.open("photo 1.png");
    QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    QVERIFY(f.window->close());
    f.window.reset(); // hangs here if the run is not cancelled
    QCOMPARE(f.model.runs.load(), 1);
}

void TestMainWindow::panelsCloseComeBackAndAreRemembered()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    auto *panel = f.window->findChild<QDockWidget *>(u"layersPanel"_s);
    QVERIFY(panel->isVisible());
    panel->toggleViewAction()->trigger();
    QVERIFY(!panel->isVisible());
    f.action(u"resetLayout"_s)->trigger();
    QTRY_VERIFY(panel->isVisible());
}

void TestMainWindow::modelCardEscapesWhatItShows()
{
    const QString html = modelCardHtml(testCard(), {});
    QVERIFY(html.contains(u"A &lt;model&gt; &amp; more"));
    QVERIFY(html.contains(u">set<"_s) && html.contains(u">AUC<"_s));
    QVERIFY(html.contains(u"0.83"));
    QVERIFY(html.contains(u"small edits"));
    Fixture f;
    QTRY_VERIFY(f.action(u"modelCard"_s)->isEnabled());
    f.action(u"modelCard"_s)->trigger();
    QVERIFY(f.part<ModelCardDialog>() && f.part<ModelCardDialog>()->isVisible());
}

void TestMainWindow::aFirstLookIsNoResult()
{
    Fixture f;
    f.model.looks = true;
    f.model.hangs = true;
    f.open("photo 1.png");
    const auto said = [&f](const QString &words) {
        const QList<QLabel *> labels = f.part<VerdictCard>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(said(u"first look"_s));
    QVERIFY(f.headline() != u"Strong trace"); // the map is there, a verdict is not
    QCOMPARE(f.regions()->rowCount(), 0);
    f.model.hangs = false;
    QTRY_COMPARE(f.headline(), u"Strong trace"_s);
    QCOMPARE(f.regions()->rowCount(), 2);
    QVERIFY(!said(u"first look"_s));
}

void TestMainWindow::saysNothingTooStrong()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    QString words = modelCardHtml(testCard(), {}) + falseAlarmSentence(testCard(), 0.9);
    const QList<QLabel *> labels = f.window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words += label->text() + u'\n';
    const QStringList pages = QDir(u":/help"_s).entryList({u"*_en.html"_s, u"*_de.html"_s});
    QVERIFY(pages.contains(u"inspect_en.html"_s));
    for (const QString &page : pages) {
        QFile help(u":/help/"_s + page);
        QVERIFY(help.open(QIODevice::ReadOnly));
        words += QString::fromUtf8(help.readAll());
    }
    static const QRegularExpression banned(u"\\bauthentic|\\bproof|\\bprove|\\bcertain|AI says|!\\s"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = banned.match(words);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + words.mid(match.capturedStart() - 40, 90)));
}

void TestMainWindow::helpKnowsEveryTopic()
{
    Fixture f;
    int topics = 0;
    const QList<QWidget *> widgets = f.window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString topic = widget->property("helpTopic").toString();
        if (topic.isEmpty())
            continue;
        const QString page = topic.contains(u'#') ? topic.section(u'#', 0, 0) : u"inspect"_s;
        QFile help(u":/help/%1_en.html"_s.arg(page));
        QVERIFY2(help.open(QIODevice::ReadOnly), qPrintable(topic));
        const QString text = QString::fromUtf8(help.readAll());
        const QString anchor = topic.section(u'#', -1); // none: the page as a whole
        QVERIFY2(anchor.isEmpty() || text.contains(u"name=\"%1\""_s.arg(anchor)), qPrintable(topic));
        ++topics;
    }
    QVERIFY(topics >= 5);
    f.action(u"help"_s)->trigger();
    QVERIFY(f.part<HelpWindow>()->findChild<QTextBrowser *>()->toPlainText().size() > 1000);
}

void TestMainWindow::helpIsInTheUsersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    const QStringList languages{u"en"_s, u"de"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language << language;
    QTest::newRow("German in Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("Chinese in other characters") << u"zh_TW"_s << u"en"_s;
    QTest::newRow("a language without help") << u"cy_GB"_s << u"en"_s;
}

void TestMainWindow::helpIsInTheUsersLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(locale));
    HelpWindow window;
    window.showTopic(u"scan#"_s);
    QFile file(u":/help/scan_%1.html"_s.arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTextDocument wanted;
    wanted.setHtml(QString::fromUtf8(file.readAll()));
    QCOMPARE(window.findChild<QTextBrowser *>()->toPlainText(), wanted.toPlainText());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
