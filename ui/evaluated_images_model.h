#pragma once

#include <QAbstractTableModel>

#include "training/evaluation.h"

namespace loupe {

/** The pictures of an evaluation, the worst first: those whose score is farthest from their label; failed ones lead. */
class EvaluatedImagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Label, Score, BandColumn, PixelF1, ShareFound, ShareTrue, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImages(const std::vector<EvaluatedImage> &images);
    /** Of a row. */
    QString file(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const EvaluatedImage &image, int column) const;

    void sortImages();

    std::vector<EvaluatedImage> m_images;
    int m_column = -1; ///< sorted by; -1: the worst first
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace loupe
