#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QPointer>
#include <QSortFilterProxyModel>

class QAction;
class QMainWindow;

namespace loupe {

/** One command of the window. */
struct Command {
    QPointer<QAction> action;
    QString words; ///< with the menus that lead to it: "View \u203a Pages \u203a Scan"
};

/** All that the menus offer, in their order, then the named commands that are in none. Separators and what is hidden
 * are left out. */
QList<Command> commandsOf(const QMainWindow *window);

/** Commands as a table: words, keys. One that cannot run now is there, disabled, with the reason if it is known. */
class CommandModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Keys, kColumns };

    explicit CommandModel(QList<Command> commands, QObject *parent = nullptr);

    QAction *action(int row) const { return m_commands[row].action; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Command> m_commands;
};

/** Those that fit what is typed, see fuzzyScore(), best first; what cannot run comes after what can. */
class CommandFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTyped(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_typed;
};

} // namespace loupe
