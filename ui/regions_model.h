#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QPoint>

#include "model/analysis.h"

namespace loupe
{

/** The regions at the present threshold, largest first. GUI thread. */
class RegionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Score, Area, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRegions(const std::vector<Region> &regions);
    const Region &region(int row) const { return m_regions[std::size_t(row)]; }
    /** The smallest region whose box holds `pixel`, or -1. */
    int rowAt(QPoint pixel) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Region> m_regions;
};

} // namespace loupe
