#include "ui/thumbnail_model.h"

#include <QFileInfo>
#include <QImageReader>
#include <QTimer>

#include "model/image/decoder.h"

#include "app/error_text.h"
#include "app/overlay.h"
#include "app/paths.h"
#include "app/task.h"

namespace loupe {

namespace {

constexpr QSize kBox(ThumbnailModel::kSide, ThumbnailModel::kSide);

/** Qt's reader is quick where it can scale while decoding; what it cannot read, our decoder may. */
QImage makeThumbnail(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid()) {
        if (size.width() > kBox.width() || size.height() > kBox.height())
            reader.setScaledSize(size.scaled(kBox, Qt::KeepAspectRatio).expandedTo({1, 1}));
        QImage image = reader.read();
        if (!image.isNull())
            return image;
    }
    const Result<DecodedImage> decoded = decode(toPath(file));
    if (!decoded)
        return {};
    return toQImage(decoded->rgb).scaled(kBox, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ThumbnailModel::ThumbnailModel(QObject *parent) : QAbstractListModel(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ThumbnailModel::onFinished);
}

ThumbnailModel::~ThumbnailModel()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ThumbnailModel::setFiles(const QStringList &files)
{
    if (files == m_files)
        return;
    beginResetModel();
    m_files = files;
    m_wanted.clear();
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
        request(index.row());
        return {};
    }
    default:
        return {};
    }
}

/** Asked from within data(), so only notes the wish; the work starts from the event loop. */
void ThumbnailModel::request(int row) const
{
    const QString &file = m_files[row];
    if (file == m_working)
        return;
    m_wanted.removeOne(file);
    m_wanted.append(file);
    if (m_wanted.size() == 1)
        QTimer::singleShot(0, this, [self = const_cast<ThumbnailModel *>(this)] { self->startNext(); });
}

void ThumbnailModel::startNext()
{
    if (!m_working.isEmpty() || m_wanted.isEmpty())
        return;
    m_working = m_wanted.takeLast();
    m_watcher.setFuture(runTask<QImage>(&m_pool, [file = m_working](const Progress &) { return makeThumbnail(file); }));
}

void ThumbnailModel::onFinished()
{
    const QString file = std::exchange(m_working, {});
    Item &item = m_items[file];
    item.thumbnail = m_watcher.result();
    item.failed = item.thumbnail.isNull();
    const int row = rowOf(file);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, FailedRole});
    startNext();
}

} // namespace loupe
