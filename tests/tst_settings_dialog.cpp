#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QSignalSpy>

#include "main_window_fixture.h"

#include "ui/settings_dialog.h"
#include "ui/viewer/layer_settings.h"
#include "ui/viewer/layer_stack.h"

using namespace loupe;
using Key = Settings::Key;

namespace {

template <class T>
T *partOf(const QWidget &dialog, const QString &name)
{
    T *part = dialog.findChild<T *>(name);
    if (!part)
        qFatal("the dialog has no %s", qPrintable(name));
    return part;
}

QAbstractButton *buttonOf(const QWidget &dialog, const QString &name)
{
    return partOf<QAbstractButton>(dialog, name);
}

void choose(QComboBox *combo, const QString &value)
{
    combo->setCurrentIndex(combo->findData(value));
    Q_EMIT combo->activated(combo->currentIndex());
}

QString nameOf(Key key)
{
    return QString::fromLatin1(QMetaEnum::fromType<Key>().valueToKey(int(key)));
}

} // namespace

/** Made from the table of settings; acts at once. */
class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChoosableSettingHasARow();
    void whatIsChosenIsSetAtOnce();
    void aRowIsReset();
    void allAreResetAfterASecondClick();
    void itFollowsTheSettings();
    void aValueThatIsNotOfferedIsShown();
    void layersFollow();
    void oneEvidenceLayerLeavesTheOthers();
    void theWindowFollows();
    void theWindowOpensIt();
};

void TestSettingsDialog::everyChoosableSettingHasARow()
{
    const auto settings = Settings::temporary();
    auto *dialog = new SettingsDialog(settings.get());
    dialog->show();
    const QList<Key> keys = Settings::choosable();
    for (const Key key : keys) {
        const auto *editor = partOf<QWidget>(*dialog, nameOf(key));
        QVERIFY2(!editor->accessibleName().isEmpty() && !editor->toolTip().isEmpty(), qPrintable(nameOf(key)));
        QVERIFY(editor->focusPolicy() & Qt::TabFocus);
        const auto *reset = buttonOf(*dialog, u"reset"_s + nameOf(key));
        QVERIFY(!reset->accessibleName().isEmpty() && !reset->toolTip().isEmpty());
        QCOMPARE(reset->isEnabled(), settings->get(key) != Settings::entry(key).initial);
    }
    QStringList texts;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    QVERIFY(texts.join(u' ').contains(u"next start"));
    dialog->close();
}

void TestSettingsDialog::whatIsChosenIsSetAtOnce()
{
    const auto settings = Settings::temporary();
    SettingsDialog &dialog = *new SettingsDialog(settings.get());
    dialog.show();
    choose(partOf<QComboBox>(dialog, u"ColorMap"_s), u"Cividis"_s);
    QCOMPARE(settings->text(Key::ColorMap), u"Cividis"_s);
    choose(partOf<QComboBox>(dialog, u"Device"_s), u"cpu"_s);
    QCOMPARE(settings->text(Key::Device), u"cpu"_s);
    partOf<QDoubleSpinBox>(dialog, u"PatchOpacity"_s)->setValue(25);
    QCOMPARE(settings->number(Key::PatchOpacity), 0.25);
    partOf<QDoubleSpinBox>(dialog, u"FalseAlarms"_s)->setValue(2.5);
    QCOMPARE(settings->number(Key::FalseAlarms), 0.025);
    auto *folder = partOf<QLineEdit>(dialog, u"DataFolder"_s);
    folder->setText(u" /data here "_s);
    Q_EMIT folder->editingFinished();
    QCOMPARE(settings->dataFolder(), u"/data here"_s);
    dialog.close();
}

void TestSettingsDialog::aRowIsReset()
{
    const auto settings = Settings::temporary();
    settings->set(Key::ScoreOpacity, 0.25);
    settings->set(Key::PatchOpacity, 0.25);
    SettingsDialog &dialog = *new SettingsDialog(settings.get());
    dialog.show();
    buttonOf(dialog, u"resetScoreOpacity"_s)->click();
    QCOMPARE(settings->number(Key::ScoreOpacity), 0.8);
    QCOMPARE(partOf<QDoubleSpinBox>(dialog, u"ScoreOpacity"_s)->value(), 80.0);
    QVERIFY(!buttonOf(dialog, u"resetScoreOpacity"_s)->isEnabled());
    QCOMPARE(settings->number(Key::PatchOpacity), 0.25);
    dialog.close();
}

void TestSettingsDialog::allAreResetAfterASecondClick()
{
    const auto settings = Settings::temporary();
    settings->set(Key::ColorScheme, u"dark"_s);
    settings->set(Key::ScanRecursive, false); // is not shown here, and stays
    SettingsDialog &dialog = *new SettingsDialog(settings.get());
    dialog.show();
    auto *button = buttonOf(dialog, u"resetAll"_s);
    button->click();
    QCOMPARE(settings->text(Key::ColorScheme), u"dark"_s);
    button->click();
    QCOMPARE(settings->text(Key::ColorScheme), u"system"_s);
    QVERIFY(!settings->isOn(Key::ScanRecursive));
    button->click(); // asks again
    settings->set(Key::ColorScheme, u"light"_s);
    QCOMPARE(settings->text(Key::ColorScheme), u"light"_s);
    dialog.close();
}

void TestSettingsDialog::itFollowsTheSettings()
{
    const auto settings = Settings::temporary();
    SettingsDialog &dialog = *new SettingsDialog(settings.get());
    dialog.show();
    settings->set(Key::MaskFillOpacity, 0.654);
    auto *spin = partOf<QDoubleSpinBox>(dialog, u"MaskFillOpacity"_s);
    QCOMPARE(spin->value(), 65.0);
    QCOMPARE(settings->number(Key::MaskFillOpacity), 0.654); // showing it rounded does not change it
    QVERIFY(buttonOf(dialog, u"resetMaskFillOpacity"_s)->isEnabled());
    settings->set(Key::RestoreSession, u"photos"_s);
    QCOMPARE(partOf<QComboBox>(dialog, u"RestoreSession"_s)->currentData().toString(), u"photos"_s);
    dialog.close();
}

void TestSettingsDialog::aValueThatIsNotOfferedIsShown()
{
    const auto settings = Settings::temporary();
    settings->set(Key::Device, u"cuda:1"_s);
    settings->set(Key::Language, u"ja"_s); // this test carries no catalogue
    SettingsDialog &dialog = *new SettingsDialog(settings.get());
    dialog.show();
    QCOMPARE(partOf<QComboBox>(dialog, u"Device"_s)->currentData().toString(), u"cuda:1"_s);
    QCOMPARE(partOf<QComboBox>(dialog, u"Language"_s)->currentText(), u"\u65e5\u672c\u8a9e"_s);
    QCOMPARE(settings->text(Key::Device), u"cuda:1"_s);
    dialog.close();
}

void TestSettingsDialog::layersFollow()
{
    const auto settings = Settings::temporary();
    LayerStack layers;
    bindLayers(&layers, settings.get());
    settings->set(Key::ScoreOpacity, 0.25);
    settings->set(Key::ColorMap, u"Viridis"_s);
    QCOMPARE(layers.layer(LayerKind::ScoreMap).opacity, 0.25);
    QCOMPARE(int(layers.layer(LayerKind::ScoreMap).colorMap), int(colorMapNames().indexOf(u"Viridis"_s)));
    settings->reset(Key::ScoreOpacity);
    QCOMPARE(layers.layer(LayerKind::ScoreMap).opacity, 0.8);
}

void TestSettingsDialog::oneEvidenceLayerLeavesTheOthers()
{
    const auto settings = Settings::temporary();
    LayerStack layers;
    bindLayers(&layers, settings.get());
    QList<int> evidence;
    for (int row = 0; row < layers.rowCount(); ++row) {
        if (LayerKind(layers.index(row).data(LayerStack::KindRole).toInt()) == LayerKind::Evidence)
            evidence << row;
    }
    QVERIFY(evidence.size() > 1);
    layers.setData(layers.index(evidence[0]), 0.5, LayerStack::OpacityRole);
    QCOMPARE(settings->number(Key::EvidenceOpacity), 0.5);
    QCOMPARE(layers.index(evidence[1]).data(LayerStack::OpacityRole).toDouble(), 1.0);
    settings->set(Key::EvidenceOpacity, 0.75);
    QCOMPARE(layers.index(evidence[0]).data(LayerStack::OpacityRole).toDouble(), 0.75);
    QCOMPARE(layers.index(evidence[1]).data(LayerStack::OpacityRole).toDouble(), 0.75);
}

void TestSettingsDialog::theWindowFollows()
{
    Fixture f;
    QTRY_VERIFY(f.action(u"modelCard"_s)->isEnabled());
    f.action(u"settings"_s)->trigger();
    auto &dialog = *f.part<SettingsDialog>();
    choose(partOf<QComboBox>(dialog, u"ColorScheme"_s), u"dark"_s);
    QVERIFY(f.action(u"scheme_dark"_s)->isChecked());
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    f.action(u"scheme_light"_s)->trigger();
    QCOMPARE(partOf<QComboBox>(dialog, u"ColorScheme"_s)->currentData().toString(), u"light"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    QSignalSpy loaded(&f.window->service(), &AnalysisService::modelReady);
    choose(partOf<QComboBox>(dialog, u"Device"_s), u"cpu"_s);
    QTRY_COMPARE(loaded.count(), 1);
    partOf<QDoubleSpinBox>(dialog, u"DecodeMegapixels"_s)->setValue(1);
    QImage large(1200, 900, QImage::Format_RGB32);
    large.fill(Qt::gray);
    QVERIFY(large.save(f.file("large.png")));
    f.open("large.png");
    QTRY_COMPARE(f.headline(), u"Not analysed"_s);
    partOf<QDoubleSpinBox>(dialog, u"DecodeMegapixels"_s)->setValue(250);
    QVERIFY(f.openAndWait("large.png"));
}

void TestSettingsDialog::theWindowOpensIt()
{
    Fixture f;
    const QAction *action = f.action(u"settings"_s);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    f.action(u"settings"_s)->trigger();
    auto *dialog = f.part<SettingsDialog>();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->minimumSizeHint().height() <= 512);
    f.action(u"settings"_s)->trigger(); // the one that is there comes forward
    QCOMPARE(f.window->findChildren<SettingsDialog *>().size(), 1);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
