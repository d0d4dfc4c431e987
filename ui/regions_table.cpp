#include "ui/regions_table.h"

#include <QHeaderView>
#include <QPainter>

#include "ui/theme.h"

namespace loupe
{

RegionsTable::RegionsTable(QWidget *parent) : QTableView(parent)
{
    setModel(&m_model);
    setAccessibleName(tr("Regions"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &RegionsTable::choose);
    connect(this, &QTableView::activated, this, &RegionsTable::choose);
}

void RegionsTable::clear()
{
    setRegions({});
    m_known = false;
}

void RegionsTable::setRegions(const std::vector<Region> &regions)
{
    m_known = true;
    m_model.setRegions(regions);
    viewport()->update();
}

void RegionsTable::highlightAt(QPoint pixel)
{
    const int row = m_model.rowAt(pixel);
    if (row >= 0 && currentIndex().row() != row)
        selectRow(row);
}

void RegionsTable::choose(const QModelIndex &index)
{
    const cv::Rect &box = m_model.region(index.row()).box;
    Q_EMIT regionChosen({box.x, box.y, box.width, box.height});
}

void RegionsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || !m_known)
        return;
    QPainter painter(viewport());
    painter.setPen(theme::quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                     tr("No region above the threshold."));
}

} // namespace loupe
