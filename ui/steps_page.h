#pragma once

#include <QList>
#include <QWidget>

class QSplitter;

namespace loupe {

class DataPanel;

/** A page of steps from left to right: Data, Options, Run. Each scrolls by itself where the window is small. */
class StepsPage : public QWidget {
    Q_OBJECT

public:
    explicit StepsPage(QWidget *parent = nullptr);

protected:
    /** @param stretch how much of the width that is left it gets */
    void addStep(const QString &title, QWidget *content, int stretch);
    /** A step's content: one panel above the other. */
    QWidget *twoPanels(QWidget *upper, QWidget *lower) const;
    /** Gets what is dropped elsewhere on the page. */
    void setDropTarget(DataPanel *panel);
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QSplitter *m_splitter;
    DataPanel *m_dropTarget = nullptr;
    QList<int> m_sizes;
    int m_steps = 0;
};

} // namespace loupe
