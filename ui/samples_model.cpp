#include "ui/samples_model.h"

#include "app/overlay.h"
#include "app/wording.h"

#include <opencv2/core.hpp>

namespace loupe {
namespace {

/** Scores or a mask, 0..1, in the colours that scores have elsewhere. */
QImage mapImage(const cv::Mat &map)
{
    const QSize side(SamplesModel::kSide, SamplesModel::kSide);
    return map.empty() ? QImage()
                       : colorizePatches(map, QSize(map.cols, map.rows), ColorMap::Inferno)
                             .convertToFormat(QImage::Format_RGB32)
                             .scaled(side, Qt::KeepAspectRatio);
}

} // namespace

void SamplesModel::setSamples(const std::vector<BatchSample> &samples)
{
    beginResetModel();
    m_rows.clear();
    for (const BatchSample &sample : samples) {
        Row row;
        if (!sample.picture.empty())
            row.images[Picture] =
                toQImage(sample.picture).scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        row.images[Target] = mapImage(sample.target);
        row.images[Prediction] = mapImage(sample.prediction);
        if (!sample.target.empty())
            row.targetShare = cv::mean(sample.target)[0];
        m_rows << row;
    }
    endResetModel();
}

int SamplesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SamplesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SamplesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const QImage &image = row.images[index.column()];
    if (role == Qt::DecorationRole)
        return image;
    if (role == Qt::DisplayRole && image.isNull())
        return index.column() == Target ? tr("not known where") : tr("only its tokens were kept");
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Target:
        if (row.targetShare < 0)
            return tr("Forged, it is not known where");
        return row.targetShare > 0 ? tr("Forged on %1 of its area").arg(percentText(row.targetShare))
                                   : tr("Nothing is forged in it");
    case Prediction:
        return tr("What the network marks in it now");
    default:
        return tr("The picture as the network was shown it");
    }
}

QVariant SamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Picture"), tr("What it should find"), tr("What it finds")};
    return titles[section];
}

} // namespace loupe
