#include "ui/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

struct Entry {
    QString keys;
    QString words;
};

QList<Entry> entriesOf(const QList<QAction *> &actions)
{
    QList<Entry> entries;
    for (const QAction *action : actions) {
        const QKeySequence keys = action->shortcut();
        if (!keys.isEmpty())
            entries.append({keys.toString(QKeySequence::NativeText), actionWords(action)});
    }
    entries.append({ShortcutsDialog::tr("Space, held"), ShortcutsDialog::tr("Original")});
    entries.append({ShortcutsDialog::tr("Shift + arrows"), ShortcutsDialog::tr("Move the photo")});
    entries.append({ShortcutsDialog::tr("Wheel"), ShortcutsDialog::tr("Zoom at the cursor")});
    entries.append({ShortcutsDialog::tr("Double click"), ShortcutsDialog::tr("Whole photo or actual size")});
    return entries;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    const QList<Entry> entries = entriesOf(actions);
    auto *table = new QTableWidget(int(entries.size()), 2);
    table->setAccessibleName(tr("Shortcuts"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("Command")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    for (int row = 0; row < entries.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(entries[row].keys));
        table->setItem(row, 1, new QTableWidgetItem(entries[row].words));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(table);
    box->addWidget(buttons);
    resize(440, 560);
}

} // namespace loupe
