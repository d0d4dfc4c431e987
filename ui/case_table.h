#pragma once

#include <QTableView>

#include "ui/case_table_model.h"

namespace loupe {

/** The files of the case. Enter or a double click opens one, a digit sets its status, N or F2 writes its note. */
class CaseTable : public QTableView {
    Q_OBJECT

public:
    /** @param model outlives the table */
    explicit CaseTable(CaseTableModel *model, QWidget *parent = nullptr);

    /** The item of the current row; 0: none. */
    qint64 currentItem() const;
    /** What stands in an empty table. */
    void setEmptyText(const QString &text);
    void keyboardSearch(const QString &) override {} // it would read the whole case

Q_SIGNALS:
    void openRequested(const QString &file);
    /** @param digit an index of itemStatuses() */
    void statusChosen(int digit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showColumnsMenu(QPoint position);

    CaseTableModel *m_model;
    QString m_emptyText;
};

} // namespace loupe
