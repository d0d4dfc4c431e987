#include "ui/thumbnail_model.h"

#include <QFileInfo>

#include "app/error_text.h"

namespace loupe {

ThumbnailModel::ThumbnailModel(QObject *parent) : QAbstractListModel(parent), m_loader(kSide)
{
    connect(&m_loader, &ThumbnailLoader::loaded, this, &ThumbnailModel::onLoaded);
}

void ThumbnailModel::setFiles(const QStringList &files)
{
    if (files == m_files)
        return;
    beginResetModel();
    m_files = files;
    m_loader.forget();
    endResetModel();
}

void ThumbnailModel::setVerdict(const QString &file, Band band, double score)
{
    Item &item = m_items[file];
    item.band = band;
    item.score = score;
    const int row = rowOf(file);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {BandRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QString ThumbnailModel::description(int row) const
{
    QString name = QFileInfo(m_files[row]).fileName();
    const Item item = m_items.value(m_files[row]);
    if (!item.band)
        return name;
    return tr("%1: %2, score %3").arg(name, bandWords(*item.band), scoreText(item.score));
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(file).fileName();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(index.row());
    case FileRole:
        return file;
    case FailedRole:
        return m_items.value(file).failed;
    case BandRole: {
        const std::optional<Band> band = m_items.value(file).band;
        return band ? QVariant(int(*band)) : QVariant();
    }
    case Qt::DecorationRole: {
        const auto item = m_items.constFind(file);
        if (item != m_items.cend() && (item->failed || !item->thumbnail.isNull()))
            return item->thumbnail;
        m_loader.request(file);
        return {};
    }
    default:
        return {};
    }
}

void ThumbnailModel::onLoaded(const QString &file, const QImage &thumbnail)
{
    Item &item = m_items[file];
    item.thumbnail = thumbnail;
    item.failed = thumbnail.isNull();
    const int row = rowOf(file);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, FailedRole});
}

} // namespace loupe
