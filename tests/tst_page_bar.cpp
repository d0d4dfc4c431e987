#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "ui/page_bar.h"
#include "ui/theme.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** A window with pages, added in the order given. */
struct Pages {
    QMainWindow window;
    QStackedWidget *stack = new QStackedWidget;
    PageBar *bar = new PageBar(stack);

    explicit Pages(const QList<Page> &order)
    {
        window.setCentralWidget(stack);
        window.addToolBar(Qt::LeftToolBarArea, bar);
        for (const Page page : order)
            bar->addPage(page, new QLabel(PageBar::name(page)));
        window.show();
        window.activateWindow();
    }
    QString shown() const { return qobject_cast<QLabel *>(stack->currentWidget())->text(); }
    QString checked() const
    {
        QStringList names;
        for (const QAction *action : bar->actions()) {
            if (action->isChecked())
                names << action->objectName();
        }
        return names.join(u' ');
    }
};

} // namespace

/** The bar with the pages. */
class TestPageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesStandInTheirOwnOrder();
    void theFirstPageAddedIsShown();
    void eachPageHasItsKey();
    void namesShowPages_data();
    void namesShowPages();
    void aButtonShowsItsPage();
    void everyPageHasAnIconAndWords();
};

void TestPageBar::pagesStandInTheirOwnOrder()
{
    const Pages pages({Page::Train, Page::Models, Page::Inspect, Page::Scan});
    QStringList names;
    for (const QAction *action : pages.bar->actions())
        names << action->objectName();
    QCOMPARE(names, (QStringList{u"page_inspect"_s, u"page_scan"_s, u"page_train"_s, u"page_models"_s}));
}

void TestPageBar::theFirstPageAddedIsShown()
{
    const Pages pages({Page::Inspect, Page::Train});
    QCOMPARE(pages.shown(), u"inspect"_s);
    QCOMPARE(pages.checked(), u"page_inspect"_s);
    QCOMPARE(pages.bar->current(), Page::Inspect);
}

/** The keys do not depend on which other pages are there. */
void TestPageBar::eachPageHasItsKey()
{
    Pages pages({Page::Inspect, Page::Train, Page::Models});
    QVERIFY(QTest::qWaitForWindowActive(&pages.window));
    QSignalSpy changed(pages.bar, &PageBar::currentChanged);
    QTest::keyClick(&pages.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(pages.shown(), u"train"_s);
    QTest::keyClick(&pages.window, Qt::Key_2, Qt::ControlModifier); // Scan is not there
    QCOMPARE(pages.shown(), u"train"_s);
    QTest::keyClick(&pages.window, Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(pages.shown(), u"models"_s);
    QTest::keyClick(&pages.window, Qt::Key_6, Qt::ControlModifier); // it stays
    QTest::keyClick(&pages.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(pages.shown(), u"inspect"_s);
    QCOMPARE(changed.count(), 3);
}

void TestPageBar::namesShowPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a page that is there") << u"train"_s << u"train"_s;
    QTest::newRow("a page that is not there") << u"scan"_s << u"inspect"_s;
    QTest::newRow("no page at all") << u"kitchen"_s << u"inspect"_s;
    QTest::newRow("nothing") << QString() << u"inspect"_s;
}

void TestPageBar::namesShowPages()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const Pages pages({Page::Inspect, Page::Train});
    pages.bar->showPage(name);
    QCOMPARE(pages.shown(), shown);
    QCOMPARE(pages.checked(), u"page_"_s + shown);
}

void TestPageBar::aButtonShowsItsPage()
{
    const Pages pages({Page::Inspect, Page::Evaluate});
    const QList<QAction *> actions = pages.bar->pageActions();
    QTest::mouseClick(pages.bar->widgetForAction(actions.last()), Qt::LeftButton);
    QCOMPARE(pages.shown(), u"evaluate"_s);
    QCOMPARE(pages.bar->current(), Page::Evaluate);
}

void TestPageBar::everyPageHasAnIconAndWords()
{
    const Pages pages({Page::Inspect, Page::Scan, Page::Train, Page::Adapt, Page::Evaluate, Page::Models});
    QSet<QString> keys;
    for (QAction *action : pages.bar->actions()) {
        QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        const QString key = action->shortcut().toString();
        QVERIFY2(action->toolTip().contains(key), qPrintable(action->toolTip()));
        keys.insert(key);
        const auto *button = qobject_cast<QToolButton *>(pages.bar->widgetForAction(action));
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
    }
    QCOMPARE(keys.size(), 6);
}

QTEST_MAIN(TestPageBar)
#include "tst_page_bar.moc"
