#include "ui/edit_menu.h"

#include <QUndoStack>

#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe {

EditMenu::EditMenu(QUndoStack *stack, QWidget *parent) : QMenu(tr("&Edit"), parent)
{
    QAction *undo = makeAction(this, {u"undo"_s,
                                      tr("&Undo"),
                                      tr("Take back the last change of a status or a note"),
                                      u"reset"_s,
                                      {QKeySequence(Qt::CTRL | Qt::Key_Z)}});
    QAction *redo = makeAction(this, {u"redo"_s,
                                      tr("&Redo"),
                                      tr("Make again what was taken back"),
                                      {},
                                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}});
    setWhyDisabled(undo, tr("Nothing was changed in this case yet."));
    setWhyDisabled(redo, tr("Nothing was taken back."));
    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
    addActions({undo, redo});
    connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(stack, &QUndoStack::undoTextChanged, undo,
            [undo](const QString &text) { undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text)); });
    connect(stack, &QUndoStack::redoTextChanged, redo,
            [redo](const QString &text) { redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text)); });
}

} // namespace loupe
