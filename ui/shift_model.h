#pragma once

#include <QAbstractTableModel>

#include "training/evaluation.h"

namespace loupe {

/** What a model marks of each picture before and after it was adapted; the pictures that changed most lead. */
class ShiftModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** Of the same pictures in the same order. */
    void setEvaluations(const Evaluation &before, const Evaluation &after);
    void clear();
    QString file(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::filesystem::path file;
        double score = 0;
        double before = 0;
        double after = 0;
    };
    std::vector<Row> m_rows;
};

} // namespace loupe
