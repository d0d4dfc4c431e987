#pragma once

#include <QAbstractTableModel>

#include "training/evaluation.h"

namespace loupe {

/** The figures of one or more models on the same pictures: value and interval of each, side by side. */
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEvaluations(const std::vector<Evaluation> &evaluations);
    /** What the figure of a row means, in words. */
    QString definition(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Figure &figure(int row, int model) const { return m_figures[std::size_t(model)][std::size_t(row)]; }

    QStringList m_models;
    std::vector<std::vector<Figure>> m_figures; ///< one list a model, the same figures in the same order
};

} // namespace loupe
