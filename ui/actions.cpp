#include "ui/actions.h"

#include <QAction>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe
{

QAction *makeAction(QObject *parent, const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, parent);
    action->setObjectName(spec.name);
    action->setCheckable(spec.checkable);
    action->setShortcuts(spec.keys);
    if (!spec.icon.isEmpty())
        action->setIcon(theme::icon(spec.icon));
    const QString keys = spec.keys.isEmpty() ? QString() : spec.keys.front().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? spec.tip : u"%1 (%2)"_s.arg(spec.tip, keys));
    action->setStatusTip(spec.tip);
    return action;
}

} // namespace loupe
