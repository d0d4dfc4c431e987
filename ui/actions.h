#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace loupe {

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

/** A text of an action, a button or a menu without the mark of its key: "&File", and "文件(&F)" as Chinese has it. */
QString withoutMnemonic(QString text);

/** Its text as it is read: without the mark of the key, and without the dots of what asks more. */
QString actionWords(const QAction *action);

/** Says why a command, or all of a QActionGroup, cannot be used while it is disabled: a sentence. */
void setWhyDisabled(QObject *actionOrGroup, const QString &why);
/** Of the group if that is disabled; empty when nobody said. */
QString whyDisabled(const QAction *action);

} // namespace loupe
