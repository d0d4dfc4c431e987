#include "ui/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/language.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

using Key = Settings::Key;

namespace {

/** For tests and style sheets: "ColorMap". */
QString nameOf(Key key)
{
    return QString::fromLatin1(QMetaEnum::fromType<Key>().valueToKey(int(key)));
}

QString groupOf(Key key)
{
    return Settings::entry(key).name.section(u'/', 0, 0);
}

QString groupTitle(const QString &group)
{
    if (group == u"network")
        return SettingsDialog::tr("Analysis");
    if (group == u"layers")
        return SettingsDialog::tr("Layers");
    if (group == u"files")
        return SettingsDialog::tr("Files");
    return SettingsDialog::tr("Window");
}

/** Device may be any GPU; these are offered. */
QStringList choicesOf(Key key)
{
    QStringList choices = Settings::entry(key).choices;
    if (key == Key::Device)
        choices = {u"auto"_s, u"cpu"_s, u"cuda"_s};
    if (key == Key::Language)
        choices.removeIf([](const QString &code) { return languageCodes().contains(code) && !hasLanguage(code); });
    return choices;
}

QString choiceWords(Key key, const QString &choice)
{
    if (key == Key::Language && languageCodes().contains(choice))
        return languageName(choice);
    const std::pair<QString, QString> words[] = {
        {u"auto"_s, SettingsDialog::tr("Automatic")},
        {u"system"_s, SettingsDialog::tr("As the system")},
        {u"cpu"_s, SettingsDialog::tr("CPU")},
        {u"cuda"_s, SettingsDialog::tr("GPU")},
        {u"fp32"_s, SettingsDialog::tr("32 bits (fp32)")},
        {u"bf16"_s, SettingsDialog::tr("16 bits (bf16)")},
        {u"fp16"_s, SettingsDialog::tr("16 bits (fp16)")},
        {u"light"_s, SettingsDialog::tr("Light")},
        {u"dark"_s, SettingsDialog::tr("Dark")},
        {u"nothing"_s, SettingsDialog::tr("Begin anew")},
        {u"case"_s, SettingsDialog::tr("The page and the case")},
        {u"photos"_s, SettingsDialog::tr("The page, the case and the photos")},
    };
    for (const auto &[name, text] : words) {
        if (name == choice)
            return text;
    }
    return choice;
}

QLabel *makeExplanation(Key key)
{
    QString text = Settings::explanation(key);
    if (Settings::entry(key).atStart)
        text += u' ' + SettingsDialog::tr("Acts after the next start.");
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, theme::quietText(colors));
    label->setPalette(colors);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(Settings *settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_resetAll(new QPushButton(theme::icon(u"reset"_s), tr("Reset all")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setProperty("helpTopic", u"settings#"_s);
    auto *content = new QWidget;
    auto *groups = new QVBoxLayout(content);
    addGroups(groups);
    groups->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + scroll->sizeHint().width() / 8);
    m_resetAll->setObjectName(u"resetAll"_s);
    m_resetAll->setToolTip(tr("Give everything here its first value"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    auto *box = new QVBoxLayout(this);
    box->addWidget(scroll);
    box->addWidget(buttons);
    connect(settings, &Settings::changed, this, &SettingsDialog::showValue);
    resize(620, 640);
}

void SettingsDialog::addGroups(QVBoxLayout *box)
{
    QHash<QString, QFormLayout *> forms;
    const QList<Key> keys = Settings::choosable();
    for (const Key key : keys) {
        QFormLayout *&form = forms[groupOf(key)];
        if (!form) {
            auto *group = new QGroupBox(groupTitle(groupOf(key)));
            form = new QFormLayout(group);
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            box->addWidget(group);
        }
        addRow(form, key);
    }
}

void SettingsDialog::addRow(QFormLayout *form, Key key)
{
    Row row;
    const QString title = Settings::title(key);
    QWidget *editor = makeEditor(key, row);
    editor->setObjectName(nameOf(key));
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(Settings::explanation(key));
    editor->setToolTip(Settings::explanation(key));
    row.reset = new QPushButton(theme::icon(u"reset"_s), QString());
    row.reset->setObjectName(u"reset"_s + nameOf(key));
    row.reset->setAccessibleName(tr("Reset: %1").arg(title));
    row.reset->setToolTip(tr("Back to the default"));
    row.reset->setAutoDefault(false);
    connect(row.reset, &QPushButton::clicked, m_settings, [this, key] { m_settings->reset(key); });
    auto *field = new QWidget;
    auto *line = new QHBoxLayout;
    line->addWidget(editor, 1);
    line->addWidget(row.reset);
    auto *box = new QVBoxLayout(field);
    box->setContentsMargins(0, 0, 0, 6);
    box->setSpacing(2);
    box->addLayout(line);
    box->addWidget(makeExplanation(key));
    auto *label = new QLabel(title);
    label->setBuddy(editor);
    form->addRow(label, field);
    m_rows.insert(key, row);
    showValue(key);
}

QWidget *SettingsDialog::makeEditor(Key key, Row &row)
{
    if (key == Key::DataFolder)
        return makeFolder(key, row);
    if (Settings::entry(key).initial.typeId() == QMetaType::Double)
        return makeNumber(key, row);
    return makeChoice(key, row);
}

QWidget *SettingsDialog::makeChoice(Key key, Row &row)
{
    auto *combo = new QComboBox;
    const QStringList choices = choicesOf(key);
    for (const QString &choice : choices)
        combo->addItem(choiceWords(key, choice), choice);
    row.show = [this, key, combo] {
        const QString value = m_settings->text(key);
        if (combo->findData(value) < 0) // a second GPU, a language of another program version
            combo->addItem(choiceWords(key, value), value);
        combo->setCurrentIndex(combo->findData(value));
    };
    connect(combo, &QComboBox::activated, m_settings,
            [this, key, combo](int index) { m_settings->set(key, combo->itemData(index)); });
    return combo;
}

QWidget *SettingsDialog::makeNumber(Key key, Row &row)
{
    const Settings::Entry &entry = Settings::entry(key);
    const double scale = entry.most <= 1 ? 100 : 1;
    auto *spin = new QDoubleSpinBox;
    spin->setRange(entry.least * scale, entry.most * scale);
    spin->setDecimals(key == Key::FalseAlarms ? 1 : 0);
    spin->setSingleStep(key == Key::FalseAlarms ? 1 : 5);
    spin->setSuffix(scale > 1 ? tr(" %", "after a number") : tr(" MP", "after a number"));
    spin->setKeyboardTracking(false); // not while it is being typed
    if (key == Key::FalseAlarms)
        spin->setSpecialValueText(tr("As the model's card"));
    row.show = [this, key, spin, scale] {
        const QSignalBlocker quiet(spin); // what it shows is rounded; only what is typed is set
        spin->setValue(m_settings->number(key) * scale);
    };
    connect(spin, &QDoubleSpinBox::valueChanged, m_settings,
            [this, key, scale](double value) { m_settings->set(key, value / scale); });
    return spin;
}

QWidget *SettingsDialog::makeFolder(Key key, Row &row)
{
    auto *field = new QLineEdit;
    auto *choose = field->addAction(theme::icon(u"folder"_s), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a folder"));
    choose->setToolTip(tr("Choose a folder (Ctrl+Return)"));
    choose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    choose->setShortcutContext(Qt::WidgetShortcut);
    row.show = [this, key, field] {
        field->setText(m_settings->text(key));
        field->setPlaceholderText(m_settings->dataFolder());
    };
    connect(field, &QLineEdit::editingFinished, m_settings,
            [this, key, field] { m_settings->set(key, field->text().trimmed()); });
    connect(choose, &QAction::triggered, this, [this, key] {
        auto *dialog = new QFileDialog(this, Settings::title(key), m_settings->dataFolder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_settings,
                [this, key](const QString &folder) { m_settings->set(key, folder); });
        dialog->open();
    });
    return field;
}

void SettingsDialog::showValue(Key key)
{
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd())
        return;
    row->show();
    row->reset->setEnabled(m_settings->get(key) != Settings::entry(key).initial);
}

void SettingsDialog::resetAll()
{
    if (!std::exchange(m_asked, true)) {
        m_resetAll->setText(tr("Really reset all"));
        return;
    }
    m_asked = false;
    m_resetAll->setText(tr("Reset all"));
    const QList<Key> keys = Settings::choosable();
    for (const Key key : keys)
        m_settings->reset(key);
}

} // namespace loupe
