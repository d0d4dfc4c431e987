#include "ui/regions_model.h"

#include "app/error_text.h"
#include "app/wording.h"

namespace loupe {

namespace {

constexpr QChar kApart(0x2002); // a wide space: the column before is aligned to this side

/** Figures under one another, words from where reading begins. */
Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == RegionsModel::Place ? Qt::AlignLeading : Qt::AlignTrailing);
}

} // namespace

void RegionsModel::setRegions(const std::vector<Region> &regions)
{
    beginResetModel();
    m_regions = regions;
    endResetModel();
}

int RegionsModel::rowAt(QPoint pixel) const
{
    int found = -1;
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const cv::Rect &box = m_regions[i].box;
        if (!box.contains({pixel.x(), pixel.y()}))
            continue;
        if (found < 0 || box.area() < m_regions[std::size_t(found)].box.area())
            found = int(i);
    }
    return found;
}

int RegionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_regions.size());
}

int RegionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Region &region = m_regions[std::size_t(index.row())];
    const cv::Rect &box = region.box;
    const QString place = tr("%1, %2   %3 \u00d7 %4").arg(box.x).arg(box.y).arg(box.width).arg(box.height);
    if (role == Qt::ToolTipRole)
        return tr("Left, top, width and height in pixels: %1. Click to go there.").arg(place);
    switch (index.column()) {
    case Number:
        return index.row() + 1;
    case Score:
        return scoreText(region.meanScore);
    case Area:
        return percentText(region.area);
    default:
        return kApart + place;
    }
}

QVariant RegionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Score:
        return tr("Score");
    case Area:
        return tr("Share");
    default:
        return QString(kApart + tr("Place and size"));
    }
}

} // namespace loupe
