#include "ui/steps_page.h"

#include <QDropEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/data_panel.h"
#include "ui/dropped_files.h"

namespace loupe {
namespace {

constexpr int kWidthUnit = 100; ///< pixels of a step for each unit of stretch, before the window shares them out

} // namespace

StepsPage::StepsPage(QWidget *parent) : QWidget(parent), m_splitter(new QSplitter)
{
    m_splitter->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(8, 4, 8, 4);
    box->addWidget(m_splitter);
}

QWidget *StepsPage::twoPanels(QWidget *upper, QWidget *lower) const
{
    auto *step = new QWidget;
    auto *box = new QVBoxLayout(step);
    box->setContentsMargins(0, 0, 4, 0);
    box->addWidget(upper);
    box->addSpacing(fontMetrics().height());
    box->addWidget(lower);
    box->addStretch();
    return step;
}

void StepsPage::addStep(const QString &title, QWidget *content, int stretch)
{
    auto *heading = new QLabel(tr("%1  %2", "number and name of a step").arg(++m_steps).arg(title));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    heading->setFont(bold);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(title);
    scroll->setWidget(content);
    auto *step = new QWidget;
    auto *box = new QVBoxLayout(step);
    box->setContentsMargins(4, 4, 4, 0);
    box->addWidget(heading);
    box->addWidget(scroll);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    m_splitter->addWidget(step);
    m_splitter->setStretchFactor(m_steps - 1, stretch);
    m_sizes << stretch * kWidthUnit;
    m_splitter->setSizes(m_sizes); // in proportion: a splitter gives what it has
}

void StepsPage::setDropTarget(DataPanel *panel)
{
    m_dropTarget = panel;
    setAcceptDrops(true);
}

void StepsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_dropTarget->acceptDrops())
        acceptLocalFiles(event);
}

void StepsPage::dropEvent(QDropEvent *event)
{
    m_dropTarget->addSources(takeLocalFiles(event));
}

} // namespace loupe
