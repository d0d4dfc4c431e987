#include "ui/command_model.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include "app/fuzzy_match.h"
#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

void addMenu(QList<Command> &commands, QSet<const QAction *> &seen, const QList<QAction *> &actions,
             const QString &path)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || seen.contains(action))
            continue;
        seen.insert(action);
        const QString words = path.isEmpty() ? actionWords(action) : path + u" \u203a "_s + actionWords(action);
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow(); // some fill themselves only then
            addMenu(commands, seen, menu->actions(), words);
        } else {
            commands.append({action, words});
        }
    }
}

} // namespace

QList<Command> commandsOf(const QMainWindow *window)
{
    QList<Command> commands;
    QSet<const QAction *> seen;
    addMenu(commands, seen, window->menuBar()->actions(), {});
    const QList<QAction *> others = window->findChildren<QAction *>();
    for (QAction *action : others) {
        const bool named = !action->objectName().isEmpty() && !action->objectName().startsWith(u'_');
        if (named && !action->text().isEmpty() && !action->menu())
            addMenu(commands, seen, {action}, {});
    }
    return commands;
}

// --- the table ----------------------------------------------------------------------------------------------------

CommandModel::CommandModel(QList<Command> commands, QObject *parent)
    : QAbstractTableModel(parent), m_commands(std::move(commands))
{
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command &command = m_commands[index.row()];
    const QAction *action = command.action;
    if (!action)
        return {};
    const QString why = action->isEnabled() ? QString() : whyDisabled(action);
    if (role == Qt::ToolTipRole)
        return why.isEmpty() ? action->statusTip() : why;
    if (role == Qt::DecorationRole && index.column() == Words)
        return action->icon();
    if (role == Qt::TextAlignmentRole && index.column() == Keys)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Keys)
        return action->shortcut().toString(QKeySequence::NativeText);
    const QString mark = action->isChecked() ? u" \u2713"_s : QString();
    return why.isEmpty() ? command.words + mark : u"%1 \u2013 %2"_s.arg(command.words, why);
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *action = m_commands[index.row()].action;
    return action && action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

// --- what fits ----------------------------------------------------------------------------------------------------

void CommandFilter::setTyped(const QString &typed)
{
    m_typed = typed;
    invalidate();
    sort(0);
}

bool CommandFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return fuzzyScore(m_typed, sourceModel()->index(row, CommandModel::Words, parent).data().toString()).has_value();
}

bool CommandFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftCan = left.flags() & Qt::ItemIsEnabled;
    const bool rightCan = right.flags() & Qt::ItemIsEnabled;
    if (leftCan != rightCan)
        return leftCan;
    const auto score = [this](const QModelIndex &index) {
        return fuzzyScore(m_typed, index.siblingAtColumn(CommandModel::Words).data().toString()).value_or(0);
    };
    const int leftScore = score(left);
    const int rightScore = score(right);
    return leftScore != rightScore ? leftScore > rightScore : left.row() < right.row();
}

} // namespace loupe
