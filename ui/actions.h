#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace loupe
{

/** What every command of the window has. */
struct ActionSpec {
    QString name;      ///< object name, for tests and the settings
    QString text;      ///< in menus
    QString tip;       ///< what it does, without the keys
    QString icon = {}; ///< of resources/icons; may be empty
    QList<QKeySequence> keys = {};
    bool checkable = false;
};

/** The tooltip is the tip followed by the keys. */
QAction *makeAction(QObject *parent, const ActionSpec &spec);

} // namespace loupe
