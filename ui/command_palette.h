#pragma once

#include <QDialog>

class QLineEdit;
class QMainWindow;
class QTableView;

namespace loupe {

class CommandFilter;
class CommandModel;

/**
 * Every command of the window, found by typing a part of its name: the arrows choose, Enter runs, Escape leaves. Closes
 * itself for good. GUI thread.
 */
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /** @param window whose commands; outlives the palette */
    explicit CommandPalette(QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTyped(const QString &text);
    void run();
    void place(const QWidget *window);

    CommandModel *m_commands;
    CommandFilter *m_filter;
    QLineEdit *m_field;
    QTableView *m_list;
};

} // namespace loupe
