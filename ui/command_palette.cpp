#include "ui/command_palette.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/command_model.h"
#include "ui/tables.h"

using namespace Qt::StringLiterals;

namespace loupe {

CommandPalette::CommandPalette(QMainWindow *window)
    : QDialog(window),
      m_commands(new CommandModel(commandsOf(window), this)),
      m_filter(new CommandFilter(this)),
      m_field(new QLineEdit),
      m_list(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_filter->setSourceModel(m_commands);
    m_list = makeTable(m_filter, tr("Commands"));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(CommandModel::Words, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(CommandModel::Keys, QHeaderView::ResizeToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys, and the arrows go to the list
    m_field->setObjectName(u"command"_s);
    m_field->setPlaceholderText(tr("Type a part of a command's name"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setToolTip(tr("Arrows choose, Enter runs, Escape closes"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_field);
    box->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::setTyped);
    connect(m_list, &QTableView::activated, this, &CommandPalette::run);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::run);
    setTyped({});
    place(window);
    m_field->setFocus();
}

/** In the upper half of the window, where eyes are. */
void CommandPalette::place(const QWidget *window)
{
    resize(QSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24).boundedTo(window->size() * 0.9));
    const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10));
    move(top);
}

void CommandPalette::setTyped(const QString &text)
{
    m_filter->setTyped(text);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::run()
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    const QPointer<QAction> action = current.isValid() ? m_commands->action(current.row()) : nullptr;
    if (!action || !action->isEnabled())
        return;
    close(); // first: the command may open a window of its own
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace loupe
