#include "ui/page_bar.h"

#include <QStackedWidget>

#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

struct PageRow {
    const char *name; ///< in the settings, and of the icon
    const char *title;
    const char *tip;
};

/** One a page, in the order of Page. */
constexpr PageRow kPages[] = {
    {"inspect", QT_TRANSLATE_NOOP("loupe::PageBar", "Inspect"),
     QT_TRANSLATE_NOOP("loupe::PageBar", "Look at one photo")},
    {"scan", QT_TRANSLATE_NOOP("loupe::PageBar", "Scan"),
     QT_TRANSLATE_NOOP("loupe::PageBar", "Analyse all photos of a folder")},
    {"train", QT_TRANSLATE_NOOP("loupe::PageBar", "Train"),
     QT_TRANSLATE_NOOP("loupe::PageBar", "Make a model of labelled pictures")},
    {"adapt", QT_TRANSLATE_NOOP("loupe::PageBar", "Adapt"),
     QT_TRANSLATE_NOOP("loupe::PageBar", "Fit a model to a collection")},
    {"evaluate", QT_TRANSLATE_NOOP("loupe::PageBar", "Evaluate"),
     QT_TRANSLATE_NOOP("loupe::PageBar", "Measure a model on labelled pictures")},
    {"models", QT_TRANSLATE_NOOP("loupe::PageBar", "Models"),
     QT_TRANSLATE_NOOP("loupe::PageBar", "See, choose, import and remove models")},
};

const char kNumber[] = "pageNumber"; ///< an action's property

} // namespace

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

void PageBar::addPage(Page page, QWidget *content)
{
    const int number = int(page);
    const PageRow &row = kPages[number];
    QAction *action = makeAction(this, {.name = u"page_"_s + name(page),
                                        .text = tr(row.title),
                                        .tip = tr(row.tip),
                                        .icon = name(page),
                                        .keys = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number))},
                                        .checkable = true});
    action->setProperty(kNumber, number);
    m_pages->addWidget(content);
    m_group.addAction(action);
    const QList<QAction *> there = actions();
    const auto next = std::find_if(there.begin(), there.end(), [number](const QAction *other) {
        return other->property(kNumber).toInt() > number;
    });
    insertAction(next == there.end() ? nullptr : *next, action);
    connect(action, &QAction::toggled, content, [this, page, content](bool on) {
        if (!on)
            return;
        m_current = page;
        m_pages->setCurrentWidget(content);
        Q_EMIT currentChanged(page);
    });
    if (there.isEmpty())
        action->setChecked(true);
}

void PageBar::showPage(Page page)
{
    showPage(name(page));
}

void PageBar::showPage(const QString &name)
{
    const QList<QAction *> there = actions();
    for (QAction *action : there) {
        if (action->objectName() == u"page_"_s + name)
            action->setChecked(true);
    }
}

QString PageBar::name(Page page)
{
    return QString::fromLatin1(kPages[int(page)].name);
}

} // namespace loupe
