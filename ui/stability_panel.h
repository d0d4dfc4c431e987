#pragma once

#include <QString>
#include <QWidget>

#include "model/stability.h"

class QAction;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace loupe {

/** Whether the verdict is stable: a button to find out, how far that is, then a sentence and one line a variant. */
class StabilityPanel : public QWidget {
    Q_OBJECT

public:
    /** @param check what the button does */
    explicit StabilityPanel(QAction *check, QWidget *parent = nullptr);

    /** Not checked. */
    void clear();
    void setProgress(int done, int total);
    void setStability(const Stability &stability);
    /** What a case says of an earlier check. @param name "stable" or "changes"; empty: nothing */
    void setKnown(const QString &name);
    void setFailure(const QString &sentence);

Q_SIGNALS:
    void cancelRequested();

private:
    enum class Part { Button, Progress, Result };
    void showPart(Part part, const QString &text = {});
    void fillTable(const Stability &stability);

    QPushButton *m_check;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_text;
    QWidget *m_table;
    QGridLayout *m_rows;
};

} // namespace loupe
