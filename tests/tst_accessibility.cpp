#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

#include "main_window_fixture.h"

#include "ui/slider_style.h"
#include "ui/theme.h"
#include "ui/viewer/image_view.h"

using namespace loupe;

namespace {

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const ImageView *>(widget);
}

/** A part that Qt made for itself, and names itself. */
bool isQtsOwn(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_") || widget->inherits("QHeaderView") ||
           widget->inherits("QToolBarExtension") || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QDockWidget *>(parent) ||
           parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QTabBar") ||
           parent->inherits("QTableView") || (parent->inherits("QToolBar") && !widget->isVisible());
}

QList<const QWidget *> controls(const QWidget *window)
{
    QList<const QWidget *> found;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (isInteractive(widget) && !isQtsOwn(widget))
            found << widget;
    }
    return found;
}

QByteArray nameOf(const QObject *object)
{
    return object->metaObject()->className() + (' ' + object->objectName().toUtf8()) + " of " +
           (object->parent() ? object->parent()->metaObject()->className() : "nothing");
}

QSet<const QAction *> actionsIn(const QList<QAction *> &actions)
{
    QSet<const QAction *> all;
    for (const QAction *action : actions) {
        all.insert(action);
        if (action->menu())
            all.unite(actionsIn(action->menu()->actions()));
    }
    return all;
}

QPalette paletteOf(const QColor &text, const QColor &ground)
{
    QPalette palette(ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    return palette;
}

} // namespace

/** That the window can be used by keyboard, read aloud, read at all, and fits small screens. */
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasWords();
    void everyActionHasAKeyOrAMenu();
    void everyControlHasAName();
    void everyControlCanBeReachedByKeys();
    void everyControlHasAToolTip();
    void shortcutsDoNotCollide();
    void fitsALaptopAtThreeHalves();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void onlyWhatCannotBeReadIsChanged();
    void slidersCanBeSeenOnBlack();
};

void TestAccessibility::everyActionHasWords()
{
    Fixture f;
    const QList<QAction *> actions = f.window->findChildren<QAction *>();
    QVERIFY(actions.size() > 30);
    for (const QAction *action : actions) {
        if (action->isSeparator() || action->parent()->inherits("QLineEdit") ||
            action->parent()->inherits("QWidgetLineControl") || !action->isVisible())
            continue;
        if (action->menu() && action->menu()->title().isEmpty())
            continue; // the pop-up of a tool bar that is too narrow: Qt's own
        const QByteArray where = action->objectName().toUtf8() + " of " + action->parent()->metaObject()->className();
        if (action->inherits("QWidgetAction"))
            continue;
        QVERIFY2(!action->text().isEmpty(), where);
        QVERIFY2(!action->toolTip().isEmpty(), where);
        if (!action->shortcut().isEmpty() && !action->objectName().isEmpty())
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), where);
    }
}

void TestAccessibility::everyControlHasAName()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    const QList<const QWidget *> all = controls(f.window.get());
    for (const QWidget *control : all) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()), nameOf(control));
    }
    QVERIFY(all.size() > 20);
}

void TestAccessibility::shortcutsDoNotCollide()
{
    Fixture f;
    QHash<QString, QString> taken;
    const QList<QAction *> actions = f.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->objectName().isEmpty())
            continue;
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QString text = key.toString();
            QVERIFY2(!taken.contains(text), qPrintable(text + u' ' + action->objectName() + u' ' + taken[text]));
            taken.insert(text, action->objectName());
        }
    }
    QVERIFY(taken.contains(u"C"_s) && taken.contains(u"["_s) && taken.contains(u"F1"_s));
}

void TestAccessibility::everyActionHasAKeyOrAMenu()
{
    Fixture f;
    const QSet<const QAction *> inMenus = actionsIn(f.window->menuBar()->actions());
    int checked = 0;
    const QList<QAction *> actions = f.window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->objectName().isEmpty() || action->objectName().startsWith(u'_') || !action->isVisible())
            continue; // Qt's own have none
        QVERIFY2(inMenus.contains(action) || !action->shortcut().isEmpty(), nameOf(action));
        ++checked;
    }
    QVERIFY(checked > 25);
}

void TestAccessibility::everyControlCanBeReachedByKeys()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    const QSet<const QAction *> inMenus = actionsIn(f.window->menuBar()->actions());
    const QList<const QWidget *> all = controls(f.window.get());
    for (const QWidget *control : all) {
        const auto *button = qobject_cast<const QToolButton *>(control);
        const QAction *action = button ? button->defaultAction() : nullptr;
        const bool byAction = action && (inMenus.contains(action) || !action->shortcut().isEmpty());
        QVERIFY2(byAction || (control->focusPolicy() & Qt::TabFocus), nameOf(control));
    }
}

void TestAccessibility::everyControlHasAToolTip()
{
    Fixture f;
    QVERIFY(f.openAndWait("photo 1.png"));
    const QList<const QWidget *> all = controls(f.window.get());
    for (const QWidget *control : all) {
        const bool content = qobject_cast<const QAbstractItemView *>(control) || // they have one for each item
                             qobject_cast<const ImageView *>(control);
        QVERIFY2(content || !control->toolTip().isEmpty(), nameOf(control));
    }
}

/** 1366 x 768 at 150 %, while everything that can show in the status bar does. */
void TestAccessibility::fitsALaptopAtThreeHalves()
{
    Fixture f;
    f.model.hangs = true;
    f.open("photo 1.png");
    QVERIFY(QTest::qWaitFor([&] { return f.model.started.tryAcquire(); }));
    QTRY_VERIFY(f.part<ImageView>()->isVisible());
    const QSize least = f.window->minimumSizeHint();
    QVERIFY2(least.width() <= 911 && least.height() <= 512,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    f.window->resize(911, 512);
    QTRY_COMPARE(f.window->size(), QSize(911, 512));
    QTest::mouseMove(f.part<ImageView>(), f.part<ImageView>()->rect().center());
    const QList<QLabel *> labels = f.part<QStatusBar>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QTRY_VERIFY2(!label->isVisible() || label->width() >= label->sizeHint().width(), nameOf(label));
    f.model.hangs = false;
}

void TestAccessibility::everyTextCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const char *scheme : {"light", "dark", "system"}) {
        theme::applyScheme(QString::fromLatin1(scheme));
        QTest::newRow(scheme) << QApplication::palette();
    }
    QTest::newRow("black on white") << theme::readable(paletteOf(Qt::black, Qt::white));
    QTest::newRow("white on black") << theme::readable(paletteOf(Qt::white, Qt::black));
    QTest::newRow("grey on grey") << theme::readable(paletteOf(QColor(120, 120, 120), QColor(100, 100, 100)));
    QPalette disabled = paletteOf(Qt::white, Qt::black);
    disabled.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::black);
    QTest::newRow("what is disabled is black on black") << theme::readable(disabled);
    QPalette selection = paletteOf(Qt::black, Qt::white);
    selection.setColor(QPalette::Highlight, Qt::yellow);
    selection.setColor(QPalette::HighlightedText, Qt::white);
    QTest::newRow("white on yellow where selected") << theme::readable(selection);
}

void TestAccessibility::everyTextCanBeRead()
{
    using P = QPalette;
    QFETCH(QPalette, palette);
    const std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::WindowText, P::Window},
                                                           {P::Text, P::Base},
                                                           {P::ButtonText, P::Button},
                                                           {P::HighlightedText, P::Highlight},
                                                           {P::ToolTipText, P::ToolTipBase}};
    for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled}) {
        for (const auto &[text, ground] : pairs) {
            const double found = theme::contrast(palette.color(group, text), palette.color(group, ground));
            QVERIFY2(found >= (group == P::Disabled ? 3 : 4.5),
                     qPrintable(u"group %1, role %2: %3"_s.arg(group).arg(text).arg(found)));
        }
    }
    const QColor window = palette.color(P::Window);
    for (const Band band : {Band::NoTrace, Band::Inconclusive, Band::Moderate, Band::Strong})
        QVERIFY2(theme::contrast(theme::bandColor(band, palette), window) >= 4.5, bandName(band));
    QVERIFY(theme::contrast(theme::quietText(palette), window) >= 4.5);
    QVERIFY(theme::contrast(theme::controlLine(palette, true), window) >= 3);
    QVERIFY(theme::contrast(theme::plateText(), theme::plate()) >= 4.5);
}

void TestAccessibility::onlyWhatCannotBeReadIsChanged()
{
    const QPalette black = theme::readable(paletteOf(Qt::white, Qt::black));
    QCOMPARE(black.color(QPalette::WindowText), QColor(Qt::white));
    QCOMPARE(black.color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
}

void TestAccessibility::slidersCanBeSeenOnBlack()
{
    SliderStyle style(u"fusion"_s);
    QSlider slider(Qt::Horizontal);
    slider.setStyle(&style);
    slider.setPalette(paletteOf(Qt::white, Qt::black));
    slider.resize(100, 20);
    const QImage image = slider.grab().toImage(); // its handle stands at the left end
    double best = 1;
    for (int y = 0; y < image.height(); ++y)
        best = std::max(best, theme::contrast(image.pixelColor(image.width() * 3 / 4, y), Qt::black));
    QVERIFY2(best >= 3, QByteArray::number(best));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
