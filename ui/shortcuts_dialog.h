#pragma once

#include <QDialog>

class QAction;

namespace loupe
{

/** Every command with a key, read from the commands themselves. Closes itself for good. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace loupe
