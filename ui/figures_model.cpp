#include "ui/figures_model.h"

#include <QLocale>

#include "app/figure_text.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

QString number(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 3) : u"\u2013"_s;
}

QString interval(const Figure &figure)
{
    return figure.value && figure.low && figure.high ? u"%1 \u2026 %2"_s.arg(number(figure.low), number(figure.high))
                                                     : QString();
}

} // namespace

void FiguresModel::setEvaluations(const std::vector<Evaluation> &evaluations)
{
    beginResetModel();
    m_models.clear();
    m_figures.clear();
    for (const Evaluation &evaluation : evaluations) {
        m_models << QString::fromStdString(evaluation.modelId);
        m_figures.push_back(evaluation.figures);
    }
    endResetModel();
}

QString FiguresModel::definition(int row) const
{
    return row >= 0 && row < rowCount() ? figureDefinition(figure(row, 0)) : QString();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_figures.empty() ? 0 : int(m_figures.front().size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + 2 * int(m_figures.size());
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return definition(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int column = index.column();
    if (column == 0)
        return figureName(figure(index.row(), 0));
    if (column == columnCount() - 1)
        return figure(index.row(), 0).images;
    const Figure &shown = figure(index.row(), (column - 1) / 2);
    return column % 2 == 1 ? number(shown.value) : interval(shown);
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Figure");
    if (section == columnCount() - 1)
        return tr("Images");
    if (section % 2 == 0)
        return tr("95 % interval");
    return m_models.size() > 1 ? m_models[(section - 1) / 2] : tr("Value");
}

} // namespace loupe
