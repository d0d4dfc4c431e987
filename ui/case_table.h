#pragma once

#include <QTableView>

#include "ui/case_table_model.h"

namespace loupe {

/**
 * The files of the case. Enter or a double click opens one, a digit sets the status of all that are selected, N or F2
 * writes a note, Ctrl+C copies the rows.
 */
class CaseTable : public QTableView {
    Q_OBJECT

public:
    /** @param model outlives the table */
    explicit CaseTable(CaseTableModel *model, QWidget *parent = nullptr);

    /** The item of the current row; 0: none. */
    qint64 currentItem() const;
    /** Of all selected rows, from top to bottom. */
    std::vector<qint64> selectedItems() const;
    /** As the table shows them, from left to right: a line a row, cells apart by tabs; the columns' names first. */
    QString rowsText(const std::vector<CaseRow> &rows) const;
    /** What stands in an empty table. */
    void setEmptyText(const QString &text);
    void keyboardSearch(const QString &) override {} // it would read the whole case

Q_SIGNALS:
    void openRequested(const QString &file);
    /** @param digit an index of itemStatuses() */
    void statusChosen(int digit);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showColumnsMenu(QPoint position);

    CaseTableModel *m_model;
    QString m_emptyText;
};

} // namespace loupe
