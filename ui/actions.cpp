#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QRegularExpression>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

const char kWhy[] = "whyDisabled"; ///< a property

}

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

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(u"\\(&[A-Za-z0-9]\\)"_s); // as Chinese and Japanese have them
    text.remove(inBrackets).replace(u"&&"_s, QChar(QChar::ObjectReplacementCharacter)).remove(u'&');
    return text.replace(QChar(QChar::ObjectReplacementCharacter), u'&').trimmed();
}

QString actionWords(const QAction *action)
{
    return withoutMnemonic(action->text()).remove(u'\u2026');
}

void setWhyDisabled(QObject *actionOrGroup, const QString &why)
{
    actionOrGroup->setProperty(kWhy, why);
}

QString whyDisabled(const QAction *action)
{
    const QActionGroup *group = action->actionGroup();
    const QObject *who = group && !group->isEnabled() ? static_cast<const QObject *>(group) : action;
    return who->property(kWhy).toString();
}

} // namespace loupe
