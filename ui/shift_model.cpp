#include "ui/shift_model.h"

#include <algorithm>
#include <cmath>

#include "app/error_text.h"
#include "app/paths.h"
#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace loupe {

void ShiftModel::setEvaluations(const Evaluation &before, const Evaluation &after)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < std::min(before.images.size(), after.images.size()); ++i) {
        const EvaluatedImage &first = before.images[i];
        const EvaluatedImage &second = after.images[i];
        if (!first.error && !second.error)
            m_rows.push_back({first.file, second.score, first.forgedShareFound, second.forgedShareFound});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::abs(a.after - a.before) > std::abs(b.after - b.before);
    });
    endResetModel();
}

void ShiftModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QString ShiftModel::file(int row) const
{
    return toQString(m_rows[std::size_t(row)].file);
}

int ShiftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShiftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ShiftModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return toQString(row.file);
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString cells[] = {toQString(row.file.filename()), scoreText(row.score), percentText(row.before),
                             percentText(row.after)};
    return cells[index.column()];
}

QVariant ShiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Picture"), tr("Score"), tr("Marked before"), tr("Marked after")};
    return titles[section];
}

} // namespace loupe
