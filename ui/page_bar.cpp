#include "ui/page_bar.h"

#include <QStackedWidget>

#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe
{

PageBar::PageBar(QStackedWidget *pages, QWidget *parent) : QToolBar(tr("Pages"), parent), m_pages(pages), m_group(this)
{
    setObjectName(u"pages"_s);
    setOrientation(Qt::Vertical);
    setMovable(false);
    setFloatable(false);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize({24, 24});
    toggleViewAction()->setToolTip(tr("Show or hide the bar with the pages"));
}

QAction *PageBar::addPage(const QString &icon, const QString &title, const QString &tip, QWidget *page)
{
    const int number = int(m_group.actions().size()) + 1;
    QAction *action = makeAction(this, {.name = u"page%1"_s.arg(number),
                                        .text = title,
                                        .tip = tip,
                                        .icon = icon,
                                        .keys = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))},
                                        .checkable = true});
    m_pages->addWidget(page);
    m_group.addAction(action);
    addAction(action);
    connect(action, &QAction::triggered, m_pages, [this, page] { m_pages->setCurrentWidget(page); });
    if (number == 1)
        action->trigger();
    return action;
}

} // namespace loupe
