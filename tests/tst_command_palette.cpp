#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>

#include "main_window_fixture.h"

#include "app/fuzzy_match.h"
#include "ui/actions.h"
#include "ui/command_model.h"
#include "ui/command_palette.h"
#include "ui/help_window.h"

using namespace loupe;

namespace {

/** What the palette shows, from the top. */
QStringList shown(const QTableView *list)
{
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts << list->model()->index(row, 0).data().toString();
    return texts;
}

struct Palette {
    Fixture f;
    CommandPalette *dialog = nullptr;
    QLineEdit *field = nullptr;
    QTableView *list = nullptr;

    void open()
    {
        f.action(u"commands"_s)->trigger();
        dialog = f.part<CommandPalette>();
        field = dialog->findChild<QLineEdit *>(u"command"_s);
        list = dialog->findChild<QTableView *>();
    }
};

} // namespace

/** Commands are found by parts of their names and run by Enter. */
class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void theBetterFitComesFirst_data();
    void theBetterFitComesFirst();
    void wordsAreThoseOfTheMenu_data();
    void wordsAreThoseOfTheMenu();
    void everyCommandIsThereOnce();
    void typingFindsAndEnterRuns();
    void arrowsChoose();
    void whatCannotRunIsGreyAndSaysWhy();
    void nothingThatFitsDoesNothing();
    void whatIsFilledLateIsThere();
};

void TestCommandPalette::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing typed fits all") << u""_s << u"Open"_s << true;
    QTest::newRow("only blanks") << u"  "_s << u"Open"_s << true;
    QTest::newRow("a part") << u"pen"_s << u"Open"_s << true;
    QTest::newRow("letters in order") << u"opfo"_s << u"Open folder"_s << true;
    QTest::newRow("letters out of order") << u"foop"_s << u"Open folder"_s << false;
    QTest::newRow("words in any order") << u"folder open"_s << u"Open folder"_s << true;
    QTest::newRow("case does not count") << u"OPEN"_s << u"open"_s << true;
    QTest::newRow("accents do not count") << u"oeffnen"_s << u"\u00d6ffnen"_s << false;
    QTest::newRow("a letter for one with an accent") << u"offnen"_s << u"\u00d6ffnen"_s << true;
    QTest::newRow("a letter too many") << u"openn"_s << u"Open"_s << false;
    QTest::newRow("nothing to find it in") << u"a"_s << u""_s << false;
    QTest::newRow("Chinese") << u"\u6253\u5f00"_s << u"\u6587\u4ef6 \u203a \u6253\u5f00"_s << true;
}

void TestCommandPalette::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(fuzzyScore(typed, text).has_value(), "fits");
}

void TestCommandPalette::theBetterFitComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("in a row before scattered") << u"scan"_s << u"Scan folder"_s << u"Show case again"_s;
    QTest::newRow("a word's beginning before its middle") << u"art"_s << u"The article"_s << u"The start"_s;
    QTest::newRow("initials") << u"of"_s << u"Open folder"_s << u"Profile"_s;
    QTest::newRow("the best way counts, not the first") << u"ab"_s << u"a x ab"_s << u"a xb"_s;
}

void TestCommandPalette::theBetterFitComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, worse));
    QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
}

void TestCommandPalette::wordsAreThoseOfTheMenu_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("the mark of the key") << u"&Open"_s << u"Open"_s;
    QTest::newRow("dots") << u"Open &folder\u2026"_s << u"Open folder"_s;
    QTest::newRow("a real ampersand") << u"a && b.jpg"_s << u"a & b.jpg"_s;
    QTest::newRow("a key in brackets") << u"\u6587\u4ef6(&F)\u2026"_s << u"\u6587\u4ef6"_s;
}

void TestCommandPalette::wordsAreThoseOfTheMenu()
{
    QFETCH(QString, text);
    QAction action(text, nullptr);
    QTEST(actionWords(&action), "words");
}

void TestCommandPalette::everyCommandIsThereOnce()
{
    Palette p;
    p.open();
    const QStringList all = shown(p.list);
    QVERIFY(all.size() > 50);
    QVERIFY2(all.contains(u"View \u203a Pages \u203a Scan"_s), qPrintable(all.join(u'\n')));
    QVERIFY(all.contains(u"File \u203a Open folder"_s));
    const QList<Command> commands = commandsOf(p.f.window.get());
    QSet<const QAction *> seen;
    for (const Command &command : commands) {
        QVERIFY2(!seen.contains(command.action), qPrintable(command.words));
        seen.insert(command.action);
        QVERIFY(!command.words.isEmpty());
    }
    const QList<QAction *> named = p.f.window->findChildren<QAction *>();
    for (const QAction *action : named) {
        const bool command = !action->objectName().isEmpty() && !action->objectName().startsWith(u'_');
        QVERIFY2(!command || !action->isVisible() || action->text().isEmpty() || seen.contains(action),
                 qPrintable(action->objectName()));
    }
}

void TestCommandPalette::typingFindsAndEnterRuns()
{
    Palette p;
    p.open();
    QVERIFY(p.dialog->isVisible());
    QTest::keyClicks(p.field, u"page scan"_s);
    QVERIFY(shown(p.list).first().endsWith(u"Scan"));
    QCOMPARE(p.list->model()->index(0, 1).data().toString(), u"Ctrl+2"_s);
    QTest::keyClick(p.field, Qt::Key_Return);
    QVERIFY(p.f.action(u"page_scan"_s)->isChecked());
    QTRY_VERIFY(!p.f.part<CommandPalette>()); // it is gone
    p.open();
    QVERIFY(p.field->text().isEmpty());
    QTest::keyClick(p.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!p.f.part<CommandPalette>());
}

void TestCommandPalette::arrowsChoose()
{
    Palette p;
    p.open();
    QTest::keyClicks(p.field, u"pages"_s);
    QCOMPARE(p.list->currentIndex().row(), 0);
    const QString second = shown(p.list).value(1);
    QTest::keyClick(p.field, Qt::Key_Down);
    QCOMPARE(p.list->currentIndex().data().toString(), second);
    QTest::keyClick(p.field, Qt::Key_Up);
    QCOMPARE(p.list->currentIndex().row(), 0);
    QVERIFY(p.field->hasFocus() || !p.dialog->isActiveWindow());
}

void TestCommandPalette::whatCannotRunIsGreyAndSaysWhy()
{
    Palette p;
    QTRY_VERIFY(!p.f.action(u"cancelAction"_s)->isEnabled()); // the model is loaded
    p.open();
    QTest::keyClicks(p.field, u"cancel the analysis"_s);
    const QModelIndex first = p.list->model()->index(0, 0);
    QVERIFY2(first.data().toString().endsWith(u"Nothing is being analysed."), qPrintable(first.data().toString()));
    QVERIFY(!(first.flags() & Qt::ItemIsEnabled));
    QSignalSpy ran(p.f.action(u"cancelAction"_s), &QAction::triggered);
    QTest::keyClick(p.field, Qt::Key_Return);
    QCOMPARE(ran.count(), 0);
    QVERIFY(p.dialog->isVisible());
    p.dialog->close();
    p.f.action(u"page_models"_s)->trigger(); // now the whole group is off, for another reason
    QTRY_VERIFY(!p.f.part<CommandPalette>());
    p.open();
    QTest::keyClicks(p.field, u"view fit"_s);
    QVERIFY2(shown(p.list).first().contains(u"page Inspect"), qPrintable(shown(p.list).first()));
}

void TestCommandPalette::nothingThatFitsDoesNothing()
{
    Palette p;
    p.open();
    p.field->setText(u"qqqqxx"_s);
    QCOMPARE(p.list->model()->rowCount(), 0);
    QTest::keyClick(p.field, Qt::Key_Return);
    QVERIFY(p.dialog->isVisible());
}

/** The recent photos are filled in when their menu opens. */
void TestCommandPalette::whatIsFilledLateIsThere()
{
    Palette p;
    QVERIFY(p.f.openAndWait("photo 2.png"));
    p.open();
    QTest::keyClicks(p.field, u"recent photo 2"_s);
    QVERIFY2(shown(p.list).value(0).endsWith(u"photo 2.png"), qPrintable(shown(p.list).join(u'\n')));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
