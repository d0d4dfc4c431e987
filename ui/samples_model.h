#pragma once

#include <QAbstractTableModel>
#include <QImage>
#include <QList>

#include "training/trainer.h"

namespace loupe {

/** Pictures of the batch that is being learned: what the network was shown, what it should find, what it finds. */
class SamplesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Picture, Target, Prediction, ColumnCount };
    static constexpr int kSide = 120; ///< pixels of a picture on the screen

    using QAbstractTableModel::QAbstractTableModel;
    void setSamples(const std::vector<BatchSample> &samples);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QImage images[ColumnCount];
        double targetShare = -1; ///< of the picture that is forged; -1: not known
    };
    QList<Row> m_rows;
};

} // namespace loupe
