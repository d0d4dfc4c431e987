#pragma once

#include <QMenu>

class QUndoStack;

namespace loupe {

/** Undo and redo, named after what they take back. GUI thread. */
class EditMenu : public QMenu {
    Q_OBJECT

public:
    /** @param stack outlives the menu */
    explicit EditMenu(QUndoStack *stack, QWidget *parent = nullptr);
};

} // namespace loupe
